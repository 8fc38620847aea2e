import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, defaultPolicy, Refusal, systemActor, type OrderId } from '@evenhand/platform';
import { anOrder, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';

const worker = systemActor('worker');
const { blindWindowMs } = defaultPolicy.ratings;

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ now: new Date('2026-03-02T09:00:00.123Z') });
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});
afterAll(() => evenhand.close());
// What an earlier test left open is out of the way.
beforeEach(async () => {
  evenhand.clock.advance(blindWindowMs);
  await reveal();
});

const reveal = () => evenhand.useCases.revealDueRatingExchanges.execute(worker);

/** Can be rated from now on. */
const exchange = async (): Promise<OrderId> => (await anOrder(evenhand).between(hanna, karl).fulfilled()).id;

async function stateOf(orderId: OrderId) {
  const found = await evenhand.reads.exchanges.find(orderId);
  const halves = await evenhand.reads.ratings.readableBy(null, [orderId]);
  return { state: found?.state, settledAt: found?.settledAt, stars: halves.map(({ stars }) => stars) };
}

/** How often an exchange of these was settled, as the outbox was told. */
async function settlements(orderIds: readonly OrderId[]): Promise<number[]> {
  const rows: { count: number }[] = await evenhand.database.query(
    `SELECT (SELECT count(*)::int FROM outbox WHERE event ->> 'orderId' = wanted.id AND event ->> 'name' IN ('rating-exchange.revealed', 'rating-exchange.lapsed')) AS count
     FROM unnest($1::text[]) WITH ORDINALITY AS wanted (id, position) ORDER BY position`,
    [orderIds],
  );
  return rows.map(({ count }) => count);
}

describe('an exchange whose window is over', () => {
  it('is settled at the very instant, and not a millisecond earlier', async () => {
    const orderId = await exchange();
    await evenhand.rate(orderId, hanna, { stars: 2 });
    evenhand.clock.advance(blindWindowMs - 1);
    expect(await reveal()).toBe(0);
    expect(await stateOf(orderId)).toEqual({ state: 'HALF_SEALED', settledAt: null, stars: [] });

    evenhand.clock.advance(1);
    expect(await reveal()).toBe(1);
    expect(await stateOf(orderId)).toEqual({ state: 'REVEALED', settledAt: evenhand.clock.now(), stars: [2] });
  });

  it('lapses when neither side spoke, and stays as it is when it was revealed before', async () => {
    const [silent, spoken] = [await exchange(), await exchange()];
    await evenhand.rate(spoken, hanna, { stars: 1 });
    await evenhand.rate(spoken, karl, { stars: 5 });
    const before = await stateOf(spoken);
    evenhand.clock.advance(blindWindowMs);

    expect(await reveal()).toBe(1);
    expect(await stateOf(silent)).toEqual({ state: 'LAPSED', settledAt: evenhand.clock.now(), stars: [] });
    expect(await stateOf(spoken)).toEqual(before);
    expect(await settlements([silent, spoken])).toEqual([1, 1]);
  });

  it('is settled exactly once when 4 workers come back after days to 200 of them', async () => {
    const orderIds: OrderId[] = [];
    for (let batch = 0; batch < 10; batch += 1) orderIds.push(...(await Promise.all(Array.from({ length: 20 }, exchange))));
    await Promise.all(orderIds.filter((_, index) => index % 2 === 0).map((orderId) => evenhand.rate(orderId, karl)));
    evenhand.clock.advance(blindWindowMs + days(9));

    const shares = await Promise.all([reveal(), reveal(), reveal(), reveal()]);

    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(200);
    expect(new Set(await settlements(orderIds))).toEqual(new Set([1]));
    const states = (await evenhand.reads.exchanges.findMany(orderIds)).map((found) => found?.state);
    expect(states).toEqual(orderIds.map((_, index) => (index % 2 === 0 ? 'REVEALED' : 'LAPSED')));
    expect(await reveal()).toBe(0);
  });

  it('does not wait for one whose transaction failed half-way: the others are settled, and it is by the next who comes', async () => {
    const orderIds = await Promise.all(Array.from({ length: 12 }, exchange));
    await Promise.all(orderIds.map((orderId) => evenhand.rate(orderId, hanna)));
    const [unlucky] = orderIds;
    // Fails once its half was revealed and its event recorded: at the last moment before the commit.
    await evenhand.database.query(`
      CREATE SEQUENCE failures;
      CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF nextval('failures') = 1 THEN RAISE EXCEPTION 'the disk is full'; END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER fail_once AFTER UPDATE ON rating_exchanges DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.order_id = '${String(unlucky)}') EXECUTE FUNCTION fail_once()`);
    evenhand.clock.advance(blindWindowMs);

    const outcomes = await Promise.allSettled([reveal(), reveal(), reveal()]);

    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    await reveal();
    expect(await settlements(orderIds)).toEqual(orderIds.map(() => 1));
    for (const orderId of orderIds) expect(await stateOf(orderId)).toMatchObject({ state: 'REVEALED', stars: [4] });
  });
});

describe('an exchange that can never be settled', () => {
  it('does not keep those sealed that come after it, and is named in the end', async () => {
    const [poison, ...others] = [await exchange(), await exchange(), await exchange()];
    await evenhand.database.query(`
      CREATE FUNCTION fail_always() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'never'; END $$;
      CREATE TRIGGER fail_always BEFORE UPDATE ON rating_exchanges FOR EACH ROW WHEN (NEW.order_id = '${poison}') EXECUTE FUNCTION fail_always()`);
    evenhand.clock.advance(blindWindowMs);

    await expect(reveal()).rejects.toThrow('1 rating exchanges could not be settled');
    for (const orderId of others) expect(await stateOf(orderId)).toMatchObject({ state: 'LAPSED' });

    await evenhand.database.query('DROP TRIGGER fail_always ON rating_exchanges; DROP FUNCTION fail_always');
    expect(await reveal()).toBe(1);
  });
});

describe('a half that is submitted at the deadline', () => {
  it('is either in, and revealed, or refused: never lost and never sealed for ever', async () => {
    let taken = 0;
    let refused = 0;
    for (let round = 0; round < 25; round += 1) {
      const orderId = await exchange();
      if (round % 3 === 0) await evenhand.rate(orderId, karl, { stars: 1 });
      evenhand.clock.advance(blindWindowMs - 1);
      const submitting = evenhand.rate(orderId, hanna, { stars: 5 }).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Refusal && error.code === 'RATING_WINDOW_CLOSED') return false;
          throw error;
        },
      );
      const others = [reveal(), reveal()];
      // A different distance into the submission in each round.
      for (let step = 0; step < round; step += 1) await evenhand.database.query('SELECT 1');
      evenhand.clock.advance(1);
      others.push(reveal(), reveal());
      const isIn = await submitting;
      await Promise.all(others);
      await reveal();

      const early = round % 3 === 0 ? [1] : [];
      const stars = isIn ? [...early, 5] : early;
      const found = await stateOf(orderId);
      expect({ ...found, stars: found.stars.sort() }).toMatchObject({ state: stars.length === 0 ? 'LAPSED' : 'REVEALED', stars });
      expect(await settlements([orderId])).toEqual([1]);
      if (isIn) taken += 1;
      else refused += 1;
    }
    expect(taken + refused).toBe(25);
  });

  it('is refused from that instant on, though nobody has settled the exchange yet', async () => {
    const orderId = await exchange();
    evenhand.clock.advance(blindWindowMs);
    await expect(evenhand.rate(orderId, karl)).rejects.toMatchObject({ code: 'RATING_WINDOW_CLOSED' });
    await reveal();
    await expect(evenhand.rate(orderId, karl)).rejects.toMatchObject({ code: 'RATING_WINDOW_CLOSED' });
    expect(await stateOf(orderId)).toMatchObject({ state: 'LAPSED', stars: [] });
  });
});
