import type { CaseReading } from '@evenhand/cases';
import { textProblem, type Actor, type ComplaintId } from '@evenhand/platform';
import { decideTelling } from '../domain/answer.js';
import type { Complaint } from '../domain/complaint.js';
import { refuse, settle } from '../sentences.js';
import { factOf, itsCase, type ComplaintParts } from './complaint-parts.js';

export interface TellSubjectInput extends CaseReading {
  /** What is said, in words that do not tell by whom. */
  readonly summary: string;
}

/** Whoever holds the case of a hidden complaint tells its subject what is said. From then on the subject can answer. */
export class TellSubject {
  constructor(private readonly parts: ComplaintParts) {}

  /** @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST, SUBJECT_ALREADY_TOLD, TEXT_INVALID, SUMMARY_REVEALS_COMPLAINANT */
  execute({ summary, ...reading }: TellSubjectInput, actor: Actor): Promise<Complaint> {
    const { unitOfWork, complaints, desk, surroundings } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const held = await desk.ready(tx, itsCase, reading);
      const complaint = (await complaints.lock(tx, held.refId as ComplaintId)) ?? refuse({ code: 'COMPLAINT_NOT_FOUND' });
      const told = settle(
        decideTelling(complaint, summary, {
          at: tx.at,
          policy: (await tx.policy()).complaints,
          problemOf: textProblem,
          identity: await surroundings.identityOf(tx, complaint),
        }),
      );
      await complaints.save(tx, told);
      await desk.touch(tx, itsCase, told.id);
      await tx.record({ name: 'complaint.told', ...factOf(told) });
      return told;
    });
  }
}
