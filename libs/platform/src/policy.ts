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
    /** Number of different raters below which a party is "new" and no score is shown. */
    readonly shownFromRaters: number;
    /** Who may read a buyer's reputation: every seller, or only sellers with an order with that buyer. */
    readonly buyerAudience: 'DEALING_SELLERS' | 'ALL_SELLERS';
    /** What is believed of anybody before a rating is there: as much as `priorWeight` ratings of `priorStars`. */
    readonly priorStars: number;
    readonly priorWeight: number;
    /** A rating this old counts half. */
    readonly halfLifeDays: number;
    /** What all open accounts together, neither verified nor with a history, weigh at most: as much as so many ratings. */
    readonly openCap: number;
    /** A deal of this amount, in the currency's smallest unit, counts once; small ones less, large ones more. */
    readonly typicalAmountMinor: number;
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
  reputation: {
    shownFromRaters: 3,
    buyerAudience: 'DEALING_SELLERS',
    priorStars: 4.2,
    priorWeight: 3,
    halfLifeDays: 365,
    openCap: 0.75,
    typicalAmountMinor: 5_000,
  },
};
