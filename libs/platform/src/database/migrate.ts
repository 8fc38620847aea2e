import pg from 'pg';
import { openDatabase } from './data-source.js';

/** Any number that no other program on the same database takes for its advisory locks. */
const migrationLock = 4_400_001;

/** Brings the schema up to date. Several programs may call it at once: one works, the others wait. */
export async function migrate(url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const database = await openDatabase(url, [], 2);
    try {
      await database.runMigrations({ transaction: 'each' });
    } finally {
      await database.destroy();
    }
  } finally {
    await guard.end();
  }
}
