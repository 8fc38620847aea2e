import type { OrderId, PartyId, Role } from '@evenhand/platform';
import { Order, type CancelReason, type OrderState } from '../domain/order.js';

/** An order as its table holds it: money and cancellation lie flat. */
export interface OrderRow {
  readonly id: OrderId;
  readonly externalId: string | null;
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
  readonly amountMinor: number;
  readonly currency: string;
  readonly dueOn: string | null;
  readonly state: OrderState;
  readonly placedAt: Date;
  readonly acceptedAt: Date | null;
  readonly endedAt: Date | null;
  readonly cancelledBy: Role | null;
  readonly cancelReason: CancelReason | null;
  readonly cancelNote: string | null;
}

export const toRow = ({ amount, cancellation, ...order }: Order): OrderRow => ({
  ...order,
  amountMinor: amount.minor,
  currency: amount.currency,
  cancelledBy: cancellation?.by ?? null,
  cancelReason: cancellation?.reason ?? null,
  cancelNote: cancellation?.note ?? null,
});

export const toOrder = ({ amountMinor, currency, cancelledBy: by, cancelReason: reason, cancelNote: note, ...order }: OrderRow): Order =>
  Order.of({
    ...order,
    amount: { minor: amountMinor, currency },
    cancellation: by === null || reason === null ? null : { by, reason, note },
  });
