import type { CaseKind } from '@evenhand/cases';
import type { AppealId, Decision, PartyId, Role, StatementId } from '@evenhand/platform';
import type { AppealableKind, Statement } from '@evenhand/statements';
import type { AppealRefusal } from './refusals.js';

export const appealStates = ['LODGED', 'UNDER_REVIEW', 'GRANTED', 'DENIED', 'WITHDRAWN'] as const;
export type AppealState = (typeof appealStates)[number];

/** Whatever the marketplace decided, with a statement of reasons, can be appealed against. */
export type AppealAgainst = AppealableKind;

/** In which kinds of case each was decided. */
export const decidedIn: Readonly<Record<AppealAgainst, readonly CaseKind[]>> = {
  NO_SERVE_ENTRY: ['NO_SERVE_PROPOSAL', 'NO_SERVE_REVIEW'],
  RESTRICTION: ['NO_SERVE_PROPOSAL', 'NO_SERVE_REVIEW'],
  COMPLAINT_UPHELD: ['COMPLAINT'],
  RATING_REMOVED: ['RATING_REMOVAL'],
  RATING_NOT_REMOVED: ['RATING_REMOVAL'],
};

/**
 * Which outcomes the other side of what was decided learns from the appeal itself: it knew of the decision, or the outcome
 * changes something for it. Of a platform entry the others concerned are told what follows for them, and not that it was
 * appealed against.
 */
export const otherSideLearns: Readonly<Record<AppealAgainst, readonly AppealState[]>> = {
  NO_SERVE_ENTRY: [],
  RESTRICTION: [],
  COMPLAINT_UPHELD: ['GRANTED', 'DENIED'],
  RATING_REMOVED: ['GRANTED', 'DENIED'],
  RATING_NOT_REMOVED: ['GRANTED'],
};

/** The subject's request to undo a decision. */
export class Appeal {
  readonly id!: AppealId;
  readonly against!: AppealAgainst;
  readonly statementId!: StatementId;
  /** Inner id of what was decided: the entry, the complaint, the request for a removal. */
  readonly refId!: string;
  readonly appellantId!: PartyId;
  /** The role in which the decision concerns the appellant. */
  readonly subjectRole!: Role;
  readonly reasons!: string;
  readonly state!: AppealState;
  readonly lodgedAt!: Date;
  readonly decidedAt!: Date | null;
  readonly decidedBy!: string | null;
  readonly decisionReason!: string | null;
  /** When it was decided or withdrawn. */
  readonly endedAt!: Date | null;
  /** In force when it was lodged and, once it was decided, then. */
  readonly policyVersion!: number;

  static of(fields: AppealFields): Appeal {
    return Object.assign(new Appeal(), fields);
  }

  get isOpen(): boolean {
    return this.state === 'LODGED' || this.state === 'UNDER_REVIEW';
  }
}

export type AppealFields = Omit<Appeal, 'isOpen'>;

type Step = 'takeUp' | 'grant' | 'deny' | 'withdraw';

/** Which step leads from which state to which. Nothing else sets a state. */
export const appealTransitions = {
  takeUp: { LODGED: 'UNDER_REVIEW' },
  grant: { UNDER_REVIEW: 'GRANTED' },
  deny: { UNDER_REVIEW: 'DENIED' },
  withdraw: { LODGED: 'WITHDRAWN', UNDER_REVIEW: 'WITHDRAWN' },
} as const satisfies Record<Step, Partial<Record<AppealState, AppealState>>>;

/** @param at when it is over with this step; null when it goes on */
function take(appeal: Appeal, step: Step, at: Date | null): Decision<Appeal, AppealRefusal> {
  const table: Partial<Record<AppealState, AppealState>> = appealTransitions[step];
  const state = table[appeal.state];
  if (state === undefined) return { refused: { code: 'APPEAL_SETTLED', state: appeal.state } };
  return { decided: Appeal.of({ ...appeal, state, endedAt: at }) };
}

export type AppealableStatement = Statement & { readonly kind: AppealAgainst };

/** What the marketplace had no part in is not its to undo. */
const isAppealable = (statement: Statement): statement is AppealableStatement => statement.kind in decidedIn;

/**
 * Whether an appeal may be lodged.
 * @param statement null when there is none; one for somebody else looks the same
 * @param former earlier appeals against the same statement
 */
export function decideLodging(
  statement: Statement | null,
  former: readonly Appeal[],
  { by, at }: { readonly by: PartyId | null; readonly at: Date },
): Decision<AppealableStatement, AppealRefusal> {
  if (statement === null || statement.subjectId !== by || !isAppealable(statement)) return { refused: { code: 'STATEMENT_NOT_FOUND' } };
  if (former.some(({ state }) => state === 'GRANTED' || state === 'DENIED')) return { refused: { code: 'APPEAL_DECIDED_ALREADY' } };
  if (former.some(({ isOpen }) => isOpen)) return { refused: { code: 'APPEAL_ALREADY_OPEN' } };
  if (statement.voidedAt !== null) return { refused: { code: 'STATEMENT_VOIDED' } };
  const { deliveredAt, appealUntil: closedAt } = statement;
  if (deliveredAt === null || closedAt === null) return { refused: { code: 'NOT_DELIVERED_YET' } };
  if (at >= closedAt) return { refused: { code: 'APPEAL_WINDOW_CLOSED', closedAt } };
  return { decided: statement };
}

/** Somebody looks at it now. Nothing more when it was looked at before. */
export function takenUp(appeal: Appeal): Appeal | null {
  const taken = take(appeal, 'takeUp', null);
  return 'refused' in taken ? null : taken.decided;
}

/** @param appeal null when there is none; one of somebody else looks the same */
export const decideWithdrawal = (appeal: Appeal | null, by: PartyId | null, at: Date): Decision<Appeal, AppealRefusal> =>
  appeal === null || appeal.appellantId !== by ? { refused: { code: 'APPEAL_NOT_FOUND' } } : take(appeal, 'withdraw', at);

/** @param tookPart everybody who had a part in what is appealed against: none of them decides */
export function decideOutcome(
  appeal: Appeal | null,
  outcome: { readonly grant: boolean; readonly reasons: string; readonly by: string; readonly at: Date; readonly policyVersion: number },
  tookPart: readonly string[],
): Decision<Appeal, AppealRefusal> {
  if (appeal === null) return { refused: { code: 'APPEAL_NOT_FOUND' } };
  const { grant, reasons: decisionReason, by: decidedBy, at: decidedAt, policyVersion } = outcome;
  if (tookPart.includes(decidedBy)) return { refused: { code: 'CONFLICT_OF_INTEREST' } };
  const taken = take(appeal, grant ? 'grant' : 'deny', decidedAt);
  if ('refused' in taken) return taken;
  return { decided: Appeal.of({ ...taken.decided, decidedAt, decidedBy, decisionReason, policyVersion }) };
}
