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
    expect(verified).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^2 reputations are what the record says, to the bit\.\n\d+ audit entries are what was written\. Anchor: [\d.]+:[0-9a-f]{64}\n$/,
      ),
    });
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

  it('say where the audit log is not what was written, and hold it against an anchor', async () => {
    const clean = await command('verify', '--json');
    expect(clean.code).toBe(0);
    const { audit } = JSON.parse(clean.stdout);
    expect(audit).toMatchObject({ entries: expect.any(Number), waiting: 0, problems: [] });
    expect((await command('verify', '--anchor', audit.anchor)).code).toBe(0);
    expect(await command('verify', '--anchor', 'something')).toMatchObject({ code: 2, stdout: '' });

    const onPurpose = async (statement: string): Promise<void> => {
      await evenhand.database.query('ALTER TABLE audit_log DISABLE TRIGGER audit_log_is_append_only');
      await evenhand.database.query(statement);
      await evenhand.database.query('ALTER TABLE audit_log ENABLE TRIGGER audit_log_is_append_only');
    };
    await onPurpose(`UPDATE audit_log SET actor = 'somebody else' WHERE id = 3`);
    const found = await command('verify', '--json');
    expect(found.code).toBe(1);
    expect(JSON.parse(found.stdout)).toMatchObject({ differences: [], audit: { problems: [{ kind: 'CHANGED', auditId: 3 }] } });
    await onPurpose('DELETE FROM audit_log WHERE id = 3');
    expect(await command('verify')).toMatchObject({ code: 1, stdout: expect.stringContaining('Audit entry 3 is gone.') });
  });
});
