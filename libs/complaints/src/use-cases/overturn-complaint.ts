import type { Actor, ComplaintId, Transaction } from '@evenhand/platform';
import { decideOverturning } from '../domain/verdict.js';
import { settle } from '../sentences.js';
import { factOf, itsCase, type ComplaintParts } from './complaint-parts.js';

/** An appeal against an upheld complaint was granted: no strike, no order held at fault, in the appeal's own transaction. */
export class OverturnComplaint {
  constructor(private readonly parts: ComplaintParts) {}

  /** @throws Refusal COMPLAINT_NOT_FOUND, WRONG_COMPLAINT_STATE */
  execute(id: ComplaintId, actor: Actor): Promise<void> {
    return this.parts.unitOfWork.run(actor, (tx) => this.within(tx, id));
  }

  async within(tx: Transaction, id: ComplaintId): Promise<void> {
    const { complaints, desk, releaseFromFault } = this.parts;
    const overturned = settle(decideOverturning(await complaints.lock(tx, id), tx.at));
    await complaints.save(tx, overturned);
    const { orderId, subjectRole, isHeldAtFault } = overturned;
    if (isHeldAtFault && orderId !== null) await releaseFromFault.within(tx, orderId, subjectRole);
    await desk.overturn(tx, itsCase, id);
    await tx.record({ name: 'complaint.overturned', ...factOf(overturned) });
  }
}
