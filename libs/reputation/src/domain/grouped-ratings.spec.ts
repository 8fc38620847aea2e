import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, landmark, rowsAmong, type RatingRow } from '../../../../test/builders/ratings.js';
import { GroupedRatings } from './grouped-ratings.js';
import { dayOf } from './weights.js';

/** Few parties with many ratings each, and more parties than lie in one bucket. */
const someRows = fc.oneof(
  fc.integer({ min: 1, max: 3 }).chain((parties) => among(parties, 300)),
  fc.integer({ min: 4, max: 40 }).chain((parties) => among(parties, 150)),
  fc.integer({ min: 1_000, max: 3_000 }).chain((parties) => among(parties, 150)),
);

function among(parties: number, maxLength: number): fc.Arbitrary<{ parties: number; rows: RatingRow[] }> {
  const rows = rowsAmong(parties, { until: landmark, days: 4, maxLength, minLength: maxLength / 3 });
  return fc.record({ parties: fc.constant(parties), rows });
}

interface Grouped {
  readonly other: number;
  readonly hour: number;
  readonly stars: number;
  readonly amountMinor: number | null;
}

/** Of every state that has some. */
const read = (grouped: GroupedRatings): Map<number, Grouped[]> => {
  const states = Array.from({ length: grouped.states }, (_, state) => {
    const [from, to] = [grouped.start(state), grouped.start(state + 1)];
    const ratings = Array.from({ length: to - from }, (_, index) => ({
      other: grouped.other(from + index),
      hour: grouped.hour(from + index),
      stars: grouped.stars(from + index),
      amountMinor: grouped.amountMinor(from + index),
    }));
    return [state, ratings] as const;
  });
  return new Map(states.filter(([, ratings]) => ratings.length > 0));
};

function groupNaively(rows: readonly RatingRow[], stateOf: (row: RatingRow) => number, otherOf: (row: RatingRow) => number) {
  const states = new Map<number, Grouped[]>();
  for (const row of rows) {
    const rating = { other: otherOf(row), hour: row.hour, stars: row.stars, amountMinor: row.amountMinor ?? null };
    states.set(stateOf(row), [...(states.get(stateOf(row)) ?? []), rating]);
  }
  return states;
}

const latestFirst = (a: Grouped, b: Grouped): number => a.other - b.other || b.hour - a.hour || b.stars - a.stars;
const sorted = (states: ReadonlyMap<number, Grouped[]>, compare: (a: Grouped, b: Grouped) => number): Map<number, Grouped[]> =>
  new Map([...states].map(([state, ratings]) => [state, [...ratings].sort(compare)]));

describe('ratings grouped by the state that they are about', () => {
  it('lie together, author by author and the latest first', () => {
    fc.assert(
      fc.property(someRows, ({ parties, rows }) => {
        const grouped = GroupedRatings.received(columnsOf(parties, rows));
        expect([grouped.parties, grouped.states]).toEqual([parties, 2 * parties]);
        const expected = groupNaively(
          rows,
          ({ subject, role }) => 2 * subject + role,
          ({ author }) => author,
        );
        expect(read(grouped)).toEqual(sorted(expected, latestFirst));
        const places = [...rows.keys()];
        expect(places.map((place) => grouped.day(place))).toEqual(places.map((place) => dayOf(grouped.hour(place))));
      }),
      { numRuns: 50 },
    );
  });
});

describe('ratings grouped by the state of who gave them', () => {
  it('lie together', () => {
    fc.assert(
      fc.property(someRows, ({ parties, rows }) => {
        const expected = groupNaively(
          rows,
          ({ author, role }) => 2 * author + 1 - role,
          ({ subject }) => subject,
        );
        // In no order, so both are put into one.
        const compare = (a: Grouped, b: Grouped): number => latestFirst(a, b) || (a.amountMinor ?? -1) - (b.amountMinor ?? -1);
        expect(sorted(read(GroupedRatings.given(columnsOf(parties, rows))), compare)).toEqual(sorted(expected, compare));
      }),
      { numRuns: 50 },
    );
  });
});

describe('no ratings', () => {
  it('are in no state', () => {
    for (const parties of [0, 2]) {
      const columns = columnsOf(parties, []);
      for (const grouped of [GroupedRatings.received(columns), GroupedRatings.given(columns)]) {
        expect(grouped.states).toBe(2 * parties);
        expect(read(grouped).size).toBe(0);
      }
    }
  });
});
