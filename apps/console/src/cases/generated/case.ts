// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** LODGED → UNDER_REVIEW → GRANTED or DENIED, or WITHDRAWN before. */
export type AppealState =
  /** Waits for somebody who had no part in the decision. */
  | 'LODGED'
  /** Somebody looks at it. */
  | 'UNDER_REVIEW'
  /** The decision is undone, as if it had never been. */
  | 'GRANTED'
  /** The decision stands. */
  | 'DENIED'
  /** The appellant took it back. */
  | 'WITHDRAWN';

/** What can be appealed against. */
export type AppealAgainst =
  /** An entry on the no-serve list of the platform. */
  | 'NO_SERVE_ENTRY'
  /** A complaint about the appellant that was upheld. */
  | 'COMPLAINT_UPHELD'
  /** A rating by the appellant that was removed. */
  | 'RATING_REMOVED'
  /** A rating about the appellant that was not removed. */
  | 'RATING_NOT_REMOVED'
  /** A restriction short of an entry. */
  | 'RESTRICTION';

/** What is to be decided. */
export type CaseKind =
  /** Whether a complaint is upheld or dismissed. */
  | 'COMPLAINT'
  /** Whether the platform stops serving a party. */
  | 'NO_SERVE_PROPOSAL'
  /** Whether an entry that took effect before its subject was heard stays. */
  | 'NO_SERVE_REVIEW'
  /** Whether a rating is removed. */
  | 'RATING_REMOVAL'
  /** Whether a comment that was held back is shown. */
  | 'HELD_BACK_TEXT'
  /** Whether a decision is undone. */
  | 'APPEAL';

/** What to look at twice in a case. */
export type CaseMark =
  /** The complaint came soon after a bad rating of its author. */
  | 'POSSIBLE_RETALIATION'
  /** A text hints at a protected trait, which is never a ground. */
  | 'PROTECTED_TRAIT_HINT'
  /** Many complaints of the same author were dismissed. */
  | 'BAD_FAITH_HISTORY'
  /** Somebody is in danger. */
  | 'URGENT';

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

/** How bad it is, what was upheld. */
export type ComplaintSeverity =
  /** The least; 1 point unless the policy says otherwise. */
  | 'MINOR'
  /** 2 points unless the policy says otherwise. */
  | 'SERIOUS'
  /** The worst; 4 points unless the policy says otherwise. */
  | 'SEVERE';

/** REQUESTED → REMOVED or KEPT, or WITHDRAWN before. REMOVED or KEPT → OVERTURNED, when an appeal was granted. */
export type RatingRemovalState =
  /** Waits for a moderator. */
  | 'REQUESTED'
  /** The rating was removed. */
  | 'REMOVED'
  /** The rating stays. */
  | 'KEPT'
  /** Whoever asked took the request back. */
  | 'WITHDRAWN'
  /** An appeal undid the decision: what was removed is back, or what was kept is removed. */
  | 'OVERTURNED';

/** What a rating can be removed for. `ratingRemovalGrounds` explains each. */
export type RatingRemovalGround =
  /** It abuses or demeans a person. */
  | 'INSULT'
  /** It threatens with violence or another harm. */
  | 'THREAT'
  /** It was used, or held out, to get money, a discount or a favour. */
  | 'EXTORTION'
  /** It pays back a rating, a complaint or a refusal. */
  | 'RETALIATION'
  /** It tells private data of somebody. */
  | 'PRIVATE_DATA'
  /** It is about something else than this deal. */
  | 'IRRELEVANT'
  /** Its author competes with the rated party, is close to it, or was paid. */
  | 'CONFLICT_OF_INTEREST'
  /** It runs a person down for a protected trait. */
  | 'DISCRIMINATION';

/** Where an entry stands: PROPOSED → HEARING → APPROVED → ACTIVE → EXPIRED, LIFTED or OVERTURNED; REJECTED or WITHDRAWN on the way. */
export type NoServeState =
  /** Asked for; a moderator has to take it up. */
  | 'PROPOSED'
  /** The subject is heard, or was; somebody has to decide. */
  | 'HEARING'
  /** A second person agreed; it waits for delivery and its time. */
  | 'APPROVED'
  /** In force. */
  | 'ACTIVE'
  /** Its time was over. */
  | 'EXPIRED'
  /** Ended before its time. */
  | 'LIFTED'
  /** An appeal was granted: as if it had never been. */
  | 'OVERTURNED'
  /** Somebody other than the proposer said no. */
  | 'REJECTED'
  /** Taken back by whoever asked for it. */
  | 'WITHDRAWN';

/** What an entry may rest on; the protected traits are named so that their refusal is clear. */
export type NoServeGround =
  /** Abuse, shouting, getting personal. */
  | 'INSULT'
  /** Took money, goods, ideas or time. */
  | 'THEFT'
  /** Threatened with violence, bad ratings, or to get a discount. */
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
  /** Deceived for gain. */
  | 'FRAUD'
  /** Treated others worse for what they are. */
  | 'DISCRIMINATION'
  /** Something else; see the explanation. */
  | 'OTHER'
  /** A bad name that was earned in ratings. */
  | 'REPUTATION'
  /** Never a ground: always refused. */
  | 'ORIGIN'
  /** Never a ground: always refused. */
  | 'RELIGION'
  /** Never a ground: always refused. */
  | 'DISABILITY'
  /** Never a ground: always refused. */
  | 'AGE'
  /** Never a ground: always refused. */
  | 'SEX'
  /** Never a ground: always refused. */
  | 'SEXUAL_IDENTITY';

/** The ladder, from its lowest rung to its highest. One is climbed rung by rung, or with a written reason. */
export type NoServeRung =
  /** A word of warning; orders go on. */
  | 'WARNING'
  /** Orders go on under conditions. */
  | 'RESTRICTION'
  /** Not served until a date. */
  | 'TEMPORARY'
  /** Not served any more. */
  | 'PERMANENT';

/** On what terms a restricted party is still served. */
export type NoServeCondition =
  /** Pays before anything is delivered. */
  | 'PREPAYMENT'
  /** Shows who it is before anything is delivered. */
  | 'VERIFIED_IDENTITY';

/** Who or what asked for an entry. */
export type NoServeSource =
  /** A moderator. */
  | 'MODERATOR'
  /** A party, about another that it had an order with. */
  | 'SELLER'
  /** A number that was reached: strike points, or a bad reputation. */
  | 'THRESHOLD'
  /** A list from elsewhere. */
  | 'IMPORT';

/** Where an order stands: PLACED → ACCEPTED → FULFILLED, PLACED → DECLINED, PLACED or ACCEPTED → CANCELLED. */
export type OrderState =
  /** The buyer ordered. */
  | 'PLACED'
  /** The seller agreed. */
  | 'ACCEPTED'
  /** The seller did not agree. */
  | 'DECLINED'
  /** Delivered. Can be rated. */
  | 'FULFILLED'
  /** Called off by one side. Can be rated if it had been accepted. */
  | 'CANCELLED';

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

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type CaseReadQueryVariables = Exact<{
  id: string;
}>;


export type CaseReadQuery = { case: { id: string, kind: CaseKind, subjectRole: Role, severity: number, evidence: number, marks: Array<CaseMark>, priority: number, openedAt: string, ageSeconds: number, dueAt: string, isOverdue: boolean, version: number, claimedBy: string | null, claimedUntil: string | null, closedAt: string | null, closedBy: string | null, outcome: string | null, overturnedAt: string | null, subject: { id: string, displayName: string, kind: PartyKind }, parties: Array<{ id: string, displayName: string }>, orders: Array<{ id: string, state: OrderState, placedAt: string, endedAt: string | null, amount: { amountMinor: number, currency: string }, seller: { id: string, displayName: string }, buyer: { id: string, displayName: string } }>, dossier: { hash: string, facts: Array<{ source: string, id: string, at: string, data: string }>, parties: Array<{ id: string, party: { id: string, displayName: string } }> }, frozenDossiers: Array<{ hash: string, isVerified: boolean, frozenAt: string, frozenBy: string, facts: Array<{ source: string, id: string, at: string, data: string }>, parties: Array<{ id: string, party: { id: string, displayName: string } }> }>, about:
      | { __typename: 'Complaint', id: string, category: ComplaintCategory, kind: ComplaintKind | null, isComplainantHidden: boolean, safetyReason: string | null, summary: string | null, filedOn: string | null, toldOn: string | null, answerBy: string | null, response: string | null, respondedOn: string | null, decidedOn: string | null, decisionReason: string | null, severity: ComplaintSeverity | null, strikePoints: number | null, strikeExpiresOn: string | null, complaintState: ComplaintState, complainant: { id: string, displayName: string } | null, order: { id: string } | null, facts: Array<{ on: string, what: string }> | null, evidence: Array<
          | { __typename: 'EvidenceExcerpt', text: string }
          | { __typename: 'EvidenceFile', sha256: string, url: string }
        > | null }
      | { __typename: 'NoServeEntry', id: string, entryState: NoServeState, charge: { ground: NoServeGround, explanation: string, facts: string, rung: NoServeRung, conditions: Array<NoServeCondition>, endsAt: string | null, urgentReason: string | null, complaintIds: Array<string>, orderIds: Array<string> } | null, hearing: { openedAt: string | null, endsAt: string | null, answer: string | null, answeredAt: string | null } | null, noServeDecision: { approvedAt: string | null, effectiveAt: string | null, statementId: string | null, activatedAt: string | null, endedAt: string | null } | null, proposal: { source: NoServeSource, proposedAt: string, skippedRungReason: string | null, hintsAtProtectedTrait: boolean, party: { id: string, displayName: string } | null } | null }
      | { __typename: 'RatingRemoval', id: string, ground: RatingRemovalGround, explanation: string | null, requestedAt: string, decisionReason: string | null, removalState: RatingRemovalState, requestedBy: { id: string, displayName: string }, rating: { id: string, stars: number, again: boolean | null, publicComment: string | null, commentHeldBack: boolean, commentRemoved: boolean, commentDecisionReason: string | null, moderatorNote: string | null, ratedOn: string, isRemoved: boolean, subjectRole: Role, withoutThisRating: { score: number, effect: number } | null, author: { id: string, displayName: string }, ratedParty: { id: string, displayName: string }, categories: Array<{ category: RatingCategory, stars: number }>, reply: { text: string | null, heldBack: boolean, isRemoved: boolean, decisionReason: string | null, repliedOn: string } | null } }
      | { __typename: 'Rating', id: string, stars: number, again: boolean | null, publicComment: string | null, commentHeldBack: boolean, commentRemoved: boolean, commentDecisionReason: string | null, moderatorNote: string | null, ratedOn: string, isRemoved: boolean, subjectRole: Role, author: { id: string, displayName: string }, ratedParty: { id: string, displayName: string }, categories: Array<{ category: RatingCategory, stars: number }>, reply: { text: string | null, heldBack: boolean, isRemoved: boolean, decisionReason: string | null, repliedOn: string } | null }
      | { __typename: 'Appeal', id: string, against: AppealAgainst, statementId: string | null, reasons: string | null, lodgedAt: string, decidedAt: string | null, decisionReason: string | null, appealState: AppealState, appellant: { id: string, displayName: string } }
     | null } | null };


export const CaseReadDocument: TypedDocument<CaseReadQuery, CaseReadQueryVariables> = `query CaseRead($id: ID!) {
  case(id: $id) {
    id
    kind
    subject {
      id
      displayName
      kind
    }
    subjectRole
    parties {
      id
      displayName
    }
    orders {
      id
      state
      placedAt
      endedAt
      amount {
        amountMinor
        currency
      }
      seller {
        id
        displayName
      }
      buyer {
        id
        displayName
      }
    }
    severity
    evidence
    marks
    priority
    openedAt
    ageSeconds
    dueAt
    isOverdue
    version
    claimedBy
    claimedUntil
    closedAt
    closedBy
    outcome
    overturnedAt
    dossier {
      hash
      facts {
        source
        id
        at
        data
      }
      parties {
        id
        party {
          id
          displayName
        }
      }
    }
    frozenDossiers {
      hash
      isVerified
      frozenAt
      frozenBy
      facts {
        source
        id
        at
        data
      }
      parties {
        id
        party {
          id
          displayName
        }
      }
    }
    about {
      __typename
      ... on Complaint {
        id
        complaintState: state
        category
        kind
        isComplainantHidden
        safetyReason
        summary
        filedOn
        toldOn
        answerBy
        response
        respondedOn
        decidedOn
        decisionReason
        severity
        strikePoints
        strikeExpiresOn
        complainant {
          id
          displayName
        }
        order {
          id
        }
        facts {
          on
          what
        }
        evidence {
          __typename
          ... on EvidenceExcerpt {
            text
          }
          ... on EvidenceFile {
            sha256
            url
          }
        }
      }
      ... on NoServeEntry {
        id
        entryState: state
        charge {
          ground
          explanation
          facts
          rung
          conditions
          endsAt
          urgentReason
          complaintIds
          orderIds
        }
        hearing {
          openedAt
          endsAt
          answer
          answeredAt
        }
        noServeDecision: decision {
          approvedAt
          effectiveAt
          statementId
          activatedAt
          endedAt
        }
        proposal {
          source
          proposedAt
          skippedRungReason
          hintsAtProtectedTrait
          party {
            id
            displayName
          }
        }
      }
      ... on RatingRemoval {
        id
        removalState: state
        ground
        explanation
        requestedAt
        decisionReason
        requestedBy {
          id
          displayName
        }
        rating {
          id
          stars
          again
          publicComment
          commentHeldBack
          commentRemoved
          commentDecisionReason
          moderatorNote
          ratedOn
          isRemoved
          subjectRole
          withoutThisRating {
            score
            effect
          }
          author {
            id
            displayName
          }
          ratedParty: subject {
            id
            displayName
          }
          categories {
            category
            stars
          }
          reply {
            text
            heldBack
            isRemoved
            decisionReason
            repliedOn
          }
        }
      }
      ... on Rating {
        id
        stars
        again
        publicComment
        commentHeldBack
        commentRemoved
        commentDecisionReason
        moderatorNote
        ratedOn
        isRemoved
        subjectRole
        author {
          id
          displayName
        }
        ratedParty: subject {
          id
          displayName
        }
        categories {
          category
          stars
        }
        reply {
          text
          heldBack
          isRemoved
          decisionReason
          repliedOn
        }
      }
      ... on Appeal {
        id
        appealState: state
        against
        statementId
        reasons
        lodgedAt
        decidedAt
        decisionReason
        appellant {
          id
          displayName
        }
      }
    }
  }
}`;
