import type { OrderId, Role } from '@evenhand/platform';
import { idOf } from '../graphql/global-id.js';

/** What every mutation that moves an order names. */
export const toOrderMove = ({ orderId, onBehalfOf }: { readonly orderId: string; readonly onBehalfOf?: Role | null }) => ({
  orderId: idOf<OrderId>('Order', orderId, 'orderId'),
  onBehalfOf: onBehalfOf ?? null,
});
