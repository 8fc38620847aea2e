import type { Decision, OrderId, PartyId } from '@evenhand/platform';
import { Order } from './order.js';
import type { OrderField, OrderRefusal } from './refusals.js';

/** Beyond any real deal, and far below where whole numbers in JSON stop being exact. */
export const maximumAmountMinor = 1e15;
export const maximumExternalIdLength = 200;

export interface NewOrder {
  readonly externalId: string | null;
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
  readonly amountMinor: number;
  readonly currency: string;
  readonly dueOn: string | null;
  readonly placedAt: Date;
  readonly acceptedAt: Date | null;
  readonly fulfilledAt: Date | null;
}

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // PostgreSQL knows no year 0.
  return !text.startsWith('0000') && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const isOrdered = (...times: readonly (Date | null)[]): boolean => {
  const given = times.filter((time) => time !== null);
  return given.every((time, index) => index === 0 || time >= (given[index - 1] ?? time));
};

/** The first field that is wrong, in the order in which a form shows them. */
function invalidField(order: NewOrder, now: Date, isStorable: (text: string, maximum: number) => boolean): OrderField | null {
  if (order.externalId !== null && !isStorable(order.externalId, maximumExternalIdLength)) return 'externalId';
  if (!Number.isSafeInteger(order.amountMinor) || order.amountMinor < 0 || order.amountMinor > maximumAmountMinor) return 'amountMinor';
  if (!/^[A-Z]{3}$/.test(order.currency)) return 'currency';
  if (order.dueOn !== null && !isDay(order.dueOn)) return 'dueOn';
  if (order.placedAt > now) return 'placedAt';
  if (!isOrdered(order.placedAt, order.acceptedAt, now)) return 'acceptedAt';
  if (order.fulfilledAt !== null && (order.acceptedAt === null || !isOrdered(order.acceptedAt, order.fulfilledAt, now)))
    return 'fulfilledAt';
  return null;
}

/** A new order, placed or already further on when the host records it late. */
export function decideNewOrder(
  id: OrderId,
  order: NewOrder,
  now: Date,
  isStorable: (text: string, maximum: number) => boolean,
): Decision<Order, OrderRefusal> {
  if (order.sellerId === order.buyerId) return { refused: { code: 'SAME_PARTY' } };
  const field = invalidField(order, now, isStorable);
  if (field !== null) return { refused: { code: 'ORDER_INPUT_INVALID', field } };
  const { externalId, sellerId, buyerId, amountMinor, currency, dueOn, placedAt, acceptedAt, fulfilledAt } = order;
  return {
    decided: Order.of({
      id,
      externalId,
      sellerId,
      buyerId,
      amount: { minor: amountMinor, currency },
      dueOn,
      state: fulfilledAt !== null ? 'FULFILLED' : acceptedAt !== null ? 'ACCEPTED' : 'PLACED',
      placedAt,
      acceptedAt,
      endedAt: fulfilledAt,
      cancellation: null,
    }),
  };
}
