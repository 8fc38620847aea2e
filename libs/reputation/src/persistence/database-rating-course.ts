import type { DataSource } from 'typeorm';
import type { ReputationKey } from '../domain/reputation.js';
import type { RatedMonth, RatingCourse } from '../ports/rating-course.js';
import { counts } from './sql.js';

const months = `
  SELECT key.position::int AS key, to_char(date_trunc('month', r.submitted_at AT TIME ZONE 'UTC'), 'YYYY-MM-DD') AS month,
    count(*)::int AS ratings, avg(r.stars)::float8 AS mean
  FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS key (party_id, role, position)
  JOIN ratings r ON r.subject_id = key.party_id AND r.subject_role = key.role AND ${counts('r')}
  GROUP BY 1, 2 ORDER BY 1, 2`;

export class DatabaseRatingCourse implements RatingCourse {
  constructor(private readonly database: DataSource) {}

  async months(keys: readonly ReputationKey[]): Promise<RatedMonth[][]> {
    const parties = keys.map(({ partyId }) => partyId);
    const rows: (RatedMonth & { readonly key: number })[] = await this.database.query(months, [parties, keys.map(({ role }) => role)]);
    return keys.map((_, index) =>
      rows.filter(({ key }) => key === index + 1).map(({ month, ratings, mean }) => ({ month, ratings, mean })),
    );
  }
}
