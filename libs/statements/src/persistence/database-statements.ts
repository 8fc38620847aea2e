import { managerOf, type StatementId, type Transaction } from '@evenhand/platform';
import { In, IsNull, type DataSource } from 'typeorm';
import { Statement } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';

export class DatabaseStatements implements Statements {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, statement: Statement): Promise<void> {
    await managerOf(tx).insert(Statement, statement);
  }

  lock(tx: Transaction, id: StatementId): Promise<Statement | null> {
    return managerOf(tx).findOne(Statement, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Transaction, statement: Statement): Promise<void> {
    const { id, deliveredAt, deliveryChannel, acknowledgedAt, appealUntil, appealWindowClosedAt, voidedAt } = statement;
    await managerOf(tx).update(
      Statement,
      { id },
      { deliveredAt, deliveryChannel, acknowledgedAt, appealUntil, appealWindowClosedAt, voidedAt },
    );
  }

  find(id: StatementId): Promise<Statement | null> {
    return this.database.getRepository(Statement).findOneBy({ id });
  }

  async findMany(ids: readonly StatementId[]): Promise<(Statement | null)[]> {
    const found = await this.database.getRepository(Statement).findBy({ id: In([...ids]) });
    const byId = new Map(found.map((statement) => [statement.id, statement]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  findAbout(refId: string): Promise<Statement | null> {
    return this.database.getRepository(Statement).findOne({ where: { refId, voidedAt: IsNull() }, order: { issuedAt: 'DESC' } });
  }
}
