// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a party is before the law. */
export type PartyKind =
  /** A private person. */
  | 'PRIVATE'
  /** A business, which has longer notice periods. */
  | 'BUSINESS';

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

/** Where a separation stands. */
export type SeparationState =
  /** Begun inside. */
  | 'DRAFTED'
  /** Waits for those who are responsible, or for the cooling-off. */
  | 'APPROVING'
  /** Approved: no new orders; the other side does not know yet. */
  | 'APPROVED'
  /** The other side was told. */
  | 'INFORMED'
  /** The statement is delivered; what still runs is finished. */
  | 'RUNNING_OFF'
  /** Over. */
  | 'CLOSED'
  /** Given up before the other side was told. */
  | 'ABANDONED';

/** The six steps. */
export type SeparationStep =
  /** Everyone who is responsible approves. */
  | 'COVER_YOURSELF'
  /** Every order that runs has a date on which it ends. */
  | 'PREPARE_TRANSITION'
  /** It is said in person, by phone or video. */
  | 'SAY_IN_PERSON'
  /** The statement says what ends, when and why. */
  | 'BE_CLEAR'
  /** The facts are chosen and frozen before anything is said. */
  | 'BE_READY'
  /** The last order is done, the notice is over, and it closes. */
  | 'LET_GO';

/** How far a step is. */
export type SeparationStepState =
  /** Something is missing. */
  | 'OPEN'
  /** Nothing is missing. */
  | 'DONE'
  /** It is gone without, for a written reason. */
  | 'EXCUSED';

/** Whose turn it is. */
export type SeparationTurn =
  /** Of the side that opened it. */
  | 'OPENER'
  /** Of those who are responsible. */
  | 'APPROVERS'
  /** Of both: an order or an appointment is waited for. */
  | 'BOTH'
  /** Of nobody: a time is waited for, or there is nothing to do. */
  | 'NOBODY';

/** A side of a separation. */
export type SeparationSide =
  /** The side that opened it. */
  | 'OPENER'
  /** The side that is parted with. */
  | 'OTHER';

/** Input of `openSeparation`. */
export type OpenSeparationInput = {
  /** Global id of the party to part with. */
  otherId: string;
  /** The role that the caller's party takes towards it. */
  myRole: Role;
  /** The same key with the same input gives the same separation; 1 to 200 characters. */
  idempotencyKey: string;
};

export type MySeparationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MySeparationsQuery = { mySeparations: { edges: Array<{ node: { id: string, state: SeparationState, mySide: SeparationSide | null, earliestCloseAt: string | null, opener: { id: string, displayName: string }, other: { id: string, displayName: string }, steps: Array<{ step: SeparationStep, title: string, state: SeparationStepState, turn: SeparationTurn, persons: Array<string>, until: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartyToPartWithQueryVariables = Exact<{
  id: string;
}>;


export type PartyToPartWithQuery = { party: { id: string, displayName: string, kind: PartyKind } | null };

export type OpenSeparationMutationVariables = Exact<{
  input: OpenSeparationInput;
}>;


export type OpenSeparationMutation = { openSeparation:
    | { __typename: 'Separation', id: string }
    | { __typename: 'NeverDealtWithEachOther', code: string, message: string }
    | { __typename: 'SeparationOpenAlready', code: string, message: string }
    | { __typename: 'IdempotencyKeyReused', code: string, message: string }
    | { __typename: 'IdempotencyKeyInvalid', code: string, message: string }
   };


export const MySeparationsDocument: TypedDocument<MySeparationsQuery, MySeparationsQueryVariables> = `query MySeparations($after: String) {
  mySeparations(first: 20, after: $after) {
    edges {
      node {
        id
        state
        mySide
        opener {
          id
          displayName
        }
        other {
          id
          displayName
        }
        earliestCloseAt
        steps {
          step
          title
          state
          turn
          persons
          until
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const PartyToPartWithDocument: TypedDocument<PartyToPartWithQuery, PartyToPartWithQueryVariables> = `query PartyToPartWith($id: ID!) {
  party(id: $id) {
    id
    displayName
    kind
  }
}`;

export const OpenSeparationDocument: TypedDocument<OpenSeparationMutation, OpenSeparationMutationVariables> = `mutation OpenSeparation($input: OpenSeparationInput!) {
  openSeparation(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
