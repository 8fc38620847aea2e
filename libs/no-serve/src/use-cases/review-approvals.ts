import type { Actor, PartyId } from '@evenhand/platform';
import { hasDossierChanged, lapseApproval } from './lapse-approval.js';
import type { PlatformParts } from './platform-parts.js';

/** Something new is on record about a party: an approval that it was not made on lapses now, and not only when it is due. */
export class ReviewApprovals {
  constructor(private readonly parts: PlatformParts) {}

  /** @returns how many approvals lapsed */
  execute(subjectId: PartyId, actor: Actor): Promise<number> {
    return this.parts.unitOfWork.run(actor, async (tx) => {
      let lapsed = 0;
      for (const entry of await this.parts.entries.lockApproved(tx, subjectId)) {
        if (!(await hasDossierChanged(this.parts, tx, entry))) continue;
        await lapseApproval(this.parts, tx, entry);
        lapsed += 1;
      }
      return lapsed;
    });
  }
}
