import { refusing, type Sentences } from '@evenhand/platform';
import type { NotificationRefusal } from './domain/refusals.js';

const sentences: Sentences<NotificationRefusal> = {
  TOO_MANY_NOTIFICATIONS: ({ maximum }) => ({
    en: `Up to ${maximum} notifications can be marked at once. Send fewer at a time.`,
    de: `Höchstens ${maximum} Mitteilungen lassen sich auf einmal markieren. Senden Sie weniger auf einmal.`,
  }),
};

export const { refuse } = refusing<NotificationRefusal>(sentences);
