import type { NoServeEntryId, Transaction } from '@evenhand/platform';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { endEntry } from './end-entry.js';
import { proposalKinds } from './open-proposal.js';
import { lockEntry, type PlatformParts } from './platform-parts.js';

/** An appeal was granted: as if the entry had never been decided. */
export class OverturnNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /** In the transaction of the appeal. @throws Refusal NO_SERVE_ENTRY_NOT_FOUND, WRONG_ENTRY_STATE */
  async within(tx: Transaction, entryId: NoServeEntryId): Promise<NoServeEntry> {
    const { desk, voidStatement } = this.parts;
    const entry = await lockEntry(this.parts, tx, entryId);
    const overturned = await endEntry(this.parts, tx, entry, 'overturn');
    for (const statementId of [entry.statementId, entry.extensionStatementId]) {
      if (statementId !== null) await voidStatement.within(tx, statementId);
    }
    await desk.overturn(tx, proposalKinds, entryId);
    return overturned;
  }
}
