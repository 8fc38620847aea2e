import { managerOf, type Clock, type Policies, type RatingId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { ChangedPair } from '../domain/changes.js';
import { generationAt, type Generation } from '../domain/generation.js';
import { uncalibrated } from '../domain/outlook.js';
import { dealsPerPair } from '../domain/pair-sum.js';
import { emptyState, type PartyState } from '../domain/party-state.js';
import { Reputation, type ReputationKey } from '../domain/reputation.js';
import type { KeyedState, PartyRange } from '../ports/rating-record.js';
import type { Reputations } from '../ports/reputations.js';
import { writeRows } from './copy.js';
import { pairOfRating, type PairOfRatingRow } from './database-changes.js';
import { within } from './sql.js';
import { toGeneration, toState, type GenerationRow, type StateRow } from './state-row.js';

const findStates = `
  SELECT g.id, g.landmark, g.engine_version, g.policy_version, g.parameters, g.calibration, s.sums, s.categories, s.counted_at
  FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS key (party_id, role, position)
  LEFT JOIN reputation_generations g ON g.state = 'ACTIVE'
  LEFT JOIN reputation_states s ON s.party_id = key.party_id AND s.role = key.role AND s.generation_id = g.id
  ORDER BY key.position`;

type FoundRow = (GenerationRow | { readonly id: null }) & ((StateRow & { readonly counted_at: Date }) | { readonly counted_at: null });

const columnsOf = (keys: readonly ReputationKey[]) => [keys.map(({ partyId }) => partyId), keys.map(({ role }) => role)];

export class DatabaseReputations implements Reputations {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly policies: Policies,
  ) {}

  async findMany(keys: readonly ReputationKey[]): Promise<Reputation[]> {
    const rows: FoundRow[] = await this.database.query(findStates, columnsOf(keys));
    const [first] = rows;
    if (first === undefined) return [];
    // The same for all of them.
    const generation = first.id === null ? await this.beforeTheFirst() : toGeneration(first);
    return rows.map((row, index) => {
      const key = keys[index];
      if (key === undefined) throw new Error('One reputation was asked for each key.');
      if (row.counted_at === null) return Reputation.unrated(key, generation);
      return Reputation.of({ ...key, state: toState(row), generation, countedAt: row.counted_at });
    });
  }

  async find(key: ReputationKey): Promise<Reputation> {
    const [found] = await this.findMany([key]);
    if (found === undefined) throw new Error('One reputation was asked for each key.');
    return found;
  }

  async pairOf(ratingId: RatingId): Promise<(ReputationKey & { readonly pair: ChangedPair }) | null> {
    const [row]: PairOfRatingRow[] = await this.database.query(pairOfRating, [ratingId, dealsPerPair + 1]);
    if (row === undefined) return null;
    const { partyId, role, authorId, ratings } = row;
    return { partyId, role, pair: { authorId, ratings } };
  }

  async lock(tx: Transaction, keys: readonly ReputationKey[]): Promise<void> {
    // In one order for everybody, so that two batches never wait for each other in a circle.
    await managerOf(tx).query(
      `SELECT pg_advisory_xact_lock(lock) FROM (
         SELECT DISTINCT hashtextextended(party || role, 0) AS lock FROM unnest($1::text[], $2::text[]) AS key (party, role) ORDER BY lock
       ) AS ordered`,
      columnsOf(keys),
    );
  }

  async load(tx: Transaction, generationId: number, keys: readonly ReputationKey[]): Promise<PartyState[]> {
    const rows: (StateRow | { readonly sums: null })[] = await managerOf(tx).query(
      `SELECT s.sums, s.categories FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS key (party_id, role, position)
       LEFT JOIN reputation_states s ON s.party_id = key.party_id AND s.role = key.role AND s.generation_id = $3
       ORDER BY key.position`,
      [...columnsOf(keys), generationId],
    );
    return rows.map((row) => (row.sums === null ? emptyState() : toState(row)));
  }

  async save(tx: Transaction, generationId: number, keys: readonly ReputationKey[], states: readonly PartyState[]): Promise<void> {
    await managerOf(tx).query(
      `INSERT INTO reputation_states (party_id, role, generation_id, sums, categories, counted_at)
       SELECT party_id, role, $3, sums::bigint[], categories::jsonb, $6
       FROM unnest($1::uuid[], $2::text[], $4::text[], $5::text[]) AS state (party_id, role, sums, categories)
       ON CONFLICT (party_id, role, generation_id) DO UPDATE SET sums = EXCLUDED.sums, categories = EXCLUDED.categories, counted_at = EXCLUDED.counted_at`,
      [
        ...columnsOf(keys),
        generationId,
        states.map(({ sums }) => `{${sums.join(',')}}`),
        states.map(({ categories }) => JSON.stringify(categories)),
        tx.at,
      ],
    );
  }

  async loadAll(tx: Transaction, generationId: number, range: PartyRange): Promise<KeyedState[]> {
    const rows: (ReputationKey & StateRow)[] = await managerOf(tx).query(
      `SELECT party_id AS "partyId", role, sums, categories FROM reputation_states
       WHERE generation_id = $1 AND ${within('party_id', range)} ORDER BY party_id, role`,
      [generationId],
    );
    return rows.map(({ partyId, role, ...row }) => ({ key: { partyId, role }, state: toState(row) }));
  }

  async add(tx: Transaction, generationId: number, states: readonly KeyedState[]): Promise<void> {
    const into = 'reputation_states (party_id, role, generation_id, sums, categories, counted_at)';
    await writeRows(tx, into, states, (writer, { key, state }) => {
      writer.row(6).uuid(key.partyId).text(key.role).int32(generationId).int64s(state.sums).jsonb(state.categories).timestamptz(tx.at);
    });
  }

  /** Nothing was counted yet, so nothing depends on the landmark. */
  private async beforeTheFirst(): Promise<Generation> {
    return generationAt(this.clock.now(), await this.policies.current(), 0, uncalibrated);
  }
}
