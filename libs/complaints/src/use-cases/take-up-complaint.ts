import type { Case } from '@evenhand/cases';
import type { ComplaintId, Transaction } from '@evenhand/platform';
import { decideTransition } from '../domain/complaint.js';
import { refuse, settle } from '../sentences.js';
import { factOf, type ComplaintParts } from './complaint-parts.js';

/** A moderator claimed the case: the complaint is under review, from the first time on. */
export class TakeUpComplaint {
  constructor(private readonly parts: Pick<ComplaintParts, 'complaints'>) {}

  async within(tx: Transaction, taken: Case): Promise<void> {
    const { complaints } = this.parts;
    // A case of this kind is about a complaint.
    const complaint = (await complaints.lock(tx, taken.refId as ComplaintId)) ?? refuse({ code: 'COMPLAINT_NOT_FOUND' });
    if (complaint.state === 'UNDER_REVIEW') return;
    const moved = settle(decideTransition(complaint, 'takeUp'));
    await complaints.save(tx, moved);
    await tx.record({ name: 'complaint.taken-up', ...factOf(moved) });
  }
}
