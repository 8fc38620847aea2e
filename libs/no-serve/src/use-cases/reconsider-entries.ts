import type { Transaction } from '@evenhand/platform';
import type { NoServeEntry } from '../domain/platform-entry.js';
import type { SubjectInRole } from '../ports/charge-record.js';
import { entryCaseKinds } from './open-proposal.js';
import { openReview } from './open-review.js';
import { factOf, lockEntry, type PlatformParts } from './platform-parts.js';

/**
 * Something that entries rest on was overturned on appeal. People look at them again: whoever reads an open case has to read
 * it anew, and of an entry in force a review is opened. What was approved and is not in force yet lapses by itself, and what
 * only numbers have proposed falls away with them.
 */
export class ReconsiderEntries {
  constructor(private readonly parts: PlatformParts) {}

  /** In the transaction of the appeal. @returns how many entries are looked at again */
  async within(tx: Transaction, { subjectId, subjectRole }: SubjectInRole, restsOnIt: (entry: NoServeEntry) => boolean): Promise<number> {
    const standing = await this.parts.entries.about(tx, subjectId, subjectRole, ['PROPOSED', 'HEARING', 'ACTIVE']);
    const resting = standing.filter(restsOnIt);
    for (const entry of resting) await this.reconsider(tx, entry);
    return resting.length;
  }

  private async reconsider(tx: Transaction, { id }: NoServeEntry): Promise<void> {
    const { cases, desk } = this.parts;
    const open = await cases.lockOpen(tx, entryCaseKinds, id);
    const entry = await lockEntry(this.parts, tx, id);
    if (open !== null) return desk.touch(tx, entryCaseKinds, id);
    if (entry.state !== 'ACTIVE') return;
    await openReview(this.parts, tx, entry);
    await tx.record({ name: 'no-serve.review-opened', ...factOf(entry) });
  }
}
