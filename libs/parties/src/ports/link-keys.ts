import type { PartyId, Transaction } from '@evenhand/platform';

/** A party that shares keys with another: the same person may be behind both. */
export interface SimilarParty {
  readonly partyId: PartyId;
  readonly sharedKeys: number;
  /** Whether an entry of the platform is in force against it, in either role. */
  readonly isListed: boolean;
  /** Whether one is or ever was in force; one that was overturned never was. */
  readonly wasListed: boolean;
}

export interface LinkKeys {
  /** @returns how many of the keys were not known of this party */
  add(tx: Transaction, partyId: PartyId, keys: readonly string[]): Promise<number>;
  /** Those that share most first; at most so many. */
  similarTo(partyId: PartyId, at: Date, limit: number): Promise<SimilarParty[]>;
}
