import type { ReputationKey } from '../domain/reputation.js';

/** What was revealed of the ratings of one calendar month (UTC). */
export interface RatedMonth {
  /** The first day of the month. */
  readonly month: string;
  readonly ratings: number;
  /** Of their stars, each rating counted once: what was said, without what the score makes of it. */
  readonly mean: number;
}

/** How ratings of a party went over time: read from the revealed record when it is asked for, kept nowhere. */
export interface RatingCourse {
  /** The months with ratings, oldest first; in the order of the keys. */
  months(keys: readonly ReputationKey[]): Promise<RatedMonth[][]>;
}
