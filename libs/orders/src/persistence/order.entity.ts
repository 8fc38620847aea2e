import { EntitySchema } from 'typeorm';
import type { OrderRow } from './order-row.js';

export const orderEntity = new EntitySchema<OrderRow>({
  name: 'Order',
  tableName: 'orders',
  columns: {
    id: { type: 'uuid', primary: true },
    externalId: { name: 'external_id', type: 'text', nullable: true },
    sellerId: { name: 'seller_id', type: 'uuid' },
    buyerId: { name: 'buyer_id', type: 'uuid' },
    // Whole numbers up to 10^15: exact as a JavaScript number, but the driver hands out bigint as text.
    amountMinor: { name: 'amount_minor', type: 'bigint', transformer: { to: (minor: number) => minor, from: Number } },
    currency: { type: 'char', length: 3 },
    dueOn: { name: 'due_on', type: 'date', nullable: true },
    state: { type: 'text' },
    placedAt: { name: 'placed_at', type: 'timestamptz' },
    acceptedAt: { name: 'accepted_at', type: 'timestamptz', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    cancelledBy: { name: 'cancelled_by', type: 'text', nullable: true },
    cancelReason: { name: 'cancel_reason', type: 'text', nullable: true },
    cancelNote: { name: 'cancel_note', type: 'text', nullable: true },
  },
});
