import { managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { NoServeEntry } from '../domain/platform-entry.js';
import type { ChargeRecord, Concerned, References, Strikes, SubjectInRole } from '../ports/charge-record.js';

/** The subject's side of an order `o` is $1 in the role $2. */
const isSubjectOfOrder = `CASE $2 WHEN 'BUYER' THEN o.buyer_id ELSE o.seller_id END = $1`;
const otherSideOfOrder = `CASE $2 WHEN 'BUYER' THEN o.seller_id ELSE o.buyer_id END`;

const concernedBy = `
  SELECT
    (SELECT count(*)::int FROM complaints c WHERE c.id = ANY ($3::uuid[]) AND c.subject_id = $1 AND c.subject_role = $2
      AND ($5::uuid IS NULL OR c.complainant_id = $5)) AS complaints,
    (SELECT count(*)::int FROM orders o WHERE o.id = ANY ($4::uuid[]) AND ${isSubjectOfOrder}
      AND ($5::uuid IS NULL OR ${otherSideOfOrder} = $5)) AS orders,
    ARRAY(SELECT DISTINCT c.complainant_id FROM complaints c WHERE c.subject_id = $1 AND c.subject_role = $2
      AND (c.id = ANY ($3::uuid[]) OR c.state IN ('FILED', 'UNDER_REVIEW', 'UPHELD')) ORDER BY 1) AS complainants,
    ARRAY(SELECT DISTINCT ${otherSideOfOrder} FROM orders o WHERE o.id = ANY ($4::uuid[]) AND ${isSubjectOfOrder} ORDER BY 1) AS "otherSides"`;

/** When the last entry about the subject was decided: what came before was known then. One that was withdrawn, nobody decided. */
const lastDecidedAt = `
  SELECT coalesce(max(CASE WHEN e.state IN ('EXPIRED', 'LIFTED') THEN e.approved_at ELSE e.ended_at END), '-infinity')
  FROM no_serve_entries e WHERE e.scope = 'PLATFORM' AND e.subject_id = $1 AND e.subject_role = $2
    AND e.state IN ('REJECTED', 'EXPIRED', 'LIFTED', 'OVERTURNED')`;

const strikesOf = `
  SELECT strike_points($1, $2, $3) AS points,
    ARRAY(SELECT c.id FROM complaints c WHERE c.subject_id = $1 AND c.subject_role = $2 AND c.state = 'UPHELD' AND c.strike_expires_at > $3
      ORDER BY c.id) AS "complaintIds",
    (SELECT c.category FROM complaints c WHERE c.subject_id = $1 AND c.subject_role = $2 AND c.state = 'UPHELD' AND c.strike_expires_at > $3
      ORDER BY c.strike_points DESC, c.decided_at DESC, c.id LIMIT 1) AS gravest`;

/** Parties that the subject must not learn to be behind an entry: whoever asked for it, and complainants who are hidden. */
const knownTo = `
  WITH hidden AS (
    SELECT $5::uuid AS party_id WHERE $5 IS NOT NULL
    UNION SELECT c.complainant_id FROM complaints c WHERE c.id = ANY ($3::uuid[]) AND c.safety_reason IS NOT NULL
  )
  SELECT
    ARRAY(SELECT c.id FROM complaints c WHERE c.id = ANY ($3::uuid[]) AND c.safety_reason IS NULL
      AND c.complainant_id NOT IN (SELECT party_id FROM hidden) ORDER BY c.id) AS "complaintIds",
    ARRAY(SELECT o.id FROM orders o WHERE o.id = ANY ($4::uuid[]) AND ${isSubjectOfOrder}
      AND ${otherSideOfOrder} NOT IN (SELECT party_id FROM hidden) ORDER BY o.id) AS "orderIds"`;

export class DatabaseChargeRecord implements ChargeRecord {
  constructor(private readonly database: DataSource) {}

  async kindOf(tx: Transaction, partyId: PartyId): Promise<'PRIVATE' | 'BUSINESS' | null> {
    const [party]: { kind: 'PRIVATE' | 'BUSINESS' }[] = await managerOf(tx).query('SELECT kind FROM parties WHERE id = $1', [partyId]);
    return party?.kind ?? null;
  }

  haveDealt(tx: Transaction, partyId: PartyId, { subjectId, subjectRole }: SubjectInRole): Promise<boolean> {
    return yes(tx, `SELECT EXISTS (SELECT FROM orders o WHERE ${isSubjectOfOrder} AND ${otherSideOfOrder} = $3) AS yes`, [
      subjectId,
      subjectRole,
      partyId,
    ]);
  }

  async concerned(tx: Transaction, references: References, namedBy: PartyId | null): Promise<Concerned> {
    const { subjectId, subjectRole, complaintIds, orderIds } = references;
    const [found]: { complaints: number; orders: number; complainants: PartyId[]; otherSides: PartyId[] }[] = await managerOf(tx).query(
      concernedBy,
      [subjectId, subjectRole, [...complaintIds], [...orderIds], namedBy],
    );
    if (found === undefined) throw new Error('A query without FROM has one row.');
    const { complaints, orders, complainants, otherSides } = found;
    const unfounded = complaints < new Set(complaintIds).size ? 'complaintIds' : orders < new Set(orderIds).size ? 'orderIds' : null;
    return { unfounded, complainants, otherSides };
  }

  async strikes(tx: Transaction, { subjectId, subjectRole }: SubjectInRole): Promise<Strikes> {
    const [found]: Strikes[] = await managerOf(tx).query(strikesOf, [subjectId, subjectRole, tx.at]);
    return found ?? { points: 0, complaintIds: [], gravest: null };
  }

  hasNewStrikes(tx: Transaction, { subjectId, subjectRole }: SubjectInRole): Promise<boolean> {
    return yes(
      tx,
      `SELECT EXISTS (SELECT FROM complaints c WHERE c.subject_id = $1 AND c.subject_role = $2 AND c.state = 'UPHELD'
         AND c.strike_expires_at > $3 AND c.decided_at > (${lastDecidedAt})) AS yes`,
      [subjectId, subjectRole, tx.at],
    );
  }

  hasNewBadRatings(tx: Transaction, { subjectId, subjectRole }: SubjectInRole): Promise<boolean> {
    return yes(
      tx,
      `SELECT EXISTS (SELECT FROM ratings r WHERE r.subject_id = $1 AND r.subject_role = $2 AND r.stars <= 2 AND r.removed_at IS NULL
         AND r.revealed_at > (${lastDecidedAt})) AS yes`,
      [subjectId, subjectRole],
    );
  }

  async withStrikes(tx: Transaction, after: SubjectInRole | null, limit: number): Promise<SubjectInRole[]> {
    return managerOf(tx).query(
      `SELECT DISTINCT subject_id AS "subjectId", subject_role AS "subjectRole" FROM complaints
       WHERE state = 'UPHELD' AND strike_expires_at > $1 AND ($2::uuid IS NULL OR (subject_id, subject_role) > ($2, $3))
       ORDER BY 1, 2 LIMIT $4`,
      [tx.at, after?.subjectId ?? null, after?.subjectRole ?? '', limit],
    );
  }

  async knownToSubject(entry: NoServeEntry): Promise<Pick<NoServeEntry, 'complaintIds' | 'orderIds'>> {
    const { subjectId, subjectRole, complaintIds, orderIds, source, proposerPartyId } = entry;
    const askedBy = source === 'SELLER' ? proposerPartyId : null;
    const [known]: Pick<NoServeEntry, 'complaintIds' | 'orderIds'>[] = await this.database.query(knownTo, [
      subjectId,
      subjectRole,
      [...complaintIds],
      [...orderIds],
      askedBy,
    ]);
    return known ?? { complaintIds: [], orderIds: [] };
  }
}

async function yes(tx: Transaction, query: string, parameters: readonly unknown[]): Promise<boolean> {
  const [found]: { yes: boolean }[] = await managerOf(tx).query(query, [...parameters]);
  return found?.yes === true;
}
