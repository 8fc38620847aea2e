import type { Decision, PartyId, Policy } from '@evenhand/platform';
import { Complaint, decideTransition } from './complaint.js';
import { revealsComplainant, type Identity } from './identity.js';
import type { ComplaintRefusal } from './refusals.js';
import { invalidText, type ProblemOf } from './texts.js';

interface Context {
  readonly at: Date;
  readonly policy: Policy['complaints'];
  readonly problemOf: ProblemOf;
}

/** How long before the end of its time a subject that has not answered is reminded. */
export const remindBeforeMs = 2 * 86_400_000;

/** Tells the subject of a hidden complaint what is said, in words that do not tell by whom. */
export function decideTelling(
  complaint: Complaint,
  summary: string,
  { at, policy, problemOf, identity }: Context & { readonly identity: Identity },
): Decision<Complaint, ComplaintRefusal> {
  if (complaint.toldAt !== null) return { refused: { code: 'SUBJECT_ALREADY_TOLD' } };
  const moved = decideTransition(complaint, 'tell');
  if ('refused' in moved) return moved;
  const invalid = invalidText([{ field: 'summary', text: summary, maximumLength: policy.maximumTextLength }], problemOf);
  if (invalid !== null) return { refused: invalid };
  if (revealsComplainant(summary, identity)) return { refused: { code: 'SUMMARY_REVEALS_COMPLAINANT', field: 'summary' } };
  const answerUntil = new Date(at.getTime() + policy.answerWindowMs);
  return { decided: Complaint.of({ ...moved.decided, toldSummary: summary, toldAt: at, answerUntil }) };
}

/** The subject answers, once, while nothing is decided: also after its time is over. */
export function decideResponse(
  complaint: Complaint | null,
  text: string,
  { by, at, policy, problemOf }: Context & { readonly by: PartyId | null },
): Decision<Complaint, ComplaintRefusal> {
  // One that the subject was not told of is none.
  if (complaint?.subjectId !== by || !complaint.isThereFor(by)) return { refused: { code: 'COMPLAINT_NOT_FOUND' } };
  const moved = decideTransition(complaint, 'respond');
  if ('refused' in moved) return moved;
  if (complaint.respondedAt !== null) return { refused: { code: 'COMPLAINT_ALREADY_ANSWERED' } };
  const invalid = invalidText([{ field: 'text', text, maximumLength: policy.maximumTextLength }], problemOf);
  if (invalid !== null) return { refused: invalid };
  return { decided: Complaint.of({ ...moved.decided, response: text, respondedAt: at }) };
}

/** The complainant takes it back while nothing is decided. */
export function decideWithdrawal(complaint: Complaint | null, by: PartyId | null, at: Date): Decision<Complaint, ComplaintRefusal> {
  if (complaint === null || complaint.complainantId !== by) return { refused: { code: 'COMPLAINT_NOT_FOUND' } };
  const moved = decideTransition(complaint, 'withdraw');
  return 'refused' in moved ? moved : { decided: Complaint.of({ ...moved.decided, endedAt: at }) };
}
