import { managerOf, type ImportId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { HistoryLine, ImportProgress, RatingHistories, RejectedLine } from '../ports/rating-histories.js';

// In the order of their external ids, so that two imports at once never wait for each other in a circle.
const registerParties = `
  INSERT INTO parties (id, external_id, display_name, kind, locale, registered_at)
  SELECT gen_random_uuid(), id, id, 'PRIVATE', 'en', $2 FROM unnest($1::text[]) AS id ORDER BY id
  ON CONFLICT (external_id) DO NOTHING`;

// The id follows from who rated whom as what and when: the same rating has the same id in every file.
const addRatings = `
  WITH given AS (
    SELECT line, stars, time, author.id AS author_id, subject.id AS subject_id,
      role,
      md5(concat_ws('|', author.id, subject.id, role, extract(epoch FROM time)))::uuid AS id
    FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::timestamptz[]) AS l (line, rater, ratee, role, stars, time)
    JOIN parties author ON author.external_id = rater
    JOIN parties subject ON subject.external_id = ratee
  ), once AS (
    SELECT DISTINCT ON (id) * FROM given ORDER BY id, line
  ), added AS (
    INSERT INTO ratings (subject_id, id, subject_role, author_id, import_id, stars, category_stars, revision, submitted_at, revealed_at)
    SELECT subject_id, id, role, author_id, $1, stars, '{}', 1, time, time FROM once
    ON CONFLICT DO NOTHING RETURNING id
  )
  SELECT once.line FROM added JOIN once USING (id)`;

interface ImportRow {
  readonly id: ImportId;
  readonly bytes_read: string;
  readonly lines_read: string;
  readonly imported: string;
  readonly rejected: string;
  readonly completed_at: Date | null;
}

const rejectsPerPage = 1_000;

export class DatabaseRatingHistories implements RatingHistories {
  constructor(private readonly database: DataSource) {}

  async begin(tx: Transaction, importId: ImportId, source: string, fileName: string): Promise<boolean> {
    const begun: unknown[] = await managerOf(tx).query(
      `INSERT INTO imports (id, source, file_name, bytes_read, lines_read, imported, rejected, started_at)
       VALUES ($1, $2, $3, 0, 0, 0, 0, $4) ON CONFLICT (source) DO NOTHING RETURNING id`,
      [importId, source, fileName, tx.at],
    );
    return begun.length === 1;
  }

  async lock(tx: Transaction, source: string): Promise<ImportProgress> {
    const [row]: ImportRow[] = await managerOf(tx).query('SELECT * FROM imports WHERE source = $1 FOR UPDATE', [source]);
    if (row === undefined) throw new Error('An import is begun before it is locked.');
    return {
      id: row.id,
      bytesRead: Number(row.bytes_read),
      linesRead: Number(row.lines_read),
      imported: Number(row.imported),
      rejected: Number(row.rejected),
      isCompleted: row.completed_at !== null,
    };
  }

  async add(tx: Transaction, importId: ImportId, lines: readonly HistoryLine[]): Promise<ReadonlySet<number>> {
    const manager = managerOf(tx);
    const ratings = lines.map(({ rating }) => rating);
    const externalIds = new Set(ratings.flatMap(({ rater, ratee }) => [rater, ratee]));
    await manager.query(registerParties, [[...externalIds], tx.at]);
    const added: { readonly line: string }[] = await manager.query(addRatings, [
      importId,
      lines.map(({ line }) => line),
      ratings.map(({ rater }) => rater),
      ratings.map(({ ratee }) => ratee),
      ratings.map(({ rateeRole }) => rateeRole),
      ratings.map(({ stars }) => stars),
      ratings.map(({ time }) => time),
    ]);
    return new Set(added.map(({ line }) => Number(line)));
  }

  async reject(tx: Transaction, importId: ImportId, lines: readonly RejectedLine[]): Promise<void> {
    if (lines.length === 0) return;
    await managerOf(tx).query(
      `INSERT INTO import_rejects (import_id, line, reason, raw) SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::text[])`,
      [importId, lines.map(({ line }) => line), lines.map(({ reason }) => reason), lines.map(({ raw }) => raw)],
    );
  }

  async save(tx: Transaction, progress: ImportProgress): Promise<void> {
    await managerOf(tx).query(
      'UPDATE imports SET bytes_read = $2, lines_read = $3, imported = $4, rejected = $5, completed_at = $6 WHERE id = $1',
      [progress.id, progress.bytesRead, progress.linesRead, progress.imported, progress.rejected, progress.isCompleted ? tx.at : null],
    );
  }

  async countParties(importId: ImportId): Promise<number> {
    const [counted]: { count: string }[] = await this.database.query(
      'SELECT count(*) FROM (SELECT author_id FROM ratings WHERE import_id = $1 UNION SELECT subject_id FROM ratings WHERE import_id = $1) AS party',
      [importId],
    );
    return Number(counted?.count);
  }

  async *rejectedLines(importId: ImportId): AsyncIterable<RejectedLine> {
    for (let after = 0; ;) {
      const page: { line: string; reason: RejectedLine['reason']; raw: string }[] = await this.database.query(
        'SELECT line, reason, raw FROM import_rejects WHERE import_id = $1 AND line > $2 ORDER BY line LIMIT $3',
        [importId, after, rejectsPerPage],
      );
      for (const { line, reason, raw } of page) yield { line: Number(line), reason, raw };
      if (page.length < rejectsPerPage) return;
      after = Number(page.at(-1)?.line);
    }
  }
}
