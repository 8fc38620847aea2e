import type { Transaction } from '@evenhand/platform';
import type { Subject } from './rating-histories.js';

/** Takes note of reputations that an import made stale; each is recomputed once, however many ratings came in. */
export interface StaleReputations {
  mark(tx: Transaction, subjects: readonly Subject[]): Promise<void>;
}
