import type { RatingRecord } from '../rating-record.js';

/** A method of reputation: one number in [0, 1] per party, 1 is best. What it says of parties nobody rated is its own affair. */
export interface Peer {
  readonly name: string;
  score(record: RatingRecord): Float64Array;
  /** Per party the probability that its next deal ends with a bad rating, where a method has such a warning. */
  outlook?(record: RatingRecord): Float64Array;
}

/** One rating as it comes in, for predictors. */
export interface TimedRating {
  readonly rater: number;
  readonly ratee: number;
  /** In days, never before the rating learned last. */
  readonly time: number;
  /** In [0, 1]: (stars − 1)/4, or whatever another scale makes of it. */
  readonly y: number;
  readonly bad: boolean;
}

/** Foretells ratings one by one from the past alone. Made anew for every run: it remembers. */
export interface Predictor {
  readonly name: string;
  /** Probability in [0, 1] that the rating of `ratee` by `rater` at this time is bad. */
  predict(rater: number, ratee: number, time: number): number;
  learn(rating: TimedRating): void;
}
