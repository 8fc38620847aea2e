import type { Actor } from '@evenhand/platform';
import type { Order } from '../domain/order.js';
import type { OrderParts } from './create-order.js';
import { moveOrder, type OrderMove } from './move-order.js';

/** The deal is done: the seller delivered, or the buyer confirms it. From now on both may rate. */
export class FulfilOrder {
  constructor(private readonly parts: OrderParts) {}

  /** @throws Refusal ORDER_NOT_FOUND, WRONG_SIDE, WRONG_ORDER_STATE, ORDER_INPUT_INVALID */
  execute(move: OrderMove, actor: Actor): Promise<Order> {
    return moveOrder(this.parts, 'fulfil', move, actor);
  }
}
