import { DatabaseNotificationFacts, DatabaseNotifications, MarkNotificationsRead, Notify } from '@evenhand/notifications';
import type { Foundation } from './foundation.js';

export function composeNotifications({ database, unitOfWork, ids }: Foundation) {
  const notifications = new DatabaseNotifications(database);
  return {
    reads: { notifications },
    useCases: {
      notify: new Notify({ unitOfWork, notifications, facts: new DatabaseNotificationFacts(), ids }),
      markNotificationsRead: new MarkNotificationsRead(unitOfWork, notifications),
    },
  };
}
