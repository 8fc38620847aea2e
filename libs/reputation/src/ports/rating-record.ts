import type { PartyId, Role, Transaction } from '@evenhand/platform';
import type { Tally } from '../domain/reputation.js';

/** Whose reputation. */
export interface ReputationKey {
  readonly partyId: PartyId;
  readonly role: Role;
}

/** The revealed record, read for one purpose: what was said about parties. Sealed halves do not exist here. */
export interface RatingRecord {
  /** In the order of the keys. */
  tally(tx: Transaction, keys: readonly ReputationKey[]): Promise<Tally[]>;
}
