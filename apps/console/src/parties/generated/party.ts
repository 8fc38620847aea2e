// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a complaint is about. See `complaintCategories` for what each means. */
export type ComplaintCategory =
  /** Abuse, shouting, getting personal. */
  | 'INSULT'
  /** Taking what is somebody else's. Has kinds. */
  | 'THEFT'
  /** Announcing harm. Has kinds. */
  | 'THREAT'
  /** Demands out of proportion. */
  | 'EXCESSIVE_DEMANDS'
  /** Keeps rejecting without saying why. */
  | 'VAGUENESS'
  /** Does not answer. */
  | 'UNRESPONSIVE'
  /** Does not pay. */
  | 'NON_PAYMENT'
  /** Does not turn up. */
  | 'NO_SHOW'
  /** Deceives to gain something. */
  | 'FRAUD'
  /** Treats worse for a protected trait. */
  | 'DISCRIMINATION'
  /** Something else. */
  | 'OTHER';

/** What kind of theft or threat. */
export type ComplaintKind =
  /** Theft of money. */
  | 'MONEY'
  /** Theft of goods. */
  | 'GOODS'
  /** Theft of ideas. */
  | 'IDEAS'
  /** Theft of working time. */
  | 'TIME'
  /** Threat of violence. */
  | 'VIOLENCE'
  /** Threat of a bad rating, to extort something. */
  | 'BAD_RATING'
  /** Pressure for a discount. */
  | 'DISCOUNT_PRESSURE'
  /** Threat to leave for a competitor. */
  | 'SWITCH_TO_COMPETITOR';

/** Where a complaint stands: FILED → UNDER_REVIEW → UPHELD or DISMISSED; FILED or UNDER_REVIEW → WITHDRAWN; UPHELD → OVERTURNED. */
export type ComplaintState =
  /** Nobody has taken it up yet. */
  | 'FILED'
  /** A moderator has looked at it. */
  | 'UNDER_REVIEW'
  /** Found to be so. Leaves a strike for a time. */
  | 'UPHELD'
  /** Not found to be so. */
  | 'DISMISSED'
  /** Taken back by the complainant. */
  | 'WITHDRAWN'
  /** Upheld at first, undone on appeal: as if it had never been upheld. */
  | 'OVERTURNED';

/** What a seller and a buyer may do with each other. Always follows from the lists and the open orders. */
export type ContactState =
  /** Everything. */
  | 'OPEN'
  /** No new orders; those that were accepted are finished. */
  | 'ORDERS_ONLY'
  /** Nothing any more. */
  | 'ENDED';

/** On what terms a restricted party is still served. */
export type NoServeCondition =
  /** Pays before anything is delivered. */
  | 'PREPAYMENT'
  /** Shows who it is before anything is delivered. */
  | 'VERIFIED_IDENTITY';

/** Whether to serve. */
export type Verdict =
  /** Yes. */
  | 'SERVE'
  /** Yes, with care. */
  | 'CAUTION'
  /** No. */
  | 'REFUSE';

/** Reasons of a serve check. Parties and the marketplace's people are told different ones. */
export type ServeReasonCode =
  /** The caller has put the other party on its own list. */
  | 'ON_YOUR_LIST'
  /** The other party has ended contact with the caller. */
  | 'CONTACT_ENDED'
  /** To the marketplace's people: the seller has put the buyer on its list. */
  | 'ON_SELLERS_LIST'
  /** To the marketplace's people: the buyer has put the seller on its list. */
  | 'ON_BUYERS_LIST'
  /** The caller is on the platform's list; see the statement. */
  | 'NOT_SERVED_YOU'
  /** No new orders with the other party at present. Neither ground nor cause is told. */
  | 'NOT_AVAILABLE'
  /** To the marketplace's people: the buyer is on the platform's list. */
  | 'BUYER_NOT_SERVED'
  /** To the marketplace's people: the seller is on the platform's list. */
  | 'SELLER_NOT_SERVED'
  /** Orders with the caller are under conditions; see the statement. */
  | 'RESTRICTED_YOU'
  /** Orders with the other party are under conditions. No ground is told. */
  | 'PARTY_RESTRICTED'
  /** To the marketplace's people: the buyer is under conditions. */
  | 'BUYER_RESTRICTED'
  /** To the marketplace's people: the seller is under conditions. */
  | 'SELLER_RESTRICTED'
  /** Upheld complaints about the caller advise sellers to take care. */
  | 'STRIKES_YOU'
  /** Care is advised with this buyer. No ground is told. */
  | 'CARE_ADVISED'
  /** The caller is parting with the other party; see the separation. */
  | 'YOU_ARE_PARTING'
  /** To the marketplace's people: one of the two is parting with the other, which may not know yet. */
  | 'PARTING'
  /** To the marketplace's people: the buyer's strike points have reached the policy's threshold for care. */
  | 'BUYER_HAS_STRIKES';

/** What a party is before the law. */
export type PartyKind =
  /** A private person. */
  | 'PRIVATE'
  /** A business, which has longer notice periods. */
  | 'BUSINESS';

/** What a party can be rated in. */
export type RatingCategory =
  /** Buyers and sellers: treats the other side with respect. */
  | 'RESPECT'
  /** Buyers: pays what was agreed, in time. */
  | 'PAYMENT'
  /** Buyers: says what they want. */
  | 'CLARITY'
  /** Buyers: demands in proportion. */
  | 'REASONABLENESS'
  /** Buyers: answers. */
  | 'RESPONSIVENESS'
  /** Sellers: delivers what was described. */
  | 'ACCURACY'
  /** Sellers: delivers good work or goods. */
  | 'QUALITY'
  /** Sellers: keeps the buyer informed. */
  | 'COMMUNICATION'
  /** Sellers: delivers in time. */
  | 'TIMELINESS';

/** What a part of a score stands for. */
export type ScoreTermCode =
  /** Where everybody begins, before a rating is there. */
  | 'PRIOR'
  /** Ratings of 5 stars. */
  | 'STARS_5'
  /** Ratings of 4 stars. */
  | 'STARS_4'
  /** Ratings of 3 stars. */
  | 'STARS_3'
  /** Ratings of 2 stars. */
  | 'STARS_2'
  /** Ratings of 1 star. */
  | 'STARS_1'
  /** Repeated deals, small amounts and doubtful raters count less. */
  | 'WEIGHING'
  /** Old ratings count less. */
  | 'AGE'
  /** Open accounts, neither verified nor with a history, count less and together only so much. */
  | 'OPEN_ACCOUNTS';

/** Which way something goes. */
export type Sign =
  /** It raises, or changes nothing. */
  | 'PLUS'
  /** It lowers. */
  | 'MINUS';

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type ReputationShownFragment = { role: Role, isNew: boolean, score: number | null, evidence: number, raters: number, histogram: Array<number>, againShare: number | null, silences: number, endedWellShare: number | null, outlook: number, sealedSignal: boolean | null, asOf: string, interval: { low: number, high: number } | null, course: Array<{ month: string, ratings: number, mean: number }>, categories: Array<{ category: RatingCategory, mean: number, count: number }>, terms: Array<{ code: ScoreTermCode, effect: number, sign: Sign, size: number, reason: string }> };

export type PartyQueryVariables = Exact<{
  id: string;
}>;


export type PartyQuery = { party: { id: string, displayName: string, externalId: string, kind: PartyKind, verified: boolean, asSeller: { role: Role, isNew: boolean, score: number | null, evidence: number, raters: number, histogram: Array<number>, againShare: number | null, silences: number, endedWellShare: number | null, outlook: number, sealedSignal: boolean | null, asOf: string, interval: { low: number, high: number } | null, course: Array<{ month: string, ratings: number, mean: number }>, categories: Array<{ category: RatingCategory, mean: number, count: number }>, terms: Array<{ code: ScoreTermCode, effect: number, sign: Sign, size: number, reason: string }> } | null, asBuyer: { role: Role, isNew: boolean, score: number | null, evidence: number, raters: number, histogram: Array<number>, againShare: number | null, silences: number, endedWellShare: number | null, outlook: number, sealedSignal: boolean | null, asOf: string, interval: { low: number, high: number } | null, course: Array<{ month: string, ratings: number, mean: number }>, categories: Array<{ category: RatingCategory, mean: number, count: number }>, terms: Array<{ code: ScoreTermCode, effect: number, sign: Sign, size: number, reason: string }> } | null } | null, policy: { reputation: { shownFromRaters: number } } };

export type PairOutlookQueryVariables = Exact<{
  id: string;
  role: Role;
  me: string;
}>;


export type PairOutlookQuery = { reputation: { pairOutlook: number | null } | null };

export type RatingsAboutQueryVariables = Exact<{
  partyId: string;
  role: Role;
  after?: string | null | undefined;
}>;


export type RatingsAboutQuery = { ratingsAbout: { edges: Array<{ node: { id: string, stars: number, again: boolean | null, publicComment: string | null, commentHeldBack: boolean, commentRemoved: boolean, ratedOn: string, author: { id: string, displayName: string }, categories: Array<{ category: RatingCategory, stars: number }>, reply: { text: string | null, heldBack: boolean, isRemoved: boolean, repliedOn: string } | null, withoutThisRating: { score: number, effect: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ServeBetweenQueryVariables = Exact<{
  me: string;
  them: string;
}>;


export type ServeBetweenQuery = { iSell: { verdict: Verdict, contact: ContactState, conditions: Array<NoServeCondition>, reasons: Array<{ code: ServeReasonCode, message: string, statementId: string | null }> } | null, theySell: { verdict: Verdict, contact: ContactState, conditions: Array<NoServeCondition>, reasons: Array<{ code: ServeReasonCode, message: string, statementId: string | null }> } | null };

export type CheckShownFragment = { verdict: Verdict, contact: ContactState, conditions: Array<NoServeCondition>, reasons: Array<{ code: ServeReasonCode, message: string, statementId: string | null }> };

export type ComplaintsAboutPartyQueryVariables = Exact<{
  partyId: string;
  role: Role;
  after?: string | null | undefined;
}>;


export type ComplaintsAboutPartyQuery = { complaintsAbout: { edges: Array<{ node: { id: string, category: ComplaintCategory, kind: ComplaintKind | null, state: ComplaintState, filedOn: string | null, strikePoints: number | null, strikeExpiresOn: string | null, complainant: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StrikePointsQueryVariables = Exact<{
  partyId: string;
  role: Role;
}>;


export type StrikePointsQuery = { complaintsAbout: { activePoints: number } | null };


export const PartyDocument: TypedDocument<PartyQuery, PartyQueryVariables> = `query Party($id: ID!) {
  party(id: $id) {
    id
    displayName
    externalId
    kind
    verified
    asSeller: reputation(role: SELLER) {
      ...ReputationShown
    }
    asBuyer: reputation(role: BUYER) {
      ...ReputationShown
    }
  }
  policy {
    reputation {
      shownFromRaters
    }
  }
}

fragment ReputationShown on Reputation {
  role
  isNew
  score
  interval {
    low
    high
  }
  evidence
  raters
  histogram
  course {
    month
    ratings
    mean
  }
  categories {
    category
    mean
    count
  }
  againShare
  silences
  endedWellShare
  outlook
  sealedSignal
  terms {
    code
    effect
    sign
    size
    reason
  }
  asOf
}`;

export const PairOutlookDocument: TypedDocument<PairOutlookQuery, PairOutlookQueryVariables> = `query PairOutlook($id: ID!, $role: Role!, $me: ID!) {
  reputation(partyId: $id, role: $role) {
    pairOutlook(with: $me)
  }
}`;

export const RatingsAboutDocument: TypedDocument<RatingsAboutQuery, RatingsAboutQueryVariables> = `query RatingsAbout($partyId: ID!, $role: Role!, $after: String) {
  ratingsAbout(partyId: $partyId, role: $role, first: 10, after: $after) {
    edges {
      node {
        id
        author {
          id
          displayName
        }
        stars
        again
        categories {
          category
          stars
        }
        publicComment
        commentHeldBack
        commentRemoved
        ratedOn
        reply {
          text
          heldBack
          isRemoved
          repliedOn
        }
        withoutThisRating {
          score
          effect
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const ServeBetweenDocument: TypedDocument<ServeBetweenQuery, ServeBetweenQueryVariables> = `query ServeBetween($me: ID!, $them: ID!) {
  iSell: serveCheck(sellerId: $me, buyerId: $them) {
    ...CheckShown
  }
  theySell: serveCheck(sellerId: $them, buyerId: $me) {
    ...CheckShown
  }
}

fragment CheckShown on ServeCheck {
  verdict
  contact
  conditions
  reasons {
    code
    message
    statementId
  }
}`;

export const ComplaintsAboutPartyDocument: TypedDocument<ComplaintsAboutPartyQuery, ComplaintsAboutPartyQueryVariables> = `query ComplaintsAboutParty($partyId: ID!, $role: Role!, $after: String) {
  complaintsAbout(partyId: $partyId, role: $role, first: 10, after: $after) {
    edges {
      node {
        id
        category
        kind
        state
        filedOn
        strikePoints
        strikeExpiresOn
        complainant {
          id
          displayName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const StrikePointsDocument: TypedDocument<StrikePointsQuery, StrikePointsQueryVariables> = `query StrikePoints($partyId: ID!, $role: Role!) {
  complaintsAbout(partyId: $partyId, role: $role, first: 1) {
    activePoints
  }
}`;
