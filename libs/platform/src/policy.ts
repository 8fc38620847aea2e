import { days } from './clock.js';

/**
 * The versioned parameters that decisions are made under. Whatever is decided stores the version,
 * so that a later change never rewrites the past.
 */
export interface Policy {
  readonly version: number;
  readonly ratings: {
    /** How long after an order's end both halves stay open and blind. */
    readonly blindWindowMs: number;
    /** How long after the reveal the rated party may reply. */
    readonly replyWindowMs: number;
    /** Reminders to whoever has not rated yet, in days left, longest first. */
    readonly reminderDaysLeft: readonly number[];
    readonly maximumTextLength: number;
  };
  readonly reputation: {
    /** Effective number of ratings below which a party is "new" and no score is shown. */
    readonly shownFromEvidence: number;
    /** Who may read a buyer's reputation: every seller, or only sellers with an order with that buyer. */
    readonly buyerAudience: 'DEALING_SELLERS' | 'ALL_SELLERS';
  };
}

export const defaultPolicy: Policy = {
  version: 1,
  ratings: {
    blindWindowMs: days(14),
    replyWindowMs: days(30),
    reminderDaysLeft: [7, 3, 1],
    maximumTextLength: 2_000,
  },
  reputation: { shownFromEvidence: 3, buyerAudience: 'DEALING_SELLERS' },
};
