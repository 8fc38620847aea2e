// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a parameter of the policy is counted in. */
export type PolicyUnit =
  /** Days of 24 hours. */
  | 'DAYS'
  /** Minutes. */
  | 'MINUTES'
  /** Calendar months. */
  | 'MONTHS'
  /** Stars, 1 to 5. */
  | 'STARS'
  /** Points of strikes. */
  | 'POINTS'
  /** Different people. */
  | 'PEOPLE'
  /** As many full ratings of today. */
  | 'RATINGS'
  /** Characters of a text. */
  | 'CHARACTERS'
  /** The smallest unit of a currency (cents). */
  | 'MINOR_UNITS'
  /** Not counted: one of several choices. */
  | 'CHOICE';

/** Who may read the reputation of a buyer, beside that buyer. */
export type BuyerAudience =
  /** Sellers who deal with the buyer or are about to. */
  | 'DEALING_SELLERS'
  /** Every seller. */
  | 'ALL_SELLERS';

/** Input of `changePolicy`. */
export type ChangePolicyInput = {
  /** What changes, on top of the newest version; what is left out stays. */
  changes: PolicyChangesInput;
  /** From when on: at least one minute from now, not before the newest version takes effect, and within 366 days. */
  effectiveAt: string;
  /** Why, for those who read the versions later; up to 2000 characters. */
  reason: string;
  /** The newest version that the caller has seen: a change that somebody else made meanwhile is not overwritten. */
  basedOnVersion: number;
  /** The same key with the same input gives the same version; 1 to 200 characters. */
  idempotencyKey: string;
};

/** What changes of the policy, section by section. */
export type PolicyChangesInput = {
  /** Rating an order. */
  ratings?: RatingPolicyInput | null | undefined;
  /** How reputation is reckoned and shown. */
  reputation?: ReputationPolicyInput | null | undefined;
  /** Complaints and what they weigh. */
  complaints?: ComplaintPolicyInput | null | undefined;
  /** The work of moderators. */
  cases?: CasePolicyInput | null | undefined;
  /** The no-serve list. */
  noServe?: NoServePolicyInput | null | undefined;
  /** Parting with somebody. */
  separations?: SeparationPolicyInput | null | undefined;
  /** Appeals. */
  appeals?: AppealPolicyInput | null | undefined;
};

/** Changes of `RatingPolicy`: what is left out stays. */
export type RatingPolicyInput = {
  /** How long both halves of a rating stay open and blind after the end of the order. From 1 to 90. */
  blindWindowDays?: number | null | undefined;
  /** How long the rated party may reply after the reveal. From 1 to 365. */
  replyWindowDays?: number | null | undefined;
  /** How many days before the end of the blind window whoever has not rated yet is reminded, longest first. From 1 to 89. */
  reminderDaysLeft?: Array<number> | null | undefined;
  /** The longest text that a rating or a reply may carry. From 100 to 10000. */
  maximumTextLength?: number | null | undefined;
};

/** Changes of `ReputationPolicy`: what is left out stays. */
export type ReputationPolicyInput = {
  /** From how many different raters on a score is shown; before, a party is new. From 1 to 50. */
  shownFromRaters?: number | null | undefined;
  /** Who may read the reputation of a buyer: sellers who deal with that buyer, or all sellers. */
  buyerAudience?: BuyerAudience | null | undefined;
  /** What is believed of anybody before a rating is there. From 1.5 to 4.9. */
  priorStars?: number | null | undefined;
  /** How many ratings that belief weighs as much as. From 1 to 50. */
  priorWeight?: number | null | undefined;
  /** How old a rating is when it counts half. From 30 to 3650. */
  halfLifeDays?: number | null | undefined;
  /** What all accounts that are neither verified nor have a history weigh together at most. From 0 to 10. */
  openCap?: number | null | undefined;
  /** The amount of a deal that counts once; smaller ones count less, larger ones more. From 1 to 1000000000. */
  typicalAmountMinor?: number | null | undefined;
};

/** Changes of `ComplaintPolicy`: what is left out stays. */
export type ComplaintPolicyInput = {
  /** How long the subject of a complaint may answer before it can be upheld without an answer. From 1 to 60. */
  answerWindowDays?: number | null | undefined;
  /** How long the strike of an upheld complaint lasts. From 30 to 1825. */
  strikeLifetimeDays?: number | null | undefined;
  /** What an upheld complaint of minor severity weighs. From 1 to 100. */
  minorPoints?: number | null | undefined;
  /** What an upheld complaint of serious severity weighs. From 1 to 100. */
  seriousPoints?: number | null | undefined;
  /** What an upheld complaint of the gravest severity weighs. From 1 to 100. */
  severePoints?: number | null | undefined;
  /** How soon after a bad rating by its subject a complaint is marked as possible retaliation. From 0 to 90. */
  retaliationWindowDays?: number | null | undefined;
  /** The longest text that a complaint or an answer may carry. From 500 to 20000. */
  maximumTextLength?: number | null | undefined;
};

/** Changes of `CasePolicy`: what is left out stays. */
export type CasePolicyInput = {
  /** How long a moderator holds a case without renewing the claim. From 1 to 120. */
  claimLeaseMinutes?: number | null | undefined;
  /** Within what time a case of ordinary severity is to be decided. From 1 to 90. */
  decideWithinDays?: number | null | undefined;
};

/** Changes of `NoServePolicy`: what is left out stays. */
export type NoServePolicyInput = {
  /** At how many strike points a no-serve entry is proposed. From 1 to 1000. */
  proposalAtPoints?: number | null | undefined;
  /** An entry is proposed when the upper end of a reputation’s interval is below this. From 1 to 5. */
  proposalBelowStars?: number | null | undefined;
  /** How much evidence such a proposal needs. From 1 to 1000. */
  proposalFromEvidence?: number | null | undefined;
  /** From how many strike points on the serve check advises caution. From 1 to 1000. */
  cautionAtPoints?: number | null | undefined;
  /** How long the subject of a no-serve proposal is heard. From 1 to 60. */
  hearingDays?: number | null | undefined;
  /** Notice to business parties before an entry takes effect; Regulation (EU) 2019/1150, Article 4, asks for 30 days. From 30 to 180. */
  businessNoticeDays?: number | null | undefined;
  /** Up to how many stars a rater who would not deal again is offered an entry on the own list. From 1 to 5. */
  offerPairEntryUpToStars?: number | null | undefined;
};

/** Changes of `SeparationPolicy`: what is left out stays. */
export type SeparationPolicyInput = {
  /** How long a single person without anybody responsible beside them sleeps on a separation. From 0 to 30. */
  coolingOffDays?: number | null | undefined;
  /** Notice to a business that is parted with, from being informed to the earliest close. From 15 to 365. */
  businessNoticeDays?: number | null | undefined;
  /** After how long without a step whoever is next is reminded. From 1 to 60. */
  remindAfterDays?: number | null | undefined;
  /** After how long without a step the whole side of whoever opened it is told that it is overdue. From 2 to 120. */
  escalateAfterDays?: number | null | undefined;
  /** How long an ended separation keeps its data before a keyed hash is all that is left of the other side. From 180 to 3650. */
  retentionDays?: number | null | undefined;
};

/** Changes of `AppealPolicy`: what is left out stays. */
export type AppealPolicyInput = {
  /** Calendar months from the delivery of a statement in which to appeal; Regulation (EU) 2022/2065, Article 20, asks for six. From 6 to 24. */
  windowMonths?: number | null | undefined;
};

export type RulesInForceQueryVariables = Exact<{
  announcedAt: string;
}>;


export type RulesInForceQuery = { policy: { version: number, parameters: Array<{ name: string, value: string, unit: PolicyUnit, lowest: number | null, highest: number | null, isWhole: boolean, choices: Array<string>, description: string }> }, announced: { version: number, parameters: Array<{ name: string, value: string }> } };

export type PolicyVersionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PolicyVersionsQuery = { policyVersions: { edges: Array<{ node: { version: number, effectiveAt: string | null, changedBy: string | null, changedAt: string | null, reason: string | null, policy: { parameters: Array<{ name: string, value: string, unit: PolicyUnit, description: string }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NewestPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestPolicyQuery = { policyVersions: { edges: Array<{ node: { version: number, effectiveAt: string | null, policy: { parameters: Array<{ name: string, value: string, unit: PolicyUnit, lowest: number | null, highest: number | null, isWhole: boolean, choices: Array<string>, description: string }> } } }> } };

export type ChangePolicyMutationVariables = Exact<{
  input: ChangePolicyInput;
}>;


export type ChangePolicyMutation = { changePolicy:
    | { version: number, effectiveAt: string | null }
    | { code: string, message: string, field: string, lowest: number, highest: number, isWhole: boolean }
    | { code: string, message: string, fields: Array<string> }
    | { code: string, message: string }
    | { code: string, message: string, earliest: string, latest: string }
    | { code: string, message: string, version: number }
    | { code: string, message: string, field: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };


export const RulesInForceDocument: TypedDocument<RulesInForceQuery, RulesInForceQueryVariables> = `query RulesInForce($announcedAt: DateTime!) {
  policy {
    version
    parameters {
      name
      value
      unit
      lowest
      highest
      isWhole
      choices
      description
    }
  }
  announced: policy(at: $announcedAt) {
    version
    parameters {
      name
      value
    }
  }
}`;

export const PolicyVersionsDocument: TypedDocument<PolicyVersionsQuery, PolicyVersionsQueryVariables> = `query PolicyVersions($after: String) {
  policyVersions(first: 50, after: $after) {
    edges {
      node {
        version
        effectiveAt
        changedBy
        changedAt
        reason
        policy {
          parameters {
            name
            value
            unit
            description
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const NewestPolicyDocument: TypedDocument<NewestPolicyQuery, NewestPolicyQueryVariables> = `query NewestPolicy {
  policyVersions(first: 1) {
    edges {
      node {
        version
        effectiveAt
        policy {
          parameters {
            name
            value
            unit
            lowest
            highest
            isWhole
            choices
            description
          }
        }
      }
    }
  }
}`;

export const ChangePolicyDocument: TypedDocument<ChangePolicyMutation, ChangePolicyMutationVariables> = `mutation ChangePolicy($input: ChangePolicyInput!) {
  changePolicy(input: $input) {
    ... on PolicyVersion {
      version
      effectiveAt
    }
    ... on Refusal {
      code
      message
    }
    ... on PolicyOutOfBounds {
      field
      lowest
      highest
      isWhole
    }
    ... on PolicyContradictory {
      fields
    }
    ... on PolicyEffectiveAtOutOfRange {
      earliest
      latest
    }
    ... on PolicyChangedMeanwhile {
      version
    }
    ... on TextInvalid {
      field
    }
  }
}`;
