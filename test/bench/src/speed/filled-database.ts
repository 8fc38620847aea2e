import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@evenhand/composition';
import { migrate, openDatabase, startEmbeddedPostgres } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import { verifiedEvery } from './synthetic-ratings.js';

const importId = '00000000-0000-4000-8000-000000000001';

// Indexes are built when the rows are there, and triggers rest: what they would note is what is measured.
const fill = `
  SET LOCAL session_replication_role = replica;
  INSERT INTO imports (id, source, file_name, bytes_read, lines_read, imported, rejected, started_at)
  VALUES ('${importId}', 'bench', 'bench', 0, 0, 0, 0, now());
  INSERT INTO parties (id, external_id, display_name, kind, locale, registered_at, verified)
  SELECT md5('p' || i)::uuid, 'p' || i, 'Somebody', 'PRIVATE', 'en', now(), i % ${verifiedEvery} = 0 FROM generate_series(0, :parties - 1) i;
  INSERT INTO ratings (subject_id, id, subject_role, author_id, import_id, stars, category_stars, revision, submitted_at, revealed_at)
  SELECT md5('p' || subject)::uuid, md5('r' || i)::uuid, 'SELLER', md5('p' || CASE author WHEN subject THEN (author + 1) % :parties ELSE author END)::uuid,
    '${importId}', CASE WHEN bad THEN 1 ELSE 5 END, '{}', 1, at, at
  FROM (
    SELECT i, floor(random() * random() * :parties)::int AS subject, floor(random() * :parties)::int AS author, random() < 0.1 AS bad,
      now() - random() * interval '1825 days' AS at
    FROM generate_series(1, :ratings) i
  ) AS drawn`;

async function fillDatabase(database: DataSource, ratings: number, parties: number): Promise<void> {
  await database.transaction(async (manager) => {
    const indexes: { name: string; definition: string }[] = await manager.query(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
       WHERE tablename = 'ratings' AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
    );
    for (const { name } of indexes) await manager.query(`DROP INDEX ${name}`);
    for (const statement of fill.replaceAll(':parties', String(parties)).replaceAll(':ratings', String(ratings)).split(';')) {
      await manager.query(statement);
    }
    for (const { definition } of indexes) await manager.query(definition);
  });
  await database.query('VACUUM ANALYZE');
}

/** An embedded PostgreSQL with so many ratings of so many parties, for as long as `work` takes. */
export async function withFilledDatabase<Result>(
  ratings: number,
  parties: number,
  work: (database: DataSource) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-bench-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'data'), durable: false });
  try {
    await migrate(postgres.url);
    const database = await openDatabase(postgres.url, entities, 4);
    try {
      await fillDatabase(database, ratings, parties);
      return await work(database);
    } finally {
      await database.destroy();
    }
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
