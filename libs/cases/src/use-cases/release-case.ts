import type { Actor, CaseId } from '@evenhand/platform';
import { decideHold, withoutClaim, type Case } from '../domain/case.js';
import { settle } from '../sentences.js';
import type { CaseParts } from './case-parts.js';

/** Whoever holds a case gives it back. */
export class ReleaseCase {
  constructor(private readonly parts: CaseParts) {}

  /** @throws Refusal CASE_NOT_FOUND, CASE_CLOSED, CASE_NOT_CLAIMED, CASE_CLAIMED_BY_OTHER, CLAIM_LAPSED */
  execute(caseId: CaseId, actor: Actor): Promise<Case> {
    const { unitOfWork, cases } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const released = withoutClaim(settle(decideHold(await cases.lock(tx, caseId), actor.subject, tx.at)));
      await cases.save(tx, released);
      await tx.record({ name: 'case.released', caseId, subjectId: released.subjectId, claimant: actor.subject });
      return released;
    });
  }
}
