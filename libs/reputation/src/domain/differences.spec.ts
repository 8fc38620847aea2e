import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyStars, lookedAt, sumsOf, weigherAt } from '../../../../test/builders/ratings.js';
import { differencesOf } from './differences.js';
import { at, emptyState, stateLength, tallyCategories, type PartyState, type StateField } from './party-state.js';

const states: fc.Arbitrary<PartyState> = fc.record({
  sums: lookedAt().map(({ generation, everybody }) => sumsOf(everybody, weigherAt(generation.landmark))),
  categories: fc.dictionary(fc.constantFrom('RESPECT', 'PUNCTUALITY'), anyStars).map((given) => tallyCategories({}, given, 1)),
});

describe('where two states differ', () => {
  it('is nowhere when they are the same', () => {
    fc.assert(fc.property(states, (state) => expect(differencesOf(state, structuredClone(state))).toEqual([])));
  });

  it('is told field by field, down to one unit', () => {
    fc.assert(
      fc.property(states, fc.nat(stateLength - 1), (state, place) => {
        const sums = Float64Array.from(state.sums);
        sums[place] = (sums[place] ?? 0) + 1;
        const field = (Object.keys(at) as StateField[]).find((name) => at[name] === place);
        expect(differencesOf(state, { ...state, sums })).toEqual([{ field, keptUp: state.sums[place], recomputed: sums[place] }]);
      }),
    );
  });

  it('is told of categories that only one of them knows', () => {
    const some = { ...emptyState(), categories: { RESPECT: { count: 2, sum: 7 }, PUNCTUALITY: { count: 1, sum: 5 } } };
    const others = { ...emptyState(), categories: { RESPECT: { count: 2, sum: 6 } } };
    expect(differencesOf(some, others)).toEqual([
      { field: 'RESPECT sum', keptUp: 7, recomputed: 6 },
      { field: 'PUNCTUALITY count', keptUp: 1, recomputed: 0 },
      { field: 'PUNCTUALITY sum', keptUp: 5, recomputed: 0 },
    ]);
  });
});
