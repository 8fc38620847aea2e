import { EntitySchema } from 'typeorm';
import { Notification } from '../domain/notification.js';

export const notificationEntity = new EntitySchema<Notification>({
  name: 'Notification',
  target: Notification,
  tableName: 'notifications',
  columns: {
    recipientId: { name: 'recipient_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    person: { type: 'text', nullable: true },
    kind: { type: 'text' },
    data: { type: 'jsonb' },
    at: { type: 'timestamptz' },
    awaits: { type: 'text', nullable: true },
    awaitedUntil: { name: 'awaited_until', type: 'timestamptz', nullable: true },
    settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
    readAt: { name: 'read_at', type: 'timestamptz', nullable: true },
    cause: { type: 'text' },
  },
});
