import type { Actor, RatingRemovalId } from '@evenhand/platform';
import { decideStep, type RatingRemoval } from '../domain/rating-removal.js';
import { settle } from '../sentences.js';
import type { ModerationParts } from './moderation-parts.js';

/** Whoever asked for a removal takes the request back before it is decided. */
export class WithdrawRatingRemoval {
  constructor(private readonly parts: ModerationParts) {}

  /** @throws Refusal RATING_REMOVAL_NOT_FOUND, RATING_REMOVAL_SETTLED */
  execute(id: RatingRemovalId, actor: Actor): Promise<RatingRemoval> {
    const { unitOfWork, removals, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      // The case first, as whoever decides locks it first. All of it is undone when the request is not the actor's.
      await desk.drop(tx, ['RATING_REMOVAL'], id, 'WITHDRAWN');
      const found = await removals.lock(tx, id);
      const withdrawn = settle(decideStep(found?.subjectId === actor.partyId ? found : null, 'withdraw'));
      await removals.save(tx, withdrawn);
      const { ratingId, subjectId, authorId } = withdrawn;
      await tx.record({ name: 'rating-removal.withdrawn', removalId: id, ratingId, subjectId, authorId });
      return withdrawn;
    });
  }
}
