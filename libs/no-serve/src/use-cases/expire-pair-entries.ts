import type { Actor } from '@evenhand/platform';
import { expireEntry, type PairEntryParts } from './pair-entry-parts.js';

const batchSize = 100;

/** Writes down the end of every entry whose end date has come: once each, by several workers at once, however late. */
export class ExpirePairEntries {
  constructor(private readonly parts: Pick<PairEntryParts, 'unitOfWork' | 'pairEntries'>) {}

  /** @returns how many ended */
  async execute(actor: Actor): Promise<number> {
    const { unitOfWork, pairEntries } = this.parts;
    for (let total = 0; ;) {
      const ended = await unitOfWork.run(actor, async (tx) => {
        const due = await pairEntries.lockDue(tx, batchSize);
        for (const entry of due) await expireEntry(this.parts, tx, entry);
        return due.length;
      });
      total += ended;
      if (ended === 0) return total;
    }
  }
}
