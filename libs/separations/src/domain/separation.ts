import type { NoServeEntryId, OrderId, PartyId, Role, SeparationId, StatementId } from '@evenhand/platform';
import type { Done } from './history.js';

export const separationStates = ['DRAFTED', 'APPROVING', 'APPROVED', 'INFORMED', 'RUNNING_OFF', 'CLOSED', 'ABANDONED'] as const;
export type SeparationState = (typeof separationStates)[number];

/** The six steps, in the order in which they are gone. */
export const separationSteps = ['COVER_YOURSELF', 'PREPARE_TRANSITION', 'SAY_IN_PERSON', 'BE_CLEAR', 'BE_READY', 'LET_GO'] as const;
export type SeparationStep = (typeof separationSteps)[number];

export const conversationForms = ['IN_PERSON', 'PHONE', 'VIDEO'] as const;
export type ConversationForm = (typeof conversationForms)[number];

/** A person who is responsible on the opener's side, and what they said of which dossier. */
export interface Approver {
  readonly person: string;
  readonly approvedAt: Date | null;
  /** Hash of the dossier that was approved. */
  readonly approvedHash: string | null;
}

/** A step that is gone without, and the written reason: seen in the history for ever. */
export interface Excuse {
  readonly step: SeparationStep;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export interface Conversation {
  readonly form: ConversationForm;
  readonly scheduledFor: Date;
  /** Who takes part, by name. */
  readonly participants: readonly string[];
  /** Null until it was held. */
  readonly heldAt: Date | null;
  readonly outcome: string | null;
}

/** An order that still runs between the two, and when what was agreed ends. */
export interface RunningOrder {
  readonly orderId: OrderId;
  /** From the order itself, or as the opener said. */
  readonly endsOn: string | null;
}

/** One line of the run-off ledger: an order that ran, and what has become of it. */
export interface LedgerEntry extends RunningOrder {
  readonly amountMinor: number;
  readonly currency: string;
  /** When it ended, by itself; null while it runs. */
  readonly endedAt: Date | null;
}

/** Which fact was chosen as a reason. */
export interface FactChoice {
  /** `order`, `rating`, `complaint` or `incident`. */
  readonly source: string;
  readonly id: string;
}

/** A fact between the two, with where it comes from. */
export interface SeparationFact extends FactChoice {
  /** ISO 8601, when it happened. */
  readonly at: string;
  readonly data: object;
}

/** The guided end of a business relationship between a seller and a buyer. */
export class Separation {
  readonly id!: SeparationId;
  readonly openerId!: PartyId;
  readonly openerRole!: Role;
  readonly otherId!: PartyId;
  readonly state!: SeparationState;
  readonly openedBy!: string;
  readonly openedAt!: Date;
  readonly approvers!: readonly Approver[];
  /** For a single person without approvers: not before this instant. */
  readonly coolingOffUntil!: Date;
  readonly excuses!: readonly Excuse[];
  /** The first is the word in person; at most two more follow. */
  readonly conversations!: readonly Conversation[];
  readonly chosenFacts!: readonly FactChoice[];
  /** Hash of the chosen facts as the record says them now. */
  readonly dossierHash!: string;
  readonly dossierFrozenAt!: Date | null;
  /** The chosen facts as they were then: what is said rests on these. */
  readonly frozenFacts!: readonly SeparationFact[] | null;
  /** End dates that the opener gave for orders which have none of their own. */
  readonly endDates!: Readonly<Record<OrderId, string>>;
  /** Notice that the other side gets when it is a business, in milliseconds from being informed; 0 for a private person. */
  readonly noticeMs!: number;
  readonly informedAt!: Date | null;
  readonly statementId!: StatementId | null;
  readonly statementDeliveredAt!: Date | null;
  readonly statementAcknowledgedAt!: Date | null;
  readonly pausedUntil!: Date | null;
  readonly closingNote!: string | null;
  /** ISO 8601 day on which the opener wants to look at it again. */
  readonly reviewOn!: string | null;
  readonly reviewedAt!: Date | null;
  /** The entry on the opener's own list that stands after the end. */
  readonly pairEntryId!: NoServeEntryId | null;
  readonly endedAt!: Date | null;
  /** When the last step was taken; what was said of none following it begins anew then. */
  readonly movedAt!: Date;
  readonly remindedAt!: Date | null;
  readonly escalatedAt!: Date | null;
  /** One more with every change. */
  readonly version!: number;
  readonly policyVersion!: number;
  /** What was done since it was read: the next lines of its history. Not there as it is read. */
  readonly done?: readonly Done[];

  static of(fields: SeparationFields): Separation {
    return Object.assign(new Separation(), fields);
  }

  /** An excuse of the cooling-off is none for those who were named after it. */
  isExcused(step: SeparationStep): boolean {
    if (step === 'COVER_YOURSELF' && this.approvers.length > 0) return false;
    return this.excuses.some((excuse) => excuse.step === step);
  }

  get isOver(): boolean {
    return this.endedAt !== null;
  }

  /** From here on the other side sees where it stands. */
  get isInformed(): boolean {
    return this.informedAt !== null;
  }
}

export type SeparationFields = Omit<Separation, 'isExcused' | 'isOver' | 'isInformed'>;
