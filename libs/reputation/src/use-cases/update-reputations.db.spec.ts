import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, systemActor, type OrderId, type RatingId } from '@evenhand/platform';
import {
  anOrder,
  codeOf,
  openEvenhand,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import type { Reputation, ReputationKey } from '../domain/reputation.js';
import { toDay } from '../domain/weights.js';

const worker = systemActor('worker');

let evenhand: EvenhandOnDatabase;
let seller: TestParty;
let buyer: TestParty;

const fulfilled = async (): Promise<OrderId> => (await anOrder(evenhand).between(seller, buyer).fulfilled()).id;
const rate = (orderId: OrderId, author: TestParty, stars: number, more: object = {}) =>
  evenhand.rate(orderId, author, { stars, again: stars > 3, ...more });
/** An order that both have rated. */
const rated = async (bySeller: number, byBuyer: number): Promise<OrderId> => {
  const orderId = await fulfilled();
  await rate(orderId, seller, bySeller);
  await rate(orderId, buyer, byBuyer);
  return orderId;
};
const ratingAbout = async (orderId: OrderId, { partyId }: TestParty): Promise<RatingId> => {
  const rating = (await evenhand.reads.ratings.readableBy(null, [orderId], { removedToo: true })).find(
    ({ subjectId }) => subjectId === partyId,
  );
  if (rating === undefined) throw new Error('That half is not revealed.');
  return rating.id;
};

const asSeller = ({ partyId }: TestParty): ReputationKey => ({ partyId, role: 'SELLER' });
const asBuyer = ({ partyId }: TestParty): ReputationKey => ({ partyId, role: 'BUYER' });
const update = (...keys: ReputationKey[]): Promise<void> => evenhand.useCases.updateReputations.execute(keys, worker);
const find = (key: ReputationKey): Promise<Reputation> => evenhand.reads.reputations.find(key);
const differences = async () => (await evenhand.useCases.verifyReputations.execute()).differences;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
});

beforeEach(async () => {
  evenhand.clock.moveTo(start);
  [seller, buyer] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});

afterAll(() => evenhand.close());

describe('updating a reputation', () => {
  it('counts what was revealed about a party in that role, and nothing that is sealed', async () => {
    const first = await fulfilled();
    const categories = [
      { category: 'PAYMENT', stars: 1 },
      { category: 'RESPECT', stars: 5 },
    ];
    await rate(first, seller, 2, { categories });
    await update(asBuyer(buyer));
    expect(await find(asBuyer(buyer))).toMatchObject({ starCounts: [0, 0, 0, 0, 0], againShare: null, silences: 0 });

    await rate(first, buyer, 5);
    await rate(await fulfilled(), seller, 1);
    await update(asBuyer(buyer), asSeller(seller), asSeller(buyer));
    expect(await find(asBuyer(buyer))).toMatchObject({
      starCounts: [0, 1, 0, 0, 0],
      againShare: 0,
      raters: 1,
      endedWellShare: 1,
      state: { categories: { PAYMENT: { count: 1, sum: 1 }, RESPECT: { count: 1, sum: 5 } } },
      countedAt: start,
    });
    expect(await find(asSeller(seller))).toMatchObject({ starCounts: [0, 0, 0, 0, 1], againShare: 1 });
    expect(await find(asSeller(buyer))).toMatchObject({ ratings: 0, countedAt: null });
    expect(await differences()).toEqual([]);
  });

  it('never moves because of a sealed half, however it is edited', async () => {
    await update(asBuyer(buyer), asSeller(seller));
    const orderId = await fulfilled();
    await update(asBuyer(buyer), asSeller(seller));
    const before = [await find(asBuyer(buyer)), await find(asSeller(seller))];
    for (const stars of [1, 5, 2]) {
      await rate(orderId, seller, stars);
      await update(asBuyer(buyer), asSeller(seller));
      expect([await find(asBuyer(buyer)), await find(asSeller(seller))]).toEqual(before);
    }
  });

  it('counts silence as silence and never as stars', async () => {
    await rate(await fulfilled(), seller, 4);
    await fulfilled();
    evenhand.clock.advance(days(14));
    await evenhand.useCases.revealDueRatingExchanges.execute(worker);
    await update(asBuyer(buyer), asSeller(seller));
    expect(await find(asBuyer(buyer))).toMatchObject({ starCounts: [0, 0, 0, 1, 0], silences: 1 });
    const silent = await find(asSeller(seller));
    expect(silent).toMatchObject({ ratings: 0, silences: 2 });
    expect(silent.standingOn(toDay(start)).score).toBeCloseTo(4.2, 5);
  });

  it('counts how orders ended for the side that it was up to', async () => {
    const accepted = async () => (await anOrder(evenhand).between(seller, buyer).accepted()).id;
    const cancel = async (by: TestParty, reason: 'NO_SHOW' | 'CHANGED_MIND') =>
      evenhand.useCases.cancelOrder.execute({ orderId: await accepted(), onBehalfOf: null, reason, note: null }, by.actor);
    await fulfilled();
    await cancel(seller, 'NO_SHOW');
    await cancel(buyer, 'CHANGED_MIND');
    await update(asBuyer(buyer), asSeller(seller));
    expect((await find(asBuyer(buyer))).endedWellShare).toBeCloseTo(1 / 3);
    expect((await find(asSeller(seller))).endedWellShare).toBe(1);
    expect(await differences()).toEqual([]);
  });

  it('counts an order badly for the side that an upheld complaint holds at fault, until it is overturned', async () => {
    const [first, second] = [await fulfilled(), await fulfilled()];
    await update(asBuyer(buyer), asSeller(seller));
    const before = [await find(asBuyer(buyer)), await find(asSeller(seller))];
    const { holdAtFault, releaseFromFault } = evenhand.useCases;
    await holdAtFault.execute(first, 'BUYER', worker);
    await holdAtFault.execute(first, 'BUYER', worker);
    expect(await differences()).toEqual([]);
    await update(asBuyer(buyer), asSeller(seller));
    expect((await find(asBuyer(buyer))).endedWellShare).toBe(1 / 2);
    expect((await find(asSeller(seller))).endedWellShare).toBe(1);

    await releaseFromFault.execute(first, 'BUYER', worker);
    await update(asBuyer(buyer));
    expect((await find(asBuyer(buyer))).endedWellShare).toBe(1 / 2);
    await releaseFromFault.execute(first, 'BUYER', worker);
    await update(asBuyer(buyer));
    expect([await find(asBuyer(buyer)), await find(asSeller(seller))]).toEqual(before);
    expect(await differences()).toEqual([]);
    expect(await codeOf(releaseFromFault.execute(second, 'BUYER', worker))).toBe('NOT_AT_FAULT');
  });

  it('takes a removed rating back, to the bit, and a restored one in again', async () => {
    await rated(5, 4);
    await update(asBuyer(buyer), asSeller(seller));
    const before = [await find(asBuyer(buyer)), await find(asSeller(seller))];
    const orderId = await rated(1, 1);
    await update(asBuyer(buyer), asSeller(seller));
    const withBad = [await find(asBuyer(buyer)), await find(asSeller(seller))];
    expect(withBad).not.toEqual(before);

    for (const side of [buyer, seller]) await evenhand.useCases.removeRating.execute(await ratingAbout(orderId, side), worker);
    expect(await differences()).toEqual([]);
    await update(asBuyer(buyer), asSeller(seller));
    // The order itself ended well, which stays.
    const [ofBuyer, ofSeller] = [await find(asBuyer(buyer)), await find(asSeller(seller))];
    const day = toDay(start);
    expect(ofBuyer.standingOn(day)).toEqual(before[0]?.standingOn(day));
    expect(ofSeller.standingOn(day)).toEqual(before[1]?.standingOn(day));

    for (const side of [buyer, seller]) await evenhand.useCases.restoreRating.execute(await ratingAbout(orderId, side), worker);
    await update(asBuyer(buyer), asSeller(seller));
    expect([await find(asBuyer(buyer)), await find(asSeller(seller))]).toEqual(withBad);
    expect(await differences()).toEqual([]);
  });

  it('looks at the latest deals of a pair only, however many there are, and still agrees with the whole record', async () => {
    for (let deal = 0; deal < 20; deal += 1) {
      evenhand.clock.advance(days(1));
      await rated(1 + (deal % 5), 5 - (deal % 5));
      if (deal % 3 === 0) await update(asBuyer(buyer));
    }
    expect(await differences()).toEqual([]);
    await update(asBuyer(buyer), asSeller(seller));
    expect(await differences()).toEqual([]);
    expect(await find(asBuyer(buyer))).toMatchObject({ ratings: 20, raters: 1 });
  });

  it('ends right when many run beside the ratings that they count', async () => {
    const orders = await Promise.all(Array.from({ length: 12 }, fulfilled));
    await Promise.all(
      orders.map(async (orderId, index) => {
        await rate(orderId, seller, 1 + (index % 5));
        await rate(orderId, buyer, 5);
        await update(asBuyer(buyer));
      }),
    );
    expect(await find(asBuyer(buyer))).toMatchObject({ starCounts: [3, 3, 2, 2, 2] });
    expect(await differences()).toEqual([]);
  });

  it('of the same parties in opposite orders at once waits, and never locks up', async () => {
    const parties = await Promise.all(Array.from({ length: 40 }, () => evenhand.party('One of many')));
    await Promise.all(parties.map((party) => anOrder(evenhand).between(party, buyer).fulfilled()));
    const keys = parties.map(asSeller);
    await Promise.all(Array.from({ length: 12 }, (_, index) => update(...(index % 2 === 0 ? keys : [...keys].reverse()))));
    expect((await evenhand.reads.reputations.findMany(keys)).every((found) => found.endedWellShare === 1)).toBe(true);
    const [stats]: { deadlocks: number }[] = await evenhand.database.query(
      'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
    );
    expect(stats?.deadlocks).toBe(0);
  });

  it('finds many in the order of their keys, unrated where nothing was counted', async () => {
    await rated(5, 5);
    await update(asSeller(seller));
    const found = await evenhand.reads.reputations.findMany([asSeller(buyer), asSeller(seller), asBuyer(seller)]);
    expect(found.map(({ partyId, role, ratings }) => [partyId, role, ratings])).toEqual([
      [buyer.partyId, 'SELLER', 0],
      [seller.partyId, 'SELLER', 1],
      [seller.partyId, 'BUYER', 0],
    ]);
  });

  it('is done once for each change, and says so once', async () => {
    await rated(5, 5);
    await Promise.all(Array.from({ length: 8 }, () => update(asSeller(seller))));
    expect(await find(asSeller(seller))).toMatchObject({ ratings: 1 });
    const [events]: { n: number }[] = await evenhand.database.query(
      `SELECT count(*)::int AS n FROM audit_log WHERE action = 'reputation.recomputed' AND data ->> 'partyId' = $1`,
      [seller.partyId],
    );
    expect(events?.n).toBe(1);
  });

  it('has every change back when its transaction fails', async () => {
    await rated(2, 5);
    const failing = evenhand.unitOfWork.run(worker, async (tx) => {
      await evenhand.useCases.updateReputations.within(tx, [asBuyer(buyer)]);
      throw new Error('The power went.');
    });
    await expect(failing).rejects.toThrow('The power went.');
    expect(await find(asBuyer(buyer))).toMatchObject({ ratings: 0 });
    await update(asBuyer(buyer));
    expect(await find(asBuyer(buyer))).toMatchObject({ starCounts: [0, 1, 0, 0, 0] });
  });
});
