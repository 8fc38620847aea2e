import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, systemActor, type OrderId, type PartyId } from '@evenhand/platform';
import { anOrder, openEvenhand, start, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { computeStanding } from '../domain/compute-reputation.js';
import { emptyTally } from '../domain/reputation.js';

const worker = systemActor('worker');

let evenhand: EvenhandOnDatabase;
let seller: TestParty;
let buyer: TestParty;

const fulfilled = async (): Promise<OrderId> => (await anOrder(evenhand).between(seller, buyer).fulfilled()).id;
const rate = (orderId: OrderId, author: TestParty, stars: number, more: object = {}) =>
  evenhand.rate(orderId, author, { stars, again: stars > 3, ...more });

const asSeller = ({ partyId }: TestParty) => ({ partyId, role: 'SELLER' as const });
const asBuyer = ({ partyId }: TestParty) => ({ partyId, role: 'BUYER' as const });
const recompute = (...keys: { partyId: PartyId; role: 'BUYER' | 'SELLER' }[]) =>
  evenhand.useCases.recomputeReputation.execute(keys, worker);
const ofBuyer = () => evenhand.reads.reputations.find(buyer.partyId, 'BUYER');
const ofSeller = () => evenhand.reads.reputations.find(seller.partyId, 'SELLER');

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
});

beforeEach(async () => {
  evenhand.clock.moveTo(start);
  [seller, buyer] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});

afterAll(() => evenhand.close());

describe('recomputing a reputation', () => {
  it('counts what was revealed about a party in that role, and nothing that is sealed', async () => {
    const first = await fulfilled();
    await rate(first, seller, 2, {
      categories: [
        { category: 'PAYMENT', stars: 1 },
        { category: 'RESPECT', stars: 5 },
      ],
    });
    await recompute(asBuyer(buyer));
    const sealed = await ofBuyer();
    expect(sealed).toMatchObject({
      evidence: 0,
      tally: { starCounts: [0, 0, 0, 0, 0], categories: {}, againYes: 0, againNo: 0, silences: 0 },
    });

    await rate(first, buyer, 5);
    await rate(await fulfilled(), seller, 1);
    await recompute(asBuyer(buyer), asSeller(seller), asSeller(buyer));
    const tally = {
      starCounts: [0, 1, 0, 0, 0],
      categories: { PAYMENT: { count: 1, sum: 1 }, RESPECT: { count: 1, sum: 5 } },
      againYes: 0,
      againNo: 1,
      silences: 0,
    } as const;
    expect(await ofBuyer()).toMatchObject({ tally, ...computeStanding(tally), computedAt: start });
    expect(await ofSeller()).toMatchObject({ tally: { starCounts: [0, 0, 0, 0, 1], againYes: 1 } });
    expect(await evenhand.reads.reputations.find(buyer.partyId, 'SELLER')).toMatchObject({ evidence: 0 });
  });

  it('never moves because of a sealed half, however it is edited', async () => {
    await recompute(asBuyer(buyer), asSeller(seller));
    const before = [await ofBuyer(), await ofSeller()];
    const orderId = await fulfilled();
    for (const stars of [1, 5, 2]) {
      await rate(orderId, seller, stars);
      await recompute(asBuyer(buyer), asSeller(seller));
      expect([await ofBuyer(), await ofSeller()]).toEqual(before);
    }
  });

  it('counts silence as silence and never as stars', async () => {
    const spoken = await fulfilled();
    await rate(spoken, seller, 4);
    await fulfilled();
    evenhand.clock.advance(days(14));
    await evenhand.useCases.revealDueRatingExchanges.execute(worker);
    await recompute(asBuyer(buyer), asSeller(seller));
    expect(await ofBuyer()).toMatchObject({ evidence: 1, tally: { starCounts: [0, 0, 0, 1, 0], silences: 1 } });
    expect(await ofSeller()).toMatchObject({ evidence: 0, score: computeStanding(emptyTally).score, tally: { silences: 2 } });
  });

  it('ends right when many run beside the ratings that they count', async () => {
    const orders = await Promise.all(Array.from({ length: 12 }, fulfilled));
    await Promise.all(
      orders.map(async (orderId, index) => {
        await rate(orderId, seller, 1 + (index % 5));
        await rate(orderId, buyer, 5);
        await recompute(asBuyer(buyer));
      }),
    );
    expect(await ofBuyer()).toMatchObject({ evidence: 12, tally: { starCounts: [3, 3, 2, 2, 2] } });
    expect(
      await evenhand.database.query(
        `SELECT count(*)::int AS n FROM audit_log WHERE action = 'reputation.recomputed' AND data ->> 'partyId' = $1`,
        [buyer.partyId],
      ),
    ).toEqual([{ n: 12 }]);
  });

  it('of the same parties in opposite orders at once waits, and never locks up', async () => {
    const parties = await Promise.all(Array.from({ length: 40 }, () => evenhand.party('One of many')));
    const keys = parties.map(asSeller);
    await Promise.all(Array.from({ length: 12 }, (_, index) => recompute(...(index % 2 === 0 ? keys : [...keys].reverse()))));
    expect((await evenhand.reads.reputations.findMany(keys)).every((found) => found?.evidence === 0)).toBe(true);
    const [stats]: { deadlocks: number }[] = await evenhand.database.query(
      'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
    );
    expect(stats?.deadlocks).toBe(0);
  });

  it('finds many in the order of their keys, none where nothing was computed', async () => {
    await recompute(asSeller(seller));
    const found = await evenhand.reads.reputations.findMany([asSeller(buyer), asSeller(seller), asBuyer(seller)]);
    expect(found.map((reputation) => reputation?.partyId ?? null)).toEqual([null, seller.partyId, null]);
  });
});
