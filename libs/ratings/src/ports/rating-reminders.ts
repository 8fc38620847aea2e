import type { OrderId, Role, Transaction } from '@evenhand/platform';
import type { Waiting } from '../domain/reminders.js';

export interface WaitingSide extends Waiting {
  readonly orderId: OrderId;
  readonly role: Role;
}

export interface RatingReminder {
  readonly orderId: OrderId;
  readonly role: Role;
  readonly daysLeft: number;
  readonly remindedAt: Date;
}

export interface RatingReminders {
  /**
   * Locks up to `limit` exchanges that are inside the schedule and have a side that neither rated nor
   * was reminded within its stage; hands out those sides. Exchanges held by another worker are passed over.
   * @param schedule days left at which to remind
   */
  lockWaiting(tx: Transaction, schedule: readonly number[], limit: number): Promise<WaitingSide[]>;
  add(tx: Transaction, reminder: RatingReminder): Promise<void>;
  /** Those of one side of an order, oldest first. */
  of(orderId: OrderId, role: Role): Promise<RatingReminder[]>;
}
