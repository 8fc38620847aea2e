// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Who works on a case. */
export type CaseClaimant =
  /** The caller. */
  | 'ME'
  /** Nobody: it can be taken. */
  | 'NOBODY'
  /** Anybody, the caller or somebody else. */
  | 'ANYBODY';

/** What comes first in the queue. */
export type CaseSort =
  /** What is most urgent, see `Case.priority`. */
  | 'PRIORITY'
  /** What is due soonest. */
  | 'DUE'
  /** What was opened first. */
  | 'OLDEST'
  /** What was opened last. */
  | 'NEWEST';

/** Input of `moderationQueue`: what is left out asks for nothing; several of one kind ask for any of them. */
export type ModerationQueueFilter = {
  /** Cases of these kinds. */
  kinds?: Array<CaseKind> | null | undefined;
  /** Cases about parties in these roles. */
  roles?: Array<Role> | null | undefined;
  /** Cases with any of these marks. */
  marks?: Array<CaseMark> | null | undefined;
  /** By who works on them. */
  claimedBy?: CaseClaimant | null | undefined;
  /** Only those past due, or only those that are not. */
  overdue?: boolean | null | undefined;
  /** Global id of the party that they are about. */
  subjectId?: string | null | undefined;
};

/** Input of `saveCaseView`. */
export type SaveCaseViewInput = {
  /** Its name, 1 to 80 characters. */
  name: string;
  /** What it shows; everything that is open when left out. */
  filter?: ModerationQueueFilter | null | undefined;
  /** What comes first. */
  sort?: CaseSort;
};

/** Input of `deleteCaseView`. */
export type DeleteCaseViewInput = {
  /** The view's name. */
  name: string;
};

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type ModerationQueueQueryVariables = Exact<{
  filter?: ModerationQueueFilter | null | undefined;
  sort?: CaseSort | null | undefined;
  after?: string | null | undefined;
}>;


export type ModerationQueueQuery = { moderationQueue: { edges: Array<{ node: { id: string, kind: CaseKind, subjectRole: Role, severity: number, evidence: number, marks: Array<CaseMark>, priority: number, openedAt: string, ageSeconds: number, dueAt: string, isOverdue: boolean, claimedBy: string | null, claimedUntil: string | null, subject: { id: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NextCasesQueryVariables = Exact<{
  filter?: ModerationQueueFilter | null | undefined;
  sort?: CaseSort | null | undefined;
}>;


export type NextCasesQuery = { moderationQueue: { edges: Array<{ node: { id: string, kind: CaseKind, subject: { id: string, displayName: string } } }> } };

export type QueueSubjectQueryVariables = Exact<{
  id: string;
}>;


export type QueueSubjectQuery = { party: { id: string, displayName: string } | null };

export type ModerationQueueChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ModerationQueueChangedSubscription = { moderationQueueChanged: { id: string } | null };

export type MyCaseViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCaseViewsQuery = { myCaseViews: Array<{ name: string, sort: CaseSort, filter: { kinds: Array<CaseKind>, roles: Array<Role>, marks: Array<CaseMark>, claimedBy: CaseClaimant | null, overdue: boolean | null, subject: { id: string, displayName: string } | null } }> };

export type SaveCaseViewMutationVariables = Exact<{
  input: SaveCaseViewInput;
}>;


export type SaveCaseViewMutation = { saveCaseView:
    | { __typename: 'CaseView', name: string }
    | { __typename: 'TextInvalid', code: string, message: string }
    | { __typename: 'TooManyCaseViews', code: string, message: string }
   };

export type DeleteCaseViewMutationVariables = Exact<{
  input: DeleteCaseViewInput;
}>;


export type DeleteCaseViewMutation = { deleteCaseView:
    | { __typename: 'CaseView', name: string }
    | { __typename: 'CaseViewNotFound', code: string, message: string }
   };


export const ModerationQueueDocument: TypedDocument<ModerationQueueQuery, ModerationQueueQueryVariables> = `query ModerationQueue($filter: ModerationQueueFilter, $sort: CaseSort, $after: String) {
  moderationQueue(filter: $filter, sort: $sort, after: $after) {
    edges {
      node {
        id
        kind
        subject {
          id
          displayName
        }
        subjectRole
        severity
        evidence
        marks
        priority
        openedAt
        ageSeconds
        dueAt
        isOverdue
        claimedBy
        claimedUntil
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const NextCasesDocument: TypedDocument<NextCasesQuery, NextCasesQueryVariables> = `query NextCases($filter: ModerationQueueFilter, $sort: CaseSort) {
  moderationQueue(filter: $filter, sort: $sort, first: 2) {
    edges {
      node {
        id
        kind
        subject {
          id
          displayName
        }
      }
    }
  }
}`;

export const QueueSubjectDocument: TypedDocument<QueueSubjectQuery, QueueSubjectQueryVariables> = `query QueueSubject($id: ID!) {
  party(id: $id) {
    id
    displayName
  }
}`;

export const ModerationQueueChangedDocument: TypedDocument<ModerationQueueChangedSubscription, ModerationQueueChangedSubscriptionVariables> = `subscription ModerationQueueChanged {
  moderationQueueChanged {
    id
  }
}`;

export const MyCaseViewsDocument: TypedDocument<MyCaseViewsQuery, MyCaseViewsQueryVariables> = `query MyCaseViews {
  myCaseViews {
    name
    sort
    filter {
      kinds
      roles
      marks
      claimedBy
      overdue
      subject {
        id
        displayName
      }
    }
  }
}`;

export const SaveCaseViewDocument: TypedDocument<SaveCaseViewMutation, SaveCaseViewMutationVariables> = `mutation SaveCaseView($input: SaveCaseViewInput!) {
  saveCaseView(input: $input) {
    __typename
    ... on CaseView {
      name
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const DeleteCaseViewDocument: TypedDocument<DeleteCaseViewMutation, DeleteCaseViewMutationVariables> = `mutation DeleteCaseView($input: DeleteCaseViewInput!) {
  deleteCaseView(input: $input) {
    __typename
    ... on CaseView {
      name
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
