// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A language. */
export type Locale =
  /** German. */
  | 'de'
  /** English. */
  | 'en';

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

/** Input of `editStatementTemplate`. */
export type EditStatementTemplateInput = {
  /** The kind of statement. */
  kind: StatementKind;
  /** The language of the letter. */
  locale: Locale;
  /** The letter, with placeholders in double braces, up to 10000 characters. */
  text: string;
  /** The version that the editor read. When somebody was quicker, the edit is refused and nothing is lost. */
  basedOnVersion: number;
};

export type StatementTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementTemplatesQuery = { statementTemplates: Array<{ kind: StatementKind, locale: Locale, version: number, text: string, required: Array<string>, optional: Array<string>, editedBy: string | null, editedAt: string | null }> };

export type EditStatementTemplateMutationVariables = Exact<{
  input: EditStatementTemplateInput;
}>;


export type EditStatementTemplateMutation = { editStatementTemplate:
    | { __typename: 'StatementTemplate', kind: StatementKind, locale: Locale, version: number }
    | { __typename: 'TemplateInvalid', code: string, message: string }
    | { __typename: 'TemplateChanged', code: string, message: string, version: number }
    | { __typename: 'TextInvalid', code: string, message: string }
   };


export const StatementTemplatesDocument: TypedDocument<StatementTemplatesQuery, StatementTemplatesQueryVariables> = `query StatementTemplates {
  statementTemplates {
    kind
    locale
    version
    text
    required
    optional
    editedBy
    editedAt
  }
}`;

export const EditStatementTemplateDocument: TypedDocument<EditStatementTemplateMutation, EditStatementTemplateMutationVariables> = `mutation EditStatementTemplate($input: EditStatementTemplateInput!) {
  editStatementTemplate(input: $input) {
    __typename
    ... on StatementTemplate {
      kind
      locale
      version
    }
    ... on Refusal {
      code
      message
    }
    ... on TemplateChanged {
      version
    }
  }
}`;
