import type { OrderId, PartyId, Transaction } from '@evenhand/platform';

/** What lies behind a decision that is appealed against. */
export interface DecisionBehind {
  /** Everybody who had a part in it: proposed, heard, approved, decided, or wrote the statement. */
  readonly people: readonly string[];
  /** Every party concerned. */
  readonly partyIds: readonly PartyId[];
  readonly orderIds: readonly OrderId[];
  /** 1 to 4, as its cases were. */
  readonly severity: number;
}

export interface Decisions {
  /** @param refId the entry, the complaint, the request for a removal */
  behind(tx: Transaction, refId: string): Promise<DecisionBehind>;
  /** Whether a party is concerned by an appeal beside its appellant. */
  isOtherSide(refId: string, partyId: PartyId): Promise<boolean>;
}
