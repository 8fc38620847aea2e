import { compose, entities, type Evenhand } from '@evenhand/composition';
import { findRunningEmbeddedPostgres, migrate, openDatabase, startEmbeddedPostgres } from '@evenhand/platform';
import { dataFolder } from './workspace.js';

/**
 * Where a command finds its database: DATABASE_URL, the running embedded PostgreSQL, or the embedded one
 * started for as long as `work` takes.
 */
export async function withDatabaseUrl<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return work(given);
  const running = await findRunningEmbeddedPostgres(dataFolder);
  if (running !== null) return work(running.url);
  const postgres = await startEmbeddedPostgres({ folder: dataFolder });
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}

/** Everything put together on a database whose schema is up to date. */
export async function withEvenhand<Result>(work: (evenhand: Evenhand) => Promise<Result>): Promise<Result> {
  return withDatabaseUrl(async (url) => {
    await migrate(url);
    const database = await openDatabase(url, entities);
    try {
      return await work(compose({ database }));
    } finally {
      await database.destroy();
    }
  });
}
