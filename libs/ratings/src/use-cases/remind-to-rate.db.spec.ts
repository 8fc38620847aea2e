import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, systemActor, type OrderId, type Role } from '@evenhand/platform';
import { anOrder, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';

const worker = systemActor('worker');

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ now: new Date('2026-03-02T09:00:00.123Z') });
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});
afterAll(() => evenhand.close());
// What an earlier test left open is past its window.
beforeEach(() => evenhand.clock.advance(days(15)));

const remind = () => evenhand.useCases.remindToRate.execute(worker);

/** Can be rated from now on, for 14 days. */
const exchange = async (): Promise<OrderId> => (await anOrder(evenhand).between(hanna, karl).fulfilled()).id;

/** The reminders of both sides, in days left, as they are stored; each has its event. */
async function remindersOf(orderId: OrderId): Promise<Record<Role, number[]>> {
  const stored = async (role: Role) => (await evenhand.reads.reminders.of(orderId, role)).map(({ daysLeft }) => daysLeft);
  const reminders = { SELLER: await stored('SELLER'), BUYER: await stored('BUYER') };
  const events: { role: Role; daysLeft: number }[] = await evenhand.database.query(
    `SELECT event ->> 'role' AS role, (event ->> 'daysLeft')::int AS "daysLeft" FROM outbox
     WHERE event ->> 'name' = 'rating-exchange.reminded' AND event ->> 'orderId' = $1 ORDER BY id`,
    [orderId],
  );
  const said = (role: Role) => events.filter((event) => event.role === role).map(({ daysLeft }) => daysLeft);
  expect({ SELLER: said('SELLER'), BUYER: said('BUYER') }).toEqual(reminders);
  return reminders;
}

describe('whoever has not rated', () => {
  it('is reminded at 7, 3 and 1 days left, at that instant, once each', async () => {
    const orderId = await exchange();
    const expected: number[] = [];
    for (const [wait, daysLeft] of [
      [7, 7],
      [4, 3],
      [2, 1],
    ] as const) {
      evenhand.clock.advance(days(wait) - 1);
      expect(await remind()).toBe(0);
      evenhand.clock.advance(1);
      expect(await remind()).toBe(2);
      expected.push(daysLeft);
      expect(await remind()).toBe(0);
      expect(await remindersOf(orderId)).toEqual({ SELLER: expected, BUYER: expected });
    }
    evenhand.clock.advance(days(1) - 1);
    expect(await remind()).toBe(0);
  });

  it('is the only one: a side that has rated hears nothing more', async () => {
    const orderId = await exchange();
    await evenhand.rate(orderId, hanna);
    evenhand.clock.advance(days(7));
    expect(await remind()).toBe(1);
    await evenhand.rate(orderId, karl);
    evenhand.clock.advance(days(4));
    expect(await remind()).toBe(0);
    expect(await remindersOf(orderId)).toEqual({ SELLER: [], BUYER: [7] });
  });

  it('gets the nearest reminder alone after a pause of days', async () => {
    const orderId = await exchange();
    evenhand.clock.advance(days(13.5));
    expect(await remind()).toBe(2);
    expect(await remind()).toBe(0);
    expect(await remindersOf(orderId)).toEqual({ SELLER: [1], BUYER: [1] });
  });

  it('gets none when the window is over, settled or not', async () => {
    const orderId = await exchange();
    evenhand.clock.advance(days(14));
    expect(await remind()).toBe(0);
    await evenhand.useCases.revealDueRatingExchanges.execute(worker);
    expect(await remind()).toBe(0);
    expect(await remindersOf(orderId)).toEqual({ SELLER: [], BUYER: [] });
  });

  it('is reminded once when 4 workers look at 250 exchanges at the same moment', async () => {
    const orderIds: OrderId[] = [];
    for (let batch = 0; batch < 10; batch += 1) orderIds.push(...(await Promise.all(Array.from({ length: 25 }, exchange))));
    evenhand.clock.advance(days(11));

    const shares = await Promise.all([remind(), remind(), remind(), remind()]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(500);

    for (const orderId of orderIds) expect(await remindersOf(orderId)).toEqual({ SELLER: [3], BUYER: [3] });
  });
});
