import type { PartyId, Role, Transaction } from '@evenhand/platform';
import type { Reputation } from '../domain/reputation.js';
import type { ReputationKey } from './rating-record.js';

export interface Reputations {
  /** Lets one recomputation of each of these at a time through, until the transaction ends. */
  lock(tx: Transaction, keys: readonly ReputationKey[]): Promise<void>;
  save(tx: Transaction, reputations: readonly Reputation[]): Promise<void>;
  find(partyId: PartyId, role: Role): Promise<Reputation | null>;
  /** In the order of the keys. */
  findMany(keys: readonly ReputationKey[]): Promise<(Reputation | null)[]>;
}

/** Reputations that wait to be recomputed in bulk. */
export interface ReputationBacklog {
  mark(tx: Transaction, keys: readonly ReputationKey[]): Promise<void>;
  /** Takes some out, passing over those that another worker holds; they are back if the transaction fails. */
  take(tx: Transaction, limit: number): Promise<ReputationKey[]>;
  count(): Promise<number>;
}
