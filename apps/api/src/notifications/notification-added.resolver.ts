import type { Notification, Reader } from '@evenhand/notifications';
import type { Actor, NotificationId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Resolver, Subscription } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { EventHub } from '../graphql/event-hub.js';

interface News {
  readonly reader: Reader;
  /** Null after a gap: whatever is the newest. */
  readonly notificationId: NotificationId | null;
}

const find = async ({ reads, clock }: Evenhand, { reader, notificationId }: News): Promise<Notification | null> => {
  if (notificationId !== null) return reads.notifications.find(reader, notificationId);
  const newest = { reader, awaiting: null, unreadOnly: false, now: clock.now(), first: 1, after: null };
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
  subscribe(@Caller() { partyId, subject: person }: Actor): AsyncIterator<News> {
    const reader = partyId === null ? null : { recipientId: partyId, person };
    const news = (notificationId: NotificationId | null): readonly News[] => (reader === null ? [] : [{ reader, notificationId }]);
    return this.hub.subscribe(
      ['notification.added'],
      (event) => (event.recipientId === partyId ? news(event.notificationId) : []),
      news(null),
    );
  }
}
