import type { Actor } from '@evenhand/platform';
import { Complaint } from '../domain/complaint.js';
import { factOf, type ComplaintParts } from './complaint-parts.js';
import { handleEachDue } from './each-due.js';

/** Notes of every strike that its time is over, once. Its points ceased to count at that time, whenever this runs. */
export class ExpireStrikes {
  constructor(private readonly parts: Pick<ComplaintParts, 'unitOfWork' | 'complaints'>) {}

  /** @returns how many expired */
  execute(actor: Actor): Promise<number> {
    const { unitOfWork, complaints } = this.parts;
    return handleEachDue(
      unitOfWork,
      actor,
      (tx, except) => complaints.lockNextExpired(tx, except),
      async (tx, upheld) => {
        await complaints.save(tx, Complaint.of({ ...upheld, strikeExpiredAt: tx.at }));
        await tx.record({ name: 'strike.expired', ...factOf(upheld) });
      },
    );
  }
}
