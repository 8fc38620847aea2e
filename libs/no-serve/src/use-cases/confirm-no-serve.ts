import type { CaseReading } from '@evenhand/cases';
import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { decideConfirmation } from '../domain/platform-decisions.js';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { settle } from '../platform-sentences.js';
import { concernedBy, refuseInvolved } from './open-proposal.js';
import { checkTexts, factOf, lockEntry, type PlatformParts } from './platform-parts.js';

/** After the hearing that followed an urgent activation: the entry stands. Otherwise it is lifted. */
export class ConfirmNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /** @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST, WRONG_ENTRY_STATE, HEARING_NOT_OVER, TEXT_INVALID */
  execute({ reason, ...reading }: CaseReading & { readonly reason: string }, actor: Actor): Promise<NoServeEntry> {
    const { unitOfWork, entries, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const about = await desk.ready(tx, ['NO_SERVE_REVIEW'], reading);
      const entry = await lockEntry(this.parts, tx, about.refId as NoServeEntryId);
      await refuseInvolved(this.parts, tx, about, await concernedBy(this.parts, tx, entry));
      const state = settle(decideConfirmation(entry, actor.subject, tx.at));
      checkTexts({ reason });
      const confirmed = entry.with({ state, confirmedAt: tx.at, confirmedBy: actor.subject, confirmReason: reason });
      await desk.decide(tx, about, 'CONFIRMED');
      await entries.save(tx, confirmed);
      await tx.record({ name: 'no-serve.confirmed', ...factOf(confirmed) });
      return confirmed;
    });
  }
}
