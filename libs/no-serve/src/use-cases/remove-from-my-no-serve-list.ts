import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { decideLift, type PairEntry } from '../domain/pair-entry.js';
import { settle } from '../pair-sentences.js';
import { factOf, type PairEntryParts } from './pair-entry-parts.js';

/** The owner takes an entry back: the two may deal with each other again, unless something else stands between them. */
export class RemoveFromMyNoServeList {
  constructor(private readonly parts: Pick<PairEntryParts, 'unitOfWork' | 'pairEntries'>) {}

  /** @throws Refusal PAIR_ENTRY_NOT_FOUND, PAIR_ENTRY_ENDED */
  execute(id: NoServeEntryId, actor: Actor): Promise<PairEntry> {
    const { unitOfWork, pairEntries } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const lifted = settle(decideLift(await pairEntries.lock(tx, id), actor, tx.at));
      await pairEntries.save(tx, lifted);
      await tx.record({ name: 'pair-entry.removed', ...factOf(lifted) });
      return lifted;
    });
  }
}
