import type { Actor, RatingId, Transaction } from '@evenhand/platform';
import { decideRestoration } from '../domain/removal.js';
import { settle } from '../sentences.js';
import type { RatingParts } from './rating-parts.js';

/** Takes a removed rating in again: it counts and is listed as if it had never been removed. */
export class RestoreRating {
  constructor(private readonly parts: Pick<RatingParts, 'unitOfWork' | 'ratings'>) {}

  /** @throws Refusal RATING_NOT_FOUND, RATING_NOT_REMOVED */
  execute(ratingId: RatingId, actor: Actor): Promise<void> {
    return this.parts.unitOfWork.run(actor, (tx) => this.within(tx, ratingId));
  }

  /** The same in the transaction of a decision. */
  async within(tx: Transaction, ratingId: RatingId): Promise<void> {
    const { ratings } = this.parts;
    const restored = settle(decideRestoration(await ratings.lockRevealed(tx, ratingId)));
    await ratings.save(tx, restored);
    const { authorId, subjectId, subjectRole } = restored;
    await tx.record({ name: 'rating.restored', ratingId, authorId, subjectId, subjectRole });
  }
}
