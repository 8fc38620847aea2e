import type { PartyId, Role, Sentence, StatementId } from '@evenhand/platform';

/** Decisions of the marketplace: its people made them, and they can be appealed against. */
export const appealableKinds = ['NO_SERVE_ENTRY', 'RESTRICTION', 'COMPLAINT_UPHELD', 'RATING_REMOVED', 'RATING_NOT_REMOVED'] as const;
export type AppealableKind = (typeof appealableKinds)[number];

/** With whom somebody deals is their own to decide: of that the other side gets a clear word, and no appeal. */
export const statementKinds = [...appealableKinds, 'SEPARATION'] as const;
export type StatementKind = (typeof statementKinds)[number];

export const isAppealable = (kind: StatementKind): kind is AppealableKind => kind !== 'SEPARATION';

/** How the host can bring a statement to its subject. */
export const hostChannels = ['LETTER', 'EMAIL', 'IN_APP'] as const;
export type HostChannel = (typeof hostChannels)[number];

/** What a statement of reasons has to say. Every field is filled, or it cannot be sent. */
export interface StatementContent {
  /** What was decided: the rung of an entry, the severity of a complaint, a removal. A code. */
  readonly decision: string;
  /** On what terms a restricted subject is still served: codes. */
  readonly conditions?: readonly string[];
  /** What it is based on: a complaint category, a ground of removal. A code, never a protected trait. */
  readonly ground: string;
  /** Why, in the words of whoever decided; up to 2000 characters. */
  readonly explanation: string;
  /** The facts that it rests on, in the words of whoever decided; up to 5000 characters. */
  readonly facts: string;
  /** The rule of the marketplace that was broken; up to 500 characters. */
  readonly rule: string;
  /** From when it holds. */
  readonly from: Date;
  /** Until when; null for no end. */
  readonly until: Date | null;
  /** What the record itself says, where it can be said in either language. */
  readonly inBoth?: {
    /** In the place of `facts`. */
    readonly facts?: Sentence;
    /** Every order that still runs, in the place of the sentence about running orders. */
    readonly runningOrders: Sentence;
    /** Who ended it. */
    readonly opener: Sentence;
  };
}

/** The one record behind a restriction. Letter, talking points and machine export are made from it. */
export class Statement {
  readonly id!: StatementId;
  readonly kind!: StatementKind;
  /** Inner id of what was decided. */
  readonly refId!: string;
  readonly subjectId!: PartyId;
  readonly subjectRole!: Role;
  readonly content!: StatementContent;
  readonly textDe!: string;
  readonly textEn!: string;
  readonly issuedAt!: Date;
  readonly issuedBy!: string;
  readonly deliveredAt!: Date | null;
  /** IN_PRODUCT, or how the host brought it. */
  readonly deliveryChannel!: string | null;
  readonly acknowledgedAt!: Date | null;
  /** Until when the subject may appeal; null before delivery. */
  readonly appealUntil!: Date | null;
  readonly appealWindowClosedAt!: Date | null;
  /** When it lost its meaning: an approval lapsed or was taken back, or an appeal was granted. */
  readonly voidedAt!: Date | null;
  readonly policyVersion!: number;

  static of(fields: StatementFields): Statement {
    return Object.assign(new Statement(), fields);
  }

  /** Whether the time to appeal has begun and is not over. */
  canAppealAt(at: Date): boolean {
    return this.voidedAt === null && this.appealWindowClosedAt === null && this.appealUntil !== null && at < this.appealUntil;
  }
}

export type StatementFields = Omit<Statement, 'canAppealAt'>;
