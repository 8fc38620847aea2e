import type { PartyKind } from '@evenhand/parties';
import type { Statement } from './statement.js';

/** How it came to the decision that a statement is about. */
export type Origin = 'NOTIFICATION' | 'OWN_INITIATIVE' | 'FOUND_BY_MACHINE';

/** A statement with what the machine form says beside it, and whom it must not name. */
export interface ExportedStatement {
  readonly statement: Statement;
  readonly accountKind: PartyKind;
  readonly origin: Origin;
  /** When that came into being which was decided on. */
  readonly contentAt: Date;
  /** Display names of the subject and of everybody else concerned. */
  readonly names: readonly string[];
  /** What else leads to them, and to whoever decided. */
  readonly identifiers: readonly string[];
}
