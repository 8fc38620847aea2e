import type { CaseReading } from '@evenhand/cases';
import { textProblem, type Actor, type ComplaintId, type Transaction } from '@evenhand/platform';
import type { Complaint } from '../domain/complaint.js';
import { decideVerdict, type Upholding, type Verdict } from '../domain/verdict.js';
import { refuse, settle } from '../sentences.js';
import { factOf, itsCase, type ComplaintParts } from './complaint-parts.js';

export interface DecideComplaintInput extends CaseReading {
  readonly verdict: Verdict;
}

/** A moderator upholds a complaint or dismisses it. Upheld, it leaves a strike and a statement of reasons. */
export class DecideComplaint {
  constructor(private readonly parts: ComplaintParts) {}

  /**
   * @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST, SUBJECT_NOT_TOLD, ANSWER_AWAITED, SUMMARY_REVEALS_COMPLAINANT,
   *   TEXT_INVALID, STATEMENT_INCOMPLETE
   */
  execute({ verdict, ...reading }: DecideComplaintInput, actor: Actor): Promise<Complaint> {
    const { unitOfWork, complaints, desk, surroundings } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const held = await desk.ready(tx, itsCase, reading);
      const complaint = (await complaints.lock(tx, held.refId as ComplaintId)) ?? refuse({ code: 'COMPLAINT_NOT_FOUND' });
      const decided = settle(
        decideVerdict(complaint, verdict, {
          at: tx.at,
          by: actor.subject,
          policy: await tx.policy(),
          identity: await surroundings.identityOf(tx, complaint),
          problemOf: textProblem,
        }),
      );
      // The dossier is frozen as it was read: before the decision is part of it.
      await desk.decide(tx, held, verdict.outcome);
      await complaints.save(tx, decided);
      if (verdict.outcome === 'UPHELD') await this.uphold(tx, decided, verdict);
      await tx.record({ name: verdict.outcome === 'UPHELD' ? 'complaint.upheld' : 'complaint.dismissed', ...factOf(decided) });
      return decided;
    });
  }

  private async uphold(tx: Transaction, complaint: Complaint, { severity, reason, facts, rule }: Upholding): Promise<void> {
    const { id: refId, subjectId, subjectRole, category, strikeExpiresAt: until, isHeldAtFault, orderId } = complaint;
    await this.parts.issueStatement.within(tx, {
      kind: 'COMPLAINT_UPHELD',
      refId,
      subjectId,
      subjectRole,
      content: { decision: severity, ground: category, explanation: reason, facts, rule, from: tx.at, until },
    });
    if (isHeldAtFault && orderId !== null) await this.parts.holdAtFault.within(tx, orderId, subjectRole);
  }
}
