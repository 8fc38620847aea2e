import type { StatementId, Transaction } from '@evenhand/platform';
import { delivered } from '../domain/delivery.js';
import type { Statement, StatementKind } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';

/** What the context that a statement belongs to does about its delivery, in the same transaction. */
export interface Delivered {
  /** Locks what the statement is about. Whoever decides on that locks it before the statement too, so no two wait for each other. */
  lock(tx: Transaction, refId: string): Promise<unknown>;
  /** What follows. */
  within(tx: Transaction, statement: Statement): Promise<void>;
}
export type DeliveredByKind = Partial<Record<StatementKind, Delivered>>;

/** The one way in which a statement becomes delivered, whoever says so. */
export class DeliveryDesk {
  constructor(
    private readonly statements: Statements,
    private readonly follows: DeliveredByKind = {},
  ) {}

  /** The statement, locked after what it is about. */
  async lock(tx: Transaction, id: StatementId): Promise<Statement | null> {
    const found = await this.statements.findWithin(tx, id);
    if (found === null) return null;
    await this.follows[found.kind]?.lock(tx, found.refId);
    return this.statements.lock(tx, id);
  }

  /** @param statement locked, neither delivered nor voided */
  async deliver(tx: Transaction, statement: Statement, channel: string): Promise<Statement> {
    const { windowMonths: appealMonths } = (await tx.policy()).appeals;
    return this.note(tx, delivered(statement, { channel, at: tx.at, appealMonths }));
  }

  /** Writes down that a statement was delivered, with everything that follows. */
  async note(tx: Transaction, statement: Statement): Promise<Statement> {
    await this.statements.save(tx, statement);
    await tx.record({ name: 'statement.delivered', statementId: statement.id, subjectId: statement.subjectId });
    await this.follows[statement.kind]?.within(tx, statement);
    return statement;
  }
}
