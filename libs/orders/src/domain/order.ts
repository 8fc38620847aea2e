import type { Decision, OrderId, PartyId, Role } from '@evenhand/platform';
import type { OrderRefusal } from './refusals.js';

export const orderStates = ['PLACED', 'ACCEPTED', 'DECLINED', 'FULFILLED', 'CANCELLED'] as const;
export type OrderState = (typeof orderStates)[number];

export const cancelReasons = ['NO_SHOW', 'NON_PAYMENT', 'CHANGED_MIND', 'OTHER'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** `minor` counts the currency's smallest unit (cents); `currency` is an ISO 4217 code. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

export interface Cancellation {
  readonly by: Role;
  readonly reason: CancelReason;
  readonly note: string | null;
}

/** One deal between one buyer and one seller. */
export class Order {
  readonly id!: OrderId;
  readonly externalId!: string | null;
  readonly sellerId!: PartyId;
  readonly buyerId!: PartyId;
  readonly amount!: Money;
  /** ISO 8601 day on which the order is to be fulfilled. */
  readonly dueOn!: string | null;
  readonly state!: OrderState;
  readonly placedAt!: Date;
  readonly acceptedAt!: Date | null;
  /** When it was declined, fulfilled or cancelled. */
  readonly endedAt!: Date | null;
  readonly cancellation!: Cancellation | null;

  static of(fields: OrderFields): Order {
    return Object.assign(new Order(), fields);
  }

  /** The side that this party takes, null for a stranger. */
  sideOf(partyId: PartyId | null): Role | null {
    if (partyId === this.sellerId) return 'SELLER';
    return partyId === this.buyerId ? 'BUYER' : null;
  }

  partyIn(role: Role): PartyId {
    return role === 'SELLER' ? this.sellerId : this.buyerId;
  }

  /** Fulfilled, or cancelled after acceptance: no-shows must be ratable. */
  get isRatable(): boolean {
    return this.state === 'FULFILLED' || (this.state === 'CANCELLED' && this.acceptedAt !== null);
  }
}

export type OrderFields = Omit<Order, 'sideOf' | 'partyIn' | 'isRatable'>;

export type OrderAction = 'accept' | 'decline' | 'fulfil' | 'cancel';

/** Who may do what in which state. Nothing else sets a state. The host acts on behalf of a side. */
export const orderTransitions = {
  accept: { from: ['PLACED'], to: 'ACCEPTED', by: ['SELLER'] },
  decline: { from: ['PLACED'], to: 'DECLINED', by: ['SELLER'] },
  fulfil: { from: ['ACCEPTED'], to: 'FULFILLED', by: ['SELLER', 'BUYER'] },
  cancel: { from: ['PLACED', 'ACCEPTED'], to: 'CANCELLED', by: ['SELLER', 'BUYER'] },
} as const satisfies Record<OrderAction, { from: readonly OrderState[]; to: OrderState; by: readonly Role[] }>;

/**
 * @param side the side that acts
 * @param cancellation given exactly when the action is `cancel`
 */
export function decideTransition(
  order: Order,
  action: OrderAction,
  side: Role,
  at: Date,
  cancellation: Cancellation | null = null,
): Decision<Order, OrderRefusal> {
  const { from, to, by }: { from: readonly OrderState[]; to: OrderState; by: readonly Role[] } = orderTransitions[action];
  if (!by.includes(side)) return { refused: { code: 'WRONG_SIDE', action, allowedSides: by } };
  if (!from.includes(order.state)) return { refused: { code: 'WRONG_ORDER_STATE', action, state: order.state, allowedStates: from } };
  return {
    decided: Order.of({
      ...order,
      state: to,
      acceptedAt: to === 'ACCEPTED' ? at : order.acceptedAt,
      endedAt: to === 'ACCEPTED' ? null : at,
      cancellation,
    }),
  };
}
