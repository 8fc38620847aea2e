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

/** Input of `decideAppeal`. */
export type DecideAppealInput = {
  /** Global id of the case. */
  caseId: string;
  /** The version of the case that was read. */
  version: number;
  /** The `hash` of the dossier that was read: with it nothing is decided on anything else. */
  dossierHash?: string | null | undefined;
  /** Whether the decision is undone. */
  grant: boolean;
  /** Why, for the appellant, 1 to 2000 characters. */
  reasons: string;
};

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

export type StatementAppealedAgainstQueryVariables = Exact<{
  id: string;
}>;


export type StatementAppealedAgainstQuery = { statement: { id: string, kind: StatementKind, decision: string, deliveredAt: string | null, isVoided: boolean, german: string, english: string } | null };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal:
    | { __typename: 'Appeal', id: string, state: AppealState }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'CaseChanged', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'StatementIncomplete', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };


export const StatementAppealedAgainstDocument: TypedDocument<StatementAppealedAgainstQuery, StatementAppealedAgainstQueryVariables> = `query StatementAppealedAgainst($id: ID!) {
  statement(id: $id) {
    id
    kind
    decision
    german: text(locale: de)
    english: text(locale: en)
    deliveredAt
    isVoided
  }
}`;

export const DecideAppealDocument: TypedDocument<DecideAppealMutation, DecideAppealMutationVariables> = `mutation DecideAppeal($input: DecideAppealInput!) {
  decideAppeal(input: $input) {
    __typename
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
