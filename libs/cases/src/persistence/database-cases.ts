import { managerOf, type CaseId, type Transaction } from '@evenhand/platform';
import { In, IsNull, LessThanOrEqual, type DataSource, type EntityManager, type FindManyOptions } from 'typeorm';
import type { Case, CaseKind } from '../domain/case.js';
import type { Cases } from '../ports/cases.js';
import { caseEntity, toCase, toRow, type CaseRow } from './case.entity.js';

export class DatabaseCases implements Cases {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, opened: Case): Promise<void> {
    await managerOf(tx).getRepository(caseEntity).insert(toRow(opened));
  }

  lock(tx: Transaction, id: CaseId): Promise<Case | null> {
    return one(managerOf(tx), { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  lockOpen(tx: Transaction, kinds: readonly CaseKind[], refId: string): Promise<Case | null> {
    return one(managerOf(tx), { where: { kind: In([...kinds]), refId, closedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  lockNextLapsed(tx: Transaction): Promise<Case | null> {
    return one(managerOf(tx), {
      where: { claimExpiresAt: LessThanOrEqual(tx.at), closedAt: IsNull() },
      order: { claimExpiresAt: 'ASC' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }

  async save(tx: Transaction, changed: Case): Promise<void> {
    const { id, ...changes } = toRow(changed);
    await managerOf(tx).getRepository(caseEntity).update({ id }, changes);
  }

  async markOverturned(tx: Transaction, kinds: readonly CaseKind[], refId: string): Promise<void> {
    await managerOf(tx).query(
      `UPDATE cases SET overturned_at = $3 WHERE id = (
         SELECT id FROM cases WHERE kind = ANY ($1) AND ref_id = $2 AND closed_by IS NOT NULL ORDER BY closed_at DESC, id DESC LIMIT 1)`,
      [[...kinds], refId, tx.at],
    );
  }

  find(id: CaseId): Promise<Case | null> {
    return one(this.database.manager, { where: { id } });
  }

  async findMany(ids: readonly CaseId[]): Promise<(Case | null)[]> {
    const rows = await this.database.getRepository(caseEntity).findBy({ id: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.id, toCase(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  findAbout(kinds: readonly CaseKind[], refId: string): Promise<Case | null> {
    return one(this.database.manager, { where: { kind: In([...kinds]), refId }, order: { openedAt: 'DESC', id: 'DESC' } });
  }
}

async function one(manager: EntityManager, options: FindManyOptions<CaseRow>): Promise<Case | null> {
  const [row] = await manager.getRepository(caseEntity).find({ ...options, take: 1 });
  return row === undefined ? null : toCase(row);
}
