// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How bad it is, what was upheld. */
export type ComplaintSeverity =
  /** The least; 1 point unless the policy says otherwise. */
  | 'MINOR'
  /** 2 points unless the policy says otherwise. */
  | 'SERIOUS'
  /** The worst; 4 points unless the policy says otherwise. */
  | 'SEVERE';

/** Input of `tellSubject`. */
export type TellSubjectInput = {
  /** Global id of the case. */
  caseId: string;
  /** The version of the case that was read. */
  version: number;
  /** What is said, without names and numbers that tell by whom. */
  summary: string;
};

/** Input of `decideComplaint`: exactly one of `uphold` and `dismiss`. */
export type DecideComplaintInput = {
  /** Global id of the case. */
  caseId: string;
  /** The version of the case that was read. */
  version: number;
  /** The `hash` of the dossier that was read: with it nothing is decided on anything else. */
  dossierHash?: string | null | undefined;
  /** Found to be so. */
  uphold?: UpholdComplaintInput | null | undefined;
  /** Not found to be so. */
  dismiss?: DismissComplaintInput | null | undefined;
};

/** A complaint is upheld. The texts go into the statement of reasons. */
export type UpholdComplaintInput = {
  /** How bad it is. */
  severity: ComplaintSeverity;
  /** Why, for both sides, in 1 to 2000 characters. */
  reason: string;
  /** What it rests on, in 1 to 5000 characters. */
  facts: string;
  /** The rule of the marketplace that was broken, in 1 to 500 characters. */
  rule: string;
  /** Why the subject's answer is not waited for; needed before it has answered or its time is over. */
  withoutAnswerReason?: string | null | undefined;
};

/** A complaint is dismissed. */
export type DismissComplaintInput = {
  /** Why, for both sides, in 1 to 2000 characters. */
  reason: string;
};

export type TellSubjectMutationVariables = Exact<{
  input: TellSubjectInput;
}>;


export type TellSubjectMutation = { tellSubject:
    | { __typename: 'Complaint', id: string }
    | { __typename: 'SubjectAlreadyTold', code: string, message: string }
    | { __typename: 'SummaryRevealsComplainant', code: string, message: string, field: string }
    | { __typename: 'TextInvalid', code: string, message: string, field: string }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'CaseChanged', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
   };

export type DecideComplaintMutationVariables = Exact<{
  input: DecideComplaintInput;
}>;


export type DecideComplaintMutation = { decideComplaint:
    | { __typename: 'Complaint', id: string }
    | { __typename: 'SubjectNotTold', code: string, message: string }
    | { __typename: 'AnswerAwaited', code: string, message: string }
    | { __typename: 'SummaryRevealsComplainant', code: string, message: string, field: string }
    | { __typename: 'TextInvalid', code: string, message: string, field: string }
    | { __typename: 'StatementIncomplete', code: string, message: string }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'CaseChanged', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
   };


export const TellSubjectDocument: TypedDocument<TellSubjectMutation, TellSubjectMutationVariables> = `mutation TellSubject($input: TellSubjectInput!) {
  tellSubject(input: $input) {
    __typename
    ... on Complaint {
      id
    }
    ... on Refusal {
      code
      message
    }
    ... on SummaryRevealsComplainant {
      field
    }
    ... on TextInvalid {
      field
    }
  }
}`;

export const DecideComplaintDocument: TypedDocument<DecideComplaintMutation, DecideComplaintMutationVariables> = `mutation DecideComplaint($input: DecideComplaintInput!) {
  decideComplaint(input: $input) {
    __typename
    ... on Complaint {
      id
    }
    ... on Refusal {
      code
      message
    }
    ... on SummaryRevealsComplainant {
      field
    }
    ... on TextInvalid {
      field
    }
  }
}`;
