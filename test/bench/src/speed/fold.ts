import { defaultPolicy } from '@evenhand/platform';
import { foldHelper, foldRatings, GroupedRatings, raterHelpers, parametersOf, rateRaters, weigherOf } from '@evenhand/reputation';
import { syntheticMarket } from './synthetic-ratings.js';

/** Seconds that the engine takes from ratings in memory to all states: grouping, the table of raters, and the fold. */
export function timeFold(ratings: number, parties: number): { grouping: number; raters: number; fold: number; total: number } {
  const market = syntheticMarket(ratings, parties);
  const weigher = weigherOf({ landmark: market.today, parameters: parametersOf(defaultPolicy) });
  const times: number[] = [performance.now()];
  const received = GroupedRatings.received(market.ratings);
  const given = GroupedRatings.given(market.ratings);
  times.push(performance.now());
  const standings = rateRaters(received, market.verified, market.today, weigher, raterHelpers);
  times.push(performance.now());
  foldRatings(received, given, standings, weigher, foldHelper);
  times.push(performance.now());
  const between = (from: number, to: number): number => ((times[to] ?? 0) - (times[from] ?? 0)) / 1_000;
  return { grouping: between(0, 1), raters: between(1, 2), fold: between(2, 3), total: between(0, 3) };
}
