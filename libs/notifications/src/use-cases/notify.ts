import { holdLock, type Actor, type DomainEvent, type Ids, type Transaction, type UnitOfWork } from '@evenhand/platform';
import { isSettlement, type Notice, type Settlement } from '../domain/effect.js';
import { Notification } from '../domain/notification.js';
import { leadsToNotifications, notificationsAfter } from '../domain/notifications-after.js';
import type { NotificationFacts } from '../ports/notification-facts.js';
import type { Notifications } from '../ports/notifications.js';

export interface NotificationParts {
  readonly unitOfWork: UnitOfWork;
  readonly notifications: Notifications;
  readonly facts: NotificationFacts;
  readonly ids: Ids;
}

/** What an event is about, where its notifications can overtake each other. */
const thingOf = (event: DomainEvent): string | null => {
  if ('orderId' in event) return event.orderId;
  if ('complaintId' in event) return event.complaintId;
  if ('entryId' in event) return event.entryId;
  if ('separationId' in event) return event.separationId;
  return 'statementId' in event ? event.statementId : null;
};

/** Tells whoever an event concerns what happened and what awaits them: once, however often and wherever it is asked for. */
export class Notify {
  constructor(private readonly parts: NotificationParts) {}

  /**
   * @param cause id of the outbox row that brought the event
   * @returns how many notifications were added
   */
  async execute(event: DomainEvent, cause: string, actor: Actor): Promise<number> {
    if (!leadsToNotifications(event)) return 0;
    return this.parts.unitOfWork.run(actor, async (tx) => {
      // One after the other: what was done already when somebody is told is never awaited, and never stays awaited.
      const thing = thingOf(event);
      if (thing !== null) await holdLock(tx, { name: `notifications about ${thing}` }, 'alone');
      let added = 0;
      for (const effect of notificationsAfter(event, await this.parts.facts.about(tx, event, cause))) {
        if (isSettlement(effect)) await this.settle(tx, effect);
        else added += await this.add(tx, effect, cause);
      }
      return added;
    });
  }

  private async settle(tx: Transaction, { settle, of, exceptPersons }: Settlement): Promise<void> {
    for (const recipientId of await this.parts.notifications.settle(tx, settle, of ?? null, exceptPersons ?? [])) {
      await tx.record({ name: 'notifications.settled', recipientId });
    }
  }

  private async add(tx: Transaction, { tell: recipientId, person, kind, data, awaits, once }: Notice, cause: string): Promise<number> {
    const notification = Notification.of({
      // Random: a time in it would tell when somebody rated.
      id: this.parts.ids.opaque(),
      recipientId,
      person: person ?? null,
      kind,
      data,
      at: tx.at,
      awaits: awaits?.thing ?? null,
      awaitedUntil: awaits?.until ?? null,
      settledAt: null,
      readAt: null,
      cause: once ?? cause,
    });
    if (!(await this.parts.notifications.add(tx, notification))) return 0;
    await tx.record({ name: 'notification.added', recipientId, notificationId: notification.id });
    return 1;
  }
}
