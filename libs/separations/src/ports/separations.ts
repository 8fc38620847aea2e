import type { IncidentId, NoServeEntryId, PartyId, Role, SeparationId, Transaction } from '@evenhand/platform';
import type { HistoryEntry } from '../domain/history.js';
import type { Incident } from '../domain/incident.js';
import type { LedgerEntry, RunningOrder, Separation, SeparationFact } from '../domain/separation.js';

/** What one can be due for, beside what people do. */
export type SeparationDue =
  /** Nobody took a step since this time, or since the reminder. */
  | { readonly for: 'reminder' | 'escalation'; readonly stillSince: Date }
  | { readonly for: 'review'; readonly today: string }
  | { readonly for: 'reduction'; readonly endedBefore: Date };

/** What is left of a separation after the retention period, for whoever opened it. */
export interface ReducedSeparation {
  readonly openerRole: Role;
  /** ISO 8601 day; null when it was abandoned. */
  readonly closedOn: string | null;
}

export interface SeparationPage {
  readonly partyId: PartyId;
  readonly first: number;
  readonly after: Separation | null;
}

export interface Separations {
  /** @returns false when one of the two is under way already */
  add(tx: Transaction, separation: Separation): Promise<boolean>;
  /** Locks the separation until the transaction ends. */
  lock(tx: Transaction, id: SeparationId): Promise<Separation | null>;
  save(tx: Transaction, separation: Separation): Promise<void>;
  /** Orders of the two that were accepted and have not ended, with the dates that the opener gave. */
  running(tx: Transaction | null, separation: Separation): Promise<RunningOrder[]>;
  /** Everything between the two that may be chosen as a reason: orders, revealed ratings, complaints, incidents. */
  facts(tx: Transaction | null, separation: Separation): Promise<SeparationFact[]>;
  addIncident(tx: Transaction, incident: Incident): Promise<void>;
  lockIncident(tx: Transaction, id: IncidentId): Promise<Incident | null>;
  saveIncident(tx: Transaction, incident: Incident): Promise<void>;
  /** Whether the two ever had an order or were in touch, in these roles. */
  haveBeenInTouch(sellerId: PartyId, buyerId: PartyId): Promise<boolean>;
  /** Orders of the two that ran when it was opened or later, with how each ended. */
  ledger(tx: Transaction | null, separation: Separation): Promise<LedgerEntry[]>;
  /** Locks one that is due, unless somebody holds it. */
  lockNextDue(tx: Transaction, due: SeparationDue, except: readonly SeparationId[]): Promise<Separation | null>;
  /** Those between the two that were not told yet and rest on facts. */
  between(one: PartyId, other: PartyId): Promise<readonly SeparationId[]>;
  /** Nobody named, and the time to sleep on it is over. */
  sleptOn(at: Date): Promise<readonly Pick<Separation, 'id' | 'otherId'>[]>;
  /** Leaves a keyed hash of the other side and nothing else. */
  reduce(tx: Transaction, separation: Separation): Promise<void>;
  /** Those of the opener from the same party of which only a hash is left, oldest first. */
  earlier(separation: Separation): Promise<ReducedSeparation[]>;
  /** Puts lines at the end of the history of a separation that is locked, or new. */
  addHistory(tx: Transaction, id: SeparationId, entries: readonly HistoryEntry[]): Promise<void>;
  /** What happened, in the order in which it did. */
  history(id: SeparationId): Promise<HistoryEntry[]>;
  incidents(id: SeparationId): Promise<Incident[]>;
  find(id: SeparationId): Promise<Separation | null>;
  findMany(ids: readonly SeparationId[]): Promise<(Separation | null)[]>;
  /** With the end of which each entry of an own list stands: the latest; null for other entries. */
  ofPairEntries(ids: readonly NoServeEntryId[]): Promise<(Separation | null)[]>;
  /** Those that a party opened, and those about it that it was informed of; newest first. */
  page(page: SeparationPage): Promise<Separation[]>;
}
