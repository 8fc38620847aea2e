import { createOnce, textProblem, type Actor, type Ids, type OrderId, type Transaction, type UnitOfWork } from '@evenhand/platform';
import type { Parties } from '@evenhand/parties';
import { decideNewOrder, type NewOrder } from '../domain/new-order.js';
import type { Order } from '../domain/order.js';
import type { Orders } from '../ports/orders.js';
import type { RatableOrders } from '../ports/ratable-orders.js';
import type { ServeCheck } from '../ports/serve-check.js';
import { refuse, settle } from '../sentences.js';

export interface OrderParts {
  readonly unitOfWork: UnitOfWork;
  readonly orders: Orders;
  readonly parties: Parties;
  readonly serveCheck: ServeCheck;
  readonly ratableOrders: RatableOrders;
  readonly ids: Ids;
}

/** What placing and recording have in common: an order comes into being, once, after the serve check. */
export async function createOrder(
  parts: OrderParts,
  request: {
    readonly event: 'order.placed' | 'order.recorded';
    readonly operation: 'placeOrder' | 'recordOrder';
    readonly idempotencyKey: string;
    /** What the client sent: the same key must come with the same. */
    readonly input: unknown;
    readonly order: (at: Date) => NewOrder;
  },
  actor: Actor,
): Promise<Order> {
  const { operation, idempotencyKey, input } = request;
  const id = await parts.unitOfWork.run(actor, (tx) =>
    createOnce(tx, { operation, idempotencyKey, input }, () => create(parts, tx, request.event, request.order(tx.at))),
  );
  const order = await parts.orders.find(id);
  if (order === null) throw new Error(`Order ${id} was created but cannot be read.`);
  return order;
}

async function create(parts: OrderParts, tx: Transaction, event: 'order.placed' | 'order.recorded', newOrder: NewOrder): Promise<OrderId> {
  const order = settle(decideNewOrder(parts.ids.next(), newOrder, tx.at, (text, maximum) => textProblem(text, maximum) === null));
  const { id: orderId, sellerId, buyerId } = order;
  const registered = await parts.parties.registered(tx, [sellerId, buyerId]);
  if (!registered.has(sellerId)) return refuse({ code: 'PARTY_NOT_FOUND', role: 'SELLER' });
  if (!registered.has(buyerId)) return refuse({ code: 'PARTY_NOT_FOUND', role: 'BUYER' });
  const reasons = await parts.serveCheck.refusal(tx, sellerId, buyerId);
  if (reasons !== null) return refuse({ code: 'SERVICE_REFUSED', reasons });
  if (!(await parts.orders.add(tx, order))) return refuse({ code: 'EXTERNAL_ORDER_ID_TAKEN', externalId: order.externalId ?? '' });
  await tx.record({ name: event, orderId, sellerId, buyerId });
  if (order.isRatable) await parts.ratableOrders.becameRatable(tx, order);
  return orderId;
}
