import type { CaseId, ComplaintId, Decision, NoServeEntryId, OrderId, PartyId, Role, StatementId } from '@evenhand/platform';
import type { NoServeGround, Rung, ServiceCondition } from './charge.js';
import type { PlatformRefusal } from './platform-refusals.js';

export const platformStates = [
  'PROPOSED',
  'HEARING',
  'APPROVED',
  'ACTIVE',
  'EXPIRED',
  'LIFTED',
  'OVERTURNED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type PlatformState = (typeof platformStates)[number];

/** Who or what asked for an entry. SELLER is any party that asks about another, also a buyer about a seller. */
export const entrySources = ['MODERATOR', 'SELLER', 'THRESHOLD', 'IMPORT'] as const;
export type EntrySource = (typeof entrySources)[number];

interface Step {
  readonly from: readonly PlatformState[];
  /** null where the entry stays in its state. */
  readonly to: PlatformState | null;
}

/** What can be done with an entry, and where it leads. */
export const platformSteps = {
  openHearing: { from: ['PROPOSED'], to: 'HEARING' },
  answer: { from: ['HEARING', 'APPROVED', 'ACTIVE'], to: null },
  approve: { from: ['HEARING'], to: 'APPROVED' },
  lapse: { from: ['APPROVED'], to: 'HEARING' },
  reject: { from: ['PROPOSED', 'HEARING'], to: 'REJECTED' },
  withdraw: { from: ['PROPOSED', 'HEARING', 'APPROVED'], to: 'WITHDRAWN' },
  activate: { from: ['APPROVED'], to: 'ACTIVE' },
  extend: { from: ['ACTIVE'], to: null },
  confirm: { from: ['ACTIVE'], to: null },
  expire: { from: ['ACTIVE'], to: 'EXPIRED' },
  lift: { from: ['ACTIVE'], to: 'LIFTED' },
  overturn: { from: ['APPROVED', 'ACTIVE', 'EXPIRED', 'LIFTED'], to: 'OVERTURNED' },
} as const satisfies Record<string, Step>;
export type PlatformStep = keyof typeof platformSteps;

/** An entry of the platform's list: the marketplace itself does not serve its subject in this role, or on terms only. */
export class NoServeEntry {
  /** Random: it does not tell its subject when somebody asked for it. */
  readonly id!: NoServeEntryId;
  readonly subjectId!: PartyId;
  readonly subjectRole!: Role;
  readonly state!: PlatformState;
  readonly ground!: NoServeGround;
  readonly explanation!: string;
  readonly facts!: string;
  readonly complaintIds!: readonly ComplaintId[];
  readonly orderIds!: readonly OrderId[];
  readonly rung!: Rung;
  readonly conditions!: readonly ServiceCondition[];
  readonly skippedRungReason!: string | null;
  readonly urgentReason!: string | null;
  readonly shortNoticeReason!: string | null;
  readonly source!: EntrySource;
  /** The person or program. */
  readonly proposedBy!: string;
  readonly proposerPartyId!: PartyId | null;
  readonly proposedAt!: Date;
  readonly hearingOpenedAt!: Date | null;
  /** Who made the charge: the proposer, or the moderator who took up somebody's request. */
  readonly hearingOpenedBy!: string | null;
  readonly hearingEndsAt!: Date | null;
  readonly hearingRemindedAt!: Date | null;
  /** When its time was over without an answer. */
  readonly hearingEndedAt!: Date | null;
  readonly answer!: string | null;
  readonly answeredAt!: Date | null;
  readonly approvedBy!: string | null;
  readonly approvedAt!: Date | null;
  /** Of the dossier that the approval was made on. */
  readonly approvedHash!: string | null;
  readonly approvedCaseId!: CaseId | null;
  readonly statementId!: StatementId | null;
  /** Before the approval a wish, then settled; a late delivery moves it on. */
  readonly effectiveAt!: Date | null;
  readonly endsAt!: Date | null;
  readonly activatedAt!: Date | null;
  /** When a hearing that followed the activation was over and the entry stood. */
  readonly confirmedAt!: Date | null;
  readonly confirmedBy!: string | null;
  readonly confirmReason!: string | null;
  /** A later end that counts once its own statement was delivered. */
  readonly extendedUntil!: Date | null;
  readonly extendedBy!: string | null;
  readonly extendReason!: string | null;
  readonly extensionStatementId!: StatementId | null;
  readonly endedAt!: Date | null;
  readonly endedBy!: string | null;
  readonly endReason!: string | null;
  readonly marks!: readonly 'PROTECTED_TRAIT_HINT'[];
  readonly version!: number;
  readonly policyVersion!: number;

  static of(fields: NoServeEntryFields): NoServeEntry {
    return Object.assign(new NoServeEntry(), fields);
  }

  with(changes: Partial<NoServeEntryFields>): NoServeEntry {
    return NoServeEntry.of({ ...this, ...changes, version: this.version + 1 });
  }

  /** Whether the subject has answered, or had the time to. */
  isHeardAt(at: Date): boolean {
    return this.answeredAt !== null || this.hearingEndedAt !== null || (this.hearingEndsAt !== null && this.hearingEndsAt <= at);
  }

  /** Whether it was approved out of urgency, so that the hearing is still owed. */
  get owesHearing(): boolean {
    const { approvedAt, confirmedAt } = this;
    if (approvedAt === null || confirmedAt !== null) return false;
    return ![this.answeredAt, this.hearingEndedAt].some((heardAt) => heardAt !== null && heardAt <= approvedAt);
  }

  /** Who made it: neither of them may approve it. */
  get proposers(): readonly string[] {
    return [...new Set([this.proposedBy, this.hearingOpenedBy])].filter((person) => person !== null);
  }

  /** The subject learns of an entry when it is heard about it, not of what was merely asked for. */
  get isKnownToSubject(): boolean {
    return this.hearingOpenedAt !== null;
  }
}

export type NoServeEntryFields = Omit<NoServeEntry, 'with' | 'isHeardAt' | 'owesHearing' | 'proposers' | 'isKnownToSubject'>;

/** The state after a step. */
export function decideStep({ state }: Pick<NoServeEntry, 'state'>, step: PlatformStep): Decision<PlatformState, PlatformRefusal> {
  const { from, to }: Step = platformSteps[step];
  return from.includes(state) ? { decided: to ?? state } : { refused: { code: 'WRONG_ENTRY_STATE', step, state, allowedStates: from } };
}
