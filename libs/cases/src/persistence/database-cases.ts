import { managerOf, type CaseId, type PartyId, type Transaction } from '@evenhand/platform';
import { In, IsNull, LessThanOrEqual, type DataSource, type EntityManager, type FindManyOptions } from 'typeorm';
import type { Case, CaseKind } from '../domain/case.js';
import type { Cases } from '../ports/cases.js';
import { caseEntity, toCase, toRow, type CaseRow } from './case.entity.js';

export class DatabaseCases implements Cases {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, opened: Case): Promise<boolean> {
    const insert = managerOf(tx).createQueryBuilder().insert().into(caseEntity).values(toRow(opened));
    const written = await insert.orIgnore().returning('id').execute();
    const rows: unknown = written.raw;
    return Array.isArray(rows) && rows.length > 0;
  }

  async refOf(tx: Transaction, id: CaseId): Promise<string | null> {
    return (await one(managerOf(tx), { where: { id } }))?.refId ?? null;
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

  async lockOpenOfLinked(tx: Transaction, linked: PartyId): Promise<Case[]> {
    const manager = managerOf(tx);
    // Always in the same order: two that lock several wait for each other in a row and not in a ring.
    const locked: { id: CaseId }[] = await manager.query(
      `SELECT id FROM cases WHERE closed_at IS NULL AND subject_id IN (
         SELECT unnest(ARRAY[ours.party_id, theirs.party_id]) FROM link_keys ours
         JOIN link_keys theirs ON theirs.digest = ours.digest AND theirs.party_id <> ours.party_id WHERE ours.party_id = $1)
       ORDER BY id FOR UPDATE`,
      [linked],
    );
    const rows = await manager.getRepository(caseEntity).find({ where: { id: In(locked.map(({ id }) => id)) }, order: { id: 'ASC' } });
    return rows.map(toCase);
  }

  async save(tx: Transaction, changed: Case): Promise<void> {
    const { id, ...changes } = toRow(changed);
    await managerOf(tx).getRepository(caseEntity).update({ id }, changes);
  }

  async markOverturned(tx: Transaction, kinds: readonly CaseKind[], refId: string): Promise<void> {
    await managerOf(tx).query(
      `UPDATE cases SET overturned_at = coalesce(overturned_at, $3) WHERE id = (
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
