import type { OrderId, Transaction } from '@evenhand/platform';
import type { RatingExchange } from '../domain/rating-exchange.js';

export interface RatingExchanges {
  add(tx: Transaction, exchange: RatingExchange): Promise<void>;
  /** Locks the exchange until the transaction ends. */
  lock(tx: Transaction, orderId: OrderId): Promise<RatingExchange | null>;
  /** Locks one unsettled exchange whose window is over, passing over those that another worker holds and those excepted. */
  lockNextDue(tx: Transaction, except: readonly OrderId[]): Promise<RatingExchange | null>;
  save(tx: Transaction, exchange: RatingExchange): Promise<void>;
  find(orderId: OrderId): Promise<RatingExchange | null>;
  findMany(orderIds: readonly OrderId[]): Promise<(RatingExchange | null)[]>;
}
