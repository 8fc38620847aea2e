import type { TextInvalid } from '@evenhand/platform';
import type { ComplaintCategory, ComplaintKind } from './categories.js';
import type { ComplaintAction, ComplaintState } from './complaint.js';

/** What of an input cannot be, beside texts. */
export type ComplaintField = 'facts' | 'facts.on' | 'evidence' | 'evidence.sha256' | 'evidence.url';

export type ComplaintRefusal =
  | TextInvalid
  | { readonly code: 'COMPLAINT_NOT_FOUND' }
  | { readonly code: 'ORDER_NOT_FOUND' }
  | { readonly code: 'NO_CONTACT_BETWEEN_YOU' }
  | { readonly code: 'COMPLAINANT_MUTED'; readonly until: Date }
  | { readonly code: 'COMPLAINT_ALREADY_OPEN' }
  | { readonly code: 'COMPLAINT_KIND_WRONG'; readonly category: ComplaintCategory; readonly kinds: readonly ComplaintKind[] }
  | { readonly code: 'COMPLAINT_INPUT_INVALID'; readonly field: ComplaintField }
  | {
      readonly code: 'WRONG_COMPLAINT_STATE';
      readonly action: ComplaintAction;
      readonly state: ComplaintState;
      readonly allowedStates: readonly ComplaintState[];
    }
  | { readonly code: 'COMPLAINT_ALREADY_ANSWERED' }
  | { readonly code: 'SUBJECT_ALREADY_TOLD' }
  | { readonly code: 'SUBJECT_NOT_TOLD' }
  | { readonly code: 'SUMMARY_REVEALS_COMPLAINANT'; readonly field: string }
  | { readonly code: 'ANSWER_AWAITED'; readonly until: Date }
  | { readonly code: 'COMPLAINANT_NOT_FOUND' }
  | { readonly code: 'COMPLAINANT_NOT_MUTED' }
  | { readonly code: 'MUTE_END_INVALID'; readonly latest: Date };
