import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import { actingFor, days, MovableClock, openDatabase, systemActor, type Actor, type OrderId, type PartyId } from '@evenhand/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { computeStanding } from '../domain/compute-reputation.js';
import { emptyTally } from '../domain/reputation.js';

const start = new Date('2026-03-02T09:00:00.000Z');
const clock = new MovableClock(start);
const host: Actor = { ...systemActor('cli'), subject: 'host', roles: new Set(['SERVICE']) };
const worker = systemActor('worker');

let testDatabase: TestDatabase;
let evenhand: Evenhand;
let seller: PartyId;
let buyer: PartyId;

async function register(): Promise<PartyId> {
  const input = { externalId: randomUUID(), displayName: 'A party', kind: 'PRIVATE', locale: 'en', idempotencyKey: randomUUID() } as const;
  return (await evenhand.useCases.registerParty.execute(input, host)).id;
}

async function anOrder(): Promise<OrderId> {
  const now = clock.now();
  const deal = { externalId: null, sellerId: seller, buyerId: buyer, amountMinor: 1, currency: 'EUR', dueOn: null, placedAt: now, acceptedAt: now, fulfilledAt: now };
  return (await evenhand.useCases.recordOrder.execute({ ...deal, idempotencyKey: randomUUID() }, host)).id;
}

const rate = (orderId: OrderId, as: PartyId, stars: number, more: object = {}) =>
  evenhand.useCases.submitRating.execute(
    { orderId, stars, again: stars > 3, categories: [], publicComment: null, privateNote: null, moderatorNote: null, idempotencyKey: randomUUID(), ...more },
    actingFor({ ...worker, subject: as }, as),
  );

const recompute = (...keys: { partyId: PartyId; role: 'BUYER' | 'SELLER' }[]) => evenhand.useCases.recomputeReputation.execute(keys, worker);
const ofBuyer = () => evenhand.reads.reputations.find(buyer, 'BUYER');

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  evenhand = compose({ database: await openDatabase(testDatabase.url, entities, 16), clock });
});

beforeEach(async () => {
  clock.moveTo(start);
  [seller, buyer] = [await register(), await register()];
});

afterAll(async () => {
  await evenhand.database.destroy();
  await testDatabase.drop();
});

describe('recomputing a reputation', () => {
  it('counts what was revealed about a party in that role, and nothing that is sealed', async () => {
    const first = await anOrder();
    await rate(first, seller, 2, { categories: [{ category: 'PAYMENT', stars: 1 }, { category: 'RESPECT', stars: 5 }] });
    await recompute({ partyId: buyer, role: 'BUYER' });
    const sealed = await ofBuyer();
    expect(sealed).toMatchObject({ evidence: 0, tally: { starCounts: [0, 0, 0, 0, 0], categories: {}, againYes: 0, againNo: 0, silences: 0 } });

    await rate(first, buyer, 5);
    await rate(await anOrder(), seller, 1);
    await recompute({ partyId: buyer, role: 'BUYER' }, { partyId: seller, role: 'SELLER' }, { partyId: buyer, role: 'SELLER' });
    const tally = { starCounts: [0, 1, 0, 0, 0], categories: { PAYMENT: { count: 1, sum: 1 }, RESPECT: { count: 1, sum: 5 } }, againYes: 0, againNo: 1, silences: 0 } as const;
    expect(await ofBuyer()).toMatchObject({ tally, ...computeStanding(tally), computedAt: start });
    expect(await evenhand.reads.reputations.find(seller, 'SELLER')).toMatchObject({ tally: { starCounts: [0, 0, 0, 0, 1], againYes: 1 } });
    expect(await evenhand.reads.reputations.find(buyer, 'SELLER')).toMatchObject({ evidence: 0 });
  });

  it('never moves because of a sealed half, however it is edited', async () => {
    await recompute({ partyId: buyer, role: 'BUYER' }, { partyId: seller, role: 'SELLER' });
    const before = [await ofBuyer(), await evenhand.reads.reputations.find(seller, 'SELLER')];
    const orderId = await anOrder();
    for (const stars of [1, 5, 2]) {
      await rate(orderId, seller, stars);
      await recompute({ partyId: buyer, role: 'BUYER' }, { partyId: seller, role: 'SELLER' });
      expect([await ofBuyer(), await evenhand.reads.reputations.find(seller, 'SELLER')]).toEqual(before);
    }
  });

  it('counts silence as silence and never as stars', async () => {
    const spoken = await anOrder();
    await rate(spoken, seller, 4);
    await anOrder();
    clock.advance(days(14));
    await evenhand.useCases.revealDueRatingExchanges.execute(worker);
    await recompute({ partyId: buyer, role: 'BUYER' }, { partyId: seller, role: 'SELLER' });
    expect(await ofBuyer()).toMatchObject({ evidence: 1, tally: { starCounts: [0, 0, 0, 1, 0], silences: 1 } });
    expect(await evenhand.reads.reputations.find(seller, 'SELLER')).toMatchObject({ evidence: 0, score: computeStanding(emptyTally).score, tally: { silences: 2 } });
  });

  it('ends right when many run beside the ratings that they count', async () => {
    const orders = await Promise.all(Array.from({ length: 12 }, anOrder));
    await Promise.all(
      orders.map(async (orderId, index) => {
        await rate(orderId, seller, 1 + (index % 5));
        await rate(orderId, buyer, 5);
        await recompute({ partyId: buyer, role: 'BUYER' });
      }),
    );
    expect(await ofBuyer()).toMatchObject({ evidence: 12, tally: { starCounts: [3, 3, 2, 2, 2] } });
    expect(await evenhand.database.query(`SELECT count(*)::int AS n FROM audit_log WHERE action = 'reputation.recomputed' AND data ->> 'partyId' = $1`, [buyer])).toEqual([{ n: 12 }]);
  });

  it('of the same parties in opposite orders at once waits, and never locks up', async () => {
    const parties = await Promise.all(Array.from({ length: 40 }, register));
    const keys = parties.map((partyId) => ({ partyId, role: 'SELLER' as const }));
    await Promise.all(Array.from({ length: 12 }, (_, index) => recompute(...(index % 2 === 0 ? keys : [...keys].reverse()))));
    expect((await evenhand.reads.reputations.findMany(keys)).every((found) => found?.evidence === 0)).toBe(true);
    const [stats]: { deadlocks: number }[] = await evenhand.database.query('SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()');
    expect(stats?.deadlocks).toBe(0);
  });

  it('finds many in the order of their keys, none where nothing was computed', async () => {
    await recompute({ partyId: seller, role: 'SELLER' });
    const found = await evenhand.reads.reputations.findMany([{ partyId: buyer, role: 'SELLER' }, { partyId: seller, role: 'SELLER' }, { partyId: seller, role: 'BUYER' }]);
    expect(found.map((reputation) => reputation?.partyId ?? null)).toEqual([null, seller, null]);
  });
});
