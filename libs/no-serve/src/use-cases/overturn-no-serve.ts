import type { NoServeEntryId, Transaction } from '@evenhand/platform';
import { rungs } from '../domain/charge.js';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { endEntry } from './end-entry.js';
import { proposalKinds } from './open-proposal.js';
import { lockEntry, type PlatformParts } from './platform-parts.js';
import type { ReconsiderEntries } from './reconsider-entries.js';

/** An appeal was granted: as if the entry had never been decided. */
export class OverturnNoServe {
  constructor(
    private readonly parts: PlatformParts,
    private readonly reconsiderEntries: ReconsiderEntries,
  ) {}

  /** In the transaction of the appeal. @throws Refusal NO_SERVE_ENTRY_NOT_FOUND, WRONG_ENTRY_STATE */
  async within(tx: Transaction, entryId: NoServeEntryId): Promise<NoServeEntry> {
    const { desk, voidStatement } = this.parts;
    const entry = await lockEntry(this.parts, tx, entryId);
    const overturned = await endEntry(this.parts, tx, entry, 'overturn');
    await desk.overturn(tx, proposalKinds, entryId);
    for (const statementId of [entry.statementId, entry.extensionStatementId]) {
      if (statementId !== null) await voidStatement.within(tx, statementId);
    }
    await this.reconsiderEntries.within(tx, entry, (other) => standsOn(other, entry));
    return overturned;
  }
}

/** Whether the one below was a rung on the way to this one. */
const standsOn = ({ rung, skippedRungReason, proposedAt }: NoServeEntry, below: NoServeEntry): boolean =>
  skippedRungReason === null &&
  rungs.indexOf(rung) > rungs.indexOf(below.rung) &&
  below.activatedAt !== null &&
  below.activatedAt <= proposedAt;
