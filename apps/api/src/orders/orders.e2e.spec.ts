import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minutes, type Role } from '@evenhand/platform';
import fc from 'fast-check';
import type { Client } from '../../../../test/support/client.js';
import { Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';

let market: Marketplace;
let selma: Trader;
let bruno: Trader;
let stan: Trader;

beforeAll(async () => {
  market = await Marketplace.open({ worker: false });
  [selma, bruno, stan] = [await market.trader('Selma'), await market.trader('Bruno', { language: 'de' }), await market.trader('Stan')];
});
afterAll(() => market.close());

type State = 'PLACED' | 'ACCEPTED' | 'DECLINED' | 'FULFILLED' | 'CANCELLED';
type Move = 'acceptOrder' | 'declineOrder' | 'fulfilOrder' | 'cancelOrder';

/** As the design says it: PLACED → ACCEPTED → FULFILLED; PLACED → DECLINED; PLACED or ACCEPTED → CANCELLED. */
const design: Record<Move, { readonly from: readonly State[]; readonly to: State; readonly by: readonly Role[] }> = {
  acceptOrder: { from: ['PLACED'], to: 'ACCEPTED', by: ['SELLER'] },
  declineOrder: { from: ['PLACED'], to: 'DECLINED', by: ['SELLER'] },
  fulfilOrder: { from: ['ACCEPTED'], to: 'FULFILLED', by: ['SELLER', 'BUYER'] },
  cancelOrder: { from: ['PLACED', 'ACCEPTED'], to: 'CANCELLED', by: ['SELLER', 'BUYER'] },
};
const moves = Object.keys(design) as Move[];
const states: readonly State[] = ['PLACED', 'ACCEPTED', 'DECLINED', 'FULFILLED', 'CANCELLED'];
const whole = `... on Order { id state acceptedAt endedAt cancellation { by reason note } ratingExchange { state closesAt } }
  ... on WrongSide { allowedSides } ... on WrongOrderState { state allowedStates } ... on OrderInputInvalid { field }`;

const move = (who: Client, name: Move, { id: orderId }: Order, more: Record<string, unknown> = {}) =>
  who.do(
    name,
    { orderId, ...(name === 'cancelOrder' ? { reason: 'OTHER' } : {}), ...more },
    whole,
    name === 'cancelOrder' ? 'CancelOrderInput' : 'MoveOrderInput',
  );
const place = (more: Record<string, unknown> = {}, by: Trader = bruno) =>
  by.do(
    'placeOrder',
    { sellerId: selma.id, amountMinor: 1_999, currency: 'EUR', idempotencyKey: randomUUID(), ...more },
    `... on Order { id externalId state amount { amountMinor currency } dueOn placedAt acceptedAt endedAt cancellation { by } ratingExchange { id } seller { id } buyer { id } } ... on OrderInputInvalid { field } ... on PartyNotFound { role }`,
    'PlaceOrderInput',
  );
const record = (more: Record<string, unknown> = {}) =>
  market.host.do(
    'recordOrder',
    { sellerId: selma.id, buyerId: bruno.id, amountMinor: 1, currency: 'EUR', idempotencyKey: randomUUID(), ...more },
    `... on Order { id externalId state placedAt acceptedAt endedAt dueOn ratingExchange { state closesAt } } ... on OrderInputInvalid { field } ... on PartyNotFound { role }`,
    'RecordOrderInput',
  );

const route: Record<State, readonly Move[]> = {
  PLACED: [],
  ACCEPTED: ['acceptOrder'],
  DECLINED: ['declineOrder'],
  FULFILLED: ['acceptOrder', 'fulfilOrder'],
  CANCELLED: ['cancelOrder'],
};
async function orderIn(state: State): Promise<Order> {
  const order = await place();
  for (const step of route[state]) expect((await move(selma, step, order)).__typename).toBe('Order');
  return order;
}

describe('an order', () => {
  it('begins as what was agreed', async () => {
    expect(await place({ dueOn: '2026-03-20' })).toMatchObject({
      externalId: null,
      state: 'PLACED',
      amount: { amountMinor: 1_999, currency: 'EUR' },
      dueOn: '2026-03-20',
      placedAt: '2026-03-02T09:00:00.000Z',
      acceptedAt: null,
      endedAt: null,
      cancellation: null,
      ratingExchange: null,
      seller: { id: selma.id },
      buyer: { id: bruno.id },
    });
  });

  it.each(states.flatMap((state) => moves.map((name) => [state, name] as const)))(
    'that is %s: %s by either side, as the design says',
    async (state, name) => {
      const { from, to, by } = design[name];
      for (const side of ['SELLER', 'BUYER'] as const) {
        const order = await orderIn(state);
        const answer = await move(side === 'SELLER' ? selma : bruno, name, order);
        if (!by.includes(side)) expect(answer).toMatchObject({ __typename: 'WrongSide', code: 'WRONG_SIDE', allowedSides: by });
        else if (!from.includes(state))
          expect(answer).toMatchObject({ __typename: 'WrongOrderState', code: 'WRONG_ORDER_STATE', state, allowedStates: from });
        else expect(answer).toMatchObject({ __typename: 'Order', id: order.id, state: to });
        const stands = by.includes(side) && from.includes(state) ? to : state;
        expect((await selma.ask('query ($id: ID!) { order(id: $id) { state } }', { id: order.id })).order.state).toBe(stands);
      }
    },
  );

  it('follows the design through any story, whoever acts', async () => {
    const step = fc.record({
      name: fc.constantFrom(...moves),
      who: fc.constantFrom('SELLER', 'BUYER', 'STRANGER', 'HOST FOR SELLER', 'HOST FOR BUYER', 'HOST'),
      later: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const order = await place();
        let state: State = 'PLACED';
        let wasAccepted = false;
        for (const { name, who, later } of steps) {
          market.clock.advance(minutes(later));
          const client = { SELLER: selma, BUYER: bruno, STRANGER: stan }[who as string] ?? market.host;
          const side = who.endsWith('SELLER') ? 'SELLER' : 'BUYER';
          const answer = await move(client, name, order, who.startsWith('HOST FOR') ? { onBehalfOf: side } : {});
          const { from, to, by } = design[name];
          if (who === 'STRANGER') expect(answer.code).toBe('ORDER_NOT_FOUND');
          else if (who === 'HOST') expect(answer).toMatchObject({ code: 'ORDER_INPUT_INVALID', field: 'onBehalfOf' });
          else if (!by.includes(side)) expect(answer.code).toBe('WRONG_SIDE');
          else if (!from.includes(state)) expect(answer.code).toBe('WRONG_ORDER_STATE');
          else {
            state = to;
            wasAccepted ||= to === 'ACCEPTED';
            const isOver = state !== 'ACCEPTED';
            const isRatable = isOver && wasAccepted;
            expect(answer).toMatchObject({
              state,
              endedAt: isOver ? market.clock.now().toISOString() : null,
              cancellation: state === 'CANCELLED' ? { by: side, reason: 'OTHER', note: null } : null,
              ratingExchange: isRatable ? { state: 'OPEN' } : null,
            });
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is moved by the host on behalf of a side; a party says nothing of sides', async () => {
    const order = await place();
    expect(await move(market.host, 'acceptOrder', order, { onBehalfOf: 'BUYER' })).toMatchObject({ code: 'WRONG_SIDE' });
    expect(await move(selma, 'acceptOrder', order, { onBehalfOf: 'SELLER' })).toMatchObject({
      code: 'ORDER_INPUT_INVALID',
      field: 'onBehalfOf',
    });
    expect(await move(market.host, 'acceptOrder', order, { onBehalfOf: 'SELLER' })).toMatchObject({ state: 'ACCEPTED' });
    expect(await move(market.host, 'cancelOrder', order, { onBehalfOf: 'BUYER', reason: 'NO_SHOW' })).toMatchObject({
      cancellation: { by: 'BUYER', reason: 'NO_SHOW' },
    });
  });

  it.each(['NO_SHOW', 'NON_PAYMENT', 'CHANGED_MIND', 'OTHER'])('is cancelled for %s, with a note for the other side', async (reason) => {
    const order = await orderIn('ACCEPTED');
    expect(await move(bruno, 'cancelOrder', order, { reason, note: 'Krank 🤒\nsorry' })).toMatchObject({
      state: 'CANCELLED',
      cancellation: { by: 'BUYER', reason, note: 'Krank 🤒\nsorry' },
    });
    expect(
      (await selma.ask('query ($id: ID!) { order(id: $id) { cancellation { note } } }', { id: order.id })).order.cancellation.note,
    ).toBe('Krank 🤒\nsorry');
  });

  it.each([
    ['too long', 'x'.repeat(2_001)],
    ['with a NUL', 'a\0b'],
    ['of half an emoji', '\ud83d'],
  ])('is not cancelled with a note %s', async (_what, note) => {
    const order = await place();
    expect(await move(bruno, 'cancelOrder', order, { note })).toMatchObject({ code: 'ORDER_INPUT_INVALID', field: 'note' });
    expect(await move(bruno, 'cancelOrder', order, { note: 'x'.repeat(2_000) })).toMatchObject({ state: 'CANCELLED' });
  });

  it('is not there for a stranger, and says so in German too', async () => {
    const order = await place({}, bruno);
    for (const name of moves) expect(await move(stan, name, order)).toMatchObject({ __typename: 'OrderNotFound' });
    const none = { id: Buffer.from(`Order:${randomUUID()}`).toString('base64url') };
    expect(await move(bruno, 'cancelOrder', none)).toMatchObject({
      code: 'ORDER_NOT_FOUND',
      message: 'Eine solche Bestellung von Ihnen gibt es nicht.',
    });
    expect(await move(bruno, 'acceptOrder', order)).toMatchObject({ code: 'WRONG_SIDE', message: expect.stringContaining('Verkäufer') });
  });

  it('takes one step when both sides move it at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const order = await orderIn('ACCEPTED');
      const answers = await Promise.all([
        move(selma, 'fulfilOrder', order),
        move(bruno, 'cancelOrder', order),
        move(selma, 'cancelOrder', order),
        move(bruno, 'fulfilOrder', order),
      ]);
      expect(answers.filter(({ __typename: type }) => type === 'Order')).toHaveLength(1);
      expect(answers.filter(({ code }) => code === 'WRONG_ORDER_STATE')).toHaveLength(3);
    }
  });
});

describe('placing an order', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['less than nothing', { amountMinor: -1 }, { code: 'ORDER_INPUT_INVALID', field: 'amountMinor' }],
    ['half a cent', { amountMinor: 0.5 }, { code: 'ORDER_INPUT_INVALID', field: 'amountMinor' }],
    ['more than there is', { amountMinor: 1e15 + 2 }, { code: 'ORDER_INPUT_INVALID', field: 'amountMinor' }],
    ['more than a number holds', { amountMinor: 1e308 }, { code: 'ORDER_INPUT_INVALID', field: 'amountMinor' }],
    ['a currency in small letters', { currency: 'eur' }, { code: 'ORDER_INPUT_INVALID', field: 'currency' }],
    ['a currency of four letters', { currency: 'EURO' }, { code: 'ORDER_INPUT_INVALID', field: 'currency' }],
    ['a currency of other letters', { currency: 'ЕUR' }, { code: 'ORDER_INPUT_INVALID', field: 'currency' }],
    ['no currency', { currency: '' }, { code: 'ORDER_INPUT_INVALID', field: 'currency' }],
    ['30 February', { dueOn: '2026-02-30' }, { code: 'ORDER_INPUT_INVALID', field: 'dueOn' }],
    ['month 13', { dueOn: '2026-13-01' }, { code: 'ORDER_INPUT_INVALID', field: 'dueOn' }],
    ['the year 0', { dueOn: '0000-01-01' }, { code: 'ORDER_INPUT_INVALID', field: 'dueOn' }],
    [
      'an unknown seller',
      { sellerId: Buffer.from(`Party:${randomUUID()}`).toString('base64url') },
      { code: 'PARTY_NOT_FOUND', role: 'SELLER' },
    ],
  ])('of %s is refused by name', async (_what, more, refusal) => {
    expect(await place(more)).toMatchObject(refusal);
  });

  it('from oneself is refused', async () => {
    expect(await place({ sellerId: bruno.id })).toMatchObject({
      __typename: 'SameParty',
      code: 'SAME_PARTY',
      message: 'Käufer und Verkäufer sind zwei verschiedene Parteien.',
    });
  });

  it.each([0, 1, 1e15])('takes the amount %p to the cent', async (amountMinor) => {
    expect(await place({ amountMinor, currency: 'JPY' })).toMatchObject({ amount: { amountMinor, currency: 'JPY' } });
  });

  it.each<[string, Record<string, unknown>]>([
    ['an amount that is a text', { amountMinor: '5' }],
    ['a day with an hour', { dueOn: '2026-03-20T10:00:00Z' }],
    ['a day in words', { dueOn: 'tomorrow' }],
    ['an order as seller', { sellerId: Buffer.from(`Order:${randomUUID()}`).toString('base64url') }],
  ])('with %s is a mistake of the input', async (_what, more) => {
    const input = { sellerId: selma.id, amountMinor: 1, currency: 'EUR', idempotencyKey: randomUUID(), ...more };
    const { errors } = await bruno.send('mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename } }', { input });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('recording an order', () => {
  const at = (offsetMinutes: number): string => new Date(market.clock.now().getTime() + minutes(offsetMinutes)).toISOString();

  it('takes it as far on as it is, with its times', async () => {
    expect(await record({ placedAt: at(-30) })).toMatchObject({
      state: 'PLACED',
      placedAt: at(-30),
      acceptedAt: null,
      endedAt: null,
      ratingExchange: null,
    });
    expect(await record({ placedAt: at(-30), acceptedAt: at(-20) })).toMatchObject({
      state: 'ACCEPTED',
      acceptedAt: at(-20),
      ratingExchange: null,
    });
    expect(await record({ placedAt: at(-30), acceptedAt: at(-20), fulfilledAt: at(-10) })).toMatchObject({
      state: 'FULFILLED',
      endedAt: at(-10),
      ratingExchange: { state: 'OPEN', closesAt: at(-10 + 14 * 24 * 60) },
    });
    expect(await record({ acceptedAt: at(-20) })).toMatchObject({ state: 'ACCEPTED', placedAt: at(-20) });
    expect(await record()).toMatchObject({ state: 'PLACED', placedAt: at(0) });
    expect(await record({ placedAt: '2026-03-01T12:00:00.5+02:00' })).toMatchObject({ placedAt: '2026-03-01T10:00:00.500Z' });
    expect(await record({ placedAt: '0001-01-01T00:00:00Z' })).toMatchObject({ placedAt: '0001-01-01T00:00:00.000Z' });
  });

  it('after its window opens an exchange that nobody can rate in any more', async () => {
    const old = at(-15 * 24 * 60);
    const order = await record({ acceptedAt: old, fulfilledAt: old });
    expect(await selma.rate(order)).toMatchObject({ code: 'RATING_WINDOW_CLOSED' });
  });

  it.each<[string, () => Record<string, unknown>, string]>([
    ['placed in the future', () => ({ placedAt: at(1) }), 'placedAt'],
    ['accepted before it was placed', () => ({ placedAt: at(-5), acceptedAt: at(-6) }), 'acceptedAt'],
    ['accepted in the future', () => ({ placedAt: at(-5), acceptedAt: at(1) }), 'acceptedAt'],
    ['fulfilled before it was accepted', () => ({ placedAt: at(-9), acceptedAt: at(-5), fulfilledAt: at(-6) }), 'fulfilledAt'],
    ['fulfilled in the future', () => ({ placedAt: at(-9), acceptedAt: at(-5), fulfilledAt: at(1) }), 'fulfilledAt'],
    ['fulfilled but never accepted', () => ({ placedAt: at(-9), fulfilledAt: at(-1) }), 'fulfilledAt'],
    ['with a blank external id', () => ({ externalId: ' ' }), 'externalId'],
    ['with an external id of 201 characters', () => ({ externalId: 'x'.repeat(201) }), 'externalId'],
    ['with a NUL in its external id', () => ({ externalId: 'a\0b' }), 'externalId'],
  ])('that was %s is refused by name', async (_what, more, field) => {
    expect(await record(more())).toMatchObject({ __typename: 'OrderInputInvalid', code: 'ORDER_INPUT_INVALID', field });
  });

  it.each(['2026-03-01', '2026-03-01T25:00:00Z', '2026-03-01T10:00:00', '1700000000', 'yesterday', ''])(
    'with the time %j is a mistake of the input',
    async (placedAt) => {
      const input = { sellerId: selma.id, buyerId: bruno.id, amountMinor: 1, currency: 'EUR', idempotencyKey: randomUUID(), placedAt };
      const { errors } = await market.host.send('mutation ($input: RecordOrderInput!) { recordOrder(input: $input) { __typename } }', {
        input,
      });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('takes an external id once, and names the side that is not registered', async () => {
    const externalId = `order-${randomUUID()}`;
    expect(await record({ externalId })).toMatchObject({ externalId });
    expect(await record({ externalId })).toMatchObject({
      __typename: 'ExternalOrderIdTaken',
      code: 'EXTERNAL_ORDER_ID_TAKEN',
      message: expect.stringContaining(externalId),
    });
    const unknown = Buffer.from(`Party:${randomUUID()}`).toString('base64url');
    expect(await record({ sellerId: unknown })).toMatchObject({ code: 'PARTY_NOT_FOUND', role: 'SELLER' });
    expect(await record({ buyerId: unknown })).toMatchObject({ code: 'PARTY_NOT_FOUND', role: 'BUYER' });
  });
});

describe('the list of one’s orders', () => {
  const count = 250;
  let trader: Trader;
  const placed: string[] = [];
  const declined = new Set<string>();

  beforeAll(async () => {
    [trader] = [await market.trader('Tilda')];
    // Some at the same instant, some as buyer and some as seller, every tenth declined.
    for (let index = 0; index < count; index += 1) {
      if (index % 3 === 0) market.clock.advance(minutes(1));
      const buys = index % 2 === 0;
      const order = await record({ sellerId: buys ? selma.id : trader.id, buyerId: buys ? trader.id : bruno.id });
      placed.push(order.id);
      if (index % 10 === 0) {
        await move(market.host, 'declineOrder', order, { onBehalfOf: 'SELLER' });
        declined.add(order.id);
      }
    }
  }, 60_000);

  const page = async (variables: Record<string, unknown>) =>
    (
      await trader.ask(
        'query ($first: Int! = 20, $after: String, $states: [OrderState!]) { orders(first: $first, after: $after, states: $states) { edges { cursor node { id placedAt state } } pageInfo { hasNextPage endCursor } } }',
        variables,
      )
    ).orders;
  async function walk(first: number, states?: State[], meanwhile?: () => Promise<unknown>): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo }: any = await page({ first, after, states });
      ids.push(...edges.map(({ node }: any) => node.id));
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      if (pageInfo.hasNextPage === false) return ids;
      expect(edges).toHaveLength(first);
      after = pageInfo.endCursor;
      await meanwhile?.();
    }
  }

  it('holds each order once, newest first, whatever the size of a page', async () => {
    for (const first of [100, 50, 7]) {
      const ids = await walk(first);
      expect([...ids].sort()).toEqual([...placed].sort());
      expect(new Set(ids).size).toBe(count);
    }
    const times = (await page({ first: 100 })).edges.map(({ node }: any) => node.placedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('holds those in the states that were asked for', async () => {
    expect((await walk(20, ['DECLINED'])).sort()).toEqual([...declined].sort());
    expect(await walk(100, ['PLACED', 'DECLINED'])).toHaveLength(count);
    expect(await walk(100, [])).toHaveLength(count);
    expect(await walk(100, ['FULFILLED'])).toEqual([]);
    expect(await page({ states: ['FULFILLED'] })).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect((await page({ states: null })).edges).toHaveLength(20);
  });

  it('goes on at the right place while new orders come in and old ones move', async () => {
    let turns = 0;
    const former = await walk(100);
    const ids = await walk(50, undefined, async () => {
      turns += 1;
      market.clock.advance(minutes(1));
      const order = await record({ sellerId: trader.id });
      await move(market.host, 'acceptOrder', order, { onBehalfOf: 'SELLER' });
    });
    expect(ids).toEqual(former);
    expect(turns).toBe(4);
  });

  it('goes on from an order that left the states asked for meanwhile', async () => {
    const [{ cursor, node }] = (await page({ first: 1, states: ['ACCEPTED'] })).edges;
    const rest = await page({ first: 100, states: ['ACCEPTED'], after: cursor });
    await move(market.host, 'fulfilOrder', node, { onBehalfOf: 'SELLER' });
    expect(await page({ first: 100, states: ['ACCEPTED'], after: cursor })).toEqual(rest);
  });

  it('is nobody else’s', async () => {
    const other = await market.trader('Otto');
    expect((await other.ask('{ orders { edges { cursor } } }')).orders.edges).toEqual([]);
  });
});
