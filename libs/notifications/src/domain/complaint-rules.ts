import type { ComplaintId } from '@evenhand/platform';
import type { NotificationContent } from './content.js';
import { awaited, type Effect, type Rules } from './effect.js';
import type { ComplaintFacts, Facts } from './facts.js';

type ComplaintEvent =
  | 'complaint.filed'
  | 'complaint.told'
  | 'complaint.response-reminded'
  | 'complaint.responded'
  | 'complaint.withdrawn'
  | 'complaint.upheld'
  | 'complaint.dismissed'
  | 'complaint.overturned'
  | 'strike.expired'
  | 'complainant.muted'
  | 'complainant.unmuted';

type ComplaintKind = Extract<NotificationContent['kind'], `${string}COMPLAINT_${string}` | 'STRIKE_EXPIRED'>;

/** The one way to the subject: who was not told of a complaint is told nothing of it, not even that it is over. */
const toSubject = (complaint: ComplaintFacts | null, kind: ComplaintKind, complaintId: ComplaintId): Effect[] =>
  complaint?.isTold === true ? [{ tell: complaint.subjectId, kind, data: { complaintId } }] : [];

const toComplainant = (complaint: ComplaintFacts | null, kind: ComplaintKind, complaintId: ComplaintId): Effect[] =>
  complaint === null ? [] : [{ tell: complaint.complainantId, kind, data: { complaintId } }];

/** A complaint is told when it is filed, or later by a moderator: whichever event says so, it is told once. */
const told = ({ complaintId }: { readonly complaintId: ComplaintId }, { complaint }: Facts): Effect[] =>
  complaint?.isTold === true
    ? [
        {
          tell: complaint.subjectId,
          kind: 'COMPLAINT_ABOUT_YOU',
          data: { complaintId },
          once: `told:${complaintId}`,
          awaits:
            complaint.answerAwaitedUntil === null ? undefined : { thing: awaited.answer(complaintId), until: complaint.answerAwaitedUntil },
        },
      ]
    : [];

/** The subject's notifications hold the complaint alone, the same whether its complainant is hidden or not. */
export const complaintRules: Pick<Rules, ComplaintEvent> = {
  'complaint.filed': told,
  'complaint.told': told,
  'complaint.response-reminded': ({ complaintId }, { complaint }) =>
    complaint === null || complaint.answerAwaitedUntil === null ? [] : toSubject(complaint, 'COMPLAINT_REMINDER', complaintId),
  'complaint.responded': ({ complaintId }, { complaint }) => [
    { settle: awaited.answer(complaintId) },
    ...toComplainant(complaint, 'OWN_COMPLAINT_ANSWERED', complaintId),
  ],
  'complaint.withdrawn': ({ complaintId }, { complaint }) => [
    { settle: awaited.answer(complaintId) },
    ...toSubject(complaint, 'COMPLAINT_ABOUT_YOU_WITHDRAWN', complaintId),
  ],
  'complaint.upheld': ({ complaintId }, { complaint }) => [
    { settle: awaited.answer(complaintId) },
    ...toComplainant(complaint, 'OWN_COMPLAINT_UPHELD', complaintId),
    ...toSubject(complaint, 'COMPLAINT_ABOUT_YOU_UPHELD', complaintId),
  ],
  'complaint.dismissed': ({ complaintId }, { complaint }) => [
    { settle: awaited.answer(complaintId) },
    ...toComplainant(complaint, 'OWN_COMPLAINT_DISMISSED', complaintId),
    ...toSubject(complaint, 'COMPLAINT_ABOUT_YOU_DISMISSED', complaintId),
  ],
  'complaint.overturned': ({ complaintId }, { complaint }) => [
    ...toComplainant(complaint, 'OWN_COMPLAINT_OVERTURNED', complaintId),
    ...toSubject(complaint, 'COMPLAINT_ABOUT_YOU_OVERTURNED', complaintId),
  ],
  'strike.expired': ({ complaintId }, { complaint }) => toSubject(complaint, 'STRIKE_EXPIRED', complaintId),
  'complainant.muted': ({ partyId }, { mutedUntil }) =>
    mutedUntil === null ? [] : [{ tell: partyId, kind: 'COMPLAINTS_MUTED', data: { until: mutedUntil.toISOString() } }],
  'complainant.unmuted': ({ partyId }) => [{ tell: partyId, kind: 'COMPLAINTS_UNMUTED', data: {} }],
};
