import type { Gate, SeparationAction } from './gates.js';
import type { SeparationState, SeparationStep } from './separation.js';
import type { WordingFinding } from './wording.js';

export type TimeProblem = 'IN_THE_PAST' | 'IN_THE_FUTURE' | 'TOO_EARLY' | 'TOO_FAR' | 'NO_DAY';
export type ApproverProblem = 'OPENER_ALONE' | 'REPEATED' | 'TOO_MANY' | 'EMPTIED' | 'NOT_A_MEMBER';

export type SeparationRefusal =
  | { readonly code: 'SEPARATION_NOT_FOUND' }
  | { readonly code: 'SEPARATION_OPEN_ALREADY' }
  | { readonly code: 'NEVER_DEALT_WITH_EACH_OTHER' }
  | {
      readonly code: 'SEPARATION_STATE_FORBIDS';
      readonly action: SeparationAction;
      readonly state: SeparationState;
      readonly allowedStates: readonly SeparationState[];
    }
  | { readonly code: 'SEPARATION_STEP_MISSING'; readonly action: SeparationAction; readonly missing: readonly Gate[] }
  | { readonly code: 'SEPARATION_CHANGED'; readonly version: number }
  | { readonly code: 'NOT_AN_APPROVER' }
  | { readonly code: 'APPROVED_ALREADY' }
  | { readonly code: 'APPROVERS_INVALID'; readonly problem: ApproverProblem }
  | { readonly code: 'STEP_NOT_EXCUSABLE'; readonly step: SeparationStep }
  | { readonly code: 'EXCUSED_ALREADY'; readonly step: SeparationStep }
  | { readonly code: 'SEPARATION_TIME_INVALID'; readonly field: string; readonly problem: TimeProblem }
  | { readonly code: 'FACT_NOT_FOUND'; readonly id: string }
  | { readonly code: 'NO_ORDER_TO_RUN_OFF' }
  | { readonly code: 'WORDING_REFUSED'; readonly findings: readonly WordingFinding[] }
  | { readonly code: 'INCIDENT_NOT_FOUND' }
  | { readonly code: 'INCIDENT_IS_COMPLAINT_ALREADY' };
