import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import { MovableClock, openDatabase, systemActor, uuids, type Actor, type OrderId, type PartyId } from '@evenhand/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { Order, OrderState } from '../domain/order.js';
import type { OrderPosition } from '../ports/orders.js';

const clock = new MovableClock(new Date('2026-03-02T09:00:00.000Z'));
const host: Actor = { ...systemActor('cli'), subject: 'host', roles: new Set(['SERVICE']) };

let testDatabase: TestDatabase;
let evenhand: Evenhand;
let hanna: PartyId;
let karl: PartyId;
let mine: Order[];

async function register(): Promise<PartyId> {
  const input = { externalId: randomUUID(), displayName: 'A party', kind: 'BUSINESS', locale: 'en', idempotencyKey: randomUUID() } as const;
  return (await evenhand.useCases.registerParty.execute(input, host)).id;
}

const order = (sellerId: PartyId, buyerId: PartyId, placedAt: Date, isAccepted: boolean): Promise<Order> =>
  evenhand.useCases.recordOrder.execute(
    { externalId: null, sellerId, buyerId, amountMinor: 1, currency: 'EUR', dueOn: null, placedAt, acceptedAt: isAccepted ? placedAt : null, fulfilledAt: null, idempotencyKey: randomUUID() },
    host,
  );

async function allPages(partyId: PartyId, states: readonly OrderState[], first: number): Promise<OrderId[]> {
  const ids: OrderId[] = [];
  for (let after: OrderPosition | null = null; ; ) {
    const page: Order[] = await evenhand.reads.orders.page({ partyId, states, first, after });
    ids.push(...page.map(({ id }) => id));
    const last = page.at(-1);
    if (last === undefined) return ids;
    expect(page.length).toBeLessThanOrEqual(first);
    after = { placedAt: last.placedAt, id: last.id };
  }
}

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  evenhand = compose({ database: await openDatabase(testDatabase.url, entities, 4), clock });
  [hanna, karl] = [await register(), await register()];
  const stranger = await register();
  mine = [];
  for (let index = 0; index < 23; index += 1) {
    // Several at the same instant: the id decides then.
    const placedAt = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 4)));
    const [seller, buyer] = index % 2 === 0 ? [hanna, karl] : [karl, hanna];
    mine.push(await order(seller, buyer, placedAt, index % 3 === 0));
    await order(stranger, karl, placedAt, true);
  }
});

afterAll(async () => {
  await evenhand.database.destroy();
  await testDatabase.drop();
});

describe('pages of orders', () => {
  const newestFirst = (orders: readonly Order[]): OrderId[] =>
    [...orders].sort((a, b) => Number(b.placedAt) - Number(a.placedAt) || (a.id < b.id ? 1 : -1)).map(({ id }) => id);

  it.each([1, 2, 4, 7, 100])('hold every order of a party in either role once, newest first, %i at a time', async (first) => {
    expect(await allPages(hanna, [], first)).toEqual(newestFirst(mine));
  });

  it('hold only the states that were asked for', async () => {
    expect(await allPages(hanna, ['ACCEPTED'], 3)).toEqual(newestFirst(mine.filter(({ state }) => state === 'ACCEPTED')));
    expect(await allPages(hanna, ['PLACED', 'ACCEPTED'], 5)).toHaveLength(mine.length);
    expect(await allPages(hanna, ['CANCELLED'], 5)).toEqual([]);
  });

  it('find many at once in the order of their ids, and tell who has dealt with whom', async () => {
    const [first, second] = mine;
    if (first === undefined || second === undefined) throw new Error('There are orders.');
    expect(await evenhand.reads.orders.findMany([second.id, uuids.next(), first.id])).toEqual([second, null, first]);
    expect(await evenhand.reads.orders.haveDealt(hanna, karl)).toBe(true);
    expect(await evenhand.reads.orders.haveDealt(hanna, await register())).toBe(false);
  });
});
