import { managerOf, type RatingId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { HeldBackDecision, HeldBackText } from '../domain/held-back-text.js';
import type { HeldBackTexts } from '../ports/held-back-texts.js';

/** A rating's case is about its comment as long as that waits, and then about the reply. */
const withoutCase = `
  SELECT r.id AS "ratingId", r.order_id AS "orderId",
    CASE WHEN r.comment_held_back THEN r.author_id ELSE r.subject_id END AS "authorId",
    CASE WHEN r.comment_held_back THEN other_role(r.subject_role) ELSE r.subject_role END AS "authorRole",
    CASE WHEN r.comment_held_back THEN r.subject_id ELSE r.author_id END AS "otherId"
  FROM (SELECT id FROM ratings WHERE comment_held_back UNION SELECT rating_id FROM rating_replies WHERE held_back) AS waiting
  JOIN ratings r USING (id)
  WHERE NOT EXISTS (SELECT FROM cases c WHERE c.kind = 'HELD_BACK_TEXT' AND c.ref_id = r.id AND c.closed_at IS NULL)
  ORDER BY r.revealed_at, r.id LIMIT $1`;

export class DatabaseHeldBackTexts implements HeldBackTexts {
  constructor(private readonly database: DataSource) {}

  withoutCase(tx: Transaction, limit: number): Promise<HeldBackText[]> {
    return managerOf(tx).query(withoutCase, [limit]);
  }

  async noteDecision(tx: Transaction, decision: HeldBackDecision): Promise<void> {
    const { caseId, ratingId, authorId, released, reason, decidedAt, decidedBy } = decision;
    await managerOf(tx).query(
      `INSERT INTO held_back_decisions (case_id, rating_id, author_id, released, reason, decided_at, decided_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [caseId, ratingId, authorId, released, reason, decidedAt, decidedBy],
    );
  }

  decisionsAbout(ids: readonly RatingId[]): Promise<HeldBackDecision[]> {
    return this.database.query(
      `SELECT case_id AS "caseId", rating_id AS "ratingId", author_id AS "authorId", released, reason,
         decided_at AS "decidedAt", decided_by AS "decidedBy"
       FROM held_back_decisions WHERE rating_id = ANY ($1::uuid[]) ORDER BY decided_at, case_id`,
      [[...ids]],
    );
  }
}
