import type { Case, CaseReading } from '@evenhand/cases';
import { textProblem, type Actor, type RatingId, type Transaction } from '@evenhand/platform';
import { Rating, RatingReply } from '@evenhand/ratings';
import { decideTexts } from '../domain/texts.js';
import { refuse, settle } from '../sentences.js';
import type { ModerationParts } from './moderation-parts.js';

export interface DecideHeldBackTextInput extends CaseReading {
  readonly release: boolean;
  readonly reason: string;
}

/** A moderator has looked: the text shows, or is gone for all but its author. The stars count either way. */
export class DecideHeldBackText {
  constructor(private readonly parts: ModerationParts) {}

  /** @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST, TEXT_INVALID */
  execute({ release, reason, ...reading }: DecideHeldBackTextInput, actor: Actor): Promise<Rating> {
    const { unitOfWork, ratings, heldBackTexts, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const about = await desk.ready(tx, ['HELD_BACK_TEXT'], reading);
      settle(decideTexts({ reason }, textProblem));
      // Of a case of this kind the thing is a rating.
      const found = await ratings.lockRevealed(tx, about.refId as RatingId);
      const rating = found ?? refuse({ code: 'RATING_NOT_FOUND' });
      await desk.decide(tx, about, release ? 'RELEASED' : 'REMOVED');
      const decided = await this.settleText(tx, about, rating, release ? null : tx.at);
      const { id: caseId, subjectId: authorId } = about;
      await heldBackTexts.noteDecision(tx, {
        caseId,
        ratingId: rating.id,
        authorId,
        released: release,
        reason,
        decidedAt: tx.at,
        decidedBy: actor.subject,
      });
      const name = release ? 'held-back-text.released' : 'held-back-text.removed';
      await tx.record({ name, ratingId: rating.id, subjectId: authorId });
      return decided;
    });
  }

  /** The case's subject wrote the text: the comment is the author's, the reply the rated party's. */
  private async settleText(tx: Transaction, { subjectId }: Case, rating: Rating, removedAt: Date | null): Promise<Rating> {
    const { ratings } = this.parts;
    if (subjectId === rating.authorId) {
      const settled = Rating.of({ ...rating, commentHeldBack: false, commentRemovedAt: removedAt });
      await ratings.save(tx, settled);
      return settled;
    }
    const reply = await ratings.replyTo(tx, rating);
    if (reply === null) throw new Error(`The reply to rating ${rating.id} was held back but cannot be read.`);
    await ratings.saveReply(tx, RatingReply.of({ ...reply, heldBack: false, removedAt }));
    return rating;
  }
}
