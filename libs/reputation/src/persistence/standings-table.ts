import type { PartyId, Transaction } from '@evenhand/platform';
import type { EntityManager } from 'typeorm';
import type { RaterStanding } from '../domain/rater-standing.js';
import { readRows, type CopiedRow } from './copy.js';
import { IdTable } from './id-table.js';

/** What a generation knows of its raters, of all of them at once: a million of them take some thirty megabytes. */
export class StandingsTable {
  private readonly ids = new IdTable();
  private parts = new Uint8Array(3 * 1_024);

  constructor(readonly generationId: number) {}

  async read(tx: Transaction): Promise<this> {
    const sql = `SELECT party_id, is_trusted, honesty, credibility FROM rater_standings WHERE generation_id = ${this.generationId}`;
    await readRows(tx, sql, 4, (row) => {
      const rater = this.ids.numberOf(row, 0);
      if ((rater + 1) * 3 > this.parts.length) this.grow();
      this.parts.set([row.boolean(1) ? 1 : 0, row.int16(2), row.int16(3)], rater * 3);
    });
    return this;
  }

  /** The number of the rater whose id is in this field; null when it came later than the table. */
  find(row: CopiedRow, field: number): number | null {
    return this.ids.find(row, field);
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
  private table: StandingsTable | null = null;

  async of(tx: Transaction, generationId: number): Promise<StandingsTable> {
    if (this.table?.generationId !== generationId) this.table = await new StandingsTable(generationId).read(tx);
    return this.table;
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
