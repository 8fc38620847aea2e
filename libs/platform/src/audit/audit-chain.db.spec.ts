import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openEvenhand, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import { systemActor } from '../actor.js';
import type { PartyId } from '../words.js';
import { parseAnchor } from './anchor.js';
import { VerifyAudit } from './verify-audit.js';

let evenhand: EvenhandOnDatabase;
const worker = systemActor('worker');

beforeEach(async () => {
  evenhand = await openEvenhand({ poolSize: 34 });
});
afterEach(() => evenhand.close());

const happen = (): { name: 'party.registered'; partyId: PartyId } => ({ name: 'party.registered', partyId: randomUUID() as PartyId });
const record = (events = 1): Promise<void> => evenhand.unitOfWork.run(worker, (tx) => tx.record(...Array.from({ length: events }, happen)));
const recordOnSnapshot = (events = 1): Promise<void> =>
  evenhand.unitOfWork.runOnSnapshot(worker, (tx) => tx.record(...Array.from({ length: events }, happen)));
/** Small pages, so that a handful of entries make several. */
const verify = (anchor: string | null = null) => new VerifyAudit(evenhand.unitOfWork, 3).execute(anchor);
const ask = async <Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> => evenhand.database.query(statement, parameters);

/** As somebody who has the whole database in their hands, and its triggers off. */
async function meddle(statement: string, parameters: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: evenhand.url });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(statement, parameters);
  } finally {
    await client.end();
  }
}

/** Statements one after the other on one connection, with the triggers on. */
async function inTurn(statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: evenhand.url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

interface Chained {
  readonly chain: number;
  readonly seq: number;
  readonly id: number;
}
const chained = (): Promise<Chained[]> => ask('SELECT chain, seq::int AS seq, audit_id::int AS id FROM audit_chain ORDER BY chain, seq');

/** The link this far from the end of a chain that is long enough to have a middle. */
async function linkFromEnd(back: number): Promise<Chained> {
  const all = await chained();
  const chain = all.find(({ seq }) => seq >= 5)?.chain;
  const found = all.filter((link) => link.chain === chain).at(-1 - back);
  if (found === undefined) throw new Error('A chain is long enough.');
  return found;
}

/** About five entries in each of the sixteen chains, some of them of one transaction. */
async function fill(): Promise<void> {
  for (let transaction = 0; transaction < 64; transaction += 1) await record(transaction % 8 === 0 ? 3 : 1);
}

describe('the chain through the audit log', () => {
  it('holds every entry once, whoever wrote it, and leads on from link to link', async () => {
    await fill();
    await ask(
      `INSERT INTO audit_log (at, actor, actor_roles, action, data, policy_version) VALUES (now(), 'psql', '{}', 'order.placed', '{}', 1)`,
    );
    const entries = await ask<{ id: number }>('SELECT id::int AS id FROM audit_log ORDER BY id');
    const links = await chained();
    expect(links.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(entries.map(({ id }) => id));
    expect(new Set(links.map(({ chain }) => chain)).size).toBe(16);
    for (const [index, { chain, seq }] of links.entries()) {
      const before = links[index - 1];
      expect(seq).toBe(before?.chain === chain ? before.seq + 1 : 1);
    }
    expect(await verify()).toMatchObject({ entries: entries.length, waiting: 0, problems: [] });
  });

  it('leaves no trace of a transaction that failed, nor of a savepoint that was rolled back', async () => {
    await record();
    const before = await chained();
    const failing = evenhand.unitOfWork.run(worker, async (tx) => {
      await tx.record(happen());
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await chained()).toEqual(before);
    const insert = `INSERT INTO audit_log (at, actor, actor_roles, action, data, policy_version) VALUES (now(), 'psql', '{}', 'order.placed', '{}', 1)`;
    await inTurn(['BEGIN', insert, 'SAVEPOINT here', insert, 'ROLLBACK TO here', insert, 'COMMIT']);
    expect(await chained()).toHaveLength(before.length + 2);
    expect((await verify()).problems).toEqual([]);
  });

  it('neither breaks nor deadlocks under 32 writers at once, on snapshots too', async () => {
    const [before]: { deadlocks: number }[] = await ask(
      'SELECT deadlocks::int AS deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    await Promise.all(
      Array.from({ length: 32 }, async (_, writer) => {
        for (let turn = 0; turn < 25; turn += 1) await (writer % 8 === 7 ? recordOnSnapshot(2) : record(1 + (turn % 3)));
      }),
    );
    const [after]: { deadlocks: number }[] = await ask(
      'SELECT deadlocks::int AS deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    expect(after?.deadlocks).toBe(before?.deadlocks);
    await record();
    const { entries, waiting, problems } = await verify();
    expect({ waiting, problems }).toEqual({ waiting: 0, problems: [] });
    const [counted]: { n: number }[] = await ask('SELECT count(*)::int AS n FROM audit_chain');
    expect(counted?.n).toBe(entries);
  }, 60_000);

  it('takes up what a transaction on a snapshot wrote with the next commit, and watches it until then', async () => {
    await record();
    await recordOnSnapshot(2);
    expect(await verify()).toMatchObject({ waiting: 2, problems: [] });
    const waiting = await ask<{ id: number }>('SELECT audit_id::int AS id FROM audit_chain_waiting ORDER BY audit_id');
    await meddle(`UPDATE audit_log SET actor = 'somebody else' WHERE id = $1`, [waiting[0]?.id]);
    await meddle('DELETE FROM audit_log WHERE id = $1', [waiting[1]?.id]);
    expect((await verify()).problems).toEqual([
      { kind: 'CHANGED', auditId: waiting[0]?.id, chain: null, seq: null },
      { kind: 'MISSING', auditId: waiting[1]?.id, chain: null, seq: null },
    ]);
  });

  it('does so while others write between its snapshot and its commit', async () => {
    await evenhand.unitOfWork.runOnSnapshot(worker, async (tx) => {
      await tx.policy();
      await Promise.all(Array.from({ length: 32 }, () => record()));
      await tx.record(happen());
    });
    await record();
    expect(await verify()).toMatchObject({ waiting: 0, problems: [] });
  });

  it.each([
    'UPDATE audit_chain SET hash = hash',
    'DELETE FROM audit_chain',
    'TRUNCATE audit_chain',
    'UPDATE audit_chain_heads SET hash = hash',
    'UPDATE audit_chain_heads SET seq = seq - 1',
    'DELETE FROM audit_chain_heads',
    'TRUNCATE audit_chain_heads',
    'UPDATE audit_chain_waiting SET digest = digest',
    'TRUNCATE audit_chain_waiting',
  ])('refuses %s', async (statement) => {
    await record();
    await recordOnSnapshot();
    await expect(ask(statement)).rejects.toThrow('is append-only');
  });
});

describe('verify finds', () => {
  beforeEach(fill);

  it('nothing where nobody meddled, and gives the same anchor again', async () => {
    const { problems, anchor } = await verify();
    expect(problems).toEqual([]);
    expect(parseAnchor(anchor)).toHaveLength(16);
    expect(await verify(anchor)).toMatchObject({ problems: [], anchor });
  });

  it.each([
    ['at', `at = at + interval '1 microsecond'`],
    ['actor', `actor = 'somebody else'`],
    ['actor_roles', `actor_roles = '{ADMIN}'`],
    ['actor_party_id', `actor_party_id = '00000000-0000-4000-8000-000000000000'`],
    ['action', `action = 'order.placed'`],
    ['data', `data = data || '{"more": 1}'`],
    ['policy_version', 'policy_version = 2'],
  ])('a changed %s', async (_, change) => {
    for (const back of [2, 0]) {
      const { id: auditId, chain, seq } = await linkFromEnd(back);
      await meddle(`UPDATE audit_log SET ${change} WHERE id = $1`, [auditId]);
      expect((await verify()).problems).toContainEqual({ kind: 'CHANGED', auditId, chain, seq });
    }
    expect((await verify()).problems).toHaveLength(2);
  });

  it('a deleted entry, in the middle and at the end', async () => {
    const [middle, last] = [await linkFromEnd(2), await linkFromEnd(0)];
    for (const { id } of [middle, last]) await meddle('DELETE FROM audit_log WHERE id = $1', [id]);
    expect((await verify()).problems).toEqual(
      [middle, last].map(({ id: auditId, chain, seq }) => ({ kind: 'MISSING', auditId, chain, seq })),
    );
  });

  it('an entry that was deleted with its link', async () => {
    const { id, chain, seq } = await linkFromEnd(2);
    await meddle('DELETE FROM audit_log WHERE id = $1', [id]);
    await meddle('DELETE FROM audit_chain WHERE audit_id = $1', [id]);
    expect((await verify()).problems).toEqual([{ kind: 'GAP', chain, fromSeq: seq, toSeq: seq }]);
    // Closing up does not hide it: the next link no longer follows from the one before.
    await meddle('ALTER TABLE audit_chain DROP CONSTRAINT audit_chain_pkey');
    await meddle('UPDATE audit_chain SET seq = seq - 1 WHERE chain = $1 AND seq > $2', [chain, seq]);
    await meddle('UPDATE audit_chain_heads SET seq = seq - 1 WHERE chain = $1', [chain]);
    const next = (await chained()).find((link) => link.chain === chain && link.seq === seq);
    expect((await verify()).problems).toEqual([{ kind: 'CHANGED', auditId: next?.id, chain, seq }]);
  });

  it('the last entry deleted with its link', async () => {
    const { id, chain, seq } = await linkFromEnd(0);
    const { anchor } = await verify();
    await meddle('DELETE FROM audit_log WHERE id = $1', [id]);
    await meddle('DELETE FROM audit_chain WHERE audit_id = $1', [id]);
    expect((await verify()).problems).toEqual([{ kind: 'WRONG_HEAD', chain, seq }]);
    await meddle(
      `UPDATE audit_chain_heads h SET seq = c.seq, hash = c.hash FROM audit_chain c
       WHERE h.chain = $1 AND c.chain = h.chain AND c.seq = h.seq - 1`,
      [chain],
    );
    // Whoever moves the head too is found out by an anchor alone.
    expect((await verify()).problems).toEqual([]);
    expect((await verify(anchor)).problems).toEqual([{ kind: 'WRONG_ANCHOR' }]);
  });

  it('an entry whose link alone was deleted, and one that was written past the chain', async () => {
    const { id, chain, seq } = await linkFromEnd(2);
    await meddle('DELETE FROM audit_chain WHERE audit_id = $1', [id]);
    await meddle(
      `INSERT INTO audit_log (at, actor, actor_roles, action, data, policy_version) VALUES (now(), 'nobody', '{}', 'order.placed', '{}', 1)`,
    );
    const [newest]: { id: number }[] = await ask('SELECT max(id)::int AS id FROM audit_log');
    expect((await verify()).problems).toEqual([
      { kind: 'GAP', chain, fromSeq: seq, toSeq: seq },
      { kind: 'UNCHAINED', auditId: id },
      { kind: 'UNCHAINED', auditId: newest?.id },
    ]);
  });

  it('two entries that changed places, by what they say or by their links', async () => {
    const [one, other] = [await linkFromEnd(3), await linkFromEnd(2)];
    const both = [one, other].map(({ id: auditId, chain, seq }) => ({ kind: 'CHANGED', auditId, chain, seq }));
    const swapEntries = `UPDATE audit_log a SET at = b.at, data = b.data, xid = b.xid FROM audit_log b
      WHERE (a.id, b.id) IN (($1::bigint, $2::bigint), ($2::bigint, $1::bigint))`;
    await meddle(swapEntries, [one.id, other.id]);
    expect((await verify()).problems).toEqual(both);
    await meddle(swapEntries, [one.id, other.id]);
    expect((await verify()).problems).toEqual([]);

    await meddle('UPDATE audit_chain SET audit_id = -audit_id WHERE audit_id IN ($1, $2)', [one.id, other.id]);
    await meddle('UPDATE audit_chain SET audit_id = $1::bigint + $2::bigint + audit_id WHERE audit_id < 0', [one.id, other.id]);
    expect((await verify()).problems.map(({ kind }) => kind)).toEqual(['CHANGED', 'CHANGED']);
  });

  it('a forged hash, in the middle and at the end', async () => {
    const forge = `UPDATE audit_chain SET hash = sha256('forged') WHERE audit_id = $1`;
    const [middle, last] = [await linkFromEnd(2), await linkFromEnd(0)];
    for (const { id } of [middle, last]) await meddle(forge, [id]);
    expect((await verify()).problems).toEqual(
      [middle, last].map(({ id: auditId, chain, seq }) => ({ kind: 'FORGED_HASH', auditId, chain, seq })),
    );
  });

  it('a changed entry whose own hash was made to match', async () => {
    const [changed, next] = [await linkFromEnd(2), await linkFromEnd(1)];
    await meddle(`UPDATE audit_log SET actor = 'somebody else' WHERE id = $1`, [changed.id]);
    await meddle(
      `UPDATE audit_chain c SET hash = audit_hash(b.hash, a) FROM audit_chain b, audit_log a
       WHERE c.audit_id = $1 AND a.id = $1 AND b.chain = c.chain AND b.seq = c.seq - 1`,
      [changed.id],
    );
    expect((await verify()).problems).toEqual([{ kind: 'CHANGED', auditId: next.id, chain: next.chain, seq: next.seq }]);
  });

  it('a chain that was made anew from end to end, by an anchor that was kept elsewhere', async () => {
    const { anchor } = await verify();
    const { id } = await linkFromEnd(2);
    await record();
    expect((await verify(anchor)).problems).toEqual([]);
    await meddle(`UPDATE audit_log SET actor = 'somebody else' WHERE id = $1`, [id]);
    await meddle('DELETE FROM audit_chain');
    await meddle('UPDATE audit_chain_heads SET seq = 0, hash = audit_chain_start(chain)');
    await meddle(
      `SELECT append_to_audit_chain(c::smallint, NULL, (SELECT array_agg(a.id) FROM audit_log a WHERE a.xid::text::bigint % 16 = c))
       FROM generate_series(0, 15) c`,
    );
    expect((await verify()).problems).toEqual([]);
    expect((await verify(anchor)).problems).toEqual([{ kind: 'WRONG_ANCHOR' }]);
  });
});
