import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyAgain, anyDay, anyLandmark, anyStars, landmark, weigherAt } from '../../../../test/builders/ratings.js';
import { countGiven, countReceived } from './counting.js';
import { at, stateLength } from './party-state.js';

const weigher = weigherAt(landmark);
const counted = (count: (sums: Float64Array) => void): Record<string, number> => {
  const sums = new Float64Array(stateLength);
  count(sums);
  return Object.fromEntries(
    Object.entries(at)
      .map(([field, place]) => [field, sums[place] ?? NaN] as const)
      .filter(([, sum]) => sum !== 0),
  );
};

describe('a rating received', () => {
  it.each<[number, boolean | null, Record<string, number>]>([
    // Credibility 96 of 64 weighs 1.5 on the landmark's day: 98,304 units.
    [1, false, { stars1: 1, againNo: 1, received: 98_304, receivedBad: 98_304 }],
    [2, null, { stars2: 1, received: 98_304, receivedBad: 98_304 }],
    [3, true, { stars3: 1, againYes: 1, received: 98_304 }],
    [4, null, { stars4: 1, received: 98_304 }],
    [5, true, { stars5: 1, againYes: 1, received: 98_304 }],
  ])('of %d stars, again %p, is counted as %j', (stars, again, expected) => {
    expect(counted((sums) => countReceived(sums, 0, landmark, stars, again, 96, weigher, 1))).toEqual(expected);
  });
});

describe('a rating given', () => {
  it.each<[number, Record<string, number>]>([
    // Three days before the landmark: one half-life of the short memory, and 2^(−3/90) of the long one, 64,039.2 units.
    [2, { given: 1, givenLately: 32_768, givenLong: 64_039, givenLatelyBad: 32_768, givenLongBad: 64_039 }],
    [3, { given: 1, givenLately: 32_768, givenLong: 64_039 }],
  ])('of %d stars is counted as %j', (stars, expected) => {
    expect(counted((sums) => countGiven(sums, 0, landmark - 3, stars, weigher, 1))).toEqual(expected);
  });
});

describe('a rating taken back', () => {
  it('was never there, to the bit, in the state at its offset and in all others', () => {
    fc.assert(
      fc.property(
        anyLandmark,
        fc.record({ day: anyDay, stars: anyStars, again: anyAgain, credibility: fc.integer({ min: 0, max: 128 }) }),
        fc.array(fc.nat(2 ** 40), { minLength: 3 * stateLength, maxLength: 3 * stateLength }),
        (generationDay, { day, stars, again, credibility }, before) => {
          const of = weigherAt(generationDay);
          const sums = Float64Array.from(before);
          countReceived(sums, stateLength, day, stars, again, credibility, of, 1);
          countGiven(sums, stateLength, day, stars, of, 1);
          expect(sums.every((sum, index) => sum === before[index] || Math.floor(index / stateLength) === 1)).toBe(true);
          expect(sums).not.toEqual(Float64Array.from(before));
          countReceived(sums, stateLength, day, stars, again, credibility, of, -1);
          countGiven(sums, stateLength, day, stars, of, -1);
          expect(sums).toEqual(Float64Array.from(before));
        },
      ),
    );
  });
});
