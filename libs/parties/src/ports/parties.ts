import type { PartyId, Transaction } from '@evenhand/platform';
import type { Party } from '../domain/party.js';

export interface Parties {
  /** @returns false when the external id is taken. */
  add(tx: Transaction, party: Party): Promise<boolean>;
  find(id: PartyId): Promise<Party | null>;
  /** In the order of the ids, null where there is none. */
  findMany(ids: readonly PartyId[]): Promise<(Party | null)[]>;
  isEmpty(): Promise<boolean>;
  findByExternalId(externalId: string): Promise<Party | null>;
}
