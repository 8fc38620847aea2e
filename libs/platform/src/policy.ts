import type { DataSource, EntityManager } from 'typeorm';
import { days, minutes, type Clock } from './clock.js';

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
  readonly complaints: {
    /** How long the subject may answer before a complaint can be upheld without an answer. */
    readonly answerWindowMs: number;
    /** How long the strike of an upheld complaint lasts. */
    readonly strikeLifetimeMs: number;
    /** What an upheld complaint weighs, by its severity. */
    readonly minorPoints: number;
    readonly seriousPoints: number;
    readonly severePoints: number;
    /** A complaint this soon after a bad rating by its subject is marked as possible retaliation. */
    readonly retaliationWindowMs: number;
    readonly maximumTextLength: number;
  };
  readonly cases: {
    readonly claimLeaseMs: number;
    /** Within what time a case of ordinary severity is to be decided. */
    readonly decideWithinMs: number;
  };
  readonly noServe: {
    /** Strike points at which an entry is proposed. */
    readonly proposalAtPoints: number;
    /** An entry is proposed when the upper end of the reputation's interval is below this … */
    readonly proposalBelowStars: number;
    /** … with at least as much evidence. */
    readonly proposalFromEvidence: number;
    /** Strike points at which the serve check says CAUTION. */
    readonly cautionAtPoints: number;
    readonly hearingMs: number;
    /** Notice to business parties before an entry takes effect. */
    readonly businessNoticeMs: number;
    /** A rater who gave at most so many stars and would not deal again is offered an entry on the own list. */
    readonly offerPairEntryUpToStars: number;
  };
  readonly separations: {
    /** How long a single person without approvers sleeps on it. */
    readonly coolingOffMs: number;
    /** Notice to a business that is parted with, from being informed. */
    readonly businessNoticeMs: number;
    /** After how long without a step whoever is next is reminded, and after how long it is escalated. */
    readonly remindAfterMs: number;
    readonly escalateAfterMs: number;
    /** How long a closed separation keeps its data before a keyed hash is all that is left. */
    readonly retentionMs: number;
  };
  readonly appeals: {
    /** Calendar months from the delivery of the statement. */
    readonly windowMonths: number;
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
  complaints: {
    answerWindowMs: days(7),
    strikeLifetimeMs: days(365),
    minorPoints: 1,
    seriousPoints: 2,
    severePoints: 4,
    retaliationWindowMs: days(14),
    maximumTextLength: 5_000,
  },
  cases: { claimLeaseMs: minutes(10), decideWithinMs: days(7) },
  noServe: {
    proposalAtPoints: 5,
    proposalBelowStars: 2.5,
    proposalFromEvidence: 5,
    cautionAtPoints: 3,
    hearingMs: days(7),
    businessNoticeMs: days(30),
    offerPairEntryUpToStars: 3,
  },
  separations: {
    coolingOffMs: days(1),
    businessNoticeMs: days(30),
    remindAfterMs: days(3),
    escalateAfterMs: days(7),
    retentionMs: days(3 * 365),
  },
  appeals: { windowMonths: 6 },
};

/** Reads the policy that is in force: the version with the highest number that has taken effect. */
export class Policies {
  /** @param base version 1, in force until another takes effect; what a stored version does not name is as there */
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    readonly base: Policy = defaultPolicy,
  ) {}

  current(): Promise<Policy> {
    return this.at(this.clock.now());
  }

  async at(time: Date, manager: EntityManager = this.database.manager): Promise<Policy> {
    const [row]: { version: number; policy: Partial<Policy> }[] = await manager.query(
      'SELECT version, policy FROM policy_versions WHERE effective_at <= $1 ORDER BY version DESC LIMIT 1',
      [time],
    );
    return row === undefined ? this.base : policyOf(row.version, row.policy, this.base);
  }
}

/** What a stored version does not name is as in the base. */
export function policyOf(version: number, stored: Partial<Policy>, base: Policy): Policy {
  return {
    version,
    ratings: { ...base.ratings, ...stored.ratings },
    reputation: { ...base.reputation, ...stored.reputation },
    complaints: { ...base.complaints, ...stored.complaints },
    cases: { ...base.cases, ...stored.cases },
    noServe: { ...base.noServe, ...stored.noServe },
    separations: { ...base.separations, ...stored.separations },
    appeals: { ...base.appeals, ...stored.appeals },
  };
}
