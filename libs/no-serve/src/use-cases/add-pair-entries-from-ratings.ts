import { holdLocks, type PartyId, type Role, type Transaction } from '@evenhand/platform';
import { PairEntry } from '../domain/pair-entry.js';
import { reasonFromRating } from '../pair-sentences.js';
import { addEntry, standingEntry, type PairEntryParts } from './pair-entry-parts.js';
import { serviceLock } from './service-lock.js';

/** "Never again with this party", as a rater said it. */
export interface NeverAgain {
  readonly ownerId: PartyId;
  readonly subjectId: PartyId;
  /** The role in which the rated party was rated. */
  readonly subjectRole: Role;
  readonly stars: number;
}

/** What raters said with "never again" comes true in the transaction that reveals it: before, there is no entry anywhere. */
export class AddPairEntriesFromRatings {
  constructor(private readonly parts: Pick<PairEntryParts, 'pairEntries' | 'ids'>) {}

  async add(tx: Transaction, said: readonly NeverAgain[]): Promise<void> {
    if (said.length === 0) return;
    await holdLocks(
      tx,
      said.map(({ subjectId }) => serviceLock(subjectId)),
      'alone',
    );
    for (const wish of said) await this.addOne(tx, wish);
  }

  private async addOne(tx: Transaction, { ownerId, subjectId, subjectRole, stars }: NeverAgain): Promise<void> {
    const { pairEntries, ids } = this.parts;
    if ((await standingEntry(this.parts, tx, { ownerId, subjectId, subjectRole })) !== null) return;
    const pair = subjectRole === 'BUYER' ? { sellerId: ownerId, buyerId: subjectId } : { sellerId: subjectId, buyerId: ownerId };
    // The transaction began before it had the lock: an order that was let through meanwhile lies before the entry all the same.
    const last = await pairEntries.lastDealing(tx, pair);
    const { version: policyVersion } = await tx.policy();
    const entry = PairEntry.of({
      id: ids.next(),
      scope: 'PAIR',
      ownerId,
      subjectId,
      subjectRole,
      state: 'ACTIVE',
      privateReason: reasonFromRating(stars, tx.at)[await pairEntries.localeOf(tx, ownerId)],
      marks: [],
      addedAt: tx.at,
      activatedAt: last !== null && last > tx.at ? last : tx.at,
      endsAt: null,
      endedAt: null,
      endedBy: null,
      version: 1,
      policyVersion,
    });
    await addEntry(this.parts, tx, entry);
  }
}
