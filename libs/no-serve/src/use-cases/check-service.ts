import type { ServeCheck } from '@evenhand/orders';
import type { PartyId, Transaction } from '@evenhand/platform';
import { checkService, type ServeAnswer, type ServeRule } from '../domain/serve-check.js';

/** What the rules know of a pair. Grows with the lists that rules look at. */
export interface PairFacts {
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
}

/** In the order in which they are asked. There is no list yet to look at, so nobody is refused. */
export const serveRules: readonly ServeRule<PairFacts>[] = [];

/** "May this seller serve this buyer?" The one place where orders and hosts ask. */
export class CheckService implements ServeCheck {
  constructor(private readonly rules: readonly ServeRule<PairFacts>[] = serveRules) {}

  async execute(sellerId: PartyId, buyerId: PartyId): Promise<ServeAnswer> {
    return checkService(this.rules, { sellerId, buyerId });
  }

  async refusal(_tx: Transaction, sellerId: PartyId, buyerId: PartyId): Promise<readonly string[] | null> {
    const { verdict, reasons } = await this.execute(sellerId, buyerId);
    return verdict === 'REFUSE' ? reasons : null;
  }
}
