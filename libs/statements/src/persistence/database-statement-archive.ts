import type { PartyKind } from '@evenhand/parties';
import type { StatementId } from '@evenhand/platform';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { ExportedStatement, Origin } from '../domain/exported-statement.js';
import { Statement } from '../domain/statement.js';
import type { ExportPeriod, StatementArchive } from '../ports/statement-archive.js';

interface Beside {
  readonly id: StatementId;
  readonly account_kind: PartyKind;
  readonly origin: Origin;
  readonly content_at: Date;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
}

// Concerned is whoever stands on a side of it: of the complaint, of the entry and every complaint and order that it rests
// on, of the rating and its order.
const beside = `
  SELECT s.id, subject.kind AS account_kind,
    CASE
      WHEN e.source = 'THRESHOLD' THEN 'FOUND_BY_MACHINE'
      -- Removed without anybody having asked for it: the text screen had held it back.
      WHEN s.kind = 'RATING_REMOVED' AND t.id = s.ref_id THEN 'FOUND_BY_MACHINE'
      WHEN s.kind = 'COMPLAINT_UPHELD' OR e.source = 'SELLER' OR r.id IS NOT NULL THEN 'NOTIFICATION'
      ELSE 'OWN_INITIATIVE'
    END AS origin,
    coalesce(c.filed_at, t.revealed_at, e.proposed_at, s.issued_at) AS content_at,
    people.names, people.external_ids || s.issued_by AS identifiers
  FROM statements s
  JOIN parties subject ON subject.id = s.subject_id
  LEFT JOIN complaints c ON c.id = s.ref_id
  LEFT JOIN no_serve_entries e ON e.id = s.ref_id
  LEFT JOIN rating_removals r ON r.id = s.ref_id
  LEFT JOIN ratings t ON t.id = coalesce(r.rating_id, s.ref_id)
  CROSS JOIN LATERAL (
    SELECT array_agg(p.display_name) AS names, array_agg(p.external_id) AS external_ids FROM parties p WHERE p.id IN (
      SELECT unnest(ARRAY[s.subject_id, c.complainant_id, c.subject_id, e.proposer_party_id, e.owner_id, r.author_id, r.subject_id,
        t.author_id, t.subject_id])
      UNION SELECT unnest(ARRAY[x.complainant_id, x.subject_id]) FROM complaints x WHERE x.id = ANY (e.complaint_ids)
      UNION SELECT unnest(ARRAY[o.seller_id, o.buyer_id]) FROM orders o WHERE o.id = ANY (
        ARRAY[c.order_id, r.order_id, t.order_id] || e.order_ids
        || ARRAY(SELECT x.order_id FROM complaints x WHERE x.id = ANY (e.complaint_ids))))
  ) AS people
  WHERE s.id = ANY ($1::uuid[])`;

export class DatabaseStatementArchive implements StatementArchive {
  constructor(private readonly database: DataSource) {}

  count(period: ExportPeriod): Promise<number> {
    return this.issuedIn(period).getCount();
  }

  async page(period: ExportPeriod, after: ExportedStatement | null, limit: number): Promise<ExportedStatement[]> {
    const query = this.issuedIn(period).orderBy('s.issuedAt').addOrderBy('s.id').limit(limit);
    if (after !== null)
      query.andWhere('(s.issuedAt, s.id) > (:issuedAt, :id)', { issuedAt: after.statement.issuedAt, id: after.statement.id });
    const statements = await query.getMany();
    const rows: Beside[] = await this.database.query(beside, [statements.map(({ id }) => id)]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return statements.flatMap((statement) => {
      const row = byId.get(statement.id);
      if (row === undefined) return [];
      const { account_kind: accountKind, origin, content_at: contentAt, names, identifiers } = row;
      return [{ statement, accountKind, origin, contentAt, names, identifiers }];
    });
  }

  private issuedIn({ from, to }: ExportPeriod): SelectQueryBuilder<Statement> {
    const query = this.database
      .getRepository(Statement)
      .createQueryBuilder('s')
      .where('s.issuedAt < :to', { to })
      .andWhere('s.voidedAt IS NULL')
      // Neither is a restriction by the marketplace.
      .andWhere(`s.kind NOT IN ('RATING_NOT_REMOVED', 'SEPARATION')`);
    return from === null ? query : query.andWhere('s.issuedAt >= :from', { from });
  }
}
