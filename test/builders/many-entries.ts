import type { DataSource } from 'typeorm';

/** The same id for the same name, of the form that ids have (UUID version 4). */
const idOf = (name: string): string => `overlay(overlay(md5(${name}) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`;

// As they are after years; what they would have left behind on their way is not what this is for, so that triggers rest.
const statements = [
  'SET LOCAL session_replication_role = replica',
  `INSERT INTO parties (id, external_id, display_name, kind, locale, registered_at, verified)
   SELECT ${idOf(`'listed' || i`)}, 'listed-' || i, 'Listed ' || lpad(i::text, 5, '0'), 'PRIVATE', 'en', $2::timestamptz, true
   FROM generate_series(1, $1::int) i`,
  `INSERT INTO no_serve_entries (subject_id, id, scope, subject_role, state, rung, conditions, ground, explanation, facts, source, proposed_by,
     proposed_at, hearing_opened_at, hearing_ended_at, approved_by, approved_at, approved_hash, statement_id, effective_at, activated_at, ends_at,
     ended_at, ended_by, version, policy_version)
   SELECT ${idOf(`'listed' || i`)}, ${idOf(`'entry' || i`)}, 'PLATFORM', CASE WHEN i % 5 = 0 THEN 'SELLER' ELSE 'BUYER' END,
     CASE WHEN i % 4 = 0 THEN 'EXPIRED' ELSE 'ACTIVE' END, (ARRAY['WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT'])[1 + i % 4],
     CASE WHEN i % 4 = 1 THEN '{PREPAYMENT}' ELSE '{}' END::text[], (ARRAY['INSULT', 'NON_PAYMENT', 'FRAUD'])[1 + i % 3],
     'Said and done ' || i || ' times.', 'On the record.', 'MODERATOR', 'mona', at, at, at, 'lea', at, 'hash', ${idOf(`'statement' || i`)}, at, at,
     CASE WHEN i % 4 = 2 THEN $2::timestamptz + interval '90 days' END, CASE WHEN i % 4 = 0 THEN $2::timestamptz END,
     CASE WHEN i % 4 = 0 THEN 'system:worker' END, 1, 1
   FROM (SELECT i, $2::timestamptz - i * interval '1 minute' AS at FROM generate_series(1, $1::int) i) AS listed`,
];

/** So many entries of the platform's list, each about a party of its own: Listed 00001 was proposed last. */
export async function fillNoServeList(database: DataSource, count: number, now: Date): Promise<void> {
  await database.transaction(async (manager) => {
    for (const statement of statements) {
      await manager.query(statement, statement.includes('$1') ? [count, now] : []);
    }
  });
  await database.query('ANALYZE parties; ANALYZE no_serve_entries');
}
