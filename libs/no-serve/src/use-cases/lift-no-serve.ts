import type { Actor, NoServeEntryId } from '@evenhand/platform';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { endEntry } from './end-entry.js';
import { approvedCase } from './lapse-approval.js';
import { concernedBy, refuseInvolved } from './open-proposal.js';
import { checkTexts, lockEntry, type PlatformParts } from './platform-parts.js';

/** Ends an entry that is in force before its time. Nobody lifts one of a party that they act for. */
export class LiftNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /** @throws Refusal NO_SERVE_ENTRY_NOT_FOUND, CONFLICT_OF_INTEREST, WRONG_ENTRY_STATE, TEXT_INVALID */
  execute({ entryId, reason }: { readonly entryId: NoServeEntryId; readonly reason: string }, actor: Actor): Promise<NoServeEntry> {
    return this.parts.unitOfWork.run(actor, async (tx) => {
      checkTexts({ reason });
      const entry = await lockEntry(this.parts, tx, entryId);
      const lifted = await endEntry(this.parts, tx, entry, 'lift', reason);
      await refuseInvolved(this.parts, tx, await approvedCase(this.parts, tx, entry), await concernedBy(this.parts, tx, entry));
      return lifted;
    });
  }
}
