import type { CallerRole, CaseId, NoServeEntryId, PartyId, Role, Transaction } from '@evenhand/platform';
import type { NoServeGround, Rung } from '../domain/charge.js';
import type { NoServeEntry, PlatformState } from '../domain/platform-entry.js';

/** What an entry can be due for. */
export type Due = 'hearingReminder' | 'hearingEnd' | 'expiry';

export interface EntryFilter {
  readonly states: readonly PlatformState[];
  readonly subjectId: PartyId | null;
  readonly role: Role | null;
  readonly ground: NoServeGround | null;
  readonly rung: Rung | null;
  /** Somewhere in explanation, facts, or the subject's name or external id. */
  readonly text: string | null;
  /** Proposed on or after. */
  readonly from: Date | null;
  /** Proposed before. */
  readonly to: Date | null;
  /** Only those of which the subject knows. */
  readonly isKnownToSubject?: true;
}

export const entrySorts = ['NEWEST', 'OLDEST', 'NEWEST_HEARING', 'HEARING_ENDS_FIRST', 'EFFECTIVE_FIRST', 'ENDS_FIRST'] as const;
export type EntrySort = (typeof entrySorts)[number];

/** One thing that happened to an entry. */
export interface EntryEvent {
  readonly at: Date;
  readonly action: string;
  /** Of whoever did it; empty when the system did. */
  readonly byRoles: readonly CallerRole[];
}

export interface PlatformEntries {
  /** Lets one proposal about this party in this role through at a time, until the transaction ends. */
  lockSubject(tx: Transaction, subjectId: PartyId, role: Role): Promise<void>;
  add(tx: Transaction, entry: NoServeEntry): Promise<void>;
  /** Locks the entry until the transaction ends. */
  lock(tx: Transaction, id: NoServeEntryId): Promise<NoServeEntry | null>;
  save(tx: Transaction, entry: NoServeEntry): Promise<void>;
  /** Locks one that is due now; those that somebody holds are passed over. */
  lockNextDue(tx: Transaction, due: Due, except: readonly NoServeEntryId[]): Promise<NoServeEntry | null>;
  /** Some that were approved and told, and whose time has come; not locked. */
  toActivate(tx: Transaction, except: readonly NoServeEntryId[]): Promise<readonly Pick<NoServeEntry, 'id' | 'subjectId'>[]>;
  /** Every entry about a party in a role in these states, as it stands. */
  about(tx: Transaction, subjectId: PartyId, role: Role, states: readonly PlatformState[]): Promise<NoServeEntry[]>;
  /** Those that were approved and are not in force yet, locked. */
  lockApproved(tx: Transaction, subjectId: PartyId): Promise<NoServeEntry[]>;
  /** Rungs on which an entry about this party has been in force, without what was overturned. */
  rungsTaken(tx: Transaction, subjectId: PartyId, role: Role): Promise<Rung[]>;
  find(id: NoServeEntryId): Promise<NoServeEntry | null>;
  findMany(ids: readonly NoServeEntryId[]): Promise<(NoServeEntry | null)[]>;
  page(filter: EntryFilter, sort: EntrySort, first: number, after: NoServeEntry | null): Promise<NoServeEntry[]>;
  history(id: NoServeEntryId): Promise<EntryEvent[]>;
  /** The case of each that is open, or else the newest. In the order of the ids, null where there is none. */
  casesOf(ids: readonly NoServeEntryId[]): Promise<(CaseId | null)[]>;
}
