import type { Transaction } from '@evenhand/platform';
import type { Order } from '../domain/order.js';

/** Told, in the same transaction, of every order that has just become ratable. */
export interface RatableOrders {
  becameRatable(tx: Transaction, order: Order): Promise<void>;
}
