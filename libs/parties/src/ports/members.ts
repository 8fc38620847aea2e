import type { PartyId, Transaction } from '@evenhand/platform';

/** Persons who act for a party. */
export interface Members {
  /** @returns false when the person is one already */
  add(tx: Transaction, partyId: PartyId, person: string): Promise<boolean>;
  /** @returns false when the person is none */
  remove(tx: Transaction, partyId: PartyId, person: string): Promise<boolean>;
  /** Whether the person is a member, or was, or ever did anything for one of these parties. */
  isInvolved(tx: Transaction, person: string, partyIds: readonly PartyId[]): Promise<boolean>;
  /** The parties of which that is so. */
  everActedFor(person: string): Promise<readonly PartyId[]>;
  /** Those of now, in order. */
  of(partyId: PartyId): Promise<readonly string[]>;
}
