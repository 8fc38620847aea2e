import type { Parties } from '@evenhand/parties';
import type { Ids, NoServeEntryId, PartyId, Role, Transaction, UnitOfWork } from '@evenhand/platform';
import type { TextScreen } from '@evenhand/text-screening';
import { expire, isDue, type PairEntry } from '../domain/pair-entry.js';
import type { PairEntries } from '../ports/pair-entries.js';

/** What the use cases of parties' own lists are made of. */
export interface PairEntryParts {
  readonly unitOfWork: UnitOfWork;
  readonly pairEntries: PairEntries;
  readonly parties: Parties;
  readonly textScreen: TextScreen;
  readonly ids: Ids;
}

export const factOf = ({ id, ownerId, subjectId, subjectRole }: PairEntry) => ({ entryId: id, ownerId, subjectId, subjectRole });

/** Writes down that an entry's end date has come. */
export async function expireEntry({ pairEntries }: Pick<PairEntryParts, 'pairEntries'>, tx: Transaction, entry: PairEntry): Promise<void> {
  await pairEntries.save(tx, expire(entry, tx.at, tx.actor.subject));
  await tx.record({ name: 'pair-entry.expired', ...factOf(entry) });
}

/** The entry of this owner about this subject that still holds. One whose end date has come makes room. */
export async function standingEntry(
  parts: Pick<PairEntryParts, 'pairEntries'>,
  tx: Transaction,
  { ownerId, subjectId, subjectRole }: { readonly ownerId: PartyId; readonly subjectId: PartyId; readonly subjectRole: Role },
): Promise<PairEntry | null> {
  const standing = await parts.pairEntries.lockStanding(tx, ownerId, subjectId, subjectRole);
  if (standing === null || !isDue(standing, tx.at)) return standing;
  await expireEntry(parts, tx, standing);
  return null;
}

/** Writes a new entry and says so. */
export async function addEntry(
  { pairEntries }: Pick<PairEntryParts, 'pairEntries'>,
  tx: Transaction,
  entry: PairEntry,
): Promise<NoServeEntryId> {
  await pairEntries.add(tx, entry);
  await tx.record({ name: 'pair-entry.added', ...factOf(entry) });
  return entry.id;
}
