import { describe, expect, it } from '@jest/globals';
import { ratingRemovalStates } from './domain/rating-removal.js';
import type { ModerationRefusal } from './domain/refusals.js';
import { meaningOf, removalGrounds } from './domain/removal-grounds.js';
import { refuse } from './sentences.js';
import { expectWhole, sentencesOf } from '../../../test/support/sentences.js';

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in ModerationRefusal['code']]: Extract<ModerationRefusal, { code: Code }> } = {
  RATING_NOT_FOUND: { code: 'RATING_NOT_FOUND' },
  RATING_ALREADY_REMOVED: { code: 'RATING_ALREADY_REMOVED', removedOn: '2026-03-02' },
  REMOVAL_ALREADY_REQUESTED: { code: 'REMOVAL_ALREADY_REQUESTED', ground: 'INSULT' },
  REMOVAL_GROUND_DECIDED: { code: 'REMOVAL_GROUND_DECIDED', ground: 'THREAT' },
  RATING_REMOVAL_NOT_FOUND: { code: 'RATING_REMOVAL_NOT_FOUND' },
  RATING_REMOVAL_SETTLED: { code: 'RATING_REMOVAL_SETTLED', state: 'KEPT' },
  TEXT_INVALID: { code: 'TEXT_INVALID', field: 'reason', problem: 'BLANK', maximumLength: 2_000 },
};

const sentenceOf = sentencesOf<ModerationRefusal>(refuse);

describe('what is said when moderation refuses', () => {
  it.each(Object.values(refusals))('$code is one sentence or two, in German and in English', (reason) => {
    expectWhole(sentenceOf(reason));
  });

  it('names where a request stands, whatever that is', () => {
    const said = ratingRemovalStates.map((state) => sentenceOf({ code: 'RATING_REMOVAL_SETTLED', state }));
    expect(new Set(said.map(({ en }) => en)).size).toBe(ratingRemovalStates.length);
    expect(new Set(said.map(({ de }) => de)).size).toBe(ratingRemovalStates.length);
  });

  it('names the day of a removal and the ground', () => {
    expect(sentenceOf(refusals.RATING_ALREADY_REMOVED).de).toBe('Diese Bewertung wurde schon am 2026-03-02 entfernt.');
    expect(sentenceOf(refusals.REMOVAL_GROUND_DECIDED).en).toContain('THREAT');
  });
});

describe('the grounds of a removal', () => {
  it.each(removalGrounds)('%s is explained in both languages and has a weight', (ground) => {
    const { explanation, severity } = meaningOf[ground];
    for (const text of [explanation.en, explanation.de]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect([1, 2, 3, 4]).toContain(severity);
  });
});
