import type { Actor, RatingId } from '@evenhand/platform';
import { decideRemoval } from '../domain/removal.js';
import { settle } from '../sentences.js';
import type { RatingParts } from './rating-parts.js';

/** Takes a rating out: it no longer counts and is no longer listed. Whoever decides that is not decided here. */
export class RemoveRating {
  constructor(private readonly parts: Pick<RatingParts, 'unitOfWork' | 'ratings'>) {}

  /** @throws Refusal RATING_NOT_FOUND, RATING_ALREADY_REMOVED */
  async execute(ratingId: RatingId, actor: Actor): Promise<void> {
    const { unitOfWork, ratings } = this.parts;
    await unitOfWork.run(actor, async (tx) => {
      const removed = settle(decideRemoval(await ratings.lockRevealed(tx, ratingId), tx.at));
      await ratings.save(tx, removed);
      const { authorId, subjectId, subjectRole } = removed;
      await tx.record({ name: 'rating.removed', ratingId, authorId, subjectId, subjectRole });
    });
  }
}
