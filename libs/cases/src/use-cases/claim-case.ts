import type { Actor, CaseId } from '@evenhand/platform';
import { decideClaim, type Case } from '../domain/case.js';
import { settle } from '../sentences.js';
import type { CaseParts, TakenUp } from './case-parts.js';

/** A moderator takes a case for as long as the lease lasts. Two never hold one. */
export class ClaimCase {
  /** @param takenUp what follows where the case belongs, the first time and every time */
  constructor(
    private readonly parts: CaseParts,
    private readonly takenUp: TakenUp = {},
  ) {}

  /** @throws Refusal CASE_NOT_FOUND, CASE_CLOSED, CASE_FOR_LEADS, CASE_CLAIMED_BY_OTHER, CONFLICT_OF_INTEREST */
  execute(caseId: CaseId, actor: Actor): Promise<Case> {
    const { unitOfWork, cases, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const found = await cases.lock(tx, caseId);
      const { claimLeaseMs } = (await tx.policy()).cases;
      const isInvolved = found !== null && (await desk.isInvolved(tx, found));
      const context = { at: tx.at, leaseMs: claimLeaseMs, isInvolved, isLead: actor.roles.has('LEAD') };
      const claimed = settle(decideClaim(found, actor.subject, context));
      await cases.save(tx, claimed);
      await tx.record({ name: 'case.claimed', caseId, subjectId: claimed.subjectId, claimant: actor.subject });
      await this.takenUp[claimed.kind]?.(tx, claimed);
      return claimed;
    });
  }
}
