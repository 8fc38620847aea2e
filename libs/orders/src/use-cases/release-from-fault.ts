import type { Actor, OrderId, Role, Transaction } from '@evenhand/platform';
import { refuse } from '../sentences.js';
import type { OrderParts } from './create-order.js';

/** A complaint that had been upheld was overturned: as if it had never held that side at fault. */
export class ReleaseFromFault {
  constructor(private readonly parts: Pick<OrderParts, 'unitOfWork' | 'orders'>) {}

  /** @throws Refusal ORDER_NOT_FOUND, NOT_AT_FAULT */
  execute(orderId: OrderId, side: Role, actor: Actor): Promise<void> {
    return this.parts.unitOfWork.run(actor, (tx) => this.within(tx, orderId, side));
  }

  async within(tx: Transaction, orderId: OrderId, side: Role): Promise<void> {
    const { orders } = this.parts;
    const { sellerId, buyerId } = (await orders.lock(tx, orderId)) ?? refuse({ code: 'ORDER_NOT_FOUND' });
    if (!(await orders.release(tx, orderId, side))) refuse({ code: 'NOT_AT_FAULT', side });
    await tx.record({ name: 'order.released-from-fault', orderId, sellerId, buyerId, side });
  }
}
