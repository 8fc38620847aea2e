import type { TextInvalid } from '@evenhand/platform';

export type StatementRefusal =
  | { readonly code: 'STATEMENT_INCOMPLETE'; readonly missing: readonly string[] }
  | { readonly code: 'STATEMENT_NOT_FOUND' }
  | { readonly code: 'STATEMENT_VOIDED' }
  | { readonly code: 'STATEMENT_ALREADY_DELIVERED'; readonly at: Date; readonly channel: string }
  | { readonly code: 'DELIVERY_TIME_INVALID'; readonly issuedAt: Date }
  | { readonly code: 'TEMPLATE_INVALID'; readonly unknown: readonly string[]; readonly missing: readonly string[] }
  | { readonly code: 'TEMPLATE_CHANGED'; readonly version: number }
  | TextInvalid;
