import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyStars } from '../../../../test/builders/ratings.js';
import { at, emptyState, stateLength, tallyCategories, type CategoryTallies } from './party-state.js';

const someCategories = fc.dictionary(fc.constantFrom('RESPECT', 'PUNCTUALITY', 'AS_AGREED', '__proto__', 'toString'), anyStars);
const tally = (given: readonly Readonly<Record<string, number>>[]): CategoryTallies =>
  given.reduce((tallies, each) => tallyCategories(tallies, each, 1), emptyState().categories);

describe('an empty state', () => {
  it('is nothing in every field, each of which has its own place', () => {
    expect(emptyState()).toEqual({ sums: new Float64Array(stateLength), categories: {} });
    expect(Object.values(at).sort((a, b) => a - b)).toEqual(Array.from({ length: stateLength }, (_, index) => index));
    expect([at.stars1, at.stars2, at.stars3, at.stars4, at.stars5].map((place) => place - at.stars1)).toEqual([0, 1, 2, 3, 4]);
  });

  it('is shared with nobody', () => {
    emptyState().sums[at.raters] = 1;
    expect(emptyState().sums[at.raters]).toBe(0);
  });
});

describe('categories', () => {
  it('are counted and summed one by one', () => {
    expect(tally([{ RESPECT: 5, PUNCTUALITY: 1 }, {}, { RESPECT: 2 }])).toEqual({
      RESPECT: { count: 2, sum: 7 },
      PUNCTUALITY: { count: 1, sum: 1 },
    });
  });

  it('that are taken back were never there, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(someCategories, { maxLength: 10 }), fc.array(someCategories, { maxLength: 10 }), (kept, retracted) => {
        const mixed = tally([...retracted, ...kept]);
        const before = structuredClone(mixed);
        const left = retracted.reduce((tallies, each) => tallyCategories(tallies, each, -1), mixed);
        expect(left).toEqual(tally([...kept].reverse()));
        // What was there before stays as it was.
        expect(mixed).toEqual(before);
        for (const { count, sum } of Object.values(left)) {
          expect(count).toBeGreaterThan(0);
          expect(sum / count).toBeGreaterThanOrEqual(1);
          expect(sum / count).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
