// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** How a statement came to its subject. */
export type DeliveryChannel =
  /** The subject finds it here, among its notifications. */
  | 'IN_PRODUCT'
  /** The host sent a letter. */
  | 'LETTER'
  /** The host sent an e-mail. */
  | 'EMAIL'
  /** The host showed it in its own product. */
  | 'IN_APP';

/** Input of `acknowledgeStatement`. */
export type AcknowledgeStatementInput = {
  /** Global id of the statement. */
  statementId: string;
};

export type MyStatementsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyStatementsQuery = { myStatements: { edges: Array<{ node: { id: string, kind: StatementKind, decision: string, groundText: string, issuedAt: string, deliveredAt: string | null, acknowledgedAt: string | null, appealUntil: string | null, canAppeal: boolean, isVoided: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatementReadQueryVariables = Exact<{
  id: string;
}>;


export type StatementReadQuery = { statement: { id: string, kind: StatementKind, decision: string, issuedAt: string, deliveredAt: string | null, deliveryChannel: DeliveryChannel | null, acknowledgedAt: string | null, appealUntil: string | null, canAppeal: boolean, isVoided: boolean, german: string, english: string, subject: { id: string, displayName: string } } | null };

export type AcknowledgeStatementMutationVariables = Exact<{
  input: AcknowledgeStatementInput;
}>;


export type AcknowledgeStatementMutation = { acknowledgeStatement:
    | { __typename: 'Statement', id: string, acknowledgedAt: string | null }
    | { __typename: 'StatementNotFound', code: string, message: string }
    | { __typename: 'StatementVoided', code: string, message: string }
   };


export const MyStatementsDocument: TypedDocument<MyStatementsQuery, MyStatementsQueryVariables> = `query MyStatements($after: String) {
  myStatements(after: $after) {
    edges {
      node {
        id
        kind
        decision
        groundText
        issuedAt
        deliveredAt
        acknowledgedAt
        appealUntil
        canAppeal
        isVoided
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const StatementReadDocument: TypedDocument<StatementReadQuery, StatementReadQueryVariables> = `query StatementRead($id: ID!) {
  statement(id: $id) {
    id
    kind
    decision
    subject {
      id
      displayName
    }
    german: text(locale: de)
    english: text(locale: en)
    issuedAt
    deliveredAt
    deliveryChannel
    acknowledgedAt
    appealUntil
    canAppeal
    isVoided
  }
}`;

export const AcknowledgeStatementDocument: TypedDocument<AcknowledgeStatementMutation, AcknowledgeStatementMutationVariables> = `mutation AcknowledgeStatement($input: AcknowledgeStatementInput!) {
  acknowledgeStatement(input: $input) {
    __typename
    ... on Statement {
      id
      acknowledgedAt
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
