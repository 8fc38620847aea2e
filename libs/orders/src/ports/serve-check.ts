import type { PartyId, Transaction } from '@evenhand/platform';

/** "May this seller serve this buyer?", asked before an order is placed, recorded or accepted. */
export interface ServeCheck {
  /** @returns the reasons that the asker may see when service is refused, null when it is not. */
  refusal(tx: Transaction, sellerId: PartyId, buyerId: PartyId): Promise<readonly string[] | null>;
}
