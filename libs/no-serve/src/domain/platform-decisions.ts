import type { Decision, Policy } from '@evenhand/platform';
import type { NoServeEntry, PlatformState } from './platform-entry.js';
import { decideStep } from './platform-entry.js';
import type { PlatformRefusal } from './platform-refusals.js';

/** The subject's word: once, until it is decided, and after an urgent decision until that is confirmed. */
export function decideAnswer(entry: NoServeEntry): Decision<PlatformState, PlatformRefusal> {
  const step = decideStep(entry, 'answer');
  if ('refused' in step) return step;
  if (entry.answeredAt !== null) return { refused: { code: 'HEARING_ANSWERED_ALREADY', answeredAt: entry.answeredAt } };
  return entry.state === 'HEARING' || entry.owesHearing ? step : { refused: { code: 'HEARING_CLOSED' } };
}

/** How long before it takes effect the subject has to know, from the delivery of the statement. */
export const noticeMs = (
  subjectKind: 'PRIVATE' | 'BUSINESS',
  shortNoticeReason: string | null,
  { businessNoticeMs }: Policy['noServe'],
): number => (subjectKind === 'BUSINESS' && shortNoticeReason === null ? businessNoticeMs : 0);

export interface Approval {
  /** As early as may be when null. */
  readonly effectiveAt: Date | null;
  readonly shortNoticeReason: string | null;
  readonly urgentReason: string | null;
}

export interface Approved {
  readonly state: PlatformState;
  readonly effectiveAt: Date;
  readonly shortNoticeReason: string | null;
  readonly urgentReason: string | null;
}

/** Whether this person may approve the entry now, and from when it holds. */
export function decideApproval(
  entry: NoServeEntry,
  approval: Approval,
  context: {
    readonly approver: string;
    readonly at: Date;
    readonly subjectKind: 'PRIVATE' | 'BUSINESS';
    readonly policy: Policy['noServe'];
  },
): Decision<Approved, PlatformRefusal> {
  const { at, approver, subjectKind, policy } = context;
  const step = decideStep(entry, 'approve');
  if ('refused' in step) return step;
  if (entry.proposers.includes(approver)) return { refused: { code: 'CONFLICT_OF_INTEREST' } };
  const urgentReason = approval.urgentReason ?? entry.urgentReason;
  if (!entry.isHeardAt(at) && urgentReason === null) {
    return { refused: { code: 'HEARING_NOT_OVER', until: entry.hearingEndsAt ?? at } };
  }
  const { shortNoticeReason } = approval;
  const earliest = new Date(at.getTime() + noticeMs(subjectKind, shortNoticeReason, policy));
  if (approval.effectiveAt !== null && approval.effectiveAt < earliest) return { refused: { code: 'NOTICE_TOO_SHORT', earliest } };
  const wish = approval.effectiveAt ?? entry.effectiveAt;
  const effectiveAt = wish !== null && wish > earliest ? wish : earliest;
  if (entry.endsAt !== null && entry.endsAt <= effectiveAt) return { refused: { code: 'NO_SERVE_INPUT_INVALID', field: 'endsAt' } };
  return { decided: { state: step.decided, effectiveAt, shortNoticeReason, urgentReason } };
}

/** The entry stands after the hearing that followed its activation. */
export function decideConfirmation(entry: NoServeEntry, person: string, at: Date): Decision<PlatformState, PlatformRefusal> {
  const step = decideStep(entry, 'confirm');
  if ('refused' in step) return step;
  if (entry.proposers.includes(person)) return { refused: { code: 'CONFLICT_OF_INTEREST' } };
  return entry.isHeardAt(at) ? step : { refused: { code: 'HEARING_NOT_OVER', until: entry.hearingEndsAt ?? at } };
}

/** A later end than the one that stands. What has no end needs none. */
export function decideExtension(entry: NoServeEntry, endsAt: Date, person: string): Decision<PlatformState, PlatformRefusal> {
  const step = decideStep(entry, 'extend');
  if ('refused' in step) return step;
  if (entry.proposers.includes(person)) return { refused: { code: 'CONFLICT_OF_INTEREST' } };
  return entry.endsAt !== null && endsAt > entry.endsAt ? step : { refused: { code: 'NO_SERVE_INPUT_INVALID', field: 'endsAt' } };
}

/** What the record says of a party in numbers. */
export interface Numbers {
  readonly strikePoints: number;
  /** Upper end of the interval of a buyer's score, in stars, with its evidence; null for sellers. */
  readonly standing: { readonly upperStars: number; readonly evidence: number } | null;
}

export type Trigger = 'STRIKES' | 'REPUTATION';

/** Which number is bad enough to have people look at it; a number does no more than that. */
export function triggersOf({ strikePoints, standing }: Numbers, policy: Policy['noServe']): readonly Trigger[] {
  const isIllReputed =
    standing !== null && standing.upperStars < policy.proposalBelowStars && standing.evidence >= policy.proposalFromEvidence;
  return [...(strikePoints >= policy.proposalAtPoints ? (['STRIKES'] as const) : []), ...(isIllReputed ? (['REPUTATION'] as const) : [])];
}
