import type { Role, TextInvalid } from '@evenhand/platform';
import type { ProtectedTrait, Rung } from './charge.js';
import type { PlatformState, PlatformStep } from './platform-entry.js';

export type ChargeField = 'complaintIds' | 'orderIds' | 'conditions' | 'endsAt' | 'effectiveAt';

export type PlatformRefusal =
  | TextInvalid
  | { readonly code: 'NO_SERVE_ENTRY_NOT_FOUND' }
  | {
      readonly code: 'WRONG_ENTRY_STATE';
      readonly step: PlatformStep;
      readonly state: PlatformState;
      readonly allowedStates: readonly PlatformState[];
    }
  | { readonly code: 'PROTECTED_TRAIT'; readonly ground: ProtectedTrait }
  /** `missing` is the rung that has to come before. */
  | { readonly code: 'RUNG_SKIPPED'; readonly rung: Rung; readonly missing: Rung }
  | { readonly code: 'NO_SERVE_INPUT_INVALID'; readonly field: ChargeField }
  | { readonly code: 'PROPOSAL_OPEN_ALREADY' }
  | { readonly code: 'NO_ORDER_WITH_SUBJECT' }
  | { readonly code: 'PARTY_NOT_FOUND'; readonly role: Role }
  | { readonly code: 'CONFLICT_OF_INTEREST' }
  | { readonly code: 'NOT_THE_PROPOSER' }
  | { readonly code: 'HEARING_NOT_OVER'; readonly until: Date }
  | { readonly code: 'HEARING_ANSWERED_ALREADY'; readonly answeredAt: Date }
  | { readonly code: 'HEARING_CLOSED' }
  | { readonly code: 'NOTICE_TOO_SHORT'; readonly earliest: Date }
  | { readonly code: 'BULK_TOO_LARGE'; readonly maximum: number };
