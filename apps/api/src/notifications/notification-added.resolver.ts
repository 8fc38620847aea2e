import type { Notification } from '@evenhand/notifications';
import type { Actor, NotificationId, PartyId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Resolver, Subscription } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { EventHub } from '../graphql/event-hub.js';

interface News {
  readonly recipientId: PartyId;
  /** Null after a gap: whatever is the newest. */
  readonly notificationId: NotificationId | null;
}

const find = async ({ reads, clock }: Evenhand, { recipientId, notificationId }: News): Promise<Notification | null> => {
  if (notificationId !== null) return reads.notifications.find(recipientId, notificationId);
  const newest = { recipientId, awaiting: null, unreadOnly: false, now: clock.now(), first: 1, after: null };
  return (await reads.notifications.page(newest))[0] ?? null;
};

@Resolver()
export class NotificationAddedResolver {
  constructor(
    private readonly hub: EventHub,
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
  ) {}

  @Subscription('notificationAdded', {
    async filter(this: NotificationAddedResolver, news: News): Promise<boolean> {
      return (await find(this.evenhand, news)) !== null;
    },
    resolve(this: NotificationAddedResolver, news: News): Promise<Notification | null> {
      return find(this.evenhand, news);
    },
  })
  subscribe(@Caller() { partyId }: Actor): AsyncIterator<News> {
    const missed: readonly News[] = partyId === null ? [] : [{ recipientId: partyId, notificationId: null }];
    return this.hub.subscribe(['notification.added'], (event) => (event.recipientId === partyId ? [event] : []), missed);
  }
}
