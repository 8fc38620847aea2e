import { awaited, type Effect, type Rules } from './effect.js';
import type { Facts } from './facts.js';

type OrderEvent = 'order.accepted' | 'order.declined' | 'order.fulfilled' | 'order.cancelled';
type OrderRules = Pick<Rules, 'order.placed' | 'order.recorded' | OrderEvent>;

const otherThan = (party: string | null | undefined) => (side: string) => side !== party;

const cancellerOf = ({ order }: Facts) =>
  order === null || order.cancelledBy === null ? null : order[order.cancelledBy === 'SELLER' ? 'sellerId' : 'buyerId'];

/** The steps of an order go on between a pair whatever became of their contact: a running order is finished properly. */
export const orderRules: OrderRules = {
  'order.placed': ({ orderId, sellerId }, { order }) => [
    {
      tell: sellerId,
      kind: 'ORDER_PLACED',
      data: { orderId },
      awaits: order?.isPlaced === true ? { thing: awaited.decision(orderId), until: null } : undefined,
    },
  ],
  // The host tells of orders as far on as they are: only one that is still to be decided awaits somebody.
  'order.recorded': ({ orderId, sellerId }, { order }) =>
    order?.isPlaced === true
      ? [{ tell: sellerId, kind: 'ORDER_PLACED', data: { orderId }, awaits: { thing: awaited.decision(orderId), until: null } }]
      : [],
  'order.accepted': ({ orderId, buyerId }) => [
    { settle: awaited.decision(orderId) },
    { tell: buyerId, kind: 'ORDER_ACCEPTED', data: { orderId } },
  ],
  'order.declined': ({ orderId, buyerId }) => [
    { settle: awaited.decision(orderId) },
    { tell: buyerId, kind: 'ORDER_DECLINED', data: { orderId } },
  ],
  'order.cancelled': ({ orderId, sellerId, buyerId }, facts) => [
    { settle: awaited.decision(orderId) },
    ...[sellerId, buyerId]
      .filter(otherThan(cancellerOf(facts)))
      .map((tell): Effect => ({ tell, kind: 'ORDER_CANCELLED', data: { orderId } })),
  ],
  'order.fulfilled': ({ orderId, sellerId, buyerId }, { actingPartyId }) =>
    [sellerId, buyerId].filter(otherThan(actingPartyId)).map((tell): Effect => ({ tell, kind: 'ORDER_FULFILLED', data: { orderId } })),
};
