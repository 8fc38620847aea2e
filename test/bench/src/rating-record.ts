/**
 * What a method of reputation may know: revealed ratings and silences up to `now`, and facts about who rates. Arrays
 * of one group have one length. Parties are numbered from 0; a day is a number of days, fractions allowed.
 */
export interface RatingRecord {
  /** Number of parties; ratings name them by index. */
  readonly parties: number;
  /** The day for which scores are asked. */
  readonly now: number;
  /** By day, then order. */
  readonly ratings: Ratings;
  /** By day, then order. */
  readonly silences: Silences;
  /** Per party: 1 when the host vouches for who it is. */
  readonly verified: Uint8Array;
  /** Per party: the day on which the account was opened, negative before the record begins. */
  readonly registeredDay: Float64Array;
}

export interface Ratings {
  readonly length: number;
  readonly rater: Int32Array;
  readonly ratee: Int32Array;
  readonly day: Float64Array;
  /** 1 to 5. */
  readonly stars: Uint8Array;
  /** What the order was worth, in one currency. */
  readonly amount: Float64Array;
  readonly orderId: Int32Array;
}

/** Fulfilled orders of which one side said nothing. */
export interface Silences {
  readonly length: number;
  readonly silentParty: Int32Array;
  /** The other side: whom nothing was said about. */
  readonly party: Int32Array;
  readonly day: Float64Array;
}

/** Stars on the scale from 0 (1 star) to 1 (5 stars). */
export const goodness = (stars: number): number => (stars - 1) / 4;

/** A rating of at most two stars ends a deal badly. */
export const isBad = (stars: number): boolean => stars <= 2;

/** The record as it was at the end of a day: views of the same arrays, nothing is copied. */
export function recordUntil(record: RatingRecord, day: number): RatingRecord {
  const { ratings, silences } = record;
  const [said, unsaid] = [countUntil(ratings.day, day), countUntil(silences.day, day)];
  return {
    ...record,
    now: day,
    ratings: {
      length: said,
      rater: ratings.rater.subarray(0, said),
      ratee: ratings.ratee.subarray(0, said),
      day: ratings.day.subarray(0, said),
      stars: ratings.stars.subarray(0, said),
      amount: ratings.amount.subarray(0, said),
      orderId: ratings.orderId.subarray(0, said),
    },
    silences: {
      length: unsaid,
      silentParty: silences.silentParty.subarray(0, unsaid),
      party: silences.party.subarray(0, unsaid),
      day: silences.day.subarray(0, unsaid),
    },
  };
}

/** How many of the sorted days are not after `day`. */
function countUntil(days: Float64Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
