import type { RatingRemovalId, Transaction } from '@evenhand/platform';
import { decideStep } from '../domain/rating-removal.js';
import { settle } from '../sentences.js';
import { putBack, type ModerationParts } from './moderation-parts.js';

/** The author's appeal against a removal was granted: the rating is back, unless it was removed for another request too. */
export class OverturnRatingRemoved {
  constructor(private readonly parts: ModerationParts) {}

  async within(tx: Transaction, id: RatingRemovalId): Promise<void> {
    const { removals } = this.parts;
    const found = await removals.lock(tx, id);
    // Where only an earlier appeal had it removed, the decision before that one stands again.
    const overturned = settle(decideStep(found, found?.state === 'OVERTURNED' ? 'reinstate' : 'overturn'));
    const { ratingId, subjectId, authorId } = overturned;
    if (!(await removals.isRemovedForAnother(tx, overturned))) await putBack(this.parts, tx, ratingId);
    await removals.save(tx, overturned);
    await tx.record({ name: 'rating-removal.overturned', removalId: id, ratingId, subjectId, authorId });
  }
}
