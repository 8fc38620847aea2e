import type { CaseReading } from '@evenhand/cases';
import { otherRole, textProblem, type Actor, type RatingRemovalId, type Transaction } from '@evenhand/platform';
import type { StatementDraft } from '@evenhand/statements';
import { decideStep, RatingRemoval } from '../domain/rating-removal.js';
import { decideTexts } from '../domain/texts.js';
import { settle } from '../sentences.js';
import { takeOut, type ModerationParts } from './moderation-parts.js';

export interface DecideRatingRemovalInput extends CaseReading {
  readonly remove: boolean;
  readonly reason: string;
  readonly facts: string;
  /** The rule of the marketplace that the rating breaks, or was said to break. */
  readonly rule: string;
}

type Reasons = Pick<DecideRatingRemovalInput, 'reason' | 'facts' | 'rule'>;

/** A moderator decides whether a rating is removed. Whoever the decision goes against gets a statement of reasons. */
export class DecideRatingRemoval {
  constructor(private readonly parts: ModerationParts) {}

  /** @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST, TEXT_INVALID, STATEMENT_INCOMPLETE */
  execute({ remove, caseId, version, ...reasons }: DecideRatingRemovalInput, actor: Actor): Promise<RatingRemoval> {
    const { unitOfWork, removals, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const about = await desk.ready(tx, ['RATING_REMOVAL'], { caseId, version });
      settle(decideTexts(reasons, textProblem));
      // Of a case of this kind the thing is a removal.
      const found = await removals.lock(tx, about.refId as RatingRemovalId);
      const moved = settle(decideStep(found, remove ? 'remove' : 'keep'));
      // Before anything changes: the dossier shows what was decided on.
      await desk.decide(tx, about, moved.state);
      return this.follow(tx, moved, reasons);
    });
  }

  private async follow(tx: Transaction, moved: RatingRemoval, reasons: Reasons): Promise<RatingRemoval> {
    const { removals, issueStatement } = this.parts;
    const { id: removalId, ratingId, subjectId, authorId } = moved;
    if (moved.state === 'REMOVED') await takeOut(this.parts, tx, ratingId);
    const { id: statementId } = await issueStatement.within(tx, draftOf(moved, reasons, tx.at));
    const decided = RatingRemoval.of({
      ...moved,
      decidedAt: tx.at,
      decidedBy: tx.actor.subject,
      decisionReason: reasons.reason,
      statementId,
      policyVersion: (await tx.policy()).version,
    });
    await removals.save(tx, decided);
    const name = moved.state === 'REMOVED' ? 'rating-removal.removed' : 'rating-removal.kept';
    await tx.record({ name, removalId, ratingId, subjectId, authorId });
    return decided;
  }
}

/** To the author of a rating that is removed; to whoever asked when it stays. */
function draftOf({ id: refId, state, ground, subjectId, subjectRole, authorId }: RatingRemoval, said: Reasons, from: Date): StatementDraft {
  const kind = state === 'REMOVED' ? 'RATING_REMOVED' : 'RATING_NOT_REMOVED';
  const { reason: explanation, facts, rule } = said;
  return {
    kind,
    refId,
    ...(state === 'REMOVED' ? { subjectId: authorId, subjectRole: otherRole(subjectRole) } : { subjectId, subjectRole }),
    content: { decision: state, ground, explanation, facts, rule, from, until: null },
  };
}
