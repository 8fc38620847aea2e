import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { decideExtension } from '../domain/platform-decisions.js';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { settle } from '../platform-sentences.js';
import { issueFor } from './approve-no-serve.js';
import { approvedCase } from './lapse-approval.js';
import { concernedBy, refuseInvolved } from './open-proposal.js';
import { checkTexts, factOf, lockEntry, type PlatformParts } from './platform-parts.js';

export interface ExtendNoServeInput {
  readonly entryId: NoServeEntryId;
  readonly endsAt: Date;
  readonly reason: string;
  /** The rule of the marketplace that was broken. */
  readonly rule: string;
}

/** Makes an entry last longer. The later end counts once its own statement of reasons was delivered: until then the old one does. */
export class ExtendNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /** @throws Refusal NO_SERVE_ENTRY_NOT_FOUND, CONFLICT_OF_INTEREST, WRONG_ENTRY_STATE, NO_SERVE_INPUT_INVALID, TEXT_INVALID, STATEMENT_INCOMPLETE */
  execute({ entryId, endsAt, reason, rule }: ExtendNoServeInput, actor: Actor): Promise<NoServeEntry> {
    const { unitOfWork, entries, voidStatement } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const entry = await lockEntry(this.parts, tx, entryId);
      settle(decideExtension(entry, endsAt, actor.subject));
      await refuseInvolved(this.parts, tx, await approvedCase(this.parts, tx, entry), await concernedBy(this.parts, tx, entry));
      checkTexts({ reason, rule });
      if (entry.extensionStatementId !== null && entry.extendedUntil !== null) await voidStatement.within(tx, entry.extensionStatementId);
      const statement = await issueFor(this.parts, tx, entry, {
        explanation: reason,
        facts: entry.facts,
        rule,
        from: tx.at,
        until: endsAt,
      });
      const extended = entry.with({
        extendedUntil: endsAt,
        extendedBy: actor.subject,
        extendReason: reason,
        extensionStatementId: statement.id,
      });
      await entries.save(tx, extended);
      await tx.record({ name: 'no-serve.extended', ...factOf(extended) });
      return extended;
    });
  }
}
