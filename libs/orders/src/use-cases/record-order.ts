import type { Actor, PartyId } from '@evenhand/platform';
import type { Order } from '../domain/order.js';
import { createOrder, type OrderParts } from './create-order.js';

export interface RecordOrderInput {
  readonly externalId: string | null;
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
  readonly amountMinor: number;
  readonly currency: string;
  readonly dueOn: string | null;
  /** Now when null. */
  readonly placedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly fulfilledAt: Date | null;
  readonly idempotencyKey: string;
}

/** The host marketplace tells of an order that was made with it, as far on as it is. */
export class RecordOrder {
  constructor(private readonly parts: OrderParts) {}

  /** @throws Refusal SAME_PARTY, PARTY_NOT_FOUND, ORDER_INPUT_INVALID, EXTERNAL_ORDER_ID_TAKEN, SERVICE_REFUSED, IDEMPOTENCY_KEY_… */
  execute({ idempotencyKey, ...input }: RecordOrderInput, actor: Actor): Promise<Order> {
    const order = (at: Date) => ({ ...input, placedAt: input.placedAt ?? input.acceptedAt ?? input.fulfilledAt ?? at });
    return createOrder(this.parts, { event: 'order.recorded', operation: 'recordOrder', idempotencyKey, input, order }, actor);
  }
}
