import { managerOf, type PartyId, type RatingId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { PairRating, PartyChanges } from '../domain/changes.js';
import { dealsPerPair } from '../domain/pair-sum.js';
import type { ReputationKey } from '../domain/reputation.js';
import type { PartyRange } from '../ports/rating-record.js';
import type { ReputationChanges } from '../ports/reputations.js';
import { dayOf, within } from './sql.js';

// One statement, so that what is taken and what is read of the record are of one moment: whatever is committed later
// finds its own changes untaken. A pair's ratings are read as far as they weigh, before the changes and after them.
// Everything is grouped once for all keys: a look at all that was taken for each key would take its square.
const changesOf = (taken: string): string => `
  WITH asked AS (
    SELECT * FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS key (party_id, role, position)
  ), taken AS (
    ${taken}
  ), said AS MATERIALIZED (
    SELECT taken.position, taken.kind, taken.sign, r.subject_id, r.subject_role, r.author_id, r.id,
      ${dayOf('r.submitted_at')} AS day, r.stars, r.again, r.category_stars
    FROM taken LEFT JOIN ratings r ON r.subject_id = taken.subject_id AND r.id = taken.rating_id
  ), changes AS (
    SELECT position, json_agg(json_build_object('kind', kind, 'sign', sign, 'authorId', author_id, 'day', day, 'stars', stars, 'again', again,
      'categoryStars', category_stars)) AS changes
    FROM said GROUP BY position
  ), net AS (
    SELECT position, subject_id, subject_role, author_id, id, sum(sign) AS sign
    FROM said WHERE kind = 'RECEIVED' GROUP BY position, subject_id, subject_role, author_id, id
  ), pairs AS (
    SELECT position, subject_id, subject_role, author_id, count(*) AS changed, jsonb_object_agg(id, sign) AS net
    FROM net GROUP BY position, subject_id, subject_role, author_id
  ), by_author AS (
    SELECT pairs.position, json_build_object('authorId', pairs.author_id, 'ratings', json_agg(json_build_object('id', r.id, 'day', r.day,
      'stars', r.stars, 'amountMinor', r.amount_minor, 'countedBefore', r.after::int - coalesce((pairs.net ->> r.id::text)::int, 0) = 1,
      'countedAfter', r.after) ORDER BY r.submitted_at DESC, r.id DESC)) AS pair
    FROM pairs CROSS JOIN LATERAL (
      SELECT r.id, ${dayOf('r.submitted_at')} AS day, r.stars, r.amount_minor, r.removed_at IS NULL AS after, r.submitted_at
      FROM ratings r
      WHERE r.subject_id = pairs.subject_id AND r.subject_role = pairs.subject_role AND r.author_id = pairs.author_id
        AND r.revealed_at IS NOT NULL AND (r.removed_at IS NULL OR pairs.net ? r.id::text)
      ORDER BY r.submitted_at DESC, r.id DESC
      LIMIT $3 + pairs.changed
    ) r GROUP BY pairs.position, pairs.author_id
  ), pairs_of AS (
    SELECT position, json_agg(pair) AS pairs FROM by_author GROUP BY position
  )
  SELECT coalesce(changes, '[]') AS changes, coalesce(pairs, '[]') AS pairs
  FROM asked LEFT JOIN changes USING (position) LEFT JOIN pairs_of USING (position) ORDER BY position`;

const columns = 'asked.position, c.kind, c.sign, c.subject_id, c.rating_id';
const ofAsked = 'c.party_id = asked.party_id AND c.role = asked.role';
const takeChanges = changesOf(`DELETE FROM reputation_changes c USING asked WHERE ${ofAsked} RETURNING ${columns}`);
const lookAtChanges = changesOf(`SELECT ${columns} FROM reputation_changes c JOIN asked ON ${ofAsked}`);

function readChanges(tx: Transaction, sql: string, keys: readonly ReputationKey[]): Promise<PartyChanges[]> {
  return managerOf(tx).query(sql, [keys.map(({ partyId }) => partyId), keys.map(({ role }) => role), dealsPerPair]);
}

/** So many changes, at most, decide which keys are taken at once, since all of theirs are held in memory. */
const changesAtOnce = 20_000;

const keysAfter = `
  SELECT DISTINCT "partyId", role FROM (
    SELECT party_id AS "partyId", role FROM reputation_changes
    WHERE $2::uuid IS NULL OR (party_id, role) > ($2::uuid, $3::text) ORDER BY party_id, role LIMIT $4
  ) AS first ORDER BY "partyId", role LIMIT $1`;

export class DatabaseReputationChanges implements ReputationChanges {
  constructor(private readonly database: DataSource) {}

  take(tx: Transaction, keys: readonly ReputationKey[]): Promise<PartyChanges[]> {
    return readChanges(tx, takeChanges, keys);
  }

  look(tx: Transaction, keys: readonly ReputationKey[]): Promise<PartyChanges[]> {
    return readChanges(tx, lookAtChanges, keys);
  }

  waiting(limit: number, after: ReputationKey | null): Promise<ReputationKey[]> {
    return this.database.query(keysAfter, [limit, after?.partyId ?? null, after?.role ?? null, changesAtOnce]);
  }

  async count(): Promise<number> {
    const [counted]: { count: string }[] = await this.database.query(
      'SELECT count(*) FROM (SELECT DISTINCT party_id, role FROM reputation_changes) AS keys',
    );
    return Number(counted?.count);
  }

  waitingIn(tx: Transaction, range: PartyRange): Promise<ReputationKey[]> {
    return managerOf(tx).query(
      `SELECT DISTINCT party_id AS "partyId", role FROM reputation_changes WHERE ${within('party_id', range)} ORDER BY party_id, role`,
    );
  }
}

/** For the pair of one rating outside an update. */
export const pairOfRating = `
  SELECT the.subject_id AS "partyId", the.subject_role AS role, the.author_id AS "authorId",
    (SELECT jsonb_agg(to_jsonb(r)) FROM (
      SELECT r.id, ${dayOf('r.submitted_at')} AS day, r.stars, r.amount_minor AS "amountMinor", true AS "countedBefore", true AS "countedAfter"
      FROM ratings r
      WHERE r.subject_id = the.subject_id AND r.subject_role = the.subject_role AND r.author_id = the.author_id
        AND r.revealed_at IS NOT NULL AND r.removed_at IS NULL
      ORDER BY r.submitted_at DESC, r.id DESC LIMIT $2
    ) r) AS ratings
  FROM ratings the
  WHERE the.id = $1 AND the.revealed_at IS NOT NULL AND the.removed_at IS NULL
    -- What waits to be counted is not in the state yet.
    AND NOT EXISTS (SELECT FROM reputation_changes c WHERE c.party_id = the.subject_id AND c.role = the.subject_role AND c.kind = 'RECEIVED')`;

export interface PairOfRatingRow extends ReputationKey {
  readonly authorId: PartyId;
  readonly ratings: readonly (PairRating & { readonly id: RatingId })[];
}
