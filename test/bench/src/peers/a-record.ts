import type { RatingRecord } from '../rating-record.js';

/** Rater, ratee, stars and, where it matters, the day. */
export type Line = readonly [rater: number, ratee: number, stars: number, day?: number];

/** A small record for specs; ratings are on the last day unless they say otherwise, nobody is silent or verified. */
export function aRecord(
  lines: readonly Line[],
  parties = 1 + Math.max(...lines.flatMap(([rater, ratee]) => [rater, ratee])),
  now = 100,
): RatingRecord {
  return {
    parties,
    now,
    ratings: {
      length: lines.length,
      rater: Int32Array.from(lines, ([rater]) => rater),
      ratee: Int32Array.from(lines, ([, ratee]) => ratee),
      stars: Uint8Array.from(lines, ([, , stars]) => stars),
      day: Float64Array.from(lines, ([, , , day = now]) => day),
      amount: new Float64Array(lines.length).fill(1),
      orderId: Int32Array.from(lines, (_, index) => index),
    },
    silences: { length: 0, silentParty: new Int32Array(0), party: new Int32Array(0), day: new Float64Array(0) },
    verified: new Uint8Array(parties),
    registeredDay: new Float64Array(parties),
  };
}
