import { useViewer } from '../shell/use-viewer.js';
import type { OrderQuery } from './generated/order.js';
import type { Role } from './generated/orders.js';

export type Order = NonNullable<OrderQuery['order']>;

export interface Sides {
  /** The role that the viewer takes in this order; null for staff, who only look. */
  readonly own: Role | null;
  /** Whom the viewer deals with; the buyer for those who only look. */
  readonly other: Order['buyer'];
}

/** Who one is in an order, and who the other one is. */
export function useSides(order: Pick<Order, 'seller' | 'buyer'>): Sides {
  const { party } = useViewer();
  if (party?.id === order.buyer.id) return { own: 'BUYER', other: order.seller };
  return { own: party?.id === order.seller.id ? 'SELLER' : null, other: order.buyer };
}
