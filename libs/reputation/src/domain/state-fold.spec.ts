import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  anyDay,
  anyLandmark,
  anyStanding,
  anyStars,
  beginPair,
  landmark,
  latestFirst,
  open,
  ratersAround,
  ratingAround,
  trusted,
  weigherAt,
  type Raters,
} from '../../../../test/builders/ratings.js';
import { at, stateLength, type StateField } from './party-state.js';
import { StateFold } from './state-fold.js';
import { unit, type Weigher } from './weights.js';

const weigher = weigherAt(landmark);
const fieldsOf = (sums: Float64Array, ...fields: StateField[]): number[] => fields.map((field) => sums[at[field]] ?? NaN);

function receiveAll(fold: StateFold, state: number, everybody: readonly Raters[]): void {
  for (const { standing, ratings } of everybody) {
    beginPair(fold, state, standing);
    for (const { day, stars, again, amountMinor } of latestFirst(ratings)) fold.receive(day, stars, again, amountMinor);
  }
}

describe('a count from nothing', () => {
  it('of two pairs and some orders, worked out by hand', () => {
    const fold = new StateFold(1, weigher);
    beginPair(fold, 0, trusted);
    fold.receive(landmark, 5, true, null);
    fold.receive(landmark - 730, 1, false, null);
    beginPair(fold, 0, { ...open, honesty: 32, credibility: 128 });
    fold.receive(landmark, 3, null, 0);
    fold.give(0, landmark, 4);
    fold.add(0, 'silences', 2);
    fold.add(0, 'endedWell', 3);
    fold.add(0, 'endedBadly', 1);
    const sums = fold.sums(0);
    expect(fieldsOf(sums, 'stars1', 'stars2', 'stars3', 'stars4', 'stars5', 'againYes', 'againNo')).toEqual([1, 0, 1, 0, 1, 1, 1]);
    expect(fieldsOf(sums, 'raters', 'silences', 'endedWell', 'endedBadly', 'given')).toEqual([2, 2, 3, 1, 1]);
    // The first pair: two deals weigh 1.5, spread over the mean of them: ¾ of (1 + ½) with age; goodness ¾ of (4 + 0).
    // The second: half a deal of half an honest rater, ¼, with goodness 2.
    expect(fieldsOf(sums, 'freshWeight', 'freshGoodness')).toEqual([1.5 * unit + 0.25 * unit, 3 * unit + 0.5 * unit]);
    expect(fieldsOf(sums, 'trustedWeight', 'trustedGoodness')).toEqual([1.125 * unit, 3 * unit]);
    expect(fieldsOf(sums, 'openWeight', 'openGoodness')).toEqual([0.25 * unit, 0.5 * unit]);
    // 1 and 2^(−730/90) = .0036166 of it, 237.02 units, and 2 of the credible one.
    expect(fieldsOf(sums, 'received', 'receivedBad')).toEqual([unit + 237 + 2 * unit, 237]);
    expect(fieldsOf(sums, 'givenLately', 'givenLatelyBad', 'givenLong', 'givenLongBad')).toEqual([unit, 0, unit, 0]);
  });

  it('never depends on the order of the pairs, nor on when anything else is added', () => {
    fc.assert(
      fc.property(
        anyLandmark.chain((day) =>
          fc.record({
            day: fc.constant(day),
            everybody: fc.array(ratersAround(day, fc.constant(1)), { maxLength: 12 }),
            given: fc.array(ratingAround(day), { maxLength: 12 }),
          }),
        ),
        ({ day, everybody, given }) => {
          const of = weigherAt(day);
          const [one, other] = [new StateFold(1, of), new StateFold(1, of)];
          receiveAll(one, 0, everybody);
          for (const { day: on, stars } of given) one.give(0, on, stars);
          one.add(0, 'silences', given.length);
          for (const { day: on, stars } of [...given].reverse()) {
            other.give(0, on, stars);
            other.add(0, 'silences', 1);
          }
          receiveAll(other, 0, [...everybody].reverse());
          expect(other.sums(0)).toEqual(one.sums(0));
        },
      ),
    );
  });

  it('looks at the latest sixteen deals of a pair for what it weighs, and counts all of them', () => {
    fc.assert(
      fc.property(fc.array(ratingAround(landmark), { minLength: 17, maxLength: 40 }), anyStanding, (ratings, standing) => {
        const [all, latest] = [new StateFold(1, weigher), new StateFold(1, weigher)];
        receiveAll(all, 0, [{ people: 1, standing, ratings }]);
        receiveAll(latest, 0, [{ people: 1, standing, ratings: latestFirst(ratings).slice(0, 16) }]);
        const weighed = [
          'raters',
          'freshWeight',
          'freshGoodness',
          'trustedWeight',
          'trustedGoodness',
          'openWeight',
          'openGoodness',
        ] as const;
        expect(fieldsOf(all.sums(0), ...weighed)).toEqual(fieldsOf(latest.sums(0), ...weighed));
        const stars = fieldsOf(all.sums(0), 'stars1', 'stars2', 'stars3', 'stars4', 'stars5');
        expect(stars.reduce((sum, count) => sum + count)).toBe(ratings.length);
      }),
    );
  });

  it('keeps parties apart, also of those that were opened while others were counted', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.array(ratersAround(landmark, fc.constant(1)), { minLength: 1, maxLength: 20 }), (begun, everybody) => {
        const fold = new StateFold(begun, weigher);
        const numbers = everybody.map((some) => {
          const number = fold.open();
          receiveAll(fold, number, [some]);
          return number;
        });
        expect(numbers).toEqual(everybody.map((_, index) => begun + index));
        for (const [index, some] of everybody.entries()) {
          const alone = new StateFold(1, weigher);
          receiveAll(alone, 0, [some]);
          expect(fold.sums(begun + index)).toEqual(alone.sums(0));
        }
        for (let state = 0; state < begun; state += 1) expect(fold.sums(state)).toEqual(new Float64Array(stateLength));
      }),
    );
  });

  it('may be read in between: a pair that was ended by that is begun anew', () => {
    const fold = new StateFold(1, weigher);
    expect(() => fold.receive(landmark, 5, null, null)).toThrow('within a pair');
    beginPair(fold, 0, trusted);
    fold.receive(landmark, 5, null, null);
    expect(fieldsOf(fold.sums(0), 'raters', 'freshWeight')).toEqual([1, unit]);
    expect(fieldsOf(fold.sums(0), 'raters', 'freshWeight')).toEqual([1, unit]);
    expect(() => fold.receive(landmark, 5, null, null)).toThrow('within a pair');
  });

  it('of ten million ratings is exact: no sum comes near 2^53', () => {
    // The heaviest there can be: from the most credible raters, of the latest days, full of stars; and given as many.
    const count = (ratings: number, of: Weigher, day: number, stars: number): Float64Array => {
      const fold = new StateFold(1, of);
      for (let rating = 0; rating < ratings; rating += 1) {
        beginPair(fold, 0, { isTrusted: true, honesty: 64, credibility: 128 });
        fold.receive(day, stars, true, null);
        fold.give(0, day, stars);
      }
      return fold.sums(0);
    };
    fc.assert(
      fc.property(anyLandmark, anyDay, anyStars, (generationDay, day, stars) => {
        const largest = Math.max(...count(1, weigherAt(generationDay), day, stars));
        expect(largest * 10_000_000).toBeLessThan(2 ** 53);
      }),
    );
    const latest = landmark + 40_000;
    expect(count(100_000, weigher, latest, 5)).toEqual(count(1, weigher, latest, 5).map((sum) => sum * 100_000));
  });
});
