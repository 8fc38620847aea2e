import type { NotificationId, PartyId, Transaction } from '@evenhand/platform';
import type { Notification } from '../domain/notification.js';

export interface NotificationPage {
  readonly recipientId: PartyId;
  /** Only what awaits the recipient, or only what does not; all when null. */
  readonly awaiting: boolean | null;
  readonly unreadOnly: boolean;
  /** Whether something is awaited depends on it. */
  readonly now: Date;
  readonly first: number;
  readonly after: Pick<Notification, 'at' | 'id'> | null;
}

export interface Notifications {
  /** @returns false when the same cause led to it before */
  add(tx: Transaction, notification: Notification): Promise<boolean>;
  /**
   * Nobody is awaited by this thing any more.
   * @param of only this recipient; everybody when null
   * @returns who was awaited until now
   */
  settle(tx: Transaction, thing: string, of: PartyId | null): Promise<readonly PartyId[]>;
  /** @returns how many of the recipient's own were unread until now */
  markRead(tx: Transaction, recipientId: PartyId, ids: readonly NotificationId[]): Promise<number>;
  /** Null for somebody else's. */
  find(recipientId: PartyId, id: NotificationId): Promise<Notification | null>;
  /** Those of the recipient among these, in the order of the ids, each once. */
  findMany(recipientId: PartyId, ids: readonly NotificationId[]): Promise<Notification[]>;
  /** Newest first. */
  page(page: NotificationPage): Promise<Notification[]>;
  countUnread(recipientId: PartyId): Promise<number>;
}
