import { at } from './party-state.js';
import { whole } from './rater-standing.js';
import type { Day, Weigher } from './weights.js';

/** At most this many stars are a bad rating. */
export const badUpTo = 2;

export function increase(sums: Float64Array, index: number, by: number): void {
  sums[index] = (sums[index] ?? 0) + by;
}

/**
 * Counts a rating (sign 1), or takes it back (−1), in the state of the party that it is about: all but what it weighs
 * in the score, which is PairSum's.
 * @param offset where that state begins in `sums`
 * @param stars 1 to 5
 * @param again null where an imported history did not ask
 * @param credibility of the rater, in 64ths
 */
export function countReceived(
  sums: Float64Array,
  offset: number,
  day: Day,
  stars: number,
  again: boolean | null,
  credibility: number,
  weigher: Weigher,
  sign: 1 | -1,
): void {
  increase(sums, offset + at.stars1 + stars - 1, sign);
  if (again !== null) increase(sums, offset + (again ? at.againYes : at.againNo), sign);
  const weight = sign * weigher.inReceived(credibility / whole, day);
  increase(sums, offset + at.received, weight);
  if (stars <= badUpTo) increase(sums, offset + at.receivedBad, weight);
}

/** Counts a rating, or takes it back, in the state of the party that gave it. */
export function countGiven(sums: Float64Array, offset: number, day: Day, stars: number, weigher: Weigher, sign: 1 | -1): void {
  const lately = sign * weigher.inGivenLately(day);
  const long = sign * weigher.inGivenLong(day);
  increase(sums, offset + at.given, sign);
  increase(sums, offset + at.givenLately, lately);
  increase(sums, offset + at.givenLong, long);
  if (stars > badUpTo) return;
  increase(sums, offset + at.givenLatelyBad, lately);
  increase(sums, offset + at.givenLongBad, long);
}
