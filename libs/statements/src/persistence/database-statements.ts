import { managerOf, type StatementId, type Transaction } from '@evenhand/platform';
import { In, IsNull, LessThanOrEqual, Not, type DataSource } from 'typeorm';
import { Statement } from '../domain/statement.js';
import type { StatementPage, Statements } from '../ports/statements.js';

export class DatabaseStatements implements Statements {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, statement: Statement): Promise<void> {
    await managerOf(tx).insert(Statement, statement);
  }

  lock(tx: Transaction, id: StatementId): Promise<Statement | null> {
    return managerOf(tx).findOne(Statement, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  lockNextToClose(tx: Transaction, except: readonly StatementId[]): Promise<Statement | null> {
    return managerOf(tx).findOne(Statement, {
      where: { appealUntil: LessThanOrEqual(tx.at), appealWindowClosedAt: IsNull(), voidedAt: IsNull(), id: Not(In([...except])) },
      order: { appealUntil: 'ASC' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
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

  page({ subjectId, first, after }: StatementPage): Promise<Statement[]> {
    const query = this.database
      .getRepository(Statement)
      .createQueryBuilder('s')
      .where('s.subjectId = :subjectId', { subjectId })
      .orderBy('s.issuedAt', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(first);
    if (after !== null) query.andWhere('(s.issuedAt, s.id) < (:issuedAt, :id)', { issuedAt: after.issuedAt, id: after.id });
    return query.getMany();
  }
}
