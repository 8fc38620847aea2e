import { managerOf, type Transaction } from '@evenhand/platform';
import type { Tally } from '../domain/reputation.js';
import type { RatingRecord, ReputationKey } from '../ports/rating-record.js';

const tallies = `
  SELECT said."starCounts", coalesce(category.tallies, '{}') AS categories, said."againYes", said."againNo",
    (SELECT count(*)::int FROM rating_exchanges e
      WHERE e.settled_at IS NOT NULL
        AND ((key.role = 'SELLER' AND e.seller_id = key.party_id) OR (key.role = 'BUYER' AND e.buyer_id = key.party_id))
        AND NOT EXISTS (SELECT FROM ratings r WHERE r.order_id = e.order_id AND r.subject_role = key.role)) AS silences
  FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS key (party_id, role, position)
  CROSS JOIN LATERAL (
    SELECT ARRAY[
        count(*) FILTER (WHERE stars = 1), count(*) FILTER (WHERE stars = 2), count(*) FILTER (WHERE stars = 3),
        count(*) FILTER (WHERE stars = 4), count(*) FILTER (WHERE stars = 5)]::int[] AS "starCounts",
      count(*) FILTER (WHERE again)::int AS "againYes", count(*) FILTER (WHERE NOT again)::int AS "againNo"
    FROM ratings r WHERE r.subject_id = key.party_id AND r.subject_role = key.role AND r.revealed_at IS NOT NULL
  ) said
  CROSS JOIN LATERAL (
    SELECT jsonb_object_agg(name, jsonb_build_object('count', count, 'sum', sum)) AS tallies FROM (
      SELECT c.key AS name, count(*) AS count, sum(c.value::int) AS sum
      FROM ratings r, jsonb_each_text(r.category_stars) AS c
      WHERE r.subject_id = key.party_id AND r.subject_role = key.role AND r.revealed_at IS NOT NULL
      GROUP BY c.key
    ) per_category
  ) category
  ORDER BY key.position`;

export class DatabaseRatingRecord implements RatingRecord {
  async tally(tx: Transaction, keys: readonly ReputationKey[]): Promise<Tally[]> {
    const read: Tally[] = await managerOf(tx).query(tallies, [keys.map(({ partyId }) => partyId), keys.map(({ role }) => role)]);
    return read;
  }
}
