import type { NoServeEntryId, Transaction } from '@evenhand/platform';
import type { Statement } from '@evenhand/statements';
import { noticeMs } from '../domain/platform-decisions.js';
import type { NoServeEntry } from '../domain/platform-entry.js';
import type { PlatformParts } from './platform-parts.js';

/** The subject was told: from now its notice counts, and a longer time does. */
export class NoServeStatementDelivered {
  constructor(private readonly parts: Pick<PlatformParts, 'entries' | 'record'>) {}

  /** In the transaction of the delivery, which leaves the trail. */
  async within(tx: Transaction, statement: Statement): Promise<void> {
    const { entries } = this.parts;
    const entry = await entries.lock(tx, statement.refId as NoServeEntryId);
    if (entry === null) return;
    if (entry.state === 'APPROVED' && entry.statementId === statement.id) await entries.save(tx, await this.afterNotice(tx, entry));
    if (entry.state === 'ACTIVE' && entry.extensionStatementId === statement.id && entry.extendedUntil !== null) {
      await entries.save(tx, entry.with({ endsAt: entry.extendedUntil, extendedUntil: null }));
    }
  }

  /** What was approved for an earlier time waits until the notice is over. */
  private async afterNotice(tx: Transaction, entry: NoServeEntry): Promise<NoServeEntry> {
    const kind = (await this.parts.record.kindOf(tx, entry.subjectId)) ?? 'PRIVATE';
    const earliest = new Date(tx.at.getTime() + noticeMs(kind, entry.shortNoticeReason, (await tx.policy()).noServe));
    return entry.with({ effectiveAt: entry.effectiveAt !== null && entry.effectiveAt > earliest ? entry.effectiveAt : earliest });
  }
}
