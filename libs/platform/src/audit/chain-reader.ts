import { managerOf } from '../transactions/database-unit-of-work.js';
import type { Transaction } from '../transactions/unit-of-work.js';
import type { ChainEnd } from './anchor.js';

export const chains = Array.from({ length: 16 }, (_, chain) => chain);

/** A link that does not follow from the one before it, or the last of a page. */
export interface Link extends ChainEnd {
  readonly auditId: number;
  readonly seqBefore: number;
  readonly isEntryThere: boolean;
  /** The hash that follows from the link before and the entry; null when the entry is gone. */
  readonly recomputed: Buffer | null;
  /** Whether it follows from the hash that the link before ought to have. */
  readonly followsFromRecomputed: boolean;
}

/** The same, as the last link of a page is handed to the next page. */
export type Before = Pick<Link, 'seq' | 'hash' | 'recomputed'>;

// The last link of a page comes along in any case: the next page begins with it.
const readLinks = `
  WITH page AS (
    SELECT seq, audit_id, hash FROM audit_chain WHERE chain = $1 AND seq > $2 ORDER BY seq LIMIT $3
  ), found AS (
    SELECT p.*, a AS entry, a.id IS NOT NULL AS is_there, lag(p.seq, 1, $2::bigint) OVER by_seq AS seq_before,
      lag(p.hash, 1, $4::bytea) OVER by_seq AS hash_before
    FROM page p LEFT JOIN audit_log a ON a.id = p.audit_id WINDOW by_seq AS (ORDER BY p.seq)
  ), hashed AS (
    SELECT *, CASE WHEN is_there THEN audit_hash(hash_before, entry) END AS recomputed FROM found
  ), judged AS (
    SELECT *, lag(recomputed, 1, $5::bytea) OVER (ORDER BY seq) AS recomputed_before FROM hashed
  )
  SELECT seq::float8 AS seq, audit_id::float8 AS "auditId", hash, seq_before::float8 AS "seqBefore", is_there AS "isEntryThere", recomputed,
    is_there AND recomputed IS DISTINCT FROM hash AND coalesce(audit_hash(recomputed_before, entry) = hash, false) AS "followsFromRecomputed"
  FROM judged
  WHERE recomputed IS DISTINCT FROM hash OR seq <> seq_before + 1 OR seq = (SELECT max(seq) FROM page)
  ORDER BY seq`;

/** @returns the links of a page of the chain that need a look, and its last; none after the last page */
export const linksAfter = (tx: Transaction, chain: number, before: Before, atOnce: number): Promise<Link[]> =>
  managerOf(tx).query(readLinks, [chain, before.seq, atOnce, before.hash, before.recomputed]);

export async function startOf(tx: Transaction, chain: number): Promise<ChainEnd> {
  const [start]: { hash: Buffer }[] = await managerOf(tx).query('SELECT audit_chain_start($1) AS hash', [chain]);
  if (start === undefined) throw new Error('A chain starts somewhere.');
  return { seq: 0, hash: start.hash };
}

export async function headOf(tx: Transaction, chain: number): Promise<ChainEnd | null> {
  const [head]: ChainEnd[] = await managerOf(tx).query('SELECT seq::float8 AS seq, hash FROM audit_chain_heads WHERE chain = $1', [chain]);
  return head ?? null;
}

export async function linkAt(tx: Transaction, chain: number, seq: number): Promise<ChainEnd | null> {
  if (seq === 0) return startOf(tx, chain);
  const [link]: ChainEnd[] = await managerOf(tx).query('SELECT seq::float8 AS seq, hash FROM audit_chain WHERE chain = $1 AND seq = $2', [
    chain,
    seq,
  ]);
  return link ?? null;
}

export interface EntriesPage {
  readonly count: number;
  readonly last: number | null;
  readonly unchained: readonly number[];
}

/** Looks through some entries of the log for those that no chain holds and that do not wait to be chained either. */
export async function entriesAfter(tx: Transaction, auditId: number, atOnce: number): Promise<EntriesPage> {
  const [page]: EntriesPage[] = await managerOf(tx).query(
    `WITH page AS (SELECT id FROM audit_log WHERE id > $1 ORDER BY id LIMIT $2)
     SELECT count(*)::integer AS count, max(id)::float8 AS last, coalesce(array_agg(id::float8 ORDER BY id) FILTER (WHERE
       NOT EXISTS (SELECT FROM audit_chain c WHERE c.audit_id = page.id)
       AND NOT EXISTS (SELECT FROM audit_chain_waiting w WHERE w.audit_id = page.id)), '{}') AS unchained FROM page`,
    [auditId, atOnce],
  );
  return page ?? { count: 0, last: null, unchained: [] };
}

export interface WaitingEntry {
  readonly auditId: number;
  readonly isEntryThere: boolean;
  readonly isUnchanged: boolean;
}

export const waitingEntries = (tx: Transaction): Promise<WaitingEntry[]> =>
  managerOf(tx).query(
    `SELECT w.audit_id::float8 AS "auditId", a.id IS NOT NULL AS "isEntryThere",
       a.id IS NOT NULL AND sha256(audit_content(a)) = w.digest AS "isUnchanged"
     FROM audit_chain_waiting w LEFT JOIN audit_log a ON a.id = w.audit_id ORDER BY w.audit_id`,
  );

/** About how many entries there are. */
export async function countLinks(tx: Transaction): Promise<number> {
  const [sum]: { links: number }[] = await managerOf(tx).query('SELECT coalesce(sum(seq), 0)::float8 AS links FROM audit_chain_heads');
  return sum?.links ?? 0;
}
