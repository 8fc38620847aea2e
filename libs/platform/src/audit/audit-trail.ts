import type { DataSource } from 'typeorm';
import type { CallerRole, PartyId } from '../words.js';

/** What somebody did, as it was written at the time. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly roles: readonly CallerRole[];
  /** The party that was acted for. */
  readonly partyId: PartyId | null;
  readonly action: string;
  /** JSON. */
  readonly data: string;
  readonly policyVersion: number;
}

const entry = `id::text AS id, at, actor, actor_roles AS roles, actor_party_id AS "partyId", action, data::text AS data,
  policy_version AS "policyVersion"`;

/** Reads the audit log by what its entries are about. */
export class AuditTrail {
  constructor(private readonly database: DataSource) {}

  async find(subject: string, id: string): Promise<AuditEntry | null> {
    const [found]: AuditEntry[] = await this.database.query(`SELECT ${entry} FROM audit_log WHERE id = $2 AND about @> ARRAY[$1::uuid]`, [
      subject,
      id,
    ]);
    return found ?? null;
  }

  /** Newest first. */
  page(subject: string, limit: number, after: AuditEntry | null): Promise<AuditEntry[]> {
    return this.database.query(
      `SELECT ${entry} FROM audit_log WHERE about @> ARRAY[$1::uuid] AND ($3::bigint IS NULL OR id < $3) ORDER BY audit_log.id DESC LIMIT $2`,
      [subject, limit, after?.id ?? null],
    );
  }
}
