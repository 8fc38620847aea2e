import type { NotificationId, PartyId, Transaction } from '@evenhand/platform';
import type { Notification, Reader } from '../domain/notification.js';

export interface NotificationPage {
  readonly reader: Reader;
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
   * @param exceptPersons who is awaited all the same
   * @returns who was awaited until now
   */
  settle(tx: Transaction, thing: string, of: PartyId | null, exceptPersons: readonly string[]): Promise<readonly PartyId[]>;
  /** @returns how many of the reader's own were unread until now */
  markRead(tx: Transaction, reader: Reader, ids: readonly NotificationId[]): Promise<number>;
  /** Null for somebody else's. */
  find(reader: Reader, id: NotificationId): Promise<Notification | null>;
  /** Those of the reader among these, in the order of the ids, each once. */
  findMany(reader: Reader, ids: readonly NotificationId[]): Promise<Notification[]>;
  /** Newest first. */
  page(page: NotificationPage): Promise<Notification[]>;
  countUnread(reader: Reader): Promise<number>;
}
