import type { IncidentId, PartyId, SeparationId, Transaction } from '@evenhand/platform';
import type { Incident } from '../domain/incident.js';
import type { RunningOrder, Separation, SeparationFact } from '../domain/separation.js';

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
  incidents(id: SeparationId): Promise<Incident[]>;
  find(id: SeparationId): Promise<Separation | null>;
  /** Those that a party opened, and those about it that it was informed of; newest first. */
  page(page: SeparationPage): Promise<Separation[]>;
}
