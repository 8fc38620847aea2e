import type { CaseDesk } from '@evenhand/cases';
import type { Ids, Transaction, UnitOfWork } from '@evenhand/platform';
import type { Statements, VoidStatement } from '@evenhand/statements';
import type { AppealAgainst } from '../domain/appeal.js';
import type { Appeals } from '../ports/appeals.js';
import type { Decisions } from '../ports/decisions.js';

/**
 * Plays every effect of a decision backwards, in the transaction that grants the appeal.
 * @param reasons why it is granted, in writing
 */
export type Reversal = (tx: Transaction, refId: string, reasons: string) => Promise<void>;

/** For everything that can be appealed against: handed in by whoever puts the contexts together. */
export type Reversals = Readonly<Record<AppealAgainst, Reversal>>;

/** What the use cases of this lib are made of. */
export interface AppealParts {
  readonly unitOfWork: UnitOfWork;
  readonly appeals: Appeals;
  readonly decisions: Decisions;
  readonly statements: Statements;
  readonly voidStatement: VoidStatement;
  readonly desk: CaseDesk;
  readonly reversals: Reversals;
  readonly ids: Ids;
}
