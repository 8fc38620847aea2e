import type { Decision, Policy } from '@evenhand/platform';
import { Complaint, decideTransition, pointsOf, type Severity } from './complaint.js';
import { revealsComplainant, type Identity } from './identity.js';
import type { ComplaintRefusal } from './refusals.js';
import { invalidText, maximumFactsLength, maximumReasonLength, maximumRuleLength, type ProblemOf, type TextOfInput } from './texts.js';

export interface Upholding {
  readonly outcome: 'UPHELD';
  readonly severity: Severity;
  /** Why, for both sides. */
  readonly reason: string;
  /** What it rests on, in the decider's words. */
  readonly facts: string;
  /** The rule of the marketplace that was broken. */
  readonly rule: string;
  /** Why the subject's answer is not waited for. */
  readonly withoutAnswerReason: string | null;
}

export interface Dismissal {
  readonly outcome: 'DISMISSED';
  /** Why, for both sides. */
  readonly reason: string;
}

export type Verdict = Upholding | Dismissal;

export interface VerdictContext {
  readonly at: Date;
  readonly by: string;
  readonly policy: Policy;
  readonly identity: Identity;
  readonly problemOf: ProblemOf;
}

const textsOf = (verdict: Verdict): readonly TextOfInput[] => {
  const reason = { field: 'reason', text: verdict.reason, maximumLength: maximumReasonLength };
  if (verdict.outcome === 'DISMISSED') return [reason];
  const { facts, rule, withoutAnswerReason } = verdict;
  return [
    reason,
    { field: 'facts', text: facts, maximumLength: maximumFactsLength },
    { field: 'rule', text: rule, maximumLength: maximumRuleLength },
    ...(withoutAnswerReason === null
      ? []
      : [{ field: 'withoutAnswerReason', text: withoutAnswerReason, maximumLength: maximumReasonLength }]),
  ];
};

/** Whether the subject has not answered and still has time to. */
const isAnswerAwaited = ({ respondedAt, answerUntil }: Complaint, at: Date): boolean =>
  respondedAt === null && answerUntil !== null && at < answerUntil;

/** A moderator decides. Nobody is found guilty unheard: of what it was not told, and before it could answer. */
export function decideVerdict(complaint: Complaint, verdict: Verdict, context: VerdictContext): Decision<Complaint, ComplaintRefusal> {
  const { at, by, policy, identity, problemOf } = context;
  const moved = decideTransition(complaint, verdict.outcome === 'UPHELD' ? 'uphold' : 'dismiss');
  if ('refused' in moved) return moved;
  const texts = textsOf(verdict);
  const invalid = invalidText(texts, problemOf);
  if (invalid !== null) return { refused: invalid };
  const telling = complaint.isHidden ? texts.find(({ text }) => revealsComplainant(text, identity)) : undefined;
  if (telling !== undefined) return { refused: { code: 'SUMMARY_REVEALS_COMPLAINANT', field: telling.field } };
  const decided = { ...moved.decided, decidedAt: at, decidedBy: by, decisionReason: verdict.reason, policyVersion: policy.version };
  if (verdict.outcome === 'DISMISSED') return { decided: Complaint.of(decided) };

  if (complaint.toldAt === null) return { refused: { code: 'SUBJECT_NOT_TOLD' } };
  const isAwaited = isAnswerAwaited(complaint, at);
  if (isAwaited && verdict.withoutAnswerReason === null) {
    return { refused: { code: 'ANSWER_AWAITED', until: complaint.answerUntil ?? at } };
  }
  return {
    decided: Complaint.of({
      ...decided,
      withoutAnswerReason: isAwaited ? verdict.withoutAnswerReason : null,
      severity: verdict.severity,
      strikePoints: pointsOf(verdict.severity, policy.complaints),
      strikeExpiresAt: new Date(at.getTime() + policy.complaints.strikeLifetimeMs),
    }),
  };
}

/** An appeal was granted: from now on it is as if the complaint had never been upheld. */
export function decideOverturning(complaint: Complaint | null, at: Date): Decision<Complaint, ComplaintRefusal> {
  if (complaint === null) return { refused: { code: 'COMPLAINT_NOT_FOUND' } };
  const moved = decideTransition(complaint, 'overturn');
  return 'refused' in moved ? moved : { decided: Complaint.of({ ...moved.decided, endedAt: at }) };
}
