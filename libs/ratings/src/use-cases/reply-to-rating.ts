import { createOnce, type Actor, type RatingId, type Transaction } from '@evenhand/platform';
import type { Rating } from '../domain/rating.js';
import { decideReply, RatingReply } from '../domain/reply.js';
import { settle } from '../sentences.js';
import { textRule, type RatingParts } from './rating-parts.js';

export interface ReplyToRatingInput {
  readonly ratingId: RatingId;
  readonly text: string;
  readonly idempotencyKey: string;
}

export class ReplyToRating {
  constructor(private readonly parts: RatingParts) {}

  /** @throws Refusal RATING_NOT_FOUND, NOT_THE_RATED_PARTY, RATING_ALREADY_REMOVED, REPLY_WINDOW_CLOSED, ALREADY_REPLIED, TEXT_INVALID, IDEMPOTENCY_KEY_… */
  async execute({ idempotencyKey, ...input }: ReplyToRatingInput, actor: Actor): Promise<Rating> {
    const { unitOfWork, ratings } = this.parts;
    const id = await unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'replyToRating', idempotencyKey, input }, () => this.reply(tx, input)),
    );
    const rating = await ratings.findReadableBy(actor.partyId, id);
    if (rating === null) throw new Error(`Rating ${id} was replied to but cannot be read.`);
    return rating;
  }

  private async reply(tx: Transaction, input: Omit<ReplyToRatingInput, 'idempotencyKey'>): Promise<RatingId> {
    const { ratings, textScreen } = this.parts;
    const { text } = input;
    const found = await ratings.lockRevealed(tx, input.ratingId);
    const {
      id: ratingId,
      subjectId,
      orderId,
    } = settle(
      decideReply(found, text, {
        by: tx.actor.partyId,
        at: tx.at,
        windowMs: (await tx.policy()).ratings.replyWindowMs,
        hasReply: found !== null && (await ratings.replyTo(tx, found)) !== null,
        rule: await textRule(tx),
      }),
    );
    await ratings.addReply(
      tx,
      RatingReply.of({ subjectId, ratingId, text, heldBack: textScreen.isDoubtful(text), removedAt: null, repliedAt: tx.at }),
    );
    await tx.record({ name: 'rating.replied', ratingId, subjectId, orderId });
    return ratingId;
  }
}
