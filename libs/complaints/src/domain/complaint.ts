import type { CaseMark } from '@evenhand/cases';
import type { ComplaintId, Decision, OrderId, PartyId, Policy, Role } from '@evenhand/platform';
import type { ComplaintCategory, ComplaintKind } from './categories.js';
import type { ComplaintRefusal } from './refusals.js';

export const complaintStates = ['FILED', 'UNDER_REVIEW', 'UPHELD', 'DISMISSED', 'WITHDRAWN', 'OVERTURNED'] as const;
export type ComplaintState = (typeof complaintStates)[number];

export const severities = ['MINOR', 'SERIOUS', 'SEVERE'] as const;
export type Severity = (typeof severities)[number];

/** What happened on a day, in the complainant's words. */
export interface ComplaintFact {
  /** ISO 8601 day. */
  readonly on: string;
  readonly what: string;
}

export type Evidence =
  | { readonly type: 'EXCERPT'; readonly text: string }
  /** A file that lies elsewhere; the hash (SHA-256, hexadecimal) proves that it is still the same. */
  | { readonly type: 'FILE'; readonly sha256: string; readonly url: string };

/** A report by one party about the other in an order or contact. */
export class Complaint {
  readonly id!: ComplaintId;
  readonly complainantId!: PartyId;
  readonly subjectId!: PartyId;
  /** The side that the subject took. */
  readonly subjectRole!: Role;
  readonly orderId!: OrderId | null;
  readonly category!: ComplaintCategory;
  readonly kind!: ComplaintKind | null;
  readonly facts!: readonly ComplaintFact[];
  readonly evidence!: readonly Evidence[];
  /** Why the complainant is to stay hidden from the subject; null when it is known. */
  readonly safetyReason!: string | null;
  /** What the subject of a hidden complaint is told, in a moderator's words. */
  readonly toldSummary!: string | null;
  /** When the subject was told; null while it knows nothing of the complaint. */
  readonly toldAt!: Date | null;
  /** Until when the subject may count on being heard before the complaint is upheld. */
  readonly answerUntil!: Date | null;
  readonly state!: ComplaintState;
  readonly marks!: readonly CaseMark[];
  readonly filedAt!: Date;
  readonly response!: string | null;
  readonly respondedAt!: Date | null;
  readonly remindedAt!: Date | null;
  readonly decidedAt!: Date | null;
  /** The person who decided. */
  readonly decidedBy!: string | null;
  readonly decisionReason!: string | null;
  /** Why it was upheld before the subject had answered and while it still could. */
  readonly withoutAnswerReason!: string | null;
  readonly severity!: Severity | null;
  readonly strikePoints!: number | null;
  readonly strikeExpiresAt!: Date | null;
  /** When the end of the strike was noted; it ends at `strikeExpiresAt` whenever that was. */
  readonly strikeExpiredAt!: Date | null;
  /** When it was withdrawn or overturned. */
  readonly endedAt!: Date | null;
  /** Of the filing, then of the decision. */
  readonly policyVersion!: number;

  static of(fields: ComplaintFields): Complaint {
    return Object.assign(new Complaint(), fields);
  }

  /** Whether the subject is not to learn who complained. */
  get isHidden(): boolean {
    return this.safetyReason !== null;
  }

  /** Whether it awaits a decision. */
  get isOpen(): boolean {
    return openStates.includes(this.state);
  }

  /**
   * Whether its order counts as ended badly for the subject once it is upheld. Not that of a hidden complaint: figures of a
   * party's orders are shown, and from how they move it would follow which order it was.
   */
  get isHeldAtFault(): boolean {
    return this.orderId !== null && !this.isHidden;
  }

  /** Whether the complaint is there at all for this party: the complainant, and the subject once it was told. */
  isThereFor(partyId: PartyId | null): boolean {
    return partyId !== null && (partyId === this.complainantId || (partyId === this.subjectId && this.toldAt !== null));
  }

  /** Whether this party may know who complained, and all from which that follows. */
  showsComplainantTo(partyId: PartyId | null): boolean {
    return this.isThereFor(partyId) && (partyId === this.complainantId || !this.isHidden);
  }
}

export type ComplaintFields = Omit<Complaint, 'isHidden' | 'isOpen' | 'isHeldAtFault' | 'isThereFor' | 'showsComplainantTo'>;

const openStates: readonly ComplaintState[] = ['FILED', 'UNDER_REVIEW'];

/** What may follow in which state. Nothing else sets a state; `tell` and `respond` leave it as it is. */
export const complaintTransitions = {
  takeUp: { from: ['FILED'], to: 'UNDER_REVIEW' },
  tell: { from: ['UNDER_REVIEW'], to: 'UNDER_REVIEW' },
  respond: { from: ['FILED', 'UNDER_REVIEW'], to: null },
  uphold: { from: ['UNDER_REVIEW'], to: 'UPHELD' },
  dismiss: { from: ['UNDER_REVIEW'], to: 'DISMISSED' },
  withdraw: { from: ['FILED', 'UNDER_REVIEW'], to: 'WITHDRAWN' },
  overturn: { from: ['UPHELD'], to: 'OVERTURNED' },
} as const satisfies Record<string, { readonly from: readonly ComplaintState[]; readonly to: ComplaintState | null }>;

export type ComplaintAction = keyof typeof complaintTransitions;

/** The complaint in the state that the action leads to. */
export function decideTransition(complaint: Complaint, action: ComplaintAction): Decision<Complaint, ComplaintRefusal> {
  const { from, to }: { readonly from: readonly ComplaintState[]; readonly to: ComplaintState | null } = complaintTransitions[action];
  if (!from.includes(complaint.state)) {
    return { refused: { code: 'WRONG_COMPLAINT_STATE', action, state: complaint.state, allowedStates: from } };
  }
  return { decided: Complaint.of({ ...complaint, state: to ?? complaint.state }) };
}

/** What an upheld complaint weighs. */
export const pointsOf = (severity: Severity, { minorPoints, seriousPoints, severePoints }: Policy['complaints']): number =>
  ({ MINOR: minorPoints, SERIOUS: seriousPoints, SEVERE: severePoints })[severity];
