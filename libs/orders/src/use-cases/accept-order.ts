import type { Actor } from '@evenhand/platform';
import type { Order } from '../domain/order.js';
import { refuse } from '../sentences.js';
import type { OrderParts } from './create-order.js';
import { moveOrder, type OrderMove } from './move-order.js';

export class AcceptOrder {
  constructor(private readonly parts: OrderParts) {}

  /**
   * Asks the serve check again: much may have happened since the order was placed.
   * @throws Refusal ORDER_NOT_FOUND, WRONG_SIDE, WRONG_ORDER_STATE, ORDER_INPUT_INVALID, SERVICE_REFUSED
   */
  execute(move: OrderMove, actor: Actor): Promise<Order> {
    return moveOrder(this.parts, 'accept', move, actor, {
      before: async (tx, { sellerId, buyerId }) => {
        const reasons = await this.parts.serveCheck.refusal(tx, sellerId, buyerId);
        if (reasons !== null) refuse({ code: 'SERVICE_REFUSED', reasons });
      },
    });
  }
}
