import { useNow } from '../ui/use-now.js';

const everyMs = 30_000;

/** What time it is, often enough for deadlines of days. */
export const useInstant = (): string => new Date(useNow(everyMs)).toISOString();

/** Today at noon: a letter names the day, and is not written anew with every minute. */
export const useToday = (): string => `${useInstant().slice(0, 10)}T12:00:00.000Z`;
