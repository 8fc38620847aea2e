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

/** Input of `lodgeAppeal`. */
export type LodgeAppealInput = {
  /** Global id of the statement of reasons. */
  statementId: string;
  /** Why what it tells is to be undone, 1 to 5000 characters. */
  reasons: string;
  /** The same key with the same input is done once. 1 to 200 characters. */
  idempotencyKey: string;
};

/** Input of `withdrawAppeal`. */
export type WithdrawAppealInput = {
  /** Global id of the appeal. */
  appealId: string;
};

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

/** Input of `withdrawRatingRemoval`. */
export type WithdrawRatingRemovalInput = {
  /** Global id of the request. */
  removalId: string;
};

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

/** What a statement of reasons can be about. */
export type StatementKind =
  /** An entry on the no-serve list of the platform. */
  | 'NO_SERVE_ENTRY'
  /** A restriction short of an entry, such as payment in advance only. */
  | 'RESTRICTION'
  /** A complaint about the subject that was upheld. */
  | 'COMPLAINT_UPHELD'
  /** A rating by the subject that was removed. */
  | 'RATING_REMOVED'
  /** A rating about the subject that was not removed although the subject asked for it. */
  | 'RATING_NOT_REMOVED'
  /** The end of a business relationship with another party: that party's own decision, which cannot be appealed against. */
  | 'SEPARATION';

export type AppealCardFragment = { id: string, against: AppealAgainst, statementId: string | null, subjectRole: Role, state: AppealState, lodgedAt: string, decidedAt: string | null };

export type MyAppealsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyAppealsQuery = { myAppeals: { edges: Array<{ node: { id: string, against: AppealAgainst, statementId: string | null, subjectRole: Role, state: AppealState, lodgedAt: string, decidedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyRatingRemovalRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyRatingRemovalRequestsQuery = { myRatingRemovalRequests: { edges: Array<{ node: { id: string, ground: RatingRemovalGround, explanation: string | null, state: RatingRemovalState, requestedAt: string, decidedAt: string | null, decisionReason: string | null, rating: { id: string, stars: number, publicComment: string | null, order: { id: string } | null, author: { id: string, displayName: string } }, appeals: Array<{ id: string, state: AppealState }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppealQueryVariables = Exact<{
  id: string;
}>;


export type AppealQuery = { appeal: { reasons: string | null, decisionReason: string | null, id: string, against: AppealAgainst, statementId: string | null, subjectRole: Role, state: AppealState, lodgedAt: string, decidedAt: string | null, appellant: { id: string, displayName: string } } | null };

export type AppealableStatementFragment = { id: string, kind: StatementKind, ground: string, groundText: string, issuedAt: string, deliveredAt: string | null, appealUntil: string | null, canAppeal: boolean, isVoided: boolean };

export type StatementToAppealQueryVariables = Exact<{
  id: string;
}>;


export type StatementToAppealQuery = { statement: { text: string, id: string, kind: StatementKind, ground: string, groundText: string, issuedAt: string, deliveredAt: string | null, appealUntil: string | null, canAppeal: boolean, isVoided: boolean } | null, myAppeals: { edges: Array<{ node: { id: string, statementId: string | null, state: AppealState } }> } };

export type StatementsToAppealQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsToAppealQuery = { myStatements: { edges: Array<{ node: { id: string, kind: StatementKind, ground: string, groundText: string, issuedAt: string, deliveredAt: string | null, appealUntil: string | null, canAppeal: boolean, isVoided: boolean } }> } };

export type LodgeAppealMutationVariables = Exact<{
  input: LodgeAppealInput;
}>;


export type LodgeAppealMutation = { lodgeAppeal:
    | { id: string, state: AppealState }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, field: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type WithdrawAppealMutationVariables = Exact<{
  input: WithdrawAppealInput;
}>;


export type WithdrawAppealMutation = { withdrawAppeal:
    | { id: string, state: AppealState }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type WithdrawRatingRemovalMutationVariables = Exact<{
  input: WithdrawRatingRemovalInput;
}>;


export type WithdrawRatingRemovalMutation = { withdrawRatingRemoval:
    | { id: string, state: RatingRemovalState }
    | { code: string, message: string }
    | { code: string, message: string }
   };


export const MyAppealsDocument: TypedDocument<MyAppealsQuery, MyAppealsQueryVariables> = `query MyAppeals($after: String) {
  myAppeals(after: $after) {
    edges {
      node {
        ...AppealCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment AppealCard on Appeal {
  id
  against
  statementId
  subjectRole
  state
  lodgedAt
  decidedAt
}`;

export const MyRatingRemovalRequestsDocument: TypedDocument<MyRatingRemovalRequestsQuery, MyRatingRemovalRequestsQueryVariables> = `query MyRatingRemovalRequests($after: String) {
  myRatingRemovalRequests(after: $after) {
    edges {
      node {
        id
        ground
        explanation
        state
        requestedAt
        decidedAt
        decisionReason
        rating {
          id
          stars
          publicComment
          order {
            id
          }
          author {
            id
            displayName
          }
        }
        appeals {
          id
          state
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const AppealDocument: TypedDocument<AppealQuery, AppealQueryVariables> = `query Appeal($id: ID!) {
  appeal(id: $id) {
    ...AppealCard
    reasons
    decisionReason
    appellant {
      id
      displayName
    }
  }
}

fragment AppealCard on Appeal {
  id
  against
  statementId
  subjectRole
  state
  lodgedAt
  decidedAt
}`;

export const StatementToAppealDocument: TypedDocument<StatementToAppealQuery, StatementToAppealQueryVariables> = `query StatementToAppeal($id: ID!) {
  statement(id: $id) {
    ...AppealableStatement
    text
  }
  myAppeals(first: 100) {
    edges {
      node {
        id
        statementId
        state
      }
    }
  }
}

fragment AppealableStatement on Statement {
  id
  kind
  ground
  groundText
  issuedAt
  deliveredAt
  appealUntil
  canAppeal
  isVoided
}`;

export const StatementsToAppealDocument: TypedDocument<StatementsToAppealQuery, StatementsToAppealQueryVariables> = `query StatementsToAppeal {
  myStatements(first: 100) {
    edges {
      node {
        ...AppealableStatement
      }
    }
  }
}

fragment AppealableStatement on Statement {
  id
  kind
  ground
  groundText
  issuedAt
  deliveredAt
  appealUntil
  canAppeal
  isVoided
}`;

export const LodgeAppealDocument: TypedDocument<LodgeAppealMutation, LodgeAppealMutationVariables> = `mutation LodgeAppeal($input: LodgeAppealInput!) {
  lodgeAppeal(input: $input) {
    ... on Appeal {
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

export const WithdrawAppealDocument: TypedDocument<WithdrawAppealMutation, WithdrawAppealMutationVariables> = `mutation WithdrawAppeal($input: WithdrawAppealInput!) {
  withdrawAppeal(input: $input) {
    ... on Appeal {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const WithdrawRatingRemovalDocument: TypedDocument<WithdrawRatingRemovalMutation, WithdrawRatingRemovalMutationVariables> = `mutation WithdrawRatingRemoval($input: WithdrawRatingRemovalInput!) {
  withdrawRatingRemoval(input: $input) {
    ... on RatingRemoval {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
