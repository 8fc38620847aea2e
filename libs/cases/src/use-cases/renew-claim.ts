import type { Actor, CaseId } from '@evenhand/platform';
import { decideRenewal, type Case } from '../domain/case.js';
import { settle } from '../sentences.js';
import type { CaseParts } from './case-parts.js';

/** Whoever works on a case keeps it for another lease. */
export class RenewClaim {
  constructor(private readonly parts: CaseParts) {}

  /** @throws Refusal CASE_NOT_FOUND, CASE_CLOSED, CASE_NOT_CLAIMED, CASE_CLAIMED_BY_OTHER, CLAIM_LAPSED */
  execute(caseId: CaseId, actor: Actor): Promise<Case> {
    const { unitOfWork, cases } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const { claimLeaseMs } = (await tx.policy()).cases;
      const renewed = settle(decideRenewal(await cases.lock(tx, caseId), actor.subject, tx.at, claimLeaseMs));
      await cases.save(tx, renewed);
      await tx.record({ name: 'case.claim-renewed', caseId, subjectId: renewed.subjectId, claimant: actor.subject });
      return renewed;
    });
  }
}
