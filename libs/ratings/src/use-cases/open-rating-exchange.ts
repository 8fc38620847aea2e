import type { Transaction } from '@evenhand/platform';
import type { Order, RatableOrders } from '@evenhand/orders';
import { RatingExchange } from '../domain/rating-exchange.js';
import type { RatingExchanges } from '../ports/rating-exchanges.js';

/** Opens the exchange in the transaction that made the order ratable, so that no rating can come too early. */
export class OpenRatingExchange implements RatableOrders {
  constructor(private readonly exchanges: RatingExchanges) {}

  async becameRatable(tx: Transaction, { id: orderId, sellerId, buyerId, endedAt }: Order): Promise<void> {
    const openedAt = endedAt ?? tx.at;
    const { ratings, version } = await tx.policy();
    const exchange = RatingExchange.of({
      orderId,
      sellerId,
      buyerId,
      state: 'OPEN',
      openedAt,
      closesAt: new Date(openedAt.getTime() + ratings.blindWindowMs),
      settledAt: null,
      policyVersion: version,
    });
    await this.exchanges.add(tx, exchange);
    await tx.record({ name: 'rating-exchange.opened', orderId, sellerId, buyerId });
  }
}
