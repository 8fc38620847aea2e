import { managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { Members } from '../ports/members.js';

export class DatabaseMembers implements Members {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, partyId: PartyId, person: string): Promise<boolean> {
    const added: unknown[] = await managerOf(tx).query(
      `INSERT INTO members (party_id, subject, since) VALUES ($1, $2, $3)
       ON CONFLICT (party_id, subject) DO UPDATE SET since = excluded.since, until = NULL WHERE members.until IS NOT NULL
       RETURNING subject`,
      [partyId, person, tx.at],
    );
    return added.length === 1;
  }

  async remove(tx: Transaction, partyId: PartyId, person: string): Promise<boolean> {
    const [, removed]: [unknown, number] = await managerOf(tx).query(
      'UPDATE members SET until = $3 WHERE party_id = $1 AND subject = $2 AND until IS NULL',
      [partyId, person, tx.at],
    );
    return removed === 1;
  }

  async isInvolved(tx: Transaction, person: string, partyIds: readonly PartyId[]): Promise<boolean> {
    const [found]: { involved: boolean }[] = await managerOf(tx).query(
      `SELECT EXISTS (SELECT FROM members WHERE subject = $1 AND party_id = ANY ($2::uuid[]))
           OR EXISTS (SELECT FROM audit_log WHERE actor = $1 AND actor_party_id = ANY ($2::uuid[])) AS involved`,
      [person, [...partyIds]],
    );
    return found?.involved === true;
  }

  async everActedFor(person: string): Promise<readonly PartyId[]> {
    const rows: { partyId: PartyId }[] = await this.database.query(
      `SELECT party_id AS "partyId" FROM members WHERE subject = $1
       UNION SELECT actor_party_id FROM audit_log WHERE actor = $1 AND actor_party_id IS NOT NULL`,
      [person],
    );
    return rows.map(({ partyId }) => partyId);
  }

  async of(partyId: PartyId): Promise<readonly string[]> {
    const rows: { subject: string }[] = await this.database.query(
      'SELECT subject FROM members WHERE party_id = $1 AND until IS NULL ORDER BY subject',
      [partyId],
    );
    return rows.map(({ subject }) => subject);
  }
}
