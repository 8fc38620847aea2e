import type { DataSource } from 'typeorm';
import { caseKinds } from '../domain/case.js';
import type { DecisionFigures, ModerationFigures, WaitingFigures } from '../ports/moderation-figures.js';

/** A claim stays on the case that it decided, so the handling lies between the two. */
const handling = 'extract(epoch FROM c.closed_at - c.claimed_at)::double precision';
const isUnclaimed = '(c.claimed_by IS NULL OR c.claim_expires_at <= $2)';
const percentile = (share: number): string =>
  `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${handling}) FILTER (WHERE c.claimed_by = c.closed_by)`;

export class DatabaseModerationFigures implements ModerationFigures {
  constructor(private readonly database: DataSource) {}

  waiting(at: Date): Promise<WaitingFigures[]> {
    return this.database.query(
      `SELECT kinds.kind, count(c.id)::integer AS waiting, (count(*) FILTER (WHERE c.due_at < $2))::integer AS overdue,
         (count(c.id) FILTER (WHERE ${isUnclaimed}))::integer AS unclaimed,
         (count(c.id) FILTER (WHERE c.due_at < $2 AND ${isUnclaimed}))::integer AS "overdueUnclaimed",
         min(c.opened_at) AS "oldestOpenedAt"
       FROM unnest($1::text[]) WITH ORDINALITY AS kinds (kind, ordinality)
       LEFT JOIN cases c ON c.kind = kinds.kind AND c.closed_at IS NULL
       GROUP BY kinds.kind, kinds.ordinality ORDER BY kinds.ordinality`,
      [[...caseKinds], at],
    );
  }

  decided(from: Date, to: Date, moderator: string | null): Promise<DecisionFigures[]> {
    return this.database.query(
      `SELECT c.kind, c.closed_by AS moderator, count(*)::integer AS decided, ${percentile(0.5)} AS "medianHandlingSeconds",
         ${percentile(0.9)} AS "p90HandlingSeconds", count(c.overturned_at)::integer AS overturned
       FROM cases c
       WHERE c.closed_by IS NOT NULL AND c.closed_at >= $1 AND c.closed_at < $2 AND ($3::text IS NULL OR c.closed_by = $3)
       GROUP BY GROUPING SETS ((), (c.kind), (c.closed_by), (c.kind, c.closed_by))
       ORDER BY c.closed_by COLLATE "C" NULLS FIRST, array_position($4::text[], c.kind) NULLS FIRST`,
      [from, to, moderator, [...caseKinds]],
    );
  }
}
