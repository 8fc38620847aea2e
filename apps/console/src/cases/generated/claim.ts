// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Names a case. */
export type CaseInput = {
  /** Global id of the case. */
  caseId: string;
};

export type ClaimCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ClaimCaseMutation = { claimCase:
    | { __typename: 'Case', id: string, claimedUntil: string | null }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseForLeads', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
   };

export type RenewClaimMutationVariables = Exact<{
  input: CaseInput;
}>;


export type RenewClaimMutation = { renewClaim:
    | { __typename: 'Case', id: string, claimedUntil: string | null }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
   };

export type ReleaseCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReleaseCaseMutation = { releaseCase:
    | { __typename: 'Case', id: string }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
   };


export const ClaimCaseDocument: TypedDocument<ClaimCaseMutation, ClaimCaseMutationVariables> = `mutation ClaimCase($input: CaseInput!) {
  claimCase(input: $input) {
    __typename
    ... on Case {
      id
      claimedUntil
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const RenewClaimDocument: TypedDocument<RenewClaimMutation, RenewClaimMutationVariables> = `mutation RenewClaim($input: CaseInput!) {
  renewClaim(input: $input) {
    __typename
    ... on Case {
      id
      claimedUntil
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const ReleaseCaseDocument: TypedDocument<ReleaseCaseMutation, ReleaseCaseMutationVariables> = `mutation ReleaseCase($input: CaseInput!) {
  releaseCase(input: $input) {
    __typename
    ... on Case {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
