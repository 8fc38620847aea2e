import { textProblem, type Actor, type ComplaintId } from '@evenhand/platform';
import { decideResponse } from '../domain/answer.js';
import type { Complaint } from '../domain/complaint.js';
import { settle } from '../sentences.js';
import { factOf, itsCase, type ComplaintParts } from './complaint-parts.js';

/** The subject says its side, once. Whoever read the case before has to read it again. */
export class RespondToComplaint {
  constructor(private readonly parts: ComplaintParts) {}

  /** @throws Refusal COMPLAINT_NOT_FOUND, WRONG_COMPLAINT_STATE, COMPLAINT_ALREADY_ANSWERED, TEXT_INVALID */
  execute(id: ComplaintId, text: string, actor: Actor): Promise<Complaint> {
    const { unitOfWork, complaints, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      // The case before the complaint, as whoever decides it locks them. A refusal takes it back.
      await desk.touch(tx, itsCase, id);
      const { complaints: policy } = await tx.policy();
      const found = await complaints.lock(tx, id);
      const answered = settle(decideResponse(found, text, { by: actor.partyId, at: tx.at, policy, problemOf: textProblem }));
      await complaints.save(tx, answered);
      await tx.record({ name: 'complaint.responded', ...factOf(answered) });
      return answered;
    });
  }
}
