import type { PartyId } from '@evenhand/platform';
import type { Pair } from '@evenhand/no-serve';
import type { DataSource } from 'typeorm';

/** Of all entries: parties' own lists, and of the platform the rest. One in ten has ended, as in life. */
const pairShare = 0.8;

/** The same id for the same name, of the form that ids have (UUID version 4). */
const benchId = `
  CREATE FUNCTION bench_id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN overlay(overlay(md5(name) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`;

// Indexes stand while rows come in, as they are few against the parties; triggers rest.
const fill = `
  SET LOCAL session_replication_role = replica;
  INSERT INTO parties (id, external_id, display_name, kind, locale, registered_at, verified)
  SELECT bench_id('p' || i), 'p' || i, 'Somebody', 'PRIVATE', 'en', now(), true FROM generate_series(0, :parties - 1) i;
  INSERT INTO orders (id, seller_id, buyer_id, amount_minor, currency, state, placed_at, accepted_at, ended_at)
  SELECT bench_id('o' || i), bench_id('p' || seller), bench_id('p' || (seller + 1 + apart) % :parties), 5000, 'EUR',
    CASE WHEN i % 5 = 0 THEN 'ACCEPTED' ELSE 'FULFILLED' END, now(), now(), CASE WHEN i % 5 = 0 THEN NULL ELSE now() END
  FROM (SELECT i, floor(random() * random() * :parties)::int AS seller, floor(random() * (:parties - 1))::int AS apart
    FROM generate_series(1, :parties) i) AS drawn;
  INSERT INTO complaints (id, complainant_id, subject_id, subject_role, category, facts, evidence, state, marks, filed_at, decided_at, decided_by,
    decision_reason, severity, strike_points, strike_expires_at, policy_version)
  SELECT bench_id('c' || i), bench_id('p' || (i * 7) % :parties), bench_id('p' || ((i * 7) + 1) % :parties), 'BUYER', 'INSULT', '[]', '[]', 'UPHELD',
    '{}', now(), now(), 'mona', 'It is so.', 'SERIOUS', 2, now() + interval '1 year', 1
  FROM generate_series(1, :parties / 50) i;
  INSERT INTO no_serve_entries (subject_id, id, scope, subject_role, owner_id, state, private_reason, proposed_at, activated_at, ended_at, version, policy_version)
  SELECT bench_id('p' || subject), bench_id('e' || i), 'PAIR', CASE WHEN i % 4 = 0 THEN 'SELLER' ELSE 'BUYER' END,
    bench_id('p' || (subject + 1 + i % (:parties - 1)) % :parties), CASE WHEN i % 10 = 0 THEN 'LIFTED' ELSE 'ACTIVE' END, 'Shouts.', now(), now(),
    CASE WHEN i % 10 = 0 THEN now() END, 1, 1
  FROM (SELECT i, floor(random() * random() * :parties)::int AS subject FROM generate_series(1, :pairEntries) i) AS drawn
  ON CONFLICT DO NOTHING;
  INSERT INTO no_serve_entries (subject_id, id, scope, subject_role, state, rung, conditions, ground, explanation, source, proposed_by, proposed_at,
    hearing_ended_at, approved_by, approved_at, approved_hash, statement_id, effective_at, activated_at, ended_at, ended_by, version,
    policy_version)
  SELECT bench_id('p' || floor(random() * :parties)::int), bench_id('f' || i), 'PLATFORM', 'BUYER', CASE WHEN i % 10 = 0 THEN 'EXPIRED' ELSE 'ACTIVE' END,
    (ARRAY['WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT'])[1 + i % 4], CASE WHEN i % 4 = 1 THEN '{PREPAYMENT}' ELSE '{}' END::text[],
    'INSULT', 'Shouted.', 'MODERATOR', 'mona', date_trunc('milliseconds', now()) - i * interval '1 minute', now(), 'lea', now(), 'hash', bench_id('s' || i), now(), now(),
    CASE WHEN i % 10 = 0 THEN now() END, CASE WHEN i % 10 = 0 THEN 'system:worker' END, 1, 1
  FROM generate_series(1, :platformEntries) i`;

export async function fillMarketplace(database: DataSource, parties: number, entries: number): Promise<void> {
  const pairEntries = Math.round(entries * pairShare);
  const counts = { ':parties': parties, ':pairEntries': pairEntries, ':platformEntries': entries - pairEntries };
  await database.query(benchId);
  await database.transaction(async (manager) => {
    for (const statement of fill.split(';')) {
      await manager.query(Object.entries(counts).reduce((text, [name, count]) => text.replaceAll(name, String(count)), statement));
    }
  });
  await database.query('VACUUM ANALYZE');
}

// Half of them strangers, and the rest with something between them: a list, an entry of the platform, an order.
const pairs = `
  SELECT s.seller_id AS "sellerId", s.buyer_id AS "buyerId" FROM (
    (SELECT bench_id('p' || floor(random() * $2)::int) AS seller_id, bench_id('p' || floor(random() * $2)::int) AS buyer_id
      FROM generate_series(1, $1 / 2))
    UNION ALL
    (SELECT CASE subject_role WHEN 'BUYER' THEN owner_id ELSE subject_id END, CASE subject_role WHEN 'BUYER' THEN subject_id ELSE owner_id END
      FROM no_serve_entries WHERE scope = 'PAIR' AND state = 'ACTIVE' ORDER BY md5(id::text) LIMIT $1 / 6)
    UNION ALL
    (SELECT bench_id('p' || floor(random() * $2)::int), subject_id FROM no_serve_entries WHERE scope = 'PLATFORM' AND state = 'ACTIVE'
      ORDER BY md5(id::text) LIMIT $1 / 6)
    UNION ALL
    (SELECT seller_id, buyer_id FROM orders ORDER BY md5(id::text) LIMIT $1 / 6)
  ) AS s ORDER BY md5(s.seller_id::text || s.buyer_id::text)`;

/** Pairs to ask about, in a mixed order. */
export const drawPairs = (database: DataSource, count: number, parties: number): Promise<(Pair & { readonly sellerId: PartyId })[]> =>
  database.query(pairs, [count, parties]);
