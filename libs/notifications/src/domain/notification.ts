import type { NotificationId, PartyId } from '@evenhand/platform';
import type { NotificationContent } from './content.js';

/** Who looks at notifications: sees those of the party, and those for the person alone. */
export interface Reader {
  readonly recipientId: PartyId;
  readonly person: string;
}

/** What awaits a party, or what happened to it. */
export class Notification {
  readonly id!: NotificationId;
  readonly recipientId!: PartyId;
  /** Subject of the one person of the party that it is for; null when it is for all who act for the party. */
  readonly person!: string | null;
  readonly kind!: NotificationContent['kind'];
  readonly data!: NotificationContent['data'];
  readonly at!: Date;
  /** By which thing the recipient is awaited to act; null when there is nothing to do. */
  readonly awaits!: string | null;
  /** Until when; null when there is no end to it. */
  readonly awaitedUntil!: Date | null;
  /** When the thing was done, or overtaken. */
  readonly settledAt!: Date | null;
  readonly readAt!: Date | null;
  /** Of the event that led to it: the same never leads to it twice. */
  readonly cause!: string;

  static of(fields: NotificationFields): Notification {
    return Object.assign(new Notification(), fields);
  }

  get isRead(): boolean {
    return this.readAt !== null;
  }

  isAwaitedAt(at: Date): boolean {
    return this.awaits !== null && this.settledAt === null && (this.awaitedUntil === null || at < this.awaitedUntil);
  }
}

export type NotificationFields = Omit<Notification, 'isRead' | 'isAwaitedAt'>;
