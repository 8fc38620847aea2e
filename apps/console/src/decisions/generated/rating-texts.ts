// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Input of `decideRatingRemoval`. */
export type DecideRatingRemovalInput = {
  /** Global id of the case. */
  caseId: string;
  /** The version of the case that was read. */
  version: number;
  /** Whether the rating is removed. */
  remove: boolean;
  /** Why, for whoever the decision goes against, 1 to 2000 characters. */
  reason: string;
  /** The facts that it rests on, 1 to 5000 characters. */
  facts: string;
  /** The rule of the marketplace that the rating breaks, or was said to break, 1 to 500 characters. */
  rule: string;
};

/** Input of `decideHeldBackText`. */
export type DecideHeldBackTextInput = {
  /** Global id of the case. */
  caseId: string;
  /** The version of the case that was read. */
  version: number;
  /** Whether the text is shown from now on. */
  release: boolean;
  /** Why, for whoever wrote it, 1 to 2000 characters. */
  reason: string;
};

export type DecideRatingRemovalMutationVariables = Exact<{
  input: DecideRatingRemovalInput;
}>;


export type DecideRatingRemovalMutation = { decideRatingRemoval:
    | { __typename: 'RatingRemoval', id: string }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'CaseChanged', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'StatementIncomplete', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string, field: string }
   };

export type DecideHeldBackTextMutationVariables = Exact<{
  input: DecideHeldBackTextInput;
}>;


export type DecideHeldBackTextMutation = { decideHeldBackText:
    | { __typename: 'Rating', id: string }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'CaseChanged', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string, field: string }
   };


export const DecideRatingRemovalDocument: TypedDocument<DecideRatingRemovalMutation, DecideRatingRemovalMutationVariables> = `mutation DecideRatingRemoval($input: DecideRatingRemovalInput!) {
  decideRatingRemoval(input: $input) {
    __typename
    ... on RatingRemoval {
      id
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

export const DecideHeldBackTextDocument: TypedDocument<DecideHeldBackTextMutation, DecideHeldBackTextMutationVariables> = `mutation DecideHeldBackText($input: DecideHeldBackTextInput!) {
  decideHeldBackText(input: $input) {
    __typename
    ... on Rating {
      id
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
