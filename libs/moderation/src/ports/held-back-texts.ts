import type { RatingId, Transaction } from '@evenhand/platform';
import type { HeldBackDecision, HeldBackText } from '../domain/held-back-text.js';

export interface HeldBackTexts {
  /** Texts that are held back and have no open case, oldest first: of each rating one, its comment before its reply. */
  withoutCase(tx: Transaction, limit: number): Promise<HeldBackText[]>;
  noteDecision(tx: Transaction, decision: HeldBackDecision): Promise<void>;
  /** What was decided about the texts of these ratings. */
  decisionsAbout(ids: readonly RatingId[]): Promise<HeldBackDecision[]>;
}
