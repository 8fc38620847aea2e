import { useNow } from '../ui/use-now.js';

const everyMs = 30_000;

/** What time it is, often enough for deadlines of days. */
export const useInstant = (): string => new Date(useNow(everyMs)).toISOString();
