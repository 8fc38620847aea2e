import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { decideStep, type NoServeEntry } from '../domain/platform-entry.js';
import { refuse, settle } from '../platform-sentences.js';
import { proposalKinds } from './open-proposal.js';
import { factOf, isStaff, lockEntry, type PlatformParts } from './platform-parts.js';

/** Whoever asked for an entry, or made the charge of it, takes it back before it is in force. */
export class WithdrawNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /** @throws Refusal NO_SERVE_ENTRY_NOT_FOUND, NOT_THE_PROPOSER, WRONG_ENTRY_STATE */
  execute(entryId: NoServeEntryId, actor: Actor): Promise<NoServeEntry> {
    const { unitOfWork, entries, desk, voidStatement } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      // The case first, as everybody who decides does: so no two wait for each other.
      await desk.drop(tx, proposalKinds, entryId, 'WITHDRAWN');
      const entry = await lockEntry(this.parts, tx, entryId);
      if (!isOwn(entry, actor)) refuse({ code: isStaff(actor) ? 'NOT_THE_PROPOSER' : 'NO_SERVE_ENTRY_NOT_FOUND' });
      const withdrawn = entry.with({ state: settle(decideStep(entry, 'withdraw')), endedAt: tx.at, endedBy: actor.subject });
      await entries.save(tx, withdrawn);
      if (entry.statementId !== null) await voidStatement.within(tx, entry.statementId);
      await tx.record({ name: 'no-serve.withdrawn', ...factOf(withdrawn) });
      return withdrawn;
    });
  }
}

/** A party's request is its own, whoever of its people asks; of the marketplace's people each has their own. */
function isOwn(entry: NoServeEntry, actor: Actor): boolean {
  if (isStaff(actor) && entry.proposers.includes(actor.subject)) return true;
  return entry.source === 'SELLER' && entry.proposerPartyId === actor.partyId;
}
