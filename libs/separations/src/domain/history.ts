import type { OrderId } from '@evenhand/platform';
import type { SeparationAction, SeparationSide } from './gates.js';
import type { ConversationForm, SeparationStep } from './separation.js';

/** What can have happened, in the words of its history. */
export const happenings = [
  'OPENED',
  'FACTS_CHOSEN',
  'FACTS_CHANGED',
  'APPROVERS_NAMED',
  'APPROVAL_GIVEN',
  'APPROVAL_DECLINED',
  'APPROVED',
  'APPROVAL_LAPSED',
  'END_DATE_SET',
  'CONVERSATION_SCHEDULED',
  'CONVERSATION_HELD',
  'FOLLOW_UP_SCHEDULED',
  'FOLLOW_UP_HELD',
  'STEP_EXCUSED',
  'STATEMENT_DELIVERED',
  'STATEMENT_ACKNOWLEDGED',
  'INCIDENT_RECORDED',
  'INCIDENT_MADE_COMPLAINT',
  'PAUSED',
  'PAUSE_ENDED',
  'REMINDED',
  'ESCALATED',
  'CLOSED',
  'ABANDONED',
  'REVIEW_DUE',
] as const;
export type Happening = (typeof happenings)[number];

/** What each action of the table is called once it was taken. */
export const happeningAfter: Readonly<Record<SeparationAction, Happening>> = {
  chooseFacts: 'FACTS_CHOSEN',
  nameApprovers: 'APPROVERS_NAMED',
  approve: 'APPROVAL_GIVEN',
  decline: 'APPROVAL_DECLINED',
  complete: 'APPROVED',
  lapse: 'APPROVAL_LAPSED',
  setEndDate: 'END_DATE_SET',
  scheduleConversation: 'CONVERSATION_SCHEDULED',
  recordConversation: 'CONVERSATION_HELD',
  scheduleFollowUp: 'FOLLOW_UP_SCHEDULED',
  recordFollowUp: 'FOLLOW_UP_HELD',
  excuseStep: 'STEP_EXCUSED',
  deliverStatement: 'STATEMENT_DELIVERED',
  acknowledgeStatement: 'STATEMENT_ACKNOWLEDGED',
  recordIncident: 'INCIDENT_RECORDED',
  pause: 'PAUSED',
  close: 'CLOSED',
  abandon: 'ABANDONED',
};

/** What is remembered of it, beside who and when. */
export interface Detail {
  readonly step?: SeparationStep;
  /** Written by hand: why a step is gone without. */
  readonly reason?: string;
  readonly persons?: readonly string[];
  /** Words that were sent although they were flagged. */
  readonly insistedOn?: readonly string[];
  readonly orderId?: OrderId;
  /** ISO 8601. */
  readonly day?: string;
  /** ISO 8601. */
  readonly time?: string;
  readonly form?: ConversationForm;
}

/** Something that was just done, not written down yet. */
export interface Done {
  readonly what: Happening;
  readonly detail: Detail;
}

/** One line of the history. */
export interface HistoryEntry extends Done {
  readonly at: Date;
  /** Whose doing it was; null for what came about by itself. */
  readonly side: Exclude<SeparationSide, 'APPROVER'> | null;
  /** Subject of the token; null for what came about by itself, and where the one who looks is not to know. */
  readonly person: string | null;
}

/** What nobody does: it follows from what was done, or from the time. */
export const comesByItself: readonly Happening[] = ['FACTS_CHANGED', 'APPROVED', 'APPROVAL_LAPSED', 'REMINDED', 'ESCALATED', 'REVIEW_DUE'];

/** What the other side hears of, from the moment that it was informed: what it sees of the separation anyhow. */
const isForOther: readonly Happening[] = [
  'CONVERSATION_HELD',
  'FOLLOW_UP_SCHEDULED',
  'FOLLOW_UP_HELD',
  'END_DATE_SET',
  'STATEMENT_DELIVERED',
  'STATEMENT_ACKNOWLEDGED',
  'CLOSED',
];

/** Whether all that was done stays inside the opener's side. */
export const isInside = (done: readonly Done[]): boolean => done.every(({ what }) => !isForOther.includes(what));

const withoutInside = ({ orderId, day, time, form }: Detail): Detail => ({
  ...(orderId === undefined ? {} : { orderId }),
  ...(day === undefined ? {} : { day }),
  ...(time === undefined ? {} : { time }),
  ...(form === undefined ? {} : { form }),
});

/**
 * The history as one side may know it: neither learns which person acted for the other, and the other side nothing of what
 * went on inside or before it was informed.
 * @param side null for whoever only looks, and sees all
 */
export function historyFor(history: readonly HistoryEntry[], side: HistoryEntry['side'], informedAt: Date | null): readonly HistoryEntry[] {
  if (side === null) return history;
  const ofOwnPeople = history.map((entry) => (entry.side === side ? entry : { ...entry, person: null }));
  if (side === 'OPENER') return ofOwnPeople;
  return ofOwnPeople
    .filter(({ what, at }) => informedAt !== null && at >= informedAt && isForOther.includes(what))
    .map((entry) => ({ ...entry, detail: withoutInside(entry.detail) }));
}
