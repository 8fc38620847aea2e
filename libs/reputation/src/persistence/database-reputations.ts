import { managerOf, type PartyId, type Role, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { Reputation } from '../domain/reputation.js';
import type { ReputationKey } from '../ports/rating-record.js';
import type { ReputationBacklog, Reputations } from '../ports/reputations.js';
import { reputationEntity, toReputation, toReputationRow } from './reputation.entity.js';

export class DatabaseReputations implements Reputations {
  constructor(private readonly database: DataSource) {}

  async lock(tx: Transaction, keys: readonly ReputationKey[]): Promise<void> {
    // In one order for everybody, so that two batches never wait for each other in a circle.
    await managerOf(tx).query(
      `SELECT pg_advisory_xact_lock(lock) FROM (
         SELECT DISTINCT hashtextextended(party || role, 0) AS lock FROM unnest($1::text[], $2::text[]) AS key (party, role) ORDER BY lock
       ) AS ordered`,
      [keys.map(({ partyId }) => partyId), keys.map(({ role }) => role)],
    );
  }

  async save(tx: Transaction, reputations: readonly Reputation[]): Promise<void> {
    await managerOf(tx).upsert(reputationEntity, reputations.map(toReputationRow), ['partyId', 'role']);
  }

  async find(partyId: PartyId, role: Role): Promise<Reputation | null> {
    const row = await this.database.getRepository(reputationEntity).findOneBy({ partyId, role });
    return row && toReputation(row);
  }

  async findMany(keys: readonly ReputationKey[]): Promise<(Reputation | null)[]> {
    const rows = await this.database.getRepository(reputationEntity).findBy(keys.map(({ partyId, role }) => ({ partyId, role })));
    const byKey = new Map(rows.map((row) => [`${row.partyId} ${row.role}`, toReputation(row)]));
    return keys.map(({ partyId, role }) => byKey.get(`${partyId} ${role}`) ?? null);
  }
}

export class DatabaseReputationBacklog implements ReputationBacklog {
  constructor(private readonly database: DataSource) {}

  async mark(tx: Transaction, keys: readonly ReputationKey[]): Promise<void> {
    // A key that waits already is locked, not passed over: until this transaction commits nobody may take it and
    // recompute from a record that does not show yet what made it stale once more.
    await managerOf(tx).query(
      `INSERT INTO reputation_backlog (party_id, role)
       SELECT DISTINCT party_id, role FROM unnest($1::uuid[], $2::text[]) AS key (party_id, role) ORDER BY party_id, role
       ON CONFLICT (party_id, role) DO UPDATE SET role = EXCLUDED.role`,
      [keys.map(({ partyId }) => partyId), keys.map(({ role }) => role)],
    );
  }

  async take(tx: Transaction, limit: number): Promise<ReputationKey[]> {
    const [taken]: [ReputationKey[], number] = await managerOf(tx).query(
      `DELETE FROM reputation_backlog WHERE (party_id, role) IN (
         SELECT party_id, role FROM reputation_backlog ORDER BY party_id, role LIMIT $1 FOR UPDATE SKIP LOCKED
       ) RETURNING party_id AS "partyId", role`,
      [limit],
    );
    return taken;
  }

  async count(): Promise<number> {
    const [counted]: { count: string }[] = await this.database.query('SELECT count(*) FROM reputation_backlog');
    return Number(counted?.count);
  }
}
