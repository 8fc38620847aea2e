import type { Actor } from '@evenhand/platform';
import type { Order } from '../domain/order.js';
import type { OrderParts } from './create-order.js';
import { moveOrder, type OrderMove } from './move-order.js';

export class DeclineOrder {
  constructor(private readonly parts: OrderParts) {}

  /** @throws Refusal ORDER_NOT_FOUND, WRONG_SIDE, WRONG_ORDER_STATE, ORDER_INPUT_INVALID */
  execute(move: OrderMove, actor: Actor): Promise<Order> {
    return moveOrder(this.parts, 'decline', move, actor);
  }
}
