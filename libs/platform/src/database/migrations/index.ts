import { TheRecord1700000000001 } from './0001-the-record.js';

/** In the order in which they run. */
export const migrations = [TheRecord1700000000001] as const;
