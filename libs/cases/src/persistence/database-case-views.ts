import { holdLock, managerOf, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import { CaseView } from '../domain/case-view.js';
import type { CaseSort, QueueFilter } from '../domain/queue-filter.js';
import type { CaseViews } from '../ports/case-views.js';

interface ViewRow {
  readonly name: string;
  readonly filter: QueueFilter & { readonly sort: CaseSort };
}

/** The order lies with the filter. */
const toView = ({ name, filter: { sort, ...filter } }: ViewRow): CaseView => CaseView.of({ name, filter, sort });

export class DatabaseCaseViews implements CaseViews {
  constructor(private readonly database: DataSource) {}

  async save(tx: Transaction, owner: string, { name, filter, sort }: CaseView, maximum: number): Promise<boolean> {
    // One at a time, so that two at once do not both find room for one more.
    await holdLock(tx, { name: `case-views of ${owner}` }, 'alone');
    const saved: unknown[] = await managerOf(tx).query(
      `INSERT INTO case_views (owner, name, filter, saved_at)
       SELECT $1, $2, $3, $4 WHERE (SELECT count(*) FROM case_views WHERE owner = $1 AND name <> $2) < $5
       ON CONFLICT (owner, name) DO UPDATE SET filter = excluded.filter, saved_at = excluded.saved_at
       RETURNING name`,
      [owner, name, JSON.stringify({ ...filter, sort }), tx.at, maximum],
    );
    return saved.length === 1;
  }

  async delete(tx: Transaction, owner: string, name: string): Promise<boolean> {
    const [, deleted]: [unknown, number] = await managerOf(tx).query('DELETE FROM case_views WHERE owner = $1 AND name = $2', [
      owner,
      name,
    ]);
    return deleted === 1;
  }

  async find(owner: string, name: string): Promise<CaseView | null> {
    return (await this.of(owner)).find((view) => view.name === name) ?? null;
  }

  async of(owner: string): Promise<CaseView[]> {
    const rows: ViewRow[] = await this.database.query('SELECT name, filter FROM case_views WHERE owner = $1 ORDER BY name', [owner]);
    return rows.map(toView);
  }
}
