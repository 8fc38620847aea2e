import type { Actor } from '@evenhand/platform';
import { withoutClaim } from '../domain/case.js';
import type { CaseParts } from './case-parts.js';

/** Gives back every case whose lease is over, each in a transaction of its own. */
export class ReleaseLapsedClaims {
  constructor(private readonly parts: CaseParts) {}

  /** @returns how many were given back */
  async execute(actor: Actor): Promise<number> {
    let released = 0;
    while (await this.releaseNext(actor)) released += 1;
    return released;
  }

  private releaseNext(actor: Actor): Promise<boolean> {
    const { unitOfWork, cases } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const lapsed = await cases.lockNextLapsed(tx);
      if (lapsed?.claim == null) return false;
      await cases.save(tx, withoutClaim(lapsed));
      const { id: caseId, subjectId, claim } = lapsed;
      await tx.record({ name: 'case.claim-lapsed', caseId, subjectId, claimant: claim.by });
      return true;
    });
  }
}
