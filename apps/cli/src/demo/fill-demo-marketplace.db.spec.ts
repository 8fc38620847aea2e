import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { fillDemoMarketplace } from './fill-demo-marketplace.js';

let testDatabase: TestDatabase;
let watcher: pg.Client;

beforeEach(async () => {
  testDatabase = await createTestDatabase();
  watcher = new pg.Client(testDatabase.url);
  await watcher.connect();
});
afterEach(async () => {
  await watcher.end();
  await testDatabase.drop();
});

const fill = () => fillDemoMarketplace(testDatabase.url, () => undefined);
const happened = async (): Promise<number> => Number((await watcher.query('SELECT count(*) FROM audit_log')).rows[0].count);

/** What waits for a moderator, and what has come of the rest. */
const story = async (): Promise<unknown[]> =>
  (
    await watcher.query(
      `SELECT kind || ' ' || coalesce(outcome, 'open') AS what FROM cases
       UNION ALL SELECT 'entry ' || scope || ' ' || state FROM no_serve_entries
       UNION ALL SELECT 'complaint ' || category || ' ' || state || CASE WHEN response IS NULL THEN '' ELSE ' answered' END FROM complaints
       UNION ALL SELECT 'member ' || subject FROM members
       UNION ALL SELECT 'appeal ' || state FROM appeals
       UNION ALL SELECT 'separation ' || state || ' on ' || jsonb_array_length(chosen_facts) || ' facts' FROM separations
       UNION ALL SELECT 'delivered ' || kind FROM statements WHERE delivered_at IS NOT NULL
       ORDER BY what`,
    )
  ).rows.map(({ what }) => what);

const whole = [
  'APPEAL open',
  'COMPLAINT open',
  'COMPLAINT UPHELD',
  'COMPLAINT DISMISSED',
  'HELD_BACK_TEXT open',
  'NO_SERVE_PROPOSAL open',
  'RATING_REMOVAL open',
  'appeal LODGED',
  'complaint INSULT UPHELD answered',
  'complaint NO_SHOW FILED',
  'complaint UNRESPONSIVE DISMISSED answered',
  'delivered COMPLAINT_UPHELD',
  'entry PAIR ACTIVE',
  'entry PLATFORM HEARING',
  'member demo-theo',
  'member demo-tina',
  'separation APPROVING on 2 facts',
];

describe('the demo marketplace', () => {
  it('has something of every kind that waits for a moderator, and is filled once', async () => {
    await fill();
    const told = await happened();
    expect((await story()).toSorted()).toEqual(whole.toSorted());
    await fill();
    expect(await happened()).toBe(told);
  });

  it('is told on where a start was ended in the middle, wherever that was', async () => {
    await watcher.query(`
      CREATE SEQUENCE enough START 1;
      CREATE FUNCTION end_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF (SELECT count(*) FROM audit_log) > (SELECT last_value FROM enough) THEN RAISE 'ended here'; END IF;
        RETURN NULL; END $$;
      CREATE TRIGGER end_here AFTER INSERT ON audit_log FOR EACH ROW EXECUTE FUNCTION end_here()`);
    let ends = 0;
    for (let enough = 4, isFilled = false; !isFilled; enough += 6) {
      ends += 1;
      expect(ends).toBeLessThan(200);
      await watcher.query("SELECT setval('enough', $1)", [enough]);
      isFilled = await fill().then(
        () => true,
        () => false,
      );
    }
    expect(ends).toBeGreaterThan(20);
    expect((await story()).toSorted()).toEqual(whole.toSorted());
  }, 60_000);
});
