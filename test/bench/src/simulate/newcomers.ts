import { at, mean, whole } from '../arrays.js';
import type { Peer } from '../peers/peer.js';
import type { RatingRecord } from '../rating-record.js';

export interface NewcomerAdvantage {
  /** Right after the return, with nothing on record. */
  readonly atReturn: number;
  /** After 1, 2 and 3 ratings: the greatest of the three means. */
  readonly later: number;
}

const ratingsLater = [1, 2, 3];

/**
 * Mean over the targets of score of the washed account − score of the honest newcomer who has its place in `baseline`, at
 * the same number of ratings. Above 0 a bad name could be washed into a better start than honest people have.
 */
export function newcomerAdvantage(peer: Peer, washed: RatingRecord, baseline: RatingRecord, targets: readonly number[]): NewcomerAdvantage {
  const after = (ratings: number): number => {
    const [ours, theirs] = [firstRatingsAbout(washed, targets, ratings), firstRatingsAbout(baseline, targets, ratings)];
    const compared = targets.filter((target) => ours.counts.get(target) === ratings && theirs.counts.get(target) === ratings);
    const [scores, honest] = [peer.score(ours.record), peer.score(theirs.record)];
    return mean(compared.map((target) => at(scores, target) - at(honest, target)));
  };
  const later = ratingsLater.map(after).filter((advantage) => !Number.isNaN(advantage));
  return { atReturn: after(0), later: later.length === 0 ? Number.NaN : Math.max(...later) };
}

/** The record as if of all ratings about these parties only the first few had come in yet. */
function firstRatingsAbout(record: RatingRecord, parties: readonly number[], most: number) {
  const { ratings } = record;
  const counts = new Map(parties.map((party) => [party, 0]));
  const kept = Array.from({ length: ratings.length }, (_, index) => index).filter((index) => {
    const ratee = whole(ratings.ratee, index);
    const count = counts.get(ratee);
    if (count === undefined) return true;
    if (count < most) counts.set(ratee, count + 1);
    return count < most;
  });
  const chosen = {
    length: kept.length,
    rater: Int32Array.from(kept, (index) => at(ratings.rater, index)),
    ratee: Int32Array.from(kept, (index) => at(ratings.ratee, index)),
    day: Float64Array.from(kept, (index) => at(ratings.day, index)),
    stars: Uint8Array.from(kept, (index) => at(ratings.stars, index)),
    amount: Float64Array.from(kept, (index) => at(ratings.amount, index)),
    orderId: Int32Array.from(kept, (index) => at(ratings.orderId, index)),
  };
  return { counts, record: { ...record, ratings: chosen } };
}
