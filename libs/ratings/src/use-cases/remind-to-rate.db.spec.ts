import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import { actingFor, days, MovableClock, openDatabase, systemActor, type Actor, type OrderId, type PartyId, type Role } from '@evenhand/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';

const worker = systemActor('worker');
const host: Actor = { ...systemActor('cli'), subject: 'host', roles: new Set(['SERVICE']) };

let testDatabase: TestDatabase;
let clock: MovableClock;
let evenhand: Evenhand;
let seller: PartyId;
let buyer: PartyId;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  clock = new MovableClock(new Date('2026-03-02T09:00:00.123Z'));
  evenhand = compose({ database: await openDatabase(testDatabase.url, entities), clock });
  const register = async (displayName: string) => {
    const input = { externalId: displayName, displayName, kind: 'PRIVATE' as const, locale: 'de' as const, idempotencyKey: randomUUID() };
    return (await evenhand.useCases.registerParty.execute(input, host)).id;
  };
  [seller, buyer] = [await register('Hanna'), await register('Karl')];
});
afterAll(async () => {
  await evenhand.database.destroy();
  await testDatabase.drop();
});
// What an earlier test left open is past its window.
beforeEach(() => clock.advance(days(15)));

const remind = () => evenhand.useCases.remindToRate.execute(worker);

/** Can be rated from now on, for 14 days. */
async function exchange(): Promise<OrderId> {
  const now = clock.now();
  const order = { externalId: null, sellerId: seller, buyerId: buyer, amountMinor: 1, currency: 'EUR', dueOn: null };
  const times = { placedAt: now, acceptedAt: now, fulfilledAt: now };
  return (await evenhand.useCases.recordOrder.execute({ ...order, ...times, idempotencyKey: randomUUID() }, host)).id;
}

function rate(orderId: OrderId, author: Role) {
  const actor = { ...actingFor(systemActor('cli'), author === 'SELLER' ? seller : buyer), subject: author };
  const rating = { stars: 3, again: true, categories: [], publicComment: null, privateNote: null, moderatorNote: null };
  return evenhand.useCases.submitRating.execute({ ...rating, orderId, idempotencyKey: randomUUID() }, actor);
}

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
    for (const [wait, daysLeft] of [[7, 7], [4, 3], [2, 1]] as const) {
      clock.advance(days(wait) - 1);
      expect(await remind()).toBe(0);
      clock.advance(1);
      expect(await remind()).toBe(2);
      expected.push(daysLeft);
      expect(await remind()).toBe(0);
      expect(await remindersOf(orderId)).toEqual({ SELLER: expected, BUYER: expected });
    }
    clock.advance(days(1) - 1);
    expect(await remind()).toBe(0);
  });

  it('is the only one: a side that has rated hears nothing more', async () => {
    const orderId = await exchange();
    await rate(orderId, 'SELLER');
    clock.advance(days(7));
    expect(await remind()).toBe(1);
    await rate(orderId, 'BUYER');
    clock.advance(days(4));
    expect(await remind()).toBe(0);
    expect(await remindersOf(orderId)).toEqual({ SELLER: [], BUYER: [7] });
  });

  it('gets the nearest reminder alone after a pause of days', async () => {
    const orderId = await exchange();
    clock.advance(days(13.5));
    expect(await remind()).toBe(2);
    expect(await remind()).toBe(0);
    expect(await remindersOf(orderId)).toEqual({ SELLER: [1], BUYER: [1] });
  });

  it('gets none when the window is over, settled or not', async () => {
    const orderId = await exchange();
    clock.advance(days(14));
    expect(await remind()).toBe(0);
    await evenhand.useCases.revealDueRatingExchanges.execute(worker);
    expect(await remind()).toBe(0);
    expect(await remindersOf(orderId)).toEqual({ SELLER: [], BUYER: [] });
  });

  it('is reminded once when 4 workers look at 250 exchanges at the same moment', async () => {
    const orderIds: OrderId[] = [];
    for (let batch = 0; batch < 10; batch += 1) orderIds.push(...(await Promise.all(Array.from({ length: 25 }, exchange))));
    clock.advance(days(11));

    const shares = await Promise.all([remind(), remind(), remind(), remind()]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(500);

    for (const orderId of orderIds) expect(await remindersOf(orderId)).toEqual({ SELLER: [3], BUYER: [3] });
  });
});
