import { managerOf, type AppealId, type StatementId, type Transaction } from '@evenhand/platform';
import { In, type DataSource } from 'typeorm';
import { Appeal } from '../domain/appeal.js';
import type { AppealPage, Appeals } from '../ports/appeals.js';

export class DatabaseAppeals implements Appeals {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, appeal: Appeal): Promise<void> {
    await managerOf(tx).insert(Appeal, appeal);
  }

  lock(tx: Transaction, id: AppealId): Promise<Appeal | null> {
    return managerOf(tx).findOne(Appeal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Transaction, { id, ...changes }: Appeal): Promise<void> {
    await managerOf(tx).update(Appeal, { id }, changes);
  }

  ofStatement(tx: Transaction, statementId: StatementId): Promise<Appeal[]> {
    return managerOf(tx).findBy(Appeal, { statementId });
  }

  lastGranted(tx: Transaction, refId: string): Promise<Appeal | null> {
    return managerOf(tx).findOne(Appeal, { where: { refId, state: 'GRANTED' }, order: { decidedAt: 'DESC' } });
  }

  find(id: AppealId): Promise<Appeal | null> {
    return this.database.getRepository(Appeal).findOneBy({ id });
  }

  async findMany(ids: readonly AppealId[]): Promise<(Appeal | null)[]> {
    const found = await this.database.getRepository(Appeal).findBy({ id: In([...ids]) });
    const byId = new Map(found.map((appeal) => [appeal.id, appeal]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  about(refIds: readonly string[]): Promise<Appeal[]> {
    return this.database.getRepository(Appeal).find({ where: { refId: In([...refIds]) }, order: { lodgedAt: 'ASC', id: 'ASC' } });
  }

  page({ appellantId, first, after }: AppealPage): Promise<Appeal[]> {
    const query = this.database
      .getRepository(Appeal)
      .createQueryBuilder('a')
      .where({ appellantId })
      .orderBy('a.lodgedAt', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .limit(first);
    if (after !== null) query.andWhere('(a.lodgedAt, a.id) < (:lodgedAt, :id)', { lodgedAt: after.lodgedAt, id: after.id });
    return query.getMany();
  }
}
