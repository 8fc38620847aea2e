import type { PartyId, Transaction } from '@evenhand/platform';
import type { Party } from '../domain/party.js';

export interface Parties {
  /** @returns false when the external id is taken. */
  add(tx: Transaction, party: Party): Promise<boolean>;
  /** Which of these are registered, read within the transaction: a second connection beside it could wait for ever. */
  registered(tx: Transaction, ids: readonly PartyId[]): Promise<ReadonlySet<PartyId>>;
  find(id: PartyId): Promise<Party | null>;
  /** In the order of the ids, null where there is none. */
  findMany(ids: readonly PartyId[]): Promise<(Party | null)[]>;
  isEmpty(): Promise<boolean>;
  findByExternalId(externalId: string): Promise<Party | null>;
}
