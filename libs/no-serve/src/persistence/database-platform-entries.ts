import { holdLock, managerOf, type CaseId, type NoServeEntryId, type PartyId, type Role, type Transaction } from '@evenhand/platform';
import { In, type DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Rung } from '../domain/charge.js';
import type { NoServeEntry, PlatformState } from '../domain/platform-entry.js';
import type { Due, EntryEvent, EntryFilter, EntrySort, PlatformEntries } from '../ports/platform-entries.js';
import { pageOfEntries } from './entry-page.js';
import { platformEntryEntity, toEntry, toRow, type PlatformEntryRow } from './platform-entry.entity.js';

const awaitsAnswer = `e.state IN ('HEARING', 'APPROVED', 'ACTIVE') AND e.hearingEndedAt IS NULL AND e.answeredAt IS NULL`;

/** Where an entry is due, by the time :at. */
const dues: Readonly<Record<Due, string>> = {
  hearingReminder: `${awaitsAnswer} AND e.hearingRemindedAt IS NULL AND e.hearingEndsAt > :at AND e.hearingEndsAt <= :soon`,
  hearingEnd: `${awaitsAnswer} AND e.hearingEndsAt <= :at`,
  expiry: `e.state = 'ACTIVE' AND e.endsAt <= :at`,
};
const remindBeforeMs = 2 * 24 * 60 * 60_000;
const activatedAtOnce = 100;

const entriesOf = (manager: EntityManager): SelectQueryBuilder<PlatformEntryRow> =>
  manager.getRepository(platformEntryEntity).createQueryBuilder('e').where(`e.scope = 'PLATFORM'`);

export class DatabasePlatformEntries implements PlatformEntries {
  constructor(private readonly database: DataSource) {}

  lockSubject(tx: Transaction, subjectId: PartyId, role: Role): Promise<void> {
    return holdLock(tx, { name: `no-serve proposals about ${subjectId} ${role}` }, 'alone');
  }

  async add(tx: Transaction, entry: NoServeEntry): Promise<void> {
    await managerOf(tx).getRepository(platformEntryEntity).insert(toRow(entry));
  }

  async lock(tx: Transaction, id: NoServeEntryId): Promise<NoServeEntry | null> {
    const row = await entriesOf(managerOf(tx)).andWhere('e.id = :id', { id }).setLock('pessimistic_write').getOne();
    return row && toEntry(row);
  }

  async save(tx: Transaction, entry: NoServeEntry): Promise<void> {
    const { id, subjectId, ...changes } = toRow(entry);
    await managerOf(tx).getRepository(platformEntryEntity).update({ id, subjectId }, changes);
  }

  async lockNextDue(tx: Transaction, due: Due, except: readonly NoServeEntryId[]): Promise<NoServeEntry | null> {
    const row = await entriesOf(managerOf(tx))
      .andWhere(dues[due], { at: tx.at, soon: new Date(tx.at.getTime() + remindBeforeMs) })
      .andWhere('e.id <> ALL (:except)', { except: [...except] })
      .orderBy(due === 'expiry' ? 'e.endsAt' : 'e.hearingEndsAt')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    return row && toEntry(row);
  }

  async toActivate(tx: Transaction, except: readonly NoServeEntryId[]): Promise<Pick<NoServeEntry, 'id' | 'subjectId'>[]> {
    return managerOf(tx).query(
      `SELECT e.id, e.subject_id AS "subjectId" FROM no_serve_entries e JOIN statements s ON s.id = e.statement_id
       WHERE e.scope = 'PLATFORM' AND e.state = 'APPROVED' AND e.effective_at <= $1 AND s.delivered_at IS NOT NULL AND s.voided_at IS NULL
         AND e.id <> ALL ($2::uuid[])
       ORDER BY e.effective_at LIMIT $3`,
      [tx.at, [...except], activatedAtOnce],
    );
  }

  async about(tx: Transaction, subjectId: PartyId, subjectRole: Role, states: readonly PlatformState[]): Promise<NoServeEntry[]> {
    const rows = await entriesOf(managerOf(tx))
      .andWhere('e.subjectId = :subjectId AND e.subjectRole = :subjectRole AND e.state IN (:...states)', { subjectId, subjectRole, states })
      .getMany();
    return rows.map(toEntry);
  }

  async lockApproved(tx: Transaction, subjectId: PartyId): Promise<NoServeEntry[]> {
    const rows = await entriesOf(managerOf(tx))
      .andWhere(`e.subjectId = :subjectId AND e.state = 'APPROVED'`, { subjectId })
      .orderBy('e.id')
      .setLock('pessimistic_write')
      .getMany();
    return rows.map(toEntry);
  }

  async rungsTaken(tx: Transaction, subjectId: PartyId, role: Role): Promise<Rung[]> {
    const rows: { rung: Rung }[] = await managerOf(tx).query(
      `SELECT DISTINCT rung FROM no_serve_entries
       WHERE scope = 'PLATFORM' AND subject_id = $1 AND subject_role = $2 AND activated_at IS NOT NULL AND state <> 'OVERTURNED'`,
      [subjectId, role],
    );
    return rows.map(({ rung }) => rung);
  }

  async find(id: NoServeEntryId): Promise<NoServeEntry | null> {
    return (await this.findMany([id]))[0] ?? null;
  }

  async findMany(ids: readonly NoServeEntryId[]): Promise<(NoServeEntry | null)[]> {
    const rows = await this.database.getRepository(platformEntryEntity).findBy({ id: In([...ids]), scope: 'PLATFORM' });
    const byId = new Map(rows.map((row) => [row.id, toEntry(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async page(filter: EntryFilter, sort: EntrySort, first: number, after: NoServeEntry | null): Promise<NoServeEntry[]> {
    const rows = await pageOfEntries(entriesOf(this.database.manager), filter, sort, after).limit(first).getMany();
    return rows.map(toEntry);
  }

  async history(id: NoServeEntryId): Promise<EntryEvent[]> {
    return this.database.query(
      `SELECT at, action, actor_roles AS "byRoles" FROM audit_log WHERE data ? 'entryId' AND data ->> 'entryId' = $1 ORDER BY id`,
      [id],
    );
  }

  async casesOf(ids: readonly NoServeEntryId[]): Promise<(CaseId | null)[]> {
    const rows: { entryId: NoServeEntryId; id: CaseId }[] = await this.database.query(
      `SELECT DISTINCT ON (ref_id) ref_id AS "entryId", id FROM cases
       WHERE ref_id = ANY ($1::uuid[]) AND kind IN ('NO_SERVE_PROPOSAL', 'NO_SERVE_REVIEW')
       ORDER BY ref_id, closed_at IS NOT NULL, opened_at DESC`,
      [[...ids]],
    );
    const byEntry = new Map(rows.map(({ entryId, id }) => [entryId, id]));
    return ids.map((id) => byEntry.get(id) ?? null);
  }
}
