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

export type FiguresQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type FiguresQuery = { moderationFigures: { waiting: Array<{ kind: CaseKind, waiting: number, overdue: number, unclaimed: number, overdueUnclaimed: number, oldestAgeSeconds: number | null }>, decided: Array<{ kind: CaseKind | null, moderator: string | null, decided: number, medianHandlingSeconds: number | null, p90HandlingSeconds: number | null, overturned: number, shareOverturned: number | null }> } };

export type FiguresChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FiguresChangedSubscription = { moderationQueueChanged: { id: string } | null };


export const FiguresDocument: TypedDocument<FiguresQuery, FiguresQueryVariables> = `query Figures($from: DateTime!, $to: DateTime!) {
  moderationFigures(from: $from, to: $to) {
    waiting {
      kind
      waiting
      overdue
      unclaimed
      overdueUnclaimed
      oldestAgeSeconds
    }
    decided {
      kind
      moderator
      decided
      medianHandlingSeconds
      p90HandlingSeconds
      overturned
      shareOverturned
    }
  }
}`;

export const FiguresChangedDocument: TypedDocument<FiguresChangedSubscription, FiguresChangedSubscriptionVariables> = `subscription FiguresChanged {
  moderationQueueChanged {
    id
  }
}`;
