import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyLandmark, anyStanding, beginPair, columnsOf, rowsAmong, weigherAt, type RatingRow } from '../../../../test/builders/ratings.js';
import { foldRatings, helpFoldRatings, type FoldWork } from './fold-ratings.js';
import { GroupedRatings } from './grouped-ratings.js';
import type { RaterStanding } from './rater-standing.js';
import type { Helpers } from './shared-work.js';
import { StateFold } from './state-fold.js';
import { dayOf, type Day, type Weigher } from './weights.js';

interface Market {
  readonly day: Day;
  readonly standings: readonly RaterStanding[];
  readonly rows: readonly RatingRow[];
}

/** From a few parties with very many ratings each to many with few. */
const markets: fc.Arbitrary<Market> = fc
  .tuple(anyLandmark, fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 30 })), fc.constantFrom(2, 2_000))
  .chain(([day, parties, days]) =>
    fc.record({
      day: fc.constant(day),
      standings: fc.array(anyStanding, { minLength: parties, maxLength: parties }),
      rows: rowsAmong(parties, { until: day + 1, days, maxLength: 250, minLength: 20 }),
    }),
  );

function foldAll({ day, standings, rows }: Market, helpers?: Helpers<FoldWork>): StateFold {
  const columns = columnsOf(standings.length, rows);
  const of = (read: (standing: RaterStanding) => number) => Uint8Array.from(standings, read);
  return foldRatings(
    GroupedRatings.received(columns),
    GroupedRatings.given(columns),
    {
      isTrusted: of(({ isTrusted }) => Number(isTrusted)),
      honesty: of(({ honesty }) => honesty),
      credibility: of(({ credibility }) => credibility),
    },
    weigherAt(day),
    helpers,
  );
}

/** One state by itself: its pairs one after the other, and what was given in it. */
function foldOne({ standings, rows }: Market, party: number, role: 0 | 1, weigher: Weigher): Float64Array {
  const fold = new StateFold(1, weigher);
  for (const [author, standing] of standings.entries()) {
    const pair = rows.filter((row) => row.subject === party && row.role === role && row.author === author);
    if (pair.length > 0) beginPair(fold, 0, standing);
    // Of those in one hour the better ones first.
    pair.sort((a, b) => b.hour - a.hour || b.stars - a.stars);
    for (const { hour, stars, amountMinor = null } of pair) fold.receive(dayOf(hour), stars, null, amountMinor);
  }
  for (const row of rows) if (row.author === party && row.role !== role) fold.give(0, dayOf(row.hour), row.stars);
  return fold.sums(0);
}

describe('the whole market, counted at once', () => {
  it('is every party counted by itself, in both roles', () => {
    fc.assert(
      fc.property(markets, (market) => {
        const fold = foldAll(market);
        for (const party of market.standings.keys()) {
          for (const role of [0, 1] as const) {
            expect(fold.sums(2 * party + role)).toEqual(foldOne(market, party, role, weigherAt(market.day)));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on who counts, nor on when helpers come', () => {
    fc.assert(
      fc.property(markets, (market) => {
        const by = (invite: (work: FoldWork) => void): StateFold => foldAll(market, { worthFrom: 0, invite });
        const late: FoldWork[] = [];
        const folds = [by(helpFoldRatings), by((work) => late.push(work))];
        for (const work of late) helpFoldRatings(work);
        const alone = foldAll(market);
        for (const state of market.standings.flatMap((_, party) => [2 * party, 2 * party + 1])) {
          for (const fold of folds) expect([...fold.sums(state)]).toEqual([...alone.sums(state)]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never depends on the order of the ratings', () => {
    fc.assert(
      fc.property(markets, fc.nat(), (market, seed) => {
        // Those of one pair in one hour are told apart by nothing, so there is one of them.
        const rows = [...new Map(market.rows.map((row) => [JSON.stringify([row.author, row.subject, row.role, row.hour]), row])).values()];
        const mixed = rows
          .map((row, index) => ({ row, key: (index * 7_919 + seed) % 1_009 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const [one, other] = [foldAll({ ...market, rows }), foldAll({ ...market, rows: mixed })];
        for (const state of market.standings.flatMap((_, party) => [2 * party, 2 * party + 1])) {
          expect(other.sums(state)).toEqual(one.sums(state));
        }
      }),
      { numRuns: 50 },
    );
  });
});
