import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultPolicy, systemActor, type DatabaseUnitOfWork, type PartyId, type Transaction } from '@evenhand/platform';
import { openEvenhand, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import { DatabaseRatingRecord } from '../persistence/database-rating-record.js';
import { DatabaseReputationBacklog, DatabaseReputations } from '../persistence/database-reputations.js';
import type { ReputationKey } from '../ports/rating-record.js';
import { RecomputeBacklog } from './recompute-backlog.js';
import { RecomputeReputation } from './recompute-reputation.js';

const actor = systemActor('worker');

let evenhand: EvenhandOnDatabase;
let unitOfWork: DatabaseUnitOfWork;
let backlog: DatabaseReputationBacklog;
let keys: ReputationKey[];

const mark = (marked: readonly ReputationKey[]) => unitOfWork.run(actor, (tx) => backlog.mark(tx, marked));
const recomputeWith = (within: (tx: Transaction, taken: readonly ReputationKey[]) => Promise<void>): RecomputeBacklog => {
  const recompute = new RecomputeReputation({
    unitOfWork,
    record: new DatabaseRatingRecord(),
    reputations: new DatabaseReputations(evenhand.database),
    policy: defaultPolicy,
  });
  const wrapped = Object.assign(Object.create(recompute) as RecomputeReputation, {
    within: async (tx: Transaction, taken: readonly ReputationKey[]) => {
      await recompute.within(tx, taken);
      await within(tx, taken);
    },
  });
  return new RecomputeBacklog(unitOfWork, backlog, wrapped);
};
const computed = async (): Promise<number> => (await evenhand.reads.reputations.findMany(keys)).filter((found) => found !== null).length;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 10 });
  ({ unitOfWork } = evenhand);
  backlog = new DatabaseReputationBacklog(evenhand.database);
});

beforeEach(async () => {
  const ids: { id: PartyId }[] = await unitOfWork.run(actor, async (tx) => {
    await tx.record({ name: 'api-key.created', keyName: randomUUID() });
    return evenhand.database.query('SELECT gen_random_uuid() AS id FROM generate_series(1, 1200)');
  });
  keys = ids.map(({ id }) => ({ partyId: id, role: 'SELLER' }));
  await evenhand.database.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO parties (id, external_id, display_name, kind, locale, registered_at) SELECT id, id::text, 'A party', 'PRIVATE', 'en', now() FROM unnest($1::uuid[]) AS id`,
      [ids.map(({ id }) => id)],
    );
    await manager.query(
      `INSERT INTO audit_log (at, actor, actor_roles, action, data, policy_version) VALUES (now(), 'test', '{}', 'test', '{}', 1)`,
    );
    await manager.query(`INSERT INTO outbox (at, event, relayed_at) VALUES (now(), '{"name":"test"}', now())`);
  });
});

afterAll(() => evenhand.close());

describe('the backlog of reputations', () => {
  it('recomputes each once, however often it was marked, and tells how far it came', async () => {
    await mark(keys);
    await mark([...keys].reverse());
    await mark([...keys.slice(0, 5), ...keys.slice(0, 5)]);
    const progress: number[] = [];
    expect(await evenhand.useCases.recomputeBacklog.execute(actor, (done) => progress.push(done))).toBe(1_200);
    expect(progress).toEqual([500, 1_000, 1_200]);
    expect([await backlog.count(), await computed()]).toEqual([0, 1_200]);
    expect(await evenhand.useCases.recomputeBacklog.execute(actor)).toBe(0);
  });

  it('has the keys back when a run ends in between', async () => {
    await mark(keys);
    let calls = 0;
    const failing = recomputeWith(async () => {
      calls += 1;
      if (calls === 2) throw new Error('The power went.');
    });
    await expect(failing.execute(actor)).rejects.toThrow('The power went.');
    expect([await backlog.count(), await computed()]).toEqual([700, 500]);
    expect(await evenhand.useCases.recomputeBacklog.execute(actor)).toBe(700);
    expect([await backlog.count(), await computed()]).toEqual([0, 1_200]);
  });

  it('is shared by several at once: each key is recomputed by one of them', async () => {
    await mark(keys);
    const taken: string[] = [];
    const runs = Array.from({ length: 4 }, () =>
      recomputeWith(async (_tx, batch) => {
        taken.push(...batch.map(({ partyId }) => partyId));
      }).execute(actor),
    );
    const shares = await Promise.all(runs);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1_200);
    expect(shares.filter((share) => share > 0).length).toBeGreaterThan(1);
    expect(new Set(taken).size).toBe(1_200);
    expect(taken).toHaveLength(1_200);
  });

  it('keeps a key that is being marked again until what made it stale is committed', async () => {
    const [key] = keys;
    if (key === undefined) throw new Error('There are keys.');
    await mark([key]);
    await unitOfWork.run(actor, async (tx) => {
      // An import marks what waits already, and has not committed its ratings yet.
      await backlog.mark(tx, [key]);
      expect(await evenhand.useCases.recomputeBacklog.execute(actor)).toBe(0);
    });
    expect(await evenhand.useCases.recomputeBacklog.execute(actor)).toBe(1);
  });
});
