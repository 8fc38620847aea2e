import type { Policy, Transaction } from '@evenhand/platform';
import type { Order, RatableOrders } from '@evenhand/orders';
import { RatingExchange } from '../domain/rating-exchange.js';
import type { RatingExchanges } from '../ports/rating-exchanges.js';

/** Opens the exchange in the transaction that made the order ratable, so that no rating can come too early. */
export class OpenRatingExchange implements RatableOrders {
  constructor(
    private readonly exchanges: RatingExchanges,
    private readonly policy: Policy,
  ) {}

  async becameRatable(tx: Transaction, { id: orderId, sellerId, buyerId, endedAt }: Order): Promise<void> {
    const openedAt = endedAt ?? tx.at;
    const exchange = RatingExchange.of({
      orderId,
      sellerId,
      buyerId,
      state: 'OPEN',
      openedAt,
      closesAt: new Date(openedAt.getTime() + this.policy.ratings.blindWindowMs),
      settledAt: null,
      policyVersion: this.policy.version,
    });
    await this.exchanges.add(tx, exchange);
    await tx.record({ name: 'rating-exchange.opened', orderId, sellerId, buyerId });
  }
}
