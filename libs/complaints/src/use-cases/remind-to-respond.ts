import type { Actor } from '@evenhand/platform';
import { remindBeforeMs } from '../domain/answer.js';
import { Complaint } from '../domain/complaint.js';
import { factOf, type ComplaintParts } from './complaint-parts.js';
import { handleEachDue } from './each-due.js';

/** Reminds every subject that has not answered when its time to answer is nearly over: once. */
export class RemindToRespond {
  constructor(private readonly parts: Pick<ComplaintParts, 'unitOfWork' | 'complaints'>) {}

  /** @returns how many were reminded */
  execute(actor: Actor): Promise<number> {
    const { unitOfWork, complaints } = this.parts;
    return handleEachDue(
      unitOfWork,
      actor,
      (tx, except) => complaints.lockNextUnanswered(tx, remindBeforeMs, except),
      async (tx, unanswered) => {
        await complaints.save(tx, Complaint.of({ ...unanswered, remindedAt: tx.at }));
        await tx.record({ name: 'complaint.response-reminded', ...factOf(unanswered) });
      },
    );
  }
}
