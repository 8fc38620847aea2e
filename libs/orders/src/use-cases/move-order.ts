import type { Actor, OrderId, Role, Transaction } from '@evenhand/platform';
import { decideTransition, type Cancellation, type Order, type OrderAction } from '../domain/order.js';
import { refuse, settle } from '../sentences.js';
import type { OrderParts } from './create-order.js';

const eventOf = {
  accept: 'order.accepted',
  decline: 'order.declined',
  fulfil: 'order.fulfilled',
  cancel: 'order.cancelled',
} as const satisfies Record<OrderAction, string>;

export interface OrderMove {
  readonly orderId: OrderId;
  /** For the host, which acts for one of the two; null when a party acts for itself. */
  readonly onBehalfOf: Role | null;
}

/** The side for which the actor moves this order: its own, or the one that the host names. */
function actingSide(order: Order, { onBehalfOf }: OrderMove, actor: Actor): Role {
  if (actor.roles.has('SERVICE')) return onBehalfOf ?? refuse({ code: 'ORDER_INPUT_INVALID', field: 'onBehalfOf' });
  const side = order.sideOf(actor.partyId) ?? refuse({ code: 'ORDER_NOT_FOUND' });
  if (onBehalfOf !== null) return refuse({ code: 'ORDER_INPUT_INVALID', field: 'onBehalfOf' });
  return side;
}

/** One step of an order from state to state, in one transaction with whatever follows from it. */
export function moveOrder(
  { unitOfWork, orders, ratableOrders }: OrderParts,
  action: OrderAction,
  move: OrderMove,
  actor: Actor,
  options: {
    readonly cancellation?: (side: Role) => Cancellation;
    readonly before?: (tx: Transaction, order: Order) => Promise<void>;
  } = {},
): Promise<Order> {
  return unitOfWork.run(actor, async (tx) => {
    const order = (await orders.lock(tx, move.orderId)) ?? refuse({ code: 'ORDER_NOT_FOUND' });
    const side = actingSide(order, move, actor);
    const moved = settle(decideTransition(order, action, side, tx.at, options.cancellation?.(side) ?? null));
    await options.before?.(tx, order);
    await orders.save(tx, moved);
    const { id: orderId, sellerId, buyerId } = moved;
    await tx.record({ name: eventOf[action], orderId, sellerId, buyerId });
    if (moved.isRatable) await ratableOrders.becameRatable(tx, moved);
    return moved;
  });
}
