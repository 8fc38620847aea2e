import type { PartyId, Transaction } from '@evenhand/platform';
import type { PartyState } from '../domain/party-state.js';
import type { RatingColumns } from '../domain/rating-columns.js';
import type { ReputationKey } from '../domain/reputation.js';
import type { Weigher } from '../domain/weights.js';

/** The parties from this id on, up to `to`; up to the last where that is null. */
export interface PartyRange {
  readonly from: PartyId;
  readonly to: PartyId | null;
}

/** The state of a party in a role, as the record gives it. */
export interface KeyedState {
  readonly key: ReputationKey;
  readonly state: PartyState;
}

export interface WholeRecord {
  readonly ratings: RatingColumns;
  /** Who is behind the numbers of the columns. */
  readonly idOf: (party: number) => PartyId;
  /** By number: whether the host has verified them. */
  readonly verified: Uint8Array;
}

/** The revealed record, read whole or in parts. Sealed halves do not exist here. */
export interface RatingRecord {
  /**
   * Counts the record of these parties from nothing, as the transaction sees it. In the order of their ids. Every rater
   * has to have a standing in the generation.
   */
  fold(tx: Transaction, range: PartyRange, generationId: number, weigher: Weigher): Promise<KeyedState[]>;
  /** All ratings that count, with everybody who gave or received one. */
  read(tx: Transaction): Promise<WholeRecord>;
}
