import type { PartyId, Transaction } from '@evenhand/platform';

/** Whether a person acts, or ever acted, for one of these parties. */
export interface Involvement {
  isInvolved(tx: Transaction, person: string, partyIds: readonly PartyId[]): Promise<boolean>;
  /** Every party that the person acts, or ever acted, for. */
  everActedFor(person: string): Promise<readonly PartyId[]>;
}
