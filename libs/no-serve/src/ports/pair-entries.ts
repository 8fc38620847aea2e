import type { Locale, NoServeEntryId, PartyId, Role, Transaction } from '@evenhand/platform';
import type { Pair } from '../domain/contact.js';
import type { PairEntry, PairEntryState } from '../domain/pair-entry.js';

export interface PairEntryPage {
  readonly ownerId: PartyId;
  /** All states when empty. */
  readonly states: readonly PairEntryState[];
  /** At this time. */
  readonly at: Date;
  readonly first: number;
  /** Goes on after this entry. */
  readonly after: PairEntry | null;
}

/** Entries of parties' own lists. */
export interface PairEntries {
  add(tx: Transaction, entry: PairEntry): Promise<void>;
  save(tx: Transaction, entry: PairEntry): Promise<void>;
  /** Locks the entry until the transaction ends. */
  lock(tx: Transaction, id: NoServeEntryId): Promise<PairEntry | null>;
  /** Locks the entry that is written down as active of this owner about this subject. */
  lockStanding(tx: Transaction, ownerId: PartyId, subjectId: PartyId, subjectRole: Role): Promise<PairEntry | null>;
  /** Locks entries whose end date has come, oldest first, passing over those that another worker holds. */
  lockDue(tx: Transaction, limit: number): Promise<PairEntry[]>;
  /** When the two last placed or accepted an order; null when never. */
  lastDealing(tx: Transaction, pair: Pair): Promise<Date | null>;
  localeOf(tx: Transaction, partyId: PartyId): Promise<Locale>;
  find(id: NoServeEntryId): Promise<PairEntry | null>;
  /** Newest first. */
  page(page: PairEntryPage): Promise<PairEntry[]>;
}
