import type { Actor, OrderId, Role, Transaction } from '@evenhand/platform';
import { refuse } from '../sentences.js';
import type { OrderParts } from './create-order.js';

/** A complaint about one side of an order was upheld: for that side the order ended badly, whatever became of it. */
export class HoldAtFault {
  constructor(private readonly parts: Pick<OrderParts, 'unitOfWork' | 'orders'>) {}

  /** @throws Refusal ORDER_NOT_FOUND */
  execute(orderId: OrderId, side: Role, actor: Actor): Promise<void> {
    return this.parts.unitOfWork.run(actor, (tx) => this.within(tx, orderId, side));
  }

  async within(tx: Transaction, orderId: OrderId, side: Role): Promise<void> {
    const { orders } = this.parts;
    const { sellerId, buyerId } = (await orders.lock(tx, orderId)) ?? refuse({ code: 'ORDER_NOT_FOUND' });
    await orders.hold(tx, orderId, side);
    await tx.record({ name: 'order.held-at-fault', orderId, sellerId, buyerId, side });
  }
}
