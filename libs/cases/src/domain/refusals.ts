import type { TextInvalid } from '@evenhand/platform';

export type CaseRefusal =
  | { readonly code: 'CASE_NOT_FOUND' }
  | { readonly code: 'CASE_CLOSED' }
  | { readonly code: 'CASE_CLAIMED_BY_OTHER'; readonly until: Date }
  | { readonly code: 'CASE_NOT_CLAIMED' }
  | { readonly code: 'CLAIM_LAPSED' }
  | { readonly code: 'CASE_CHANGED'; readonly version: number }
  | { readonly code: 'CONFLICT_OF_INTEREST' }
  | { readonly code: 'CASE_VIEW_NOT_FOUND' }
  | { readonly code: 'TOO_MANY_CASE_VIEWS'; readonly maximum: number }
  | TextInvalid;
