// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Input of `respondToNoServe`. */
export type RespondToNoServeInput = {
  /** Global id of the entry. */
  entryId: string;
  /** The answer, 1 to 5000 characters. */
  answer: string;
};

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type HearingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HearingsQuery = { noServeEntriesAboutMe: { edges: Array<{ node: { id: string, subjectRole: Role, state: NoServeState, charge: { ground: NoServeGround, rung: NoServeRung, endsAt: string | null } | null, hearing: { openedAt: string | null, endsAt: string | null, answeredAt: string | null } | null, decision: { effectiveAt: string | null, activatedAt: string | null, endedAt: string | null, extendedUntil: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HearingQueryVariables = Exact<{
  id: string;
}>;


export type HearingQuery = { noServeEntry: { id: string, subjectRole: Role, state: NoServeState, charge: { ground: NoServeGround, explanation: string, facts: string, complaintIds: Array<string>, orderIds: Array<string>, rung: NoServeRung, conditions: Array<NoServeCondition>, endsAt: string | null, urgentReason: string | null } | null, hearing: { openedAt: string | null, endsAt: string | null, answer: string | null, answeredAt: string | null } | null, decision: { approvedAt: string | null, effectiveAt: string | null, shortNoticeReason: string | null, statementId: string | null, activatedAt: string | null, extendedUntil: string | null, extensionStatementId: string | null, confirmedAt: string | null, endedAt: string | null } | null } | null };

export type StatementBehindQueryVariables = Exact<{
  id: string;
}>;


export type StatementBehindQuery = { statement: { id: string, deliveredAt: string | null, appealUntil: string | null, canAppeal: boolean, isVoided: boolean } | null };

export type RespondToNoServeMutationVariables = Exact<{
  input: RespondToNoServeInput;
}>;


export type RespondToNoServeMutation = { respondToNoServe:
    | { id: string, state: NoServeState }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, field: string }
   };


export const HearingsDocument: TypedDocument<HearingsQuery, HearingsQueryVariables> = `query Hearings($after: String) {
  noServeEntriesAboutMe(after: $after) {
    edges {
      node {
        id
        subjectRole
        state
        charge {
          ground
          rung
          endsAt
        }
        hearing {
          openedAt
          endsAt
          answeredAt
        }
        decision {
          effectiveAt
          activatedAt
          endedAt
          extendedUntil
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const HearingDocument: TypedDocument<HearingQuery, HearingQueryVariables> = `query Hearing($id: ID!) {
  noServeEntry(id: $id) {
    id
    subjectRole
    state
    charge {
      ground
      explanation
      facts
      complaintIds
      orderIds
      rung
      conditions
      endsAt
      urgentReason
    }
    hearing {
      openedAt
      endsAt
      answer
      answeredAt
    }
    decision {
      approvedAt
      effectiveAt
      shortNoticeReason
      statementId
      activatedAt
      extendedUntil
      extensionStatementId
      confirmedAt
      endedAt
    }
  }
}`;

export const StatementBehindDocument: TypedDocument<StatementBehindQuery, StatementBehindQueryVariables> = `query StatementBehind($id: ID!) {
  statement(id: $id) {
    id
    deliveredAt
    appealUntil
    canAppeal
    isVoided
  }
}`;

export const RespondToNoServeDocument: TypedDocument<RespondToNoServeMutation, RespondToNoServeMutationVariables> = `mutation RespondToNoServe($input: RespondToNoServeInput!) {
  respondToNoServe(input: $input) {
    ... on NoServeEntry {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
    ... on TextInvalid {
      field
    }
  }
}`;
