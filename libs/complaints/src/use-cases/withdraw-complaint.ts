import type { Actor, ComplaintId } from '@evenhand/platform';
import { decideWithdrawal } from '../domain/answer.js';
import type { Complaint } from '../domain/complaint.js';
import { settle } from '../sentences.js';
import { factOf, itsCase, type ComplaintParts } from './complaint-parts.js';

/** The complainant takes the complaint back before it is decided. */
export class WithdrawComplaint {
  constructor(private readonly parts: ComplaintParts) {}

  /** @throws Refusal COMPLAINT_NOT_FOUND, WRONG_COMPLAINT_STATE */
  execute(id: ComplaintId, actor: Actor): Promise<Complaint> {
    const { unitOfWork, complaints, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      // The case before the complaint, as whoever decides it locks them. A refusal takes it back.
      await desk.drop(tx, itsCase, id, 'WITHDRAWN');
      const withdrawn = settle(decideWithdrawal(await complaints.lock(tx, id), actor.partyId, tx.at));
      await complaints.save(tx, withdrawn);
      await tx.record({ name: 'complaint.withdrawn', ...factOf(withdrawn) });
      return withdrawn;
    });
  }
}
