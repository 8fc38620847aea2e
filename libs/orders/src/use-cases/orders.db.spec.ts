import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuids, type Actor, type OrderId, type PartyId } from '@evenhand/platform';
import { codeOf, host, openEvenhand, start, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import type { Order } from '../domain/order.js';
import type { PlaceOrder } from './place-order.js';
import type { RecordOrder } from './record-order.js';

let evenhand: EvenhandOnDatabase;
let seller: PartyId;
let buyer: PartyId;
let asSeller: Actor;
let asBuyer: Actor;

const deal = { amountMinor: 4_250, currency: 'EUR', dueOn: '2026-03-20' };
const place = (more: Partial<Parameters<PlaceOrder['execute']>[0]> = {}, actor = asBuyer): Promise<Order> =>
  evenhand.useCases.placeOrder.execute({ sellerId: seller, ...deal, idempotencyKey: randomUUID(), ...more }, actor);
const recording = (more: Partial<Parameters<RecordOrder['execute']>[0]> = {}) => ({
  externalId: null,
  sellerId: seller,
  buyerId: buyer,
  ...deal,
  placedAt: null,
  acceptedAt: null,
  fulfilledAt: null,
  idempotencyKey: randomUUID(),
  ...more,
});
const own = (orderId: OrderId) => ({ orderId, onBehalfOf: null });
const changedMind = { reason: 'CHANGED_MIND', note: null } as const;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 12 });
  ({ partyId: seller, actor: asSeller } = await evenhand.party('Hanna'));
  ({ partyId: buyer, actor: asBuyer } = await evenhand.party('Karl'));
});

afterAll(() => evenhand.close());

describe('an order between two parties', () => {
  it('is placed, accepted and fulfilled, and then opens a rating exchange in the same step', async () => {
    const { id } = await place();
    expect(await evenhand.useCases.acceptOrder.execute(own(id), asSeller)).toMatchObject({ state: 'ACCEPTED', acceptedAt: start });
    expect(await evenhand.reads.exchanges.find(id)).toBeNull();
    await evenhand.useCases.fulfilOrder.execute(own(id), asBuyer);
    expect(await evenhand.reads.orders.find(id)).toMatchObject({
      ...{ state: 'FULFILLED', sellerId: seller, buyerId: buyer, dueOn: '2026-03-20' },
      amount: { minor: 4_250, currency: 'EUR' },
    });
    expect(await evenhand.reads.exchanges.find(id)).toMatchObject({ state: 'OPEN' });
    expect(await evenhand.trailOf(id)).toEqual(['order.placed', 'order.accepted', 'order.fulfilled', 'rating-exchange.opened']);
  });

  it('can be declined by the seller alone, and is not ratable then', async () => {
    const { id } = await place();
    expect(await codeOf(evenhand.useCases.declineOrder.execute(own(id), asBuyer))).toBe('WRONG_SIDE');
    expect(await evenhand.useCases.declineOrder.execute(own(id), asSeller)).toMatchObject({ state: 'DECLINED', endedAt: start });
    expect(await evenhand.reads.exchanges.find(id)).toBeNull();
  });

  it('keeps who cancelled and why; only after acceptance the cancellation can be rated', async () => {
    const early = await place();
    const note = 'שלום 😀 nicht erschienen';
    await evenhand.useCases.cancelOrder.execute({ ...own(early.id), reason: 'OTHER', note: ' ' }, asBuyer);
    expect(await evenhand.reads.orders.find(early.id)).toMatchObject({
      state: 'CANCELLED',
      cancellation: { by: 'BUYER', reason: 'OTHER', note: null },
    });
    expect(await evenhand.reads.exchanges.find(early.id)).toBeNull();

    const late = await place();
    await evenhand.useCases.acceptOrder.execute(own(late.id), asSeller);
    await evenhand.useCases.cancelOrder.execute({ ...own(late.id), reason: 'NO_SHOW', note }, asSeller);
    expect(await evenhand.reads.orders.find(late.id)).toMatchObject({ cancellation: { by: 'SELLER', reason: 'NO_SHOW', note } });
    expect(await evenhand.reads.exchanges.find(late.id)).toMatchObject({ state: 'OPEN' });
  });

  it.each(['x'.repeat(2_001), 'a\0b', '\udc00'])('refuses a note that cannot be kept', async (note) => {
    const { id } = await place();
    expect(await codeOf(evenhand.useCases.cancelOrder.execute({ ...own(id), reason: 'OTHER', note }, asBuyer))).toBe('ORDER_INPUT_INVALID');
    expect(await evenhand.reads.orders.find(id)).toMatchObject({ state: 'PLACED' });
  });

  it('does not exist for a stranger, and the host has to name the side it acts for', async () => {
    const { id } = await place();
    const { actor: stranger } = await evenhand.party('Nosy');
    for (const move of [evenhand.useCases.acceptOrder, evenhand.useCases.declineOrder, evenhand.useCases.fulfilOrder]) {
      expect(await codeOf(move.execute(own(id), stranger))).toBe('ORDER_NOT_FOUND');
      expect(await codeOf(move.execute(own(uuids.next()), asSeller))).toBe('ORDER_NOT_FOUND');
    }
    expect(await codeOf(evenhand.useCases.acceptOrder.execute(own(id), host))).toBe('ORDER_INPUT_INVALID');
    expect(await codeOf(evenhand.useCases.acceptOrder.execute({ orderId: id, onBehalfOf: 'BUYER' }, host))).toBe('WRONG_SIDE');
    expect(await codeOf(evenhand.useCases.acceptOrder.execute({ orderId: id, onBehalfOf: 'SELLER' }, asSeller))).toBe(
      'ORDER_INPUT_INVALID',
    );
    expect(await evenhand.useCases.acceptOrder.execute({ orderId: id, onBehalfOf: 'SELLER' }, host)).toMatchObject({ state: 'ACCEPTED' });
  });

  it('is either accepted or cancelled when both are asked for at once, never torn', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = await place();
      const moves = [
        evenhand.useCases.declineOrder.execute(own(id), asSeller),
        evenhand.useCases.cancelOrder.execute({ ...own(id), ...changedMind }, asBuyer),
      ];
      const codes = await Promise.all(moves.map(codeOf));
      expect([...codes].sort()).toEqual(['DONE', 'WRONG_ORDER_STATE']);
      const state = codes[0] === 'DONE' ? 'DECLINED' : 'CANCELLED';
      expect(await evenhand.reads.orders.find(id)).toMatchObject({ state });
      expect(await evenhand.trailOf(id)).toEqual(['order.placed', `order.${state.toLowerCase()}`]);
    }
  });

  it('opens exactly one exchange when both confirm and cancel at once', async () => {
    const { id } = await place();
    // Accepting and cancelling may both succeed, one after the other: then it was accepted first.
    const codes = await Promise.all([
      codeOf(evenhand.useCases.acceptOrder.execute(own(id), asSeller)),
      codeOf(evenhand.useCases.cancelOrder.execute({ ...own(id), ...changedMind }, asBuyer)),
    ]);
    expect(codes[1]).toBe('DONE');
    const order = await evenhand.reads.orders.find(id);
    expect(order).toMatchObject({ state: 'CANCELLED' });
    expect(order?.acceptedAt !== null).toBe(codes[0] === 'DONE');
    expect((await evenhand.trailOf(id)).filter((name) => name === 'rating-exchange.opened')).toHaveLength(codes[0] === 'DONE' ? 1 : 0);

    const other = await place();
    await evenhand.useCases.acceptOrder.execute(own(other.id), asSeller);
    const confirmations = await Promise.all(
      [asSeller, asBuyer, asSeller].map((actor) => codeOf(evenhand.useCases.fulfilOrder.execute(own(other.id), actor))),
    );
    expect(confirmations.sort()).toEqual(['DONE', 'WRONG_ORDER_STATE', 'WRONG_ORDER_STATE']);
    expect((await evenhand.trailOf(other.id)).filter((name) => name === 'rating-exchange.opened')).toHaveLength(1);
  });
});

describe('creating an order', () => {
  it('happens once for the same key, also when asked ten times at once', async () => {
    const idempotencyKey = randomUUID();
    const orders = await Promise.all(Array.from({ length: 10 }, () => place({ idempotencyKey })));
    expect(new Set(orders.map(({ id }) => id)).size).toBe(1);
    const [first] = orders;
    expect(first && (await evenhand.trailOf(first.id))).toEqual(['order.placed']);
    expect(await codeOf(place({ idempotencyKey, amountMinor: 1 }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('refuses a taken external id, unknown parties and a deal with oneself, and leaves nothing behind', async () => {
    const externalId = randomUUID();
    await evenhand.useCases.recordOrder.execute(recording({ externalId }), host);
    const count = async (): Promise<unknown> =>
      (
        await evenhand.database.query(
          'SELECT (SELECT count(*) FROM orders) AS o, (SELECT count(*) FROM outbox) AS b, (SELECT count(*) FROM idempotency_keys) AS k',
        )
      )[0];
    const before = await count();
    expect(await codeOf(evenhand.useCases.recordOrder.execute(recording({ externalId }), host))).toBe('EXTERNAL_ORDER_ID_TAKEN');
    expect(await codeOf(evenhand.useCases.recordOrder.execute(recording({ buyerId: uuids.next() }), host))).toBe('PARTY_NOT_FOUND');
    expect(await codeOf(evenhand.useCases.recordOrder.execute(recording({ sellerId: uuids.next() }), host))).toBe('PARTY_NOT_FOUND');
    expect(await codeOf(evenhand.useCases.recordOrder.execute(recording({ buyerId: seller }), host))).toBe('SAME_PARTY');
    expect(await codeOf(evenhand.useCases.recordOrder.execute(recording({ dueOn: '2026-02-30' }), host))).toBe('ORDER_INPUT_INVALID');
    expect(await codeOf(place({}, { ...asBuyer, partyId: null }))).toBe('PARTY_NOT_FOUND');
    expect(await count()).toEqual(before);
  });

  it('takes an order that is fulfilled already, with the time that it ended at', async () => {
    const fulfilledAt = new Date('2026-02-25T09:00:00Z');
    const order = await evenhand.useCases.recordOrder.execute(recording({ acceptedAt: fulfilledAt, fulfilledAt }), host);
    expect(order).toMatchObject({ state: 'FULFILLED', placedAt: fulfilledAt, endedAt: fulfilledAt });
    expect(await evenhand.reads.exchanges.find(order.id)).toMatchObject({
      state: 'OPEN',
      openedAt: fulfilledAt,
      closesAt: new Date('2026-03-11T09:00:00Z'),
    });
  });
});

describe('the serve check', () => {
  it('is asked on placing, recording and accepting, and its refusal stops each with the reasons that the asker may see', async () => {
    const waiting = await place();
    const running = await place();
    await evenhand.useCases.acceptOrder.execute(own(running.id), asSeller);
    const entry = await evenhand.useCases.addToMyNoServeList.execute(
      { partyId: buyer, myRole: 'SELLER', privateReason: 'Shouts.', endsAt: null, idempotencyKey: randomUUID() },
      asSeller,
    );
    const attempts = {
      CONTACT_ENDED: () => place(),
      ON_SELLERS_LIST: () => evenhand.useCases.recordOrder.execute(recording(), host),
      ON_YOUR_LIST: () => evenhand.useCases.acceptOrder.execute(own(waiting.id), asSeller),
    };
    const count = async (): Promise<unknown> => evenhand.database.query('SELECT count(*) FROM orders');
    const before = await count();
    for (const [code, attempt] of Object.entries(attempts)) {
      await expect(attempt()).rejects.toMatchObject({ code: 'SERVICE_REFUSED', reason: { reasons: [{ code }] } });
    }
    expect(await count()).toEqual(before);
    expect(await evenhand.reads.orders.find(waiting.id)).toMatchObject({ state: 'PLACED' });

    // What was accepted is finished, and what waits can be called off.
    await evenhand.useCases.fulfilOrder.execute(own(running.id), asSeller);
    expect(await codeOf(evenhand.rate(running.id, { actor: asBuyer }))).toBe('DONE');
    await evenhand.useCases.removeFromMyNoServeList.execute(entry.id, asSeller);
    for (const attempt of Object.values(attempts)) await attempt();
    expect(await evenhand.reads.orders.find(waiting.id)).toMatchObject({ state: 'ACCEPTED' });
  });
});
