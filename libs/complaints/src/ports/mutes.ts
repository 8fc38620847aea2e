import type { PartyId, Transaction } from '@evenhand/platform';
import type { Mute } from '../domain/bad-faith.js';

export interface Mutes {
  /** The newest mute of a party, over or not. Locked until the transaction ends. */
  lock(tx: Transaction, partyId: PartyId): Promise<Mute | null>;
  /** In the place of the one before. */
  save(tx: Transaction, mute: Mute): Promise<void>;
}
