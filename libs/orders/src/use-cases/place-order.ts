import type { Actor, PartyId } from '@evenhand/platform';
import type { Order } from '../domain/order.js';
import { refuse } from '../sentences.js';
import { createOrder, type OrderParts } from './create-order.js';

export interface PlaceOrderInput {
  readonly sellerId: PartyId;
  readonly amountMinor: number;
  readonly currency: string;
  readonly dueOn: string | null;
  readonly idempotencyKey: string;
}

/** The actor's party orders from a seller. */
export class PlaceOrder {
  constructor(private readonly parts: OrderParts) {}

  /** @throws Refusal SAME_PARTY, PARTY_NOT_FOUND, ORDER_INPUT_INVALID, SERVICE_REFUSED, IDEMPOTENCY_KEY_… */
  async execute({ idempotencyKey, ...input }: PlaceOrderInput, actor: Actor): Promise<Order> {
    const buyerId = actor.partyId ?? refuse({ code: 'PARTY_NOT_FOUND', role: 'BUYER' });
    const order = (at: Date) => ({ ...input, buyerId, externalId: null, placedAt: at, acceptedAt: null, fulfilledAt: null });
    return createOrder(this.parts, { event: 'order.placed', operation: 'placeOrder', idempotencyKey, input, order }, actor);
  }
}
