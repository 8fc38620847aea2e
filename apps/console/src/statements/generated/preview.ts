// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** On what terms a restricted party is still served. */
export type NoServeCondition =
  /** Pays before anything is delivered. */
  | 'PREPAYMENT'
  /** Shows who it is before anything is delivered. */
  | 'VERIFIED_IDENTITY';

/** A language. */
export type Locale =
  /** German. */
  | 'de'
  /** English. */
  | 'en';

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

/** What a statement is going to say. Texts may be empty while somebody is writing. */
export type StatementDraftInput = {
  /** The role in which the decision concerns the subject. */
  subjectRole: Role;
  /** What is decided, as `Statement.decision` says it. */
  decision: string;
  /** On what terms a restricted subject is still served. */
  conditions?: Array<NoServeCondition>;
  /** What it is based on, as `Statement.ground` says it. */
  ground: string;
  /** Why. */
  explanation: string;
  /** The facts that it rests on. */
  facts: string;
  /** The rule of the marketplace that it rests on. */
  rule: string;
  /** From when it holds. */
  from: string;
  /** Until when it holds; no end when left out. */
  until?: string | null | undefined;
};

export type StatementPreviewQueryVariables = Exact<{
  kind: StatementKind;
  locale: Locale;
  text?: string | null | undefined;
  draft?: StatementDraftInput | null | undefined;
}>;


export type StatementPreviewQuery = { previewStatement: { text: string | null, open: Array<string>, unknown: Array<string>, missing: Array<string> } };

export type StatementPreviewInBothQueryVariables = Exact<{
  kind: StatementKind;
  draft?: StatementDraftInput | null | undefined;
}>;


export type StatementPreviewInBothQuery = { german: { text: string | null, open: Array<string> }, english: { text: string | null, open: Array<string> } };


export const StatementPreviewDocument: TypedDocument<StatementPreviewQuery, StatementPreviewQueryVariables> = `query StatementPreview($kind: StatementKind!, $locale: Locale!, $text: String, $draft: StatementDraftInput) {
  previewStatement(kind: $kind, locale: $locale, text: $text, draft: $draft) {
    text
    open
    unknown
    missing
  }
}`;

export const StatementPreviewInBothDocument: TypedDocument<StatementPreviewInBothQuery, StatementPreviewInBothQueryVariables> = `query StatementPreviewInBoth($kind: StatementKind!, $draft: StatementDraftInput) {
  german: previewStatement(kind: $kind, locale: de, draft: $draft) {
    text
    open
  }
  english: previewStatement(kind: $kind, locale: en, draft: $draft) {
    text
    open
  }
}`;
