import type { CaseReading } from '@evenhand/cases';
import { textProblem, type Actor, type AppealId, type Transaction } from '@evenhand/platform';
import { decidedIn, decideOutcome, type Appeal } from '../domain/appeal.js';
import { decideReasons, maximumDecision } from '../domain/reasons.js';
import { settle } from '../sentences.js';
import type { AppealParts } from './appeal-parts.js';

export interface DecideAppealInput extends CaseReading {
  readonly grant: boolean;
  readonly reasons: string;
}

/** Somebody who had no part in the decision grants or denies an appeal. Granting undoes everything at once. */
export class DecideAppeal {
  constructor(private readonly parts: AppealParts) {}

  /** @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST, TEXT_INVALID */
  execute({ caseId, version, grant, reasons }: DecideAppealInput, actor: Actor): Promise<Appeal> {
    const { unitOfWork, appeals, decisions, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const about = await desk.ready(tx, ['APPEAL'], { caseId, version });
      settle(decideReasons(reasons, maximumDecision, textProblem));
      // Of a case of this kind the thing is an appeal.
      const found = await appeals.lock(tx, about.refId as AppealId);
      // Asked again: somebody may have taken part since the appeal was lodged.
      const tookPart = found === null ? [] : (await decisions.behind(tx, found.refId)).people;
      const { version: policyVersion } = await tx.policy();
      const decided = settle(decideOutcome(found, { grant, reasons, by: actor.subject, at: tx.at, policyVersion }, tookPart));
      // Before anything changes: the dossier shows what was decided on.
      await desk.decide(tx, about, decided.state);
      if (grant) await this.undo(tx, decided, reasons);
      await appeals.save(tx, decided);
      await tx.record({ name: grant ? 'appeal.granted' : 'appeal.denied', appealId: decided.id, appellantId: decided.appellantId });
      return decided;
    });
  }

  private async undo(tx: Transaction, { against, refId, statementId }: Appeal, reasons: string): Promise<void> {
    const { appeals, desk, reversals, voidStatement } = this.parts;
    // What an earlier appeal brought about was decided in the case of that appeal.
    const earlier = await appeals.lastGranted(tx, refId);
    await reversals[against](tx, refId, reasons);
    await voidStatement.within(tx, statementId);
    await (earlier === null ? desk.overturn(tx, decidedIn[against], refId) : desk.overturn(tx, ['APPEAL'], earlier.id));
  }
}
