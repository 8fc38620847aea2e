import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, uuids, type OrderId, type PartyId, type Role } from '@evenhand/platform';
import { anOrder, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import type { Order, OrderState } from '../domain/order.js';
import type { OrderPosition } from '../ports/orders.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;
let mine: Order[];

async function allPages(partyId: PartyId, states: readonly OrderState[], first: number, role: Role | null = null): Promise<OrderId[]> {
  const ids: OrderId[] = [];
  for (let after: OrderPosition | null = null; ;) {
    const page: Order[] = await evenhand.reads.orders.page({ partyId, role, states, first, after });
    ids.push(...page.map(({ id }) => id));
    const last = page.at(-1);
    if (last === undefined) return ids;
    expect(page.length).toBeLessThanOrEqual(first);
    after = { placedAt: last.placedAt, id: last.id };
  }
}

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 4 });
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
  const stranger = await evenhand.party('Nosy');
  mine = [];
  for (let index = 0; index < 23; index += 1) {
    // Several at the same instant: the id decides then.
    const placedAt = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 4)));
    const [seller, buyer] = index % 2 === 0 ? [hanna, karl] : [karl, hanna];
    const deal = anOrder(evenhand).between(seller, buyer);
    mine.push(index % 3 === 0 ? await deal.accepted(placedAt) : await deal.placed(placedAt));
    await anOrder(evenhand).between(stranger, karl).accepted(placedAt);
  }
});

afterAll(() => evenhand.close());

describe('pages of orders', () => {
  const newestFirst = (orders: readonly Order[]): OrderId[] =>
    [...orders].sort((a, b) => Number(b.placedAt) - Number(a.placedAt) || (a.id < b.id ? 1 : -1)).map(({ id }) => id);

  it.each([1, 2, 4, 7, 100])('hold every order of a party in either role once, newest first, %i at a time', async (first) => {
    expect(await allPages(hanna.partyId, [], first)).toEqual(newestFirst(mine));
  });

  it('hold only the states that were asked for', async () => {
    expect(await allPages(hanna.partyId, ['ACCEPTED'], 3)).toEqual(newestFirst(mine.filter(({ state }) => state === 'ACCEPTED')));
    expect(await allPages(hanna.partyId, ['PLACED', 'ACCEPTED'], 5)).toHaveLength(mine.length);
    expect(await allPages(hanna.partyId, ['CANCELLED'], 5)).toEqual([]);
  });

  it.each(roles)('hold only the orders in which the party is the %s, where that was asked for', async (role) => {
    const own = mine.filter((order) => order.sideOf(hanna.partyId) === role);
    expect(await allPages(hanna.partyId, [], 4, role)).toEqual(newestFirst(own));
    expect(await allPages(hanna.partyId, ['ACCEPTED'], 4, role)).toEqual(newestFirst(own.filter(({ state }) => state === 'ACCEPTED')));
  });

  it('find many at once in the order of their ids, and tell who has dealt with whom', async () => {
    const [first, second] = mine;
    if (first === undefined || second === undefined) throw new Error('There are orders.');
    expect(await evenhand.reads.orders.findMany([second.id, uuids.next(), first.id])).toEqual([second, null, first]);
    expect(await evenhand.reads.orders.haveDealt(hanna.partyId, karl.partyId)).toBe(true);
    const stranger = await evenhand.party('New here');
    expect(await evenhand.reads.orders.haveDealt(hanna.partyId, stranger.partyId)).toBe(false);
  });
});
