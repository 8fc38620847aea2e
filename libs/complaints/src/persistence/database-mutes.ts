import { managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import { Mute } from '../domain/bad-faith.js';
import type { Mutes } from '../ports/mutes.js';

export class DatabaseMutes implements Mutes {
  lock(tx: Transaction, partyId: PartyId): Promise<Mute | null> {
    return managerOf(tx).findOne(Mute, { where: { partyId }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Transaction, mute: Mute): Promise<void> {
    await managerOf(tx).upsert(Mute, mute, ['partyId']);
  }
}
