import type { ComplaintId, OrderId, PartyId, Role, Transaction } from '@evenhand/platform';
import type { NoServeEntry } from '../domain/platform-entry.js';

/** Somebody in a role. */
export interface SubjectInRole {
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
}

export interface References extends SubjectInRole {
  readonly complaintIds: readonly ComplaintId[];
  readonly orderIds: readonly OrderId[];
}

/** Whom a charge concerns beside its subject. */
export interface Concerned {
  /** Where not all that is named is about the subject, or of the party that names it. */
  readonly unfounded: 'complaintIds' | 'orderIds' | null;
  readonly complainants: readonly PartyId[];
  readonly otherSides: readonly PartyId[];
}

export interface Strikes {
  readonly points: number;
  readonly complaintIds: readonly ComplaintId[];
  /** What the gravest of them is about; null without any. */
  readonly gravest: string | null;
}

/** What the record of others says that a charge rests on. */
export interface ChargeRecord {
  kindOf(tx: Transaction, partyId: PartyId): Promise<'PRIVATE' | 'BUSINESS' | null>;
  haveDealt(tx: Transaction, partyId: PartyId, subject: SubjectInRole): Promise<boolean>;
  /**
   * Complainants are those of the named complaints and of every other that is open or upheld.
   * @param namedBy a party that may name only what is its own; null for the marketplace's people
   */
  concerned(tx: Transaction, references: References, namedBy: PartyId | null): Promise<Concerned>;
  strikes(tx: Transaction, subject: SubjectInRole): Promise<Strikes>;
  /** Whether something bad has come since the last entry about the subject was decided; true when there was none. */
  hasNewStrikes(tx: Transaction, subject: SubjectInRole): Promise<boolean>;
  hasNewBadRatings(tx: Transaction, subject: SubjectInRole): Promise<boolean>;
  /** Everybody with strikes that last, some at a time in the order of their ids. */
  withStrikes(tx: Transaction, after: SubjectInRole | null, limit: number): Promise<SubjectInRole[]>;
  /** What the subject may know of what an entry names: nothing that leads to a hidden complainant or to whoever asked for it. */
  knownToSubject(entry: NoServeEntry): Promise<Pick<NoServeEntry, 'complaintIds' | 'orderIds'>>;
}
