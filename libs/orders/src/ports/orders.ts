import type { OrderId, PartyId, Role, Transaction } from '@evenhand/platform';
import type { Order, OrderState } from '../domain/order.js';

/** Where a page of orders goes on: after the order with this time and id. */
export interface OrderPosition {
  readonly placedAt: Date;
  readonly id: OrderId;
}

export interface OrderPage {
  readonly partyId: PartyId;
  /** The side that the party takes; either one when null. */
  readonly role: Role | null;
  /** All states when empty. */
  readonly states: readonly OrderState[];
  readonly first: number;
  readonly after: OrderPosition | null;
}

export interface Orders {
  /** @returns false when the external id is taken. */
  add(tx: Transaction, order: Order): Promise<boolean>;
  /** Locks the order until the transaction ends. */
  lock(tx: Transaction, id: OrderId): Promise<Order | null>;
  save(tx: Transaction, order: Order): Promise<void>;
  /** Holds a side at fault once more, or once less. */
  hold(tx: Transaction, id: OrderId, side: Role): Promise<void>;
  /** @returns false when that side is not held at fault */
  release(tx: Transaction, id: OrderId, side: Role): Promise<boolean>;
  find(id: OrderId): Promise<Order | null>;
  findMany(ids: readonly OrderId[]): Promise<(Order | null)[]>;
  /** Newest first. */
  page(page: OrderPage): Promise<Order[]>;
  /** Whether the two have, or ever had, an order with each other in these roles. */
  haveDealt(sellerId: PartyId, buyerId: PartyId): Promise<boolean>;
}
