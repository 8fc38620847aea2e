import type { CaseId, PartyId, Transaction } from '@evenhand/platform';
import type { Case, CaseKind } from '../domain/case.js';

export interface Cases {
  /** @returns false when a case of this kind about this thing is open already */
  add(tx: Transaction, opened: Case): Promise<boolean>;
  /** What the case is about, which never changes; null when there is no such case. Not locked. */
  refOf(tx: Transaction, id: CaseId): Promise<string | null>;
  /** Locks the case until the transaction ends. */
  lock(tx: Transaction, id: CaseId): Promise<Case | null>;
  /** Locks the open case about this thing, if there is one. */
  lockOpen(tx: Transaction, kinds: readonly CaseKind[], refId: string): Promise<Case | null>;
  /** Locks a case whose claim is over; those that somebody holds are passed over. */
  lockNextLapsed(tx: Transaction): Promise<Case | null>;
  /** Locks the open cases about a party that shares link keys with others, and about those others. */
  lockOpenOfLinked(tx: Transaction, linked: PartyId): Promise<Case[]>;
  save(tx: Transaction, changed: Case): Promise<void>;
  /** Notes that the last decision about this thing was overturned on appeal: the first time, for good. */
  markOverturned(tx: Transaction, kinds: readonly CaseKind[], refId: string): Promise<void>;
  find(id: CaseId): Promise<Case | null>;
  findMany(ids: readonly CaseId[]): Promise<(Case | null)[]>;
  /** The newest case about this thing. */
  findAbout(kinds: readonly CaseKind[], refId: string): Promise<Case | null>;
}
