import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aGeneration,
  aReputation,
  fewOrMany,
  landmark,
  lookedAt,
  numbersIn,
  open,
  parameters,
  raters,
  sumsOf,
  trusted,
  weigherAt,
  type LookedAt,
  type Raters,
} from '../../../../test/builders/ratings.js';
import { explainScore, termCodes, type ScoreTerm } from './explain-score.js';
import type { Reputation } from './reputation.js';

const reputationOf = ({ generation, everybody }: Omit<LookedAt, 'today'>): Reputation =>
  aReputation(sumsOf(everybody, weigherAt(generation.landmark)), { generation });
const explain = (everybody: readonly Raters[], day = landmark): ScoreTerm[] =>
  explainScore(reputationOf({ generation: aGeneration(), everybody }), day);
const dealing = (people: number, stars: readonly number[]): Raters => ({
  people,
  standing: trusted,
  ratings: stars.map((given) => ({ day: landmark, stars: given, again: null, amountMinor: null })),
});

describe('the terms of a score', () => {
  it.each<[string, ScoreTerm[], Record<string, number>]>([
    ['nobody', explain([]), { PRIOR: 4.2 }],
    // (stars − 4.2) · count / (3 + n)
    ['three of 5 stars: 0.8 · 3/6', explain([raters(3, 5)]), { PRIOR: 4.2, STARS_5: 0.4 }],
    [
      'one of each, −0.2/8 and so on',
      explain([1, 2, 3, 4, 5].map((stars) => raters(1, stars))),
      { PRIOR: 4.2, STARS_5: 0.1, STARS_4: -0.025, STARS_3: -0.15, STARS_2: -0.275, STARS_1: -0.4 },
    ],
    // Two deals weigh 1.5: 0.8 · 1.5/4.5 instead of 0.8 · 2/5.
    ['one person twice', explain([dealing(1, [5, 5])]), { PRIOR: 4.2, STARS_5: 0.32, WEIGHING: 0.8 / 3 - 0.32 }],
    // With a half-life, three weigh 1.5.
    ['three old ones', explain([raters(3, 5)], landmark + 730), { PRIOR: 4.2, STARS_5: 0.4, AGE: 0.8 / 3 - 0.4 }],
    // Six open accounts weigh as much as ¾ of a rating: −3.2 · 0.75/3.75 instead of −3.2 · 6/9.
    ['six open accounts', explain([raters(6, 1, open)]), { PRIOR: 4.2, STARS_1: -3.2 * (6 / 9), OPEN_ACCOUNTS: 3.2 * (6 / 9 - 0.2) }],
  ])('are, for %s, worked out by hand', (_, terms, expected) => {
    expect(terms.map(({ code }) => code)).toEqual(Object.keys(expected));
    // Each lies between two points of the grid of 2^−20.
    for (const { code, effect } of terms) expect(Math.abs(effect - (expected[code] ?? NaN))).toBeLessThanOrEqual(2 ** -19);
  });

  it('add up to the score, to the bit, in whatever order', () => {
    const people = fc.oneof({ weight: 5, arbitrary: fewOrMany }, { weight: 1, arbitrary: fc.constant(10_000_000) });
    fc.assert(
      fc.property(lookedAt(people), fc.infiniteStream(fc.nat()), (party, keys) => {
        const reputation = reputationOf(party);
        const effects = explainScore(reputation, party.today).map(({ effect }) => ({ effect, key: keys.next().value ?? 0 }));
        const sum = effects.sort((a, b) => a.key - b.key).reduce((total, { effect }) => total + effect, 0);
        expect(sum === reputation.standingOn(party.today).score).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('begin where everybody begins, come in one order, and are left out where they change nothing', () => {
    fc.assert(
      fc.property(lookedAt(), (party) => {
        const terms = explainScore(reputationOf(party), party.today);
        const places = terms.map(({ code }) => termCodes.indexOf(code));
        expect(terms[0]?.code).toBe('PRIOR');
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { effect } of terms.slice(1)) {
          expect(effect).not.toBe(0);
          expect(Math.abs(effect)).toBeLessThan(4);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('raise the score for stars above where everybody begins, and lower it for stars below', () => {
    fc.assert(
      fc.property(lookedAt(fc.integer({ min: 1, max: 100 })), fc.double({ min: 1.5, max: 4.5, noNaN: true }), (party, priorStars) => {
        fc.pre(!Number.isInteger(priorStars));
        const generation = { ...party.generation, parameters: { ...parameters, priorStars } };
        for (const { code, effect } of explainScore(reputationOf({ ...party, generation }), party.today)) {
          const [, stars] = code.split('STARS_');
          if (stars !== undefined) expect(Math.sign(effect)).toBe(Math.sign(Number(stars) - priorStars));
        }
      }),
    );
  });
});

describe('the reason of a term', () => {
  it('is a sentence in German and in English', () => {
    const terms = explain([raters(1, 5), raters(7, 1, open, landmark - 400), dealing(2, [4, 4])]);
    expect(Object.fromEntries(terms.map(({ code, reason }) => [code, reason]))).toEqual({
      PRIOR: {
        en: 'Where everybody begins: 4.20 stars, as if 3 ratings had said so.',
        de: 'Wo alle anfangen: 4,20 Sterne, als hätten 3 Bewertungen das gesagt.',
      },
      STARS_5: { en: '1 rating of 5 stars.', de: '1 Bewertung mit 5 Sternen.' },
      STARS_4: { en: '4 ratings of 4 stars.', de: '4 Bewertungen mit 4 Sternen.' },
      STARS_1: { en: '7 ratings of 1 star.', de: '7 Bewertungen mit 1 Stern.' },
      WEIGHING: { en: expect.stringMatching(/^Many deals /), de: expect.stringMatching(/^Viele Geschäfte /) },
      AGE: { en: expect.stringMatching(/^Old ratings /), de: expect.stringMatching(/^Alte Bewertungen /) },
      OPEN_ACCOUNTS: {
        // 4 · 0.75/3.75
        en: expect.stringMatching(/^Accounts that are neither verified .* by at most 0\.8 stars\.$/),
        de: expect.stringMatching(/^Konten, die weder geprüft .* um höchstens 0,8 Sterne\.$/),
      },
    });
  });

  it('has the same numbers in both languages', () => {
    const someParameters = fc.record({
      priorStars: fc.double({ min: 1.5, max: 4.9, noNaN: true }),
      priorWeight: fc.integer({ min: 1, max: 20 }),
      openCap: fc.double({ min: 0.1, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(lookedAt(), someParameters, (party, some) => {
        const generation = { ...party.generation, parameters: { ...parameters, ...some } };
        for (const { reason } of explainScore(reputationOf({ ...party, generation }), party.today)) {
          expect(numbersIn(reason.de)).toEqual(numbersIn(reason.en));
          expect(reason.de).not.toBe(reason.en);
        }
      }),
      { numRuns: 50 },
    );
  });
});
