import type { PartyId } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import { badUpTo } from '../domain/counting.js';
import { leftAfterHours, type LastHours, type Verdict } from '../domain/outlook.js';
import { whole } from '../domain/rater-standing.js';
import type { ReputationKey } from '../domain/reputation.js';
import { toHour } from '../domain/weights.js';
import type { LastRatings, SealedHalves } from '../ports/last-ratings.js';
import { counts, hourOf } from './sql.js';

const lately = (rating: string): string =>
  `${counts(rating)} AND ${rating}.revealed_at > $1::timestamptz - interval '25 hours' AND ${rating}.revealed_at <= $1`;

const marketHours = `
  SELECT ${hourOf('r.revealed_at')} AS hour, count(*)::int AS ratings, (count(*) FILTER (WHERE r.stars <= ${badUpTo}))::int AS bad
  FROM ratings r WHERE ${lately('r')} GROUP BY 1`;

const receivedBad = `
  SELECT key.position::int AS key, ${hourOf('r.revealed_at')} AS hour, sum(coalesce(s.credibility, ${whole}))::int AS amount
  FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS key (party_id, role, position)
  JOIN ratings r ON r.subject_id = key.party_id AND r.subject_role = key.role AND r.stars <= ${badUpTo} AND ${lately('r')}
  LEFT JOIN rater_standings s ON s.party_id = r.author_id AND s.generation_id = $4
  GROUP BY 1, 2`;

const givenGood = `
  SELECT key.position::int AS key, ${hourOf('r.revealed_at')} AS hour, count(*)::int AS amount
  FROM unnest($2::uuid[]) WITH ORDINALITY AS key (party_id, position)
  JOIN ratings r ON r.author_id = key.party_id AND r.stars > ${badUpTo} AND ${lately('r')}
  GROUP BY 1, 2`;

const lastWord = `
  SELECT r.stars <= ${badUpTo} AS "isBad", ${hourOf('r.revealed_at')} AS hour FROM ratings r
  WHERE r.author_id = $1 AND r.subject_id = $2 AND ${counts('r')} ORDER BY r.revealed_at DESC, r.id DESC LIMIT 1`;

const sealedHalves = `
  SELECT count(DISTINCT author_id) FILTER (WHERE stars <= ${badUpTo}) >= $4
     AND count(DISTINCT author_id) FILTER (WHERE stars <= ${badUpTo}) > count(DISTINCT author_id) FILTER (WHERE stars > ${badUpTo}) AS points
  FROM (
    SELECT author_id, CASE WHEN submitted_at < date_trunc('day', $3::timestamptz, 'UTC') THEN stars ELSE stars_at_day_start END AS stars
    FROM ratings WHERE subject_id = $1 AND subject_role = $2 AND revealed_at IS NULL
  ) AS as_the_day_began`;

interface MarketHour {
  readonly hour: number;
  readonly ratings: number;
  readonly bad: number;
}

interface HourlyAmount {
  readonly key: number;
  readonly hour: number;
  readonly amount: number;
}

export class DatabaseLastRatings implements LastRatings, SealedHalves {
  constructor(private readonly database: DataSource) {}

  async lastHours(generationId: number, keys: readonly ReputationKey[], now: Date): Promise<LastHours[]> {
    const parties = keys.map(({ partyId }) => partyId);
    const market: MarketHour[] = await this.database.query(marketHours, [now]);
    const bad: HourlyAmount[] = await this.database.query(receivedBad, [now, parties, keys.map(({ role }) => role), generationId]);
    const good: HourlyAmount[] = await this.database.query(givenGood, [now, parties]);
    const left = (hour: number): number => leftAfterHours(toHour(now) - hour);
    const sumOf = (rows: readonly HourlyAmount[], key: number): number =>
      rows.filter((row) => row.key === key).reduce((sum, { hour, amount }) => sum + amount * left(hour), 0);
    const ofMarket = {
      ratings: market.reduce((sum, { hour, ratings }) => sum + ratings * left(hour), 0),
      bad: market.reduce((sum, { hour, bad: count }) => sum + count * left(hour), 0),
    };
    return keys.map((_, index) => ({
      market: ofMarket,
      receivedBad: sumOf(bad, index + 1) / whole,
      givenGood: sumOf(good, index + 1),
    }));
  }

  async verdict(by: PartyId, about: PartyId): Promise<Verdict | null> {
    const [verdict]: Verdict[] = await this.database.query(lastWord, [by, about]);
    return verdict ?? null;
  }

  async pointToRisk({ partyId, role }: ReputationKey, now: Date, people: number): Promise<boolean> {
    const [halves]: { points: boolean }[] = await this.database.query(sealedHalves, [partyId, role, now, people]);
    return halves?.points === true;
  }
}
