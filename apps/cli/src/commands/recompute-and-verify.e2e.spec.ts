import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrder, openEvenhand, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import { evenhandCommand } from '../../../../test/support/command-line.js';

let evenhand: EvenhandOnDatabase;

const command = (...args: string[]) => evenhandCommand(tmpdir(), args, { DATABASE_URL: evenhand.url });

beforeAll(async () => {
  evenhand = await openEvenhand();
  const [seller, buyer] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
  for (const stars of [5, 4, 1]) {
    const { id } = await anOrder(evenhand).between(seller, buyer).fulfilled();
    await evenhand.rate(id, seller, { stars, idempotencyKey: randomUUID() });
    await evenhand.rate(id, buyer, { stars, idempotencyKey: randomUUID() });
  }
});
afterAll(() => evenhand.close());

describe('evenhand recompute and evenhand verify', () => {
  it('put a new generation in place without a worker, and find it to be what the record says', async () => {
    const recomputed = await command('recompute', '--json');
    expect(recomputed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\{"generation":\d+,"shards":1,"seconds":[\d.]+\}\n$/) });
    const { generation } = JSON.parse(recomputed.stdout);
    expect((await evenhand.reads.generations.active())?.id).toBe(generation);

    const verified = await command('verify');
    expect(verified).toMatchObject({ code: 0, stdout: '2 reputations are what the record says, to the bit.\n' });
  });

  it('report what somebody meddled with, by party, role and field, and mend it', async () => {
    await evenhand.database.query(`UPDATE reputation_states SET sums[1] = 7 WHERE role = 'SELLER'`);
    const { code, stdout } = await command('verify', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      reputations: 2,
      differences: [{ role: 'SELLER', fields: [{ field: 'stars1', keptUp: 7, recomputed: 1 }] }],
    });
    expect((await command('verify')).stdout).toContain('stars1 is 7, the record gives 1');
    expect((await command('recompute')).code).toBe(0);
    expect((await command('verify')).code).toBe(0);
  });
});
