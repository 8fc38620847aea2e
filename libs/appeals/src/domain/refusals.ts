import type { TextProblem } from '@evenhand/platform';
import type { AppealState } from './appeal.js';

export type AppealRefusal =
  | { readonly code: 'STATEMENT_NOT_FOUND' }
  | { readonly code: 'STATEMENT_VOIDED' }
  | { readonly code: 'NOT_DELIVERED_YET' }
  | { readonly code: 'APPEAL_WINDOW_CLOSED'; readonly closedAt: Date }
  | { readonly code: 'APPEAL_ALREADY_OPEN' }
  | { readonly code: 'APPEAL_DECIDED_ALREADY' }
  | { readonly code: 'APPEAL_NOT_FOUND' }
  | { readonly code: 'APPEAL_SETTLED'; readonly state: AppealState }
  | { readonly code: 'CONFLICT_OF_INTEREST' }
  | { readonly code: 'TEXT_INVALID'; readonly field: string; readonly problem: TextProblem; readonly maximumLength: number };
