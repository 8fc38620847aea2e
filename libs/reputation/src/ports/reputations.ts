import type { RatingId, Transaction } from '@evenhand/platform';
import type { ChangedPair, PartyChanges } from '../domain/changes.js';
import type { PartyState } from '../domain/party-state.js';
import type { Reputation, ReputationKey } from '../domain/reputation.js';
import type { KeyedState, PartyRange } from './rating-record.js';

export interface Reputations {
  /** As they are shown; of parties that nobody has rated too. In the order of the keys. */
  findMany(keys: readonly ReputationKey[]): Promise<Reputation[]>;
  find(key: ReputationKey): Promise<Reputation>;
  /** The pair that this counted rating belongs to, with whom it is about; null when it does not count. */
  pairOf(ratingId: RatingId): Promise<(ReputationKey & { readonly pair: ChangedPair }) | null>;

  /** Lets one update of each of these at a time through, until the transaction ends. */
  lock(tx: Transaction, keys: readonly ReputationKey[]): Promise<void>;
  /** In the order of the keys; empty where nothing was counted yet. */
  load(tx: Transaction, generationId: number, keys: readonly ReputationKey[]): Promise<PartyState[]>;
  save(tx: Transaction, generationId: number, keys: readonly ReputationKey[], states: readonly PartyState[]): Promise<void>;
  /** Every state of these parties, in the order of their ids. */
  loadAll(tx: Transaction, generationId: number, range: PartyRange): Promise<KeyedState[]>;
  /** Adds states that the generation does not have yet. */
  add(tx: Transaction, generationId: number, states: readonly KeyedState[]): Promise<void>;
}

/** What the record says and the states do not know yet. The record itself notes it, in the transaction of the change. */
export interface ReputationChanges {
  /**
   * Takes all that waits for these keys, with the pairs it concerns as they were and are. In the order of the keys.
   * All of it is back if the transaction fails.
   */
  take(tx: Transaction, keys: readonly ReputationKey[]): Promise<PartyChanges[]>;
  /** The same without taking anything. */
  look(tx: Transaction, keys: readonly ReputationKey[]): Promise<PartyChanges[]>;
  /** Some keys for which something waits, after this one in their order: no more than can be taken at once. */
  waiting(limit: number, after: ReputationKey | null): Promise<ReputationKey[]>;
  /** How many keys have something waiting. */
  count(): Promise<number>;
  /** Keys of these parties for which something waits. */
  waitingIn(tx: Transaction, range: PartyRange): Promise<ReputationKey[]>;
}
