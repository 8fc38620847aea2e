import { managerOf, type OrderId, type Transaction } from '@evenhand/platform';
import { In, IsNull, LessThanOrEqual, Not, type DataSource } from 'typeorm';
import { RatingExchange } from '../domain/rating-exchange.js';
import type { RatingExchanges } from '../ports/rating-exchanges.js';

export class DatabaseRatingExchanges implements RatingExchanges {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, exchange: RatingExchange): Promise<void> {
    await managerOf(tx).insert(RatingExchange, exchange);
  }

  lock(tx: Transaction, orderId: OrderId): Promise<RatingExchange | null> {
    return managerOf(tx).findOne(RatingExchange, { where: { orderId }, lock: { mode: 'pessimistic_write' } });
  }

  lockNextDue(tx: Transaction, except: readonly OrderId[]): Promise<RatingExchange | null> {
    return managerOf(tx).findOne(RatingExchange, {
      where: { settledAt: IsNull(), closesAt: LessThanOrEqual(tx.at), orderId: Not(In([...except])) },
      order: { closesAt: 'ASC' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }

  async save(tx: Transaction, exchange: RatingExchange): Promise<void> {
    const { orderId, state, settledAt } = exchange;
    await managerOf(tx).update(RatingExchange, { orderId }, { state, settledAt });
  }

  find(orderId: OrderId): Promise<RatingExchange | null> {
    return this.database.getRepository(RatingExchange).findOneBy({ orderId });
  }

  async findMany(orderIds: readonly OrderId[]): Promise<(RatingExchange | null)[]> {
    const found = await this.database.getRepository(RatingExchange).findBy({ orderId: In([...orderIds]) });
    const byId = new Map(found.map((exchange) => [exchange.orderId, exchange]));
    return orderIds.map((id) => byId.get(id) ?? null);
  }
}
