import { holdLock, managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { generationAt, type Generation } from '../domain/generation.js';
import { uncalibrated } from '../domain/outlook.js';
import { newcomer, type RaterStanding } from '../domain/rater-standing.js';
import type { ReputationKey } from '../domain/reputation.js';
import { shardLock, type Generations, type KeptUp, type RatedRater, type Shard } from '../ports/generations.js';
import type { PartyRange } from '../ports/rating-record.js';
import { writeRows } from './copy.js';
import { readStandings } from './standings-table.js';
import { toGeneration, type GenerationRow } from './state-row.js';

/** Held shared by whoever keeps states up, alone by whoever begins a generation or gives it its place. */
const placesLock = { name: 'reputation generations' };

const anyParty = '00000000-0000-0000-0000-000000000000';
const forgottenAtOnce = 20_000;

// A table of raters whose generation was never begun is older than the active one: one that is about to be begun is not.
const activeId = `SELECT id FROM reputation_generations WHERE state = 'ACTIVE'`;

interface ShardRow extends GenerationRow {
  readonly shard: number;
  readonly from_party: PartyId;
  readonly to_party: PartyId | null;
  readonly built_at: Date | null;
}

const buildingShards = `
  SELECT g.*, s.shard, s.from_party, lead(s.from_party) OVER (ORDER BY s.shard) AS to_party, s.built_at
  FROM reputation_generations g JOIN reputation_shards s ON s.generation_id = g.id WHERE g.state = 'BUILDING'`;

const toShard = (row: ShardRow): Shard => ({
  generation: toGeneration(row),
  shard: row.shard,
  from: row.from_party,
  to: row.to_party,
  isBuilt: row.built_at !== null,
});

const holds = ({ from, to }: PartyRange, { partyId }: ReputationKey): boolean => partyId >= from && (to === null || partyId < to);

/** Whoever is new to a generation: trusted if the host has verified them, honest as far as anybody is. */
const newcomers = (parties: string): string => `
  INSERT INTO rater_standings (party_id, generation_id, is_trusted, honesty, credibility)
  SELECT p.id, $1, p.verified, ${newcomer.honesty}, ${newcomer.credibility} FROM parties p WHERE p.id IN (${parties}) ORDER BY p.id
  ON CONFLICT (party_id, generation_id) DO NOTHING`;

export class DatabaseGenerations implements Generations {
  constructor(private readonly database: DataSource) {}

  active(): Promise<Generation | null> {
    return readNewest(this.database.manager, 'ACTIVE');
  }

  activeIn(tx: Transaction): Promise<Generation | null> {
    return readNewest(managerOf(tx), 'ACTIVE');
  }

  newestIn(tx: Transaction): Promise<Generation | null> {
    return readNewest(managerOf(tx), 'ACTIVE', 'BUILDING');
  }

  lockPlaces(tx: Transaction): Promise<void> {
    return holdLock(tx, placesLock, 'alone');
  }

  async lockKeptUp(tx: Transaction, keys: readonly ReputationKey[]): Promise<KeptUp[]> {
    await holdLock(tx, placesLock, 'shared');
    const kept: KeptUp[] = [{ generation: await this.activeOrFirst(tx), keys }];
    const shards = (await this.shardsIn(tx)).filter((shard) => keys.some((key) => holds(shard, key)));
    for (const { generation, shard } of shards) await holdLock(tx, shardLock(generation.id, shard), 'shared');
    // Read again: whoever was building one of them has finished by now.
    const built = (await this.shardsIn(tx)).filter((shard) => shard.isBuilt && shards.some(({ shard: number }) => number === shard.shard));
    const [building] = shards;
    if (building !== undefined) {
      kept.push({ generation: building.generation, keys: keys.filter((key) => built.some((shard) => holds(shard, key))) });
    }
    return kept;
  }

  async standingsOf(tx: Transaction, generationId: number, raters: readonly PartyId[]): Promise<ReadonlyMap<PartyId, RaterStanding>> {
    await managerOf(tx).query(newcomers('SELECT unnest($2::uuid[])'), [generationId, raters]);
    return readStandings(managerOf(tx), generationId, raters);
  }

  knownStandings(generationId: number, raters: readonly PartyId[]): Promise<ReadonlyMap<PartyId, RaterStanding>> {
    return readStandings(this.database.manager, generationId, raters);
  }

  async nextId(tx: Transaction): Promise<number> {
    const [next]: { id: string }[] = await managerOf(tx).query(
      `SELECT nextval(pg_get_serial_sequence('reputation_generations', 'id')) AS id`,
    );
    return Number(next?.id);
  }

  async addStandings(tx: Transaction, generationId: number, raters: Iterable<RatedRater>): Promise<void> {
    const into = 'rater_standings (party_id, generation_id, is_trusted, honesty, credibility)';
    await writeRows(tx, into, raters, (writer, { partyId, isTrusted, honesty, credibility }) => {
      writer.row(5).uuid(partyId).int32(generationId).boolean(isTrusted).int16(honesty).int16(credibility);
    });
  }

  async cut(tx: Transaction, parties: number): Promise<PartyId[]> {
    const rows: { id: PartyId }[] = await managerOf(tx).query(
      'SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS position FROM parties) AS p WHERE position % $1 = 0 ORDER BY id',
      [parties],
    );
    return [anyParty as PartyId, ...rows.map(({ id }) => id)];
  }

  async begin(tx: Transaction, generation: Generation, shards: readonly PartyId[]): Promise<void> {
    const manager = managerOf(tx);
    await this.lockPlaces(tx);
    await manager.query(`UPDATE reputation_generations SET state = 'ABANDONED' WHERE state = 'BUILDING'`);
    await this.add(tx, generation, 'BUILDING');
    // Raters that came while the record was read.
    await manager.query(
      `INSERT INTO rater_standings (party_id, generation_id, is_trusted, honesty, credibility)
       SELECT s.party_id, $1, s.is_trusted, s.honesty, s.credibility
       FROM rater_standings s JOIN reputation_generations g ON g.id = s.generation_id AND g.state = 'ACTIVE'
       WHERE NOT EXISTS (SELECT FROM rater_standings known WHERE known.party_id = s.party_id AND known.generation_id = $1)`,
      [generation.id],
    );
    await manager.query(
      `INSERT INTO reputation_shards (generation_id, shard, from_party)
       SELECT $1, shard - 1, from_party FROM unnest($2::uuid[]) WITH ORDINALITY AS cut (from_party, shard)`,
      [generation.id, shards],
    );
  }

  async building(): Promise<Shard[]> {
    const rows: ShardRow[] = await this.database.query(`${buildingShards} ORDER BY s.shard`);
    return rows.map(toShard);
  }

  async findUnbuilt(tx: Transaction, generationId: number, shard: number): Promise<Shard | null> {
    const found = (await this.shardsIn(tx)).find((each) => each.generation.id === generationId && each.shard === shard);
    return found === undefined || found.isBuilt ? null : found;
  }

  async markBuilt(tx: Transaction, { generation, shard }: Shard): Promise<void> {
    await managerOf(tx).query('UPDATE reputation_shards SET built_at = $3 WHERE generation_id = $1 AND shard = $2', [
      generation.id,
      shard,
      tx.at,
    ]);
  }

  async activate(tx: Transaction, generationId: number): Promise<boolean> {
    const manager = managerOf(tx);
    await this.lockPlaces(tx);
    const shards = (await this.shardsIn(tx)).filter(({ generation }) => generation.id === generationId);
    if (shards.length === 0 || shards.some(({ isBuilt }) => !isBuilt)) return false;
    await manager.query(`UPDATE reputation_generations SET state = 'RETIRED' WHERE state = 'ACTIVE'`);
    await manager.query(`UPDATE reputation_generations SET state = 'ACTIVE', activated_at = $2 WHERE id = $1`, [generationId, tx.at]);
    return true;
  }

  async forgetRetired(): Promise<void> {
    for (const table of ['reputation_states', 'rater_standings']) {
      for (let deleted = forgottenAtOnce; deleted === forgottenAtOnce;) {
        const [, rows]: [unknown, number] = await this.database.query(
          `DELETE FROM ${table} WHERE ctid IN (
             SELECT t.ctid FROM ${table} t LEFT JOIN reputation_generations g ON g.id = t.generation_id
             WHERE g.state IN ('RETIRED', 'ABANDONED') OR (g.id IS NULL AND t.generation_id < (${activeId}))
             LIMIT ${forgottenAtOnce})`,
        );
        deleted = rows;
      }
    }
  }

  private async activeOrFirst(tx: Transaction): Promise<Generation> {
    const known = await this.activeIn(tx);
    if (known !== null) return known;
    await this.add(tx, generationAt(tx.at, await tx.policy(), await this.nextId(tx), uncalibrated), 'ACTIVE');
    const first = await this.activeIn(tx);
    if (first === null) throw new Error('There is an active generation from the first change on.');
    return first;
  }

  /** Of two that begin the very first at once, one does. */
  private async add(tx: Transaction, generation: Generation, state: 'ACTIVE' | 'BUILDING'): Promise<void> {
    const { id, landmark, engineVersion, policyVersion, parameters, calibration } = generation;
    await managerOf(tx).query(
      `INSERT INTO reputation_generations (id, state, landmark, engine_version, policy_version, parameters, calibration, begun_at, activated_at)
       OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $2 = 'ACTIVE' THEN $8::timestamptz END) ON CONFLICT DO NOTHING`,
      [id, state, landmark, engineVersion, policyVersion, JSON.stringify(parameters), JSON.stringify(calibration), tx.at],
    );
  }

  private async shardsIn(tx: Transaction): Promise<Shard[]> {
    const rows: ShardRow[] = await managerOf(tx).query(`${buildingShards} ORDER BY s.shard`);
    return rows.map(toShard);
  }
}

async function readNewest(manager: EntityManager, ...states: ('ACTIVE' | 'BUILDING')[]): Promise<Generation | null> {
  const [row]: GenerationRow[] = await manager.query(
    'SELECT * FROM reputation_generations WHERE state = ANY ($1) ORDER BY id DESC LIMIT 1',
    [states],
  );
  return row === undefined ? null : toGeneration(row);
}
