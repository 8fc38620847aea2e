import type { Decision } from '@evenhand/platform';
import { Rating } from './rating.js';
import type { RatingRefusal } from './refusals.js';

export const alreadyRemoved = (removedAt: Date): Extract<RatingRefusal, { code: 'RATING_ALREADY_REMOVED' }> => ({
  code: 'RATING_ALREADY_REMOVED',
  removedOn: removedAt.toISOString().slice(0, 10),
});

/**
 * Takes a revealed rating out of the record's counting. What it says stays, so that it can be restored.
 * @param rating null when there is none, which a sealed one must look like to everybody
 */
export function decideRemoval(rating: Rating | null, at: Date): Decision<Rating, RatingRefusal> {
  if (rating === null || !rating.isRevealed) return { refused: { code: 'RATING_NOT_FOUND' } };
  if (rating.removedAt !== null) return { refused: alreadyRemoved(rating.removedAt) };
  return { decided: Rating.of({ ...rating, removedAt: at }) };
}

/** Takes a removed rating in again, as if it had never been removed. */
export function decideRestoration(rating: Rating | null): Decision<Rating, RatingRefusal> {
  if (rating === null || !rating.isRevealed) return { refused: { code: 'RATING_NOT_FOUND' } };
  if (rating.removedAt === null) return { refused: { code: 'RATING_NOT_REMOVED' } };
  return { decided: Rating.of({ ...rating, removedAt: null }) };
}
