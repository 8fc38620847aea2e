import type { CaseId, Decision, OrderId, PartyId, Role } from '@evenhand/platform';
import type { CaseRefusal } from './refusals.js';

export const caseKinds = ['COMPLAINT', 'NO_SERVE_PROPOSAL', 'NO_SERVE_REVIEW', 'RATING_REMOVAL', 'HELD_BACK_TEXT', 'APPEAL'] as const;
export type CaseKind = (typeof caseKinds)[number];

export const caseMarks = ['POSSIBLE_RETALIATION', 'PROTECTED_TRAIT_HINT', 'BAD_FAITH_HISTORY', 'URGENT'] as const;
export type CaseMark = (typeof caseMarks)[number];

/** A person who works on a case, until the lease ends. */
export interface Claim {
  /** The person: the subject of its token. */
  readonly by: string;
  readonly since: Date;
  readonly expiresAt: Date;
}

/** Anything that waits for a moderator. Carries no content of its own: `refId` is the thing it is about. */
export class Case {
  readonly id!: CaseId;
  readonly kind!: CaseKind;
  /** Inner id of the complaint, entry, request, rating or appeal. */
  readonly refId!: string;
  readonly subjectId!: PartyId;
  readonly subjectRole!: Role;
  /** Everybody concerned beside the subject. Whoever acts for one of them, or for the subject, does not decide. */
  readonly partyIds!: readonly PartyId[];
  readonly orderIds!: readonly OrderId[];
  /** Persons who took part before and so do not decide. */
  readonly barred!: readonly string[];
  /** 1 to 4, as the points of an upheld complaint. */
  readonly severity!: number;
  /** How many pieces of evidence there are. */
  readonly evidence!: number;
  readonly marks!: readonly CaseMark[];
  readonly openedAt!: Date;
  readonly dueAt!: Date;
  /** One more with every fact that comes in: a decision names the version that it was made on. */
  readonly version!: number;
  readonly claim!: Claim | null;
  readonly closedAt!: Date | null;
  /** Who decided it; null while open, and when it was withdrawn or fell away. */
  readonly closedBy!: string | null;
  readonly outcome!: string | null;
  /** When an appeal against the decision was granted. */
  readonly overturnedAt!: Date | null;

  static of(fields: CaseFields): Case {
    return Object.assign(new Case(), fields);
  }

  get isOpen(): boolean {
    return this.closedAt === null;
  }

  /** Whether it is about one of these parties, or one of these is concerned beside the subject. */
  concerns(partyIds: readonly PartyId[]): boolean {
    return [this.subjectId, ...this.partyIds].some((id) => partyIds.includes(id));
  }

  /** The claim, unless its lease is over. */
  claimAt(at: Date): Claim | null {
    return this.claim !== null && at < this.claim.expiresAt ? this.claim : null;
  }
}

export type CaseFields = Omit<Case, 'isOpen' | 'concerns' | 'claimAt'>;

/** Takes a case, or goes on with it. @param isInvolved whether the person is concerned by the case itself */
export function decideClaim(
  found: Case | null,
  person: string,
  context: { readonly at: Date; readonly leaseMs: number; readonly isInvolved: boolean },
): Decision<Case, CaseRefusal> {
  if (found === null) return { refused: { code: 'CASE_NOT_FOUND' } };
  if (!found.isOpen) return { refused: { code: 'CASE_CLOSED' } };
  if (context.isInvolved || found.barred.includes(person)) return { refused: { code: 'CONFLICT_OF_INTEREST' } };
  const current = found.claimAt(context.at);
  if (current !== null && current.by !== person) {
    return { refused: { code: 'CASE_CLAIMED_BY_OTHER', until: current.expiresAt } };
  }
  const expiresAt = new Date(context.at.getTime() + context.leaseMs);
  return { decided: Case.of({ ...found, claim: { by: person, since: current?.since ?? context.at, expiresAt } }) };
}

/** The case that this person holds now. Whoever lost it has to take it anew. */
export function decideHold(found: Case | null, person: string, at: Date): Decision<Case, CaseRefusal> {
  if (found === null) return { refused: { code: 'CASE_NOT_FOUND' } };
  if (!found.isOpen) return { refused: { code: 'CASE_CLOSED' } };
  const current = found.claimAt(at);
  if (current?.by === person) return { decided: found };
  if (current !== null) return { refused: { code: 'CASE_CLAIMED_BY_OTHER', until: current.expiresAt } };
  return { refused: { code: found.claim?.by === person ? 'CLAIM_LAPSED' : 'CASE_NOT_CLAIMED' } };
}

/** Lengthens a claim that still holds. */
export function decideRenewal(found: Case | null, person: string, at: Date, leaseMs: number): Decision<Case, CaseRefusal> {
  const held = decideHold(found, person, at);
  if ('refused' in held) return held;
  const { claim } = held.decided;
  if (claim === null) return { refused: { code: 'CASE_NOT_CLAIMED' } };
  return { decided: Case.of({ ...held.decided, claim: { ...claim, expiresAt: new Date(at.getTime() + leaseMs) } }) };
}

export const withoutClaim = (held: Case): Case => Case.of({ ...held, claim: null });

/** Whether a person may decide now: holds the claim, read the version that stands, and is not concerned. */
export function decideReadiness(
  found: Case | null,
  kinds: readonly CaseKind[],
  person: string,
  context: { readonly at: Date; readonly version: number; readonly isInvolved: boolean },
): Decision<Case, CaseRefusal> {
  if (found === null || !kinds.includes(found.kind)) return { refused: { code: 'CASE_NOT_FOUND' } };
  const held = decideHold(found, person, context.at);
  if ('refused' in held) return held;
  if (context.isInvolved || found.barred.includes(person)) return { refused: { code: 'CONFLICT_OF_INTEREST' } };
  if (found.version !== context.version) return { refused: { code: 'CASE_CHANGED', version: found.version } };
  return held;
}

/** @param by who decided; null when it was withdrawn or fell away */
export const closed = (open: Case, outcome: string, by: string | null, at: Date): Case =>
  Case.of({ ...open, outcome, closedAt: at, closedBy: by });
