import { expect, it } from '@jest/globals';
import { compose, entities } from '@evenhand/composition';
import { DataSource } from 'typeorm';
import { createEmptyDatabase } from '../../../../test/support/test-database.js';
import { openDatabase } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { migrations } from '../database/migrations/index.js';

const subject = '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001';
const party = '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0002';

it('what was recorded before there were chains is chained by the migration, and found by what it is about', async () => {
  const empty = await createEmptyDatabase();
  const { url } = empty;
  try {
    // The first two: before there were chains.
    const before = new DataSource({ type: 'postgres', url, migrations: migrations.slice(0, 2), migrationsTableName: 'migrations' });
    await before.initialize();
    await before.runMigrations({ transaction: 'each' });
    for (let entry = 0; entry < 40; entry += 1) {
      await before.query(
        `INSERT INTO audit_log (at, actor, actor_roles, actor_party_id, action, data, policy_version)
         VALUES (now(), 'hanna', '{PARTY}', $1, 'order.placed', $2, 1)`,
        [entry === 0 ? party : null, { orderId: subject, more: { ids: [party, 'not a uuid'] }, amount: entry }],
      );
    }
    await before.destroy();

    await migrate(url);
    const database = await openDatabase(url, entities, 2);
    const { useCases, reads } = compose({ database });
    expect(await useCases.verifyAudit.execute()).toMatchObject({ entries: 40, waiting: 0, problems: [] });
    expect(await reads.auditTrail.page(subject, 100, null)).toHaveLength(40);
    expect(await reads.auditTrail.page(party, 100, null)).toHaveLength(40);
    await database.query('ALTER TABLE audit_log DISABLE TRIGGER audit_log_is_append_only');
    await database.query(`UPDATE audit_log SET actor = 'karl' WHERE id = 7`);
    expect((await useCases.verifyAudit.execute()).problems).toMatchObject([{ kind: 'CHANGED', auditId: 7 }]);
    await database.destroy();
  } finally {
    await empty.drop();
  }
});
