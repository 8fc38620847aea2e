import { otherRole, type RatingRemovalId, type Transaction } from '@evenhand/platform';
import type { Statement } from '@evenhand/statements';
import { decideStep, RatingRemoval } from '../domain/rating-removal.js';
import { settle } from '../sentences.js';
import { takeOut, type ModerationParts } from './moderation-parts.js';

/**
 * The rated party's appeal against keeping a rating was granted: the rating is removed. Its author, who was not asked so
 * far, gets a statement of reasons and can appeal in turn.
 */
export class OverturnRatingKept {
  constructor(private readonly parts: ModerationParts) {}

  /** @param reasons why the appeal was granted, in writing */
  async within(tx: Transaction, id: RatingRemovalId, reasons: string): Promise<void> {
    const { removals } = this.parts;
    const overturned = settle(decideStep(await removals.lock(tx, id), 'overturn'));
    const { ratingId, subjectId, authorId } = overturned;
    await takeOut(this.parts, tx, ratingId);
    const { id: statementId } = await this.tellAuthor(tx, overturned, reasons);
    await removals.save(tx, RatingRemoval.of({ ...overturned, statementId }));
    await tx.record({ name: 'rating-removal.overturned', removalId: id, ratingId, subjectId, authorId });
  }

  private async tellAuthor(tx: Transaction, removal: RatingRemoval, reasons: string): Promise<Statement> {
    const { issueStatement, statements } = this.parts;
    const { id: refId, ground, authorId, subjectRole, statementId } = removal;
    const former = statementId === null ? null : await statements.lock(tx, statementId);
    if (former === null) throw new Error(`Rating removal ${refId} was decided without a statement of reasons.`);
    const { rule } = former.content;
    return issueStatement.within(tx, {
      kind: 'RATING_REMOVED',
      refId,
      subjectId: authorId,
      subjectRole: otherRole(subjectRole),
      content: { decision: 'REMOVED', ground, explanation: reasons, facts: reasons, rule, from: tx.at, until: null },
    });
  }
}
