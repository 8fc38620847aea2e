import type { CaseReading } from '@evenhand/cases';
import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { decideStep, type NoServeEntry } from '../domain/platform-entry.js';
import { settle } from '../platform-sentences.js';
import { proposalKinds } from './open-proposal.js';
import { checkTexts, factOf, lockEntry, type PlatformParts } from './platform-parts.js';

/** Somebody other than the proposer says no. */
export class RejectNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /** @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST, WRONG_ENTRY_STATE, TEXT_INVALID */
  execute({ reason, ...reading }: CaseReading & { readonly reason: string }, actor: Actor): Promise<NoServeEntry> {
    const { unitOfWork, entries, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const about = await desk.ready(tx, proposalKinds, reading);
      const entry = await lockEntry(this.parts, tx, about.refId as NoServeEntryId);
      const state = settle(decideStep(entry, 'reject'));
      checkTexts({ reason });
      const rejected = entry.with({ state, endedAt: tx.at, endedBy: actor.subject, endReason: reason });
      await desk.decide(tx, about, 'REJECTED');
      await entries.save(tx, rejected);
      await tx.record({ name: 'no-serve.rejected', ...factOf(rejected) });
      return rejected;
    });
  }
}
