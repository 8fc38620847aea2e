import type { Refusal } from '../api/use-do.js';
import type { Measure } from './effects-of.js';
import type { ApproveNoServeInput } from './generated/no-serve-decisions.js';
import { instantOf } from '../ui/days.js';
import type { Entry } from './proposed-charge.js';

export interface ApprovalValues {
  readonly rule: string;
  readonly explanation: string;
  readonly facts: string;
  /** Date and time, where the approver is. */
  readonly effectiveAt: string;
  readonly isNoticeShort: boolean;
  readonly shortNoticeReason: string;
  readonly isUrgent: boolean;
  readonly urgentReason: string;
}

const reasonOf = (isGiven: boolean, reason: string): string | null => (isGiven && reason.trim() !== '' ? reason : null);

export const approvalOf = (values: ApprovalValues): Omit<ApproveNoServeInput, 'caseId' | 'version' | 'dossierHash'> => ({
  rule: values.rule,
  explanation: values.explanation,
  facts: values.facts,
  effectiveAt: instantOf(values.effectiveAt),
  shortNoticeReason: reasonOf(values.isNoticeShort, values.shortNoticeReason),
  urgentReason: reasonOf(values.isUrgent, values.urgentReason),
});

interface Approved {
  readonly charge: NonNullable<Entry['charge']>;
  readonly hearing: Entry['hearing'];
  readonly isBusiness: boolean;
}

/** What would follow from the approval. A danger that the charge tells of goes on to count. */
export const measureOfApproval = (values: ApprovalValues, { charge, hearing, isBusiness }: Approved): Measure => ({
  rung: charge.rung,
  endsAt: charge.endsAt,
  wishedAt: instantOf(values.effectiveAt),
  isBusiness,
  isShortNoticeAllowed: reasonOf(values.isNoticeShort, values.shortNoticeReason) !== null,
  isUrgent: values.isUrgent || charge.urgentReason !== null,
  hearingEndsAt: hearing?.endsAt ?? null,
  isAnswered: hearing?.answeredAt != null,
});

const fields: Readonly<Record<string, keyof ApprovalValues>> = {
  rule: 'rule',
  explanation: 'explanation',
  facts: 'facts',
  effectiveAt: 'effectiveAt',
  endsAt: 'effectiveAt',
  shortNoticeReason: 'shortNoticeReason',
  urgentReason: 'urgentReason',
};

/** The field that a refusal is about, if it is about one. */
export function fieldOfApproval(refusal: Refusal & { readonly field?: string }): keyof ApprovalValues | null {
  if (refusal.code === 'NOTICE_TOO_SHORT') return 'effectiveAt';
  return fields[refusal.field ?? ''] ?? null;
}
