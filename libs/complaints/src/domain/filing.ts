import type { CaseMark } from '@evenhand/cases';
import type { ComplaintId, Decision, OrderId, PartyId, Policy, Role } from '@evenhand/platform';
import { categories, type ComplaintCategory, type ComplaintKind } from './categories.js';
import { Complaint, type ComplaintFact, type Evidence } from './complaint.js';
import type { ComplaintField, ComplaintRefusal } from './refusals.js';
import { invalidText, type ProblemOf, type TextOfInput } from './texts.js';

/** What a client sends: not yet known to make sense. */
export interface ComplaintDraft {
  readonly category: ComplaintCategory;
  readonly kind: ComplaintKind | null;
  readonly facts: readonly ComplaintFact[];
  /** Either a text, or a hash and an address. */
  readonly evidence: readonly { readonly text: string | null; readonly sha256: string | null; readonly url: string | null }[];
  readonly safetyReason: string | null;
}

export interface FilingContext {
  readonly id: ComplaintId;
  readonly complainantId: PartyId;
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
  readonly orderId: OrderId | null;
  readonly marks: readonly CaseMark[];
  readonly at: Date;
  readonly policy: Policy;
  readonly problemOf: ProblemOf;
}

export const maximumFacts = 20;
export const maximumEvidence = 20;
export const maximumUrlLength = 2_000;

/** Everything that was written, for screening. */
export const textsOf = ({ facts, evidence, safetyReason }: ComplaintDraft): readonly string[] => [
  ...facts.map(({ what }) => what),
  ...evidence.flatMap(({ text }) => text ?? []),
  ...(safetyReason === null ? [] : [safetyReason]),
];

const textFields = ({ facts, evidence, safetyReason }: ComplaintDraft, maximumLength: number): readonly TextOfInput[] => [
  ...facts.map(({ what }) => ({ field: 'facts.what', text: what, maximumLength })),
  ...evidence.flatMap(({ text }) => (text === null ? [] : [{ field: 'evidence.text', text, maximumLength }])),
  ...evidence.flatMap(({ url }) => (url === null ? [] : [{ field: 'evidence.url', text: url, maximumLength: maximumUrlLength }])),
  // A blank one is refused, not taken for none: it would show who wanted to stay hidden.
  ...(safetyReason === null ? [] : [{ field: 'safetyReason', text: safetyReason, maximumLength }]),
];

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith('0000') && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

/** @returns the field that is wrong, or what is meant */
function evidenceOf({ text, sha256, url }: ComplaintDraft['evidence'][number]): Evidence | ComplaintField {
  if (text !== null && sha256 === null && url === null) return { type: 'EXCERPT', text };
  if (text !== null || sha256 === null || url === null) return 'evidence';
  if (!/^[0-9a-f]{64}$/i.test(sha256)) return 'evidence.sha256';
  return isHttps(url) ? { type: 'FILE', sha256: sha256.toLowerCase(), url } : 'evidence.url';
}

function decideEvidence(given: ComplaintDraft['evidence']): Decision<Evidence[], ComplaintRefusal> {
  if (given.length > maximumEvidence) return { refused: { code: 'COMPLAINT_INPUT_INVALID', field: 'evidence' } };
  const evidence: Evidence[] = [];
  for (const each of given.map(evidenceOf)) {
    if (typeof each === 'string') return { refused: { code: 'COMPLAINT_INPUT_INVALID', field: each } };
    evidence.push(each);
  }
  return { decided: evidence };
}

/** A new complaint. Whoever is not to stay hidden is told of at once. */
export function decideFiling(draft: ComplaintDraft, context: FilingContext): Decision<Complaint, ComplaintRefusal> {
  const { at, policy, problemOf, ...given } = context;
  const { category, kind, facts, safetyReason } = draft;
  const { kinds } = categories[category];
  if (kind === null ? kinds.length > 0 : !kinds.includes(kind)) return { refused: { code: 'COMPLAINT_KIND_WRONG', category, kinds } };
  if (facts.length < 1 || facts.length > maximumFacts) return { refused: { code: 'COMPLAINT_INPUT_INVALID', field: 'facts' } };
  const today = at.toISOString().slice(0, 10);
  if (!facts.every(({ on }) => isDay(on) && on <= today)) return { refused: { code: 'COMPLAINT_INPUT_INVALID', field: 'facts.on' } };
  const invalid = invalidText(textFields(draft, policy.complaints.maximumTextLength), problemOf);
  if (invalid !== null) return { refused: invalid };
  const evidence = decideEvidence(draft.evidence);
  if ('refused' in evidence) return evidence;
  const isTold = safetyReason === null;
  return {
    decided: Complaint.of({
      ...given,
      category,
      kind,
      facts: facts.map(({ on, what }) => ({ on, what })),
      evidence: evidence.decided,
      safetyReason,
      toldSummary: null,
      toldAt: isTold ? at : null,
      answerUntil: isTold ? new Date(at.getTime() + policy.complaints.answerWindowMs) : null,
      state: 'FILED',
      filedAt: at,
      response: null,
      respondedAt: null,
      remindedAt: null,
      decidedAt: null,
      decidedBy: null,
      decisionReason: null,
      withoutAnswerReason: null,
      severity: null,
      strikePoints: null,
      strikeExpiresAt: null,
      strikeExpiredAt: null,
      endedAt: null,
      policyVersion: policy.version,
    }),
  };
}
