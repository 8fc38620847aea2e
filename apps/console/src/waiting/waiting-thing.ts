import { whereTo } from '../notifications/where.js';
import type { AwaitedQuery, SeparationsThatWaitQuery, SeparationStep } from './generated/waiting.js';

type Notification = AwaitedQuery['myNotifications']['edges'][number]['node'];
type Separation = SeparationsThatWaitQuery['mySeparations']['edges'][number]['node'];

export type Task =
  'decideOrder' | 'rate' | 'answerComplaint' | 'answerHearing' | 'readStatement' | 'separation' | 'approve' | 'acknowledge' | 'other';

/** Something that somebody is awaited to do. */
export interface WaitingThing {
  readonly key: string;
  readonly kind: string;
  readonly task: Task;
  readonly to: string | null;
  readonly until: string | null;
  /** The order that it is about, if it is about one. */
  readonly orderId: string | null;
  /** What it says of itself; null for a separation, which names its step. */
  readonly message: string | null;
  readonly separation: { readonly name: string; readonly step: string; readonly missing: readonly string[] } | null;
}

const taskOf: Readonly<Record<string, Task>> = {
  ORDER_PLACED: 'decideOrder',
  RATING_POSSIBLE: 'rate',
  COMPLAINT_ABOUT_YOU: 'answerComplaint',
  HEARING_OPENED: 'answerHearing',
  STATEMENT_DELIVERED: 'readStatement',
};

export const ofNotification = (notification: Notification): WaitingThing => ({
  key: notification.id,
  kind: notification.kind,
  task: taskOf[notification.kind] ?? 'other',
  to: whereTo(notification),
  until: notification.awaitedUntil,
  orderId: notification.orderId,
  message: notification.message,
  separation: null,
});

/** Steps are begun in this order: one is ready before one says anything in person. */
const order: readonly SeparationStep[] = ['COVER_YOURSELF', 'PREPARE_TRANSITION', 'BE_READY', 'SAY_IN_PERSON', 'BE_CLEAR', 'LET_GO'];

/** Null where it is somebody else's turn, or nobody's. */
export function ofSeparation({ id, state, mySide, opener, other, nextActions, steps }: Separation, viewer: string): WaitingThing | null {
  const whole = { key: id, kind: 'SEPARATION', to: `/separations/${encodeURIComponent(id)}`, orderId: null, message: null };
  if (mySide === 'OTHER') {
    const separation = { name: opener.displayName, step: '', missing: [] };
    return nextActions.includes('acknowledgeStatement') ? { ...whole, task: 'acknowledge', until: null, separation } : null;
  }
  if (state === 'CLOSED' || state === 'ABANDONED') return null;
  const step = order.flatMap((name) => steps.filter((each) => each.step === name && each.state === 'OPEN'))[0];
  const isMine = step?.turn === 'OPENER' || (step?.turn === 'APPROVERS' && step.persons.includes(viewer));
  if (step === undefined || !isMine) return null;
  // What is missing is one's own word, then.
  if (nextActions.includes('approve'))
    return { ...whole, task: 'approve', until: null, separation: { name: other.displayName, step: '', missing: [] } };
  const separation = { name: other.displayName, step: step.title, missing: step.missing.map(({ message }) => message) };
  // Its times are no deadlines of one's own: before them nothing goes on.
  return { ...whole, task: 'separation', until: null, separation };
}

/** The most urgent first; what has no end comes last. */
export const byUrgency = (one: WaitingThing, another: WaitingThing): number =>
  (one.until === null ? Infinity : Date.parse(one.until)) - (another.until === null ? Infinity : Date.parse(another.until)) || 0;
