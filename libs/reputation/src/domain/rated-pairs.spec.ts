import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, landmark, rowsAmong, type RatingRow } from '../../../../test/builders/ratings.js';
import { GroupedRatings } from './grouped-ratings.js';
import { dealUnit, ratedPairs } from './rated-pairs.js';

interface Pair {
  readonly state: number;
  readonly author: number;
  readonly deals: number;
  readonly good: number;
}

const pairsAmong = (parties: number, rows: readonly RatingRow[]): Pair[] => {
  const { starts, author, deals, good } = ratedPairs(GroupedRatings.received(columnsOf(parties, rows)));
  return Array.from({ length: 2 * parties }, (_, state) =>
    Array.from({ length: (starts[state + 1] ?? NaN) - (starts[state] ?? NaN) }, (__, index) => {
      const place = (starts[state] ?? NaN) + index;
      return { state, author: author[place] ?? NaN, deals: deals[place] ?? NaN, good: good[place] ?? NaN };
    }),
  ).flat();
};
const deals = (...stars: number[]): RatingRow[] =>
  stars.map((given, index) => ({ author: 0, subject: 1, role: 1, hour: landmark * 24 - index, stars: given }));

describe('who rated whom', () => {
  it.each<[string, RatingRow[], number, number]>([
    // c_k = 2 − 2^(1 − k) deals, and as much of them as the mean of (stars − 1)/4.
    ['one deal of 5 stars', deals(5), 1, 1],
    ['one of 2', deals(2), 1, 0.25],
    ['two, of 5 and of 1', deals(5, 1), 1.5, 0.75],
    ['three, of 5, 4 and 3', deals(5, 4, 3), 1.75, 1.3125],
    ['seventeen, of which the oldest is not looked at', deals(...Array.from({ length: 16 }, () => 5), 1), 2, 2],
  ])('with %s, counts so many deals and so much good, worked out by hand', (_, rows, all, good) => {
    const [pair, ...others] = pairsAmong(2, rows);
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ state: 3, author: 0 });
    // In units of 1/16,384; sixteen deals lack half a unit of two.
    expect(Math.abs((pair?.deals ?? NaN) - all * dealUnit)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((pair?.good ?? NaN) - good * dealUnit)).toBeLessThanOrEqual(0.5);
  });

  it('is each pair once, by the state that is rated, never better than all good', () => {
    fc.assert(
      fc.property(rowsAmong(6, { until: landmark, days: 30, maxLength: 150 }), (rows) => {
        const pairs = pairsAmong(6, rows);
        const names = rows.map(({ author, subject, role }) => JSON.stringify([2 * subject + role, author]));
        expect(pairs.map(({ state, author }) => JSON.stringify([state, author])).sort()).toEqual([...new Set(names)].sort());
        for (const { deals: all, good } of pairs) expect(good).toBeLessThanOrEqual(all);
      }),
    );
  });
});
