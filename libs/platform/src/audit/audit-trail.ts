import type { DataSource } from 'typeorm';
import type { CallerRole, PartyId } from '../words.js';

/** What somebody did, as it was written at the time. */
export interface AuditEntry {
  /** Random: numbers would tell how much else was written between two entries. */
  readonly id: string;
  /** Where it stands among all entries. For this lib alone. */
  readonly position: string;
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

// How often a half was edited while it is sealed is nobody's to know, an auditor's neither. Once it is revealed it shows.
const isOpen = `NOT (e.action = 'rating.submitted' AND (e.data ->> 'revision')::integer > 1 AND NOT EXISTS (
  SELECT FROM audit_log settled WHERE settled.about @> ARRAY[(e.data ->> 'orderId')::uuid]
    AND settled.action IN ('rating-exchange.revealed', 'rating-exchange.lapsed')))`;

const about = `
  SELECT e.ref AS id, e.id::text AS position, e.at, e.actor, e.actor_roles AS roles, e.actor_party_id AS "partyId", e.action, e.data::text AS data,
    e.policy_version AS "policyVersion"
  FROM audit_log e WHERE e.about @> ARRAY[$1::uuid] AND ${isOpen}`;

/** Reads the audit log by what its entries are about. */
export class AuditTrail {
  constructor(private readonly database: DataSource) {}

  async find(subject: string, id: string): Promise<AuditEntry | null> {
    const [found]: AuditEntry[] = await this.database.query(`${about} AND e.ref = $2`, [subject, id]);
    return found ?? null;
  }

  /** Newest first. */
  page(subject: string, limit: number, after: AuditEntry | null): Promise<AuditEntry[]> {
    return this.database.query(`${about} AND ($3::bigint IS NULL OR e.id < $3) ORDER BY e.id DESC LIMIT $2`, [
      subject,
      limit,
      after?.position ?? null,
    ]);
  }
}
