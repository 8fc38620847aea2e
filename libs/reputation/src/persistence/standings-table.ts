import type { PartyId, Transaction } from '@evenhand/platform';
import type { EntityManager } from 'typeorm';
import type { RaterStanding } from '../domain/rater-standing.js';
import type { CopiedRows } from './copied-rows.js';
import { readChunks } from './copy.js';
import { IdTable } from './id-table.js';

/** What a generation knows of its raters, of all of them at once: a million of them take some thirty megabytes. */
export class StandingsTable {
  private readonly ids = new IdTable();
  private parts = new Uint8Array(3 * 1_024);

  constructor(readonly generationId: number) {}

  async read(tx: Transaction): Promise<this> {
    const sql = `SELECT party_id, is_trusted, honesty, credibility FROM rater_standings WHERE generation_id = ${this.generationId}`;
    await readChunks(tx, sql, 4, (rows) => {
      const raters = this.ids.numbersOf(rows, 0);
      while (this.ids.size * 3 > this.parts.length) this.grow();
      for (let index = 0; index < rows.length; index += 1) {
        const [row, at] = [rows.seek(index), (raters[index] ?? 0) * 3];
        this.parts[at] = row.boolean(1) ? 1 : 0;
        this.parts[at + 1] = row.int16(2);
        this.parts[at + 2] = row.int16(3);
      }
    });
    return this;
  }

  /** The numbers of the raters whose ids are in this field of all rows; `unknown` for those that came later than the table. */
  findAll(rows: CopiedRows, field: number): Int32Array {
    return this.ids.findAll(rows, field);
  }

  isTrusted(rater: number): boolean {
    return this.parts[rater * 3] === 1;
  }

  honesty(rater: number): number {
    return this.parts[rater * 3 + 1] ?? 0;
  }

  credibility(rater: number): number {
    return this.parts[rater * 3 + 2] ?? 0;
  }

  private grow(): void {
    const larger = new Uint8Array(this.parts.length * 2);
    larger.set(this.parts);
    this.parts = larger;
  }
}

/** Keeps the table of the last generation: what a generation knows of a rater never changes, others may only join. */
export class StandingsCache {
  private generationId: number | null = null;
  private table: Promise<StandingsTable> | null = null;

  /** Of several that ask at once, one reads. */
  async of(tx: Transaction, generationId: number): Promise<StandingsTable> {
    if (this.generationId !== generationId || this.table === null) {
      this.generationId = generationId;
      this.table = new StandingsTable(generationId).read(tx);
    }
    const { table } = this;
    try {
      return await table;
    } catch (error) {
      if (this.table === table) this.table = null;
      throw error;
    }
  }
}

export async function readStandings(
  manager: EntityManager,
  generationId: number,
  raters: readonly PartyId[],
): Promise<ReadonlyMap<PartyId, RaterStanding>> {
  const rows: (RaterStanding & { readonly partyId: PartyId })[] = await manager.query(
    `SELECT party_id AS "partyId", is_trusted AS "isTrusted", honesty, credibility FROM rater_standings
     WHERE generation_id = $1 AND party_id = ANY ($2::uuid[])`,
    [generationId, raters],
  );
  return new Map(rows.map(({ partyId, ...standing }) => [partyId, standing]));
}
