import { describe, expect, it } from '@jest/globals';
import { locales } from '@evenhand/platform';
import type { PairEntryRefusal } from './domain/pair-entry-refusals.js';
import { reasonFromRating, refuse } from './pair-sentences.js';
import { sentencesOf } from '../../../test/support/sentences.js';

const endsAt = new Date('2026-03-16T09:00:00Z');

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in PairEntryRefusal['code']]: Extract<PairEntryRefusal, { code: Code }> } = {
  SAME_PARTY: { code: 'SAME_PARTY' },
  PARTY_NOT_FOUND: { code: 'PARTY_NOT_FOUND', role: 'BUYER' },
  TEXT_INVALID: { code: 'TEXT_INVALID', field: 'privateReason', problem: 'BLANK', maximumLength: 2_000 },
  PAIR_ENTRY_END_PAST: { code: 'PAIR_ENTRY_END_PAST', endsAt },
  ALREADY_ON_YOUR_LIST: { code: 'ALREADY_ON_YOUR_LIST', endsAt },
  PAIR_ENTRY_NOT_FOUND: { code: 'PAIR_ENTRY_NOT_FOUND' },
  PAIR_ENTRY_ENDED: { code: 'PAIR_ENTRY_ENDED', endedOn: '2026-03-16' },
};

const sentenceOf = sentencesOf<PairEntryRefusal>(refuse);

describe('what a refused entry says', () => {
  it.each(Object.values(refusals))('$code has a sentence in each language, without a code or a hole', (reason) => {
    const sentence = sentenceOf(reason);
    for (const locale of locales) {
      expect(sentence[locale]).toMatch(/\.$/);
      expect(sentence[locale]).not.toMatch(/undefined|null|[A-Z]_[A-Z]/);
    }
    expect(sentence.de).not.toBe(sentence.en);
  });

  it('tells an entry without an end from one with', () => {
    expect(sentenceOf({ code: 'ALREADY_ON_YOUR_LIST', endsAt: null }).en).toContain('without an end');
    expect(sentenceOf(refusals.ALREADY_ON_YOUR_LIST).en).toContain('until 2026-03-16');
  });

  it('notes down which rating asked for an entry', () => {
    expect(reasonFromRating(2, endsAt)).toEqual({
      en: 'You gave 2 of 5 stars and said never again (revealed on 2026-03-16).',
      de: 'Sie gaben 2 von 5 Sternen und sagten: nie wieder (aufgedeckt am 2026-03-16).',
    });
  });
});
