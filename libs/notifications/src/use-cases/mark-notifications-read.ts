import type { Actor, NotificationId, UnitOfWork } from '@evenhand/platform';
import type { Notification } from '../domain/notification.js';
import type { Notifications } from '../ports/notifications.js';
import { refuse } from '../sentences.js';

export const maximumMarked = 500;

/** A party has read some of its notifications. Those of others are as if they did not exist. */
export class MarkNotificationsRead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: Notifications,
  ) {}

  /**
   * @returns those of the ids that are the actor's
   * @throws Refusal TOO_MANY_NOTIFICATIONS
   */
  async execute(ids: readonly NotificationId[], actor: Actor): Promise<Notification[]> {
    if (ids.length > maximumMarked) refuse({ code: 'TOO_MANY_NOTIFICATIONS', maximum: maximumMarked });
    const { partyId, subject: person } = actor;
    if (partyId === null) return [];
    const reader = { recipientId: partyId, person };
    await this.unitOfWork.run(actor, async (tx) => {
      if ((await this.notifications.markRead(tx, reader, ids)) > 0) await tx.record({ name: 'notifications.read', recipientId: partyId });
    });
    return this.notifications.findMany(reader, ids);
  }
}
