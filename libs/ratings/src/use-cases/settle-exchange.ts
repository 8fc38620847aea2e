import type { Transaction } from '@evenhand/platform';
import type { RatingExchange } from '../domain/rating-exchange.js';
import { Rating } from '../domain/rating.js';
import type { RatingParts } from './rating-parts.js';

/**
 * Writes an exchange that has just been settled, and reveals its halves in the same transaction.
 * What a rater said with "never again" takes effect here and not before, or contact would tell of a sealed half.
 * A doubtful comment is revealed without its text until a moderator has looked; its stars count at once.
 */
export async function settleExchange(
  { exchanges, ratings, pairEntries, textScreen }: RatingParts,
  tx: Transaction,
  exchange: RatingExchange,
  halves: readonly Rating[],
): Promise<void> {
  for (const half of halves) {
    const commentHeldBack = half.publicComment !== null && textScreen.isDoubtful(half.publicComment);
    await ratings.save(tx, Rating.of({ ...half, revealedAt: tx.at, commentHeldBack }));
  }
  await exchanges.save(tx, exchange);
  const { orderId, sellerId, buyerId } = exchange;
  const name = exchange.state === 'LAPSED' ? 'rating-exchange.lapsed' : 'rating-exchange.revealed';
  await tx.record({ name, orderId, sellerId, buyerId });
  const said = halves.filter(({ neverAgain }) => neverAgain);
  await pairEntries.add(
    tx,
    said.map(({ authorId: ownerId, subjectId, subjectRole, stars }) => ({ ownerId, subjectId, subjectRole, stars })),
  );
}
