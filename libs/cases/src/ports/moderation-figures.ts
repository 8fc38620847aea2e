import type { CaseKind } from '../domain/case.js';

export interface WaitingFigures {
  readonly kind: CaseKind;
  /** Open cases. */
  readonly waiting: number;
  /** Those of them that are past due. */
  readonly overdue: number;
  /** Of those that nobody works on. */
  readonly unclaimed: number;
  /** Of those that are past due, the ones that nobody works on. */
  readonly overdueUnclaimed: number;
  /** When the oldest of them was opened; null when none waits. */
  readonly oldestOpenedAt: Date | null;
}

/** Of decisions by people: what was withdrawn or fell away was not decided. */
export interface DecisionFigures {
  /** Null for all kinds together. */
  readonly kind: CaseKind | null;
  /** Null for all moderators together. */
  readonly moderator: string | null;
  readonly decided: number;
  /** From the beginning of the claim that decided to the decision; null where none was decided under a claim. */
  readonly medianHandlingSeconds: number | null;
  readonly p90HandlingSeconds: number | null;
  /** How many of the decisions were overturned on appeal since. */
  readonly overturned: number;
}

export interface ModerationFigures {
  /** One for each kind, in the order of `caseKinds`. */
  waiting(at: Date): Promise<WaitingFigures[]>;
  /**
   * Of what was decided from one time until before another: for each moderator and kind, and the sums over either and both.
   * @param moderator those of one person; of everybody when null
   */
  decided(from: Date, to: Date, moderator: string | null): Promise<DecisionFigures[]>;
}
