import type { Actor, CaseId } from '@evenhand/platform';
import { decideRenewal, type Case } from '../domain/case.js';
import { settle } from '../sentences.js';
import type { CaseParts } from './case-parts.js';

/** Whoever works on a case keeps it for another lease. */
export class RenewClaim {
  constructor(private readonly parts: CaseParts) {}

  /** @throws Refusal CASE_NOT_FOUND, CASE_CLOSED, CASE_NOT_CLAIMED, CASE_CLAIMED_BY_OTHER, CLAIM_LAPSED, CONFLICT_OF_INTEREST */
  execute(caseId: CaseId, actor: Actor): Promise<Case> {
    const { unitOfWork, cases, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const { claimLeaseMs } = (await tx.policy()).cases;
      const found = await cases.lock(tx, caseId);
      const isInvolved = found !== null && (await desk.isInvolved(tx, found));
      const renewed = settle(decideRenewal(found, actor.subject, { at: tx.at, leaseMs: claimLeaseMs, isInvolved }));
      await cases.save(tx, renewed);
      await tx.record({ name: 'case.claim-renewed', caseId, subjectId: renewed.subjectId, claimant: actor.subject });
      return renewed;
    });
  }
}
