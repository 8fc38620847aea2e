import type { Transaction } from '@evenhand/platform';
import { delivered } from '../domain/delivery.js';
import type { Statement, StatementKind } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';

/** What follows from a delivery in the context that the statement belongs to, in the same transaction. */
export type Delivered = (tx: Transaction, statement: Statement) => Promise<void>;
export type DeliveredByKind = Partial<Record<StatementKind, Delivered>>;

/** The one way in which a statement becomes delivered, whoever says so. */
export class DeliveryDesk {
  constructor(
    private readonly statements: Statements,
    private readonly follows: DeliveredByKind = {},
  ) {}

  /** @param statement locked, neither delivered nor voided */
  async deliver(tx: Transaction, statement: Statement, channel: string): Promise<Statement> {
    const { windowMonths: appealMonths } = (await tx.policy()).appeals;
    return this.note(tx, delivered(statement, { channel, at: tx.at, appealMonths }));
  }

  /** Writes down that a statement was delivered, with everything that follows. */
  async note(tx: Transaction, statement: Statement): Promise<Statement> {
    await this.statements.save(tx, statement);
    await tx.record({ name: 'statement.delivered', statementId: statement.id, subjectId: statement.subjectId });
    await this.follows[statement.kind]?.(tx, statement);
    return statement;
  }
}
