import type { Actor, RatingId, Transaction } from '@evenhand/platform';
import { decideRemoval } from '../domain/removal.js';
import { settle } from '../sentences.js';
import type { RatingParts } from './rating-parts.js';

/** Takes a rating out: it no longer counts and is no longer listed. Whoever decides that is not decided here. */
export class RemoveRating {
  constructor(private readonly parts: Pick<RatingParts, 'unitOfWork' | 'ratings'>) {}

  /** @throws Refusal RATING_NOT_FOUND, RATING_ALREADY_REMOVED */
  execute(ratingId: RatingId, actor: Actor): Promise<void> {
    return this.parts.unitOfWork.run(actor, (tx) => this.within(tx, ratingId));
  }

  /** The same in the transaction of a decision. */
  async within(tx: Transaction, ratingId: RatingId): Promise<void> {
    const { ratings } = this.parts;
    const removed = settle(decideRemoval(await ratings.lockRevealed(tx, ratingId), tx.at));
    await ratings.save(tx, removed);
    const { authorId, subjectId, subjectRole } = removed;
    await tx.record({ name: 'rating.removed', ratingId, authorId, subjectId, subjectRole });
  }
}
