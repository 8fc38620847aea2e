import type { PartyId, Transaction } from '@evenhand/platform';
import type { ServiceReason } from '../domain/refusals.js';

/** "May this seller serve this buyer?", asked before an order is placed, recorded or accepted. */
export interface ServeCheck {
  /** @returns the reasons that the transaction's actor may see when service is refused, null when it is not. */
  refusal(tx: Transaction, sellerId: PartyId, buyerId: PartyId): Promise<readonly ServiceReason[] | null>;
}
