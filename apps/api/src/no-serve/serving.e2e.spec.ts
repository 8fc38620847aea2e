import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { days, systemActor, uuids, type PartyId } from '@evenhand/platform';
import pg from 'pg';
import { anActiveEntry, aStrike, theEntryEnds } from '../../../../test/builders/what-stands-between.js';
import type { Client } from '../../../../test/support/client.js';
import { Client as AnyClient } from '../../../../test/support/client.js';
import { Marketplace, type Trader } from '../../../../test/support/marketplace.js';
import { eventually, Subscriber } from '../../../../test/support/subscriber.js';

let market: Marketplace;
let selma: Trader;
let bruno: Trader;
let stan: Trader;
let mona: Client;
let aud: Client;
const worker = systemActor('worker');

beforeAll(async () => {
  market = await Marketplace.open();
  [mona, aud] = [await market.caller('MODERATOR'), await market.caller('AUDITOR')];
});
afterAll(() => market.close());
beforeEach(async () => {
  [selma, bruno, stan] = [await market.trader('Selma'), await market.trader('Bruno', { language: 'de' }), await market.trader('Stan')];
});

const inner = <Id extends string = PartyId>(globalId: string): Id =>
  Buffer.from(globalId, 'base64url').toString('utf8').replace(/^.*:/, '') as Id;
const unknown = (): string => Buffer.from(`Party:${uuids.next()}`).toString('base64url');
const answer = '{ verdict reasons { code message entryId statementId } conditions contact }';
const check = async (client: Client, seller = selma.id, buyer = bruno.id) =>
  (await client.ask(`query ($s: ID!, $b: ID!) { serveCheck(sellerId: $s, buyerId: $b) ${answer} }`, { s: seller, b: buyer })).serveCheck;
const entryFields = '... on PairEntry { id party { id } role state privateReason marks addedAt endsAt endedAt }';
const add = (owner: Trader, other: Trader, more: Record<string, unknown> = {}) =>
  owner.do(
    'addToMyNoServeList',
    { partyId: other.id, myRole: 'SELLER', privateReason: 'Shouts at my people.', idempotencyKey: randomUUID(), ...more },
    entryFields,
    'AddToMyNoServeListInput',
  );
const remove = (owner: Client, entryId: string) =>
  owner.do('removeFromMyNoServeList', { entryId }, `${entryFields} ... on PairEntryEnded { endedOn }`, 'RemoveFromMyNoServeListInput');
const place = (buyer: Trader, seller: Trader) =>
  buyer.do(
    'placeOrder',
    { sellerId: seller.id, amountMinor: 1, currency: 'EUR', idempotencyKey: randomUUID() },
    '... on Order { id } ... on ServiceRefused { reasons { code message entryId statementId } }',
    'PlaceOrderInput',
  );
const listOf = async (client: Client, args = '') =>
  (
    await client.ask(
      `{ myNoServeList${args} { edges { cursor node { id party { id } role state privateReason marks } } pageInfo { hasNextPage } } }`,
    )
  ).myNoServeList;
const contactOf = async (client: Client, { id }: Trader) =>
  (await client.ask('query ($id: ID!) { contact(partyId: $id) { party { id } asSeller asBuyer } }', { id })).contact;

describe('one’s own list', () => {
  it('is kept by its owner, and tells the other side that contact has ended and nothing more', async () => {
    const entry = await add(selma, bruno);
    expect(entry).toMatchObject({
      party: { id: bruno.id },
      role: 'BUYER',
      state: 'ACTIVE',
      privateReason: 'Shouts at my people.',
      marks: null,
    });
    expect(await listOf(selma)).toMatchObject({ edges: [{ node: { id: entry.id } }], pageInfo: { hasNextPage: false } });

    const seen = [
      await check(bruno),
      await place(bruno, selma),
      await contactOf(bruno, selma),
      await listOf(bruno, '(states: [])'),
      (await bruno.send('query ($id: ID!) { node(id: $id) { id } pairEntry(id: $id) { id } }', { id: entry.id })).data,
      await remove(bruno, entry.id),
    ];
    expect(seen).toMatchObject([
      {
        verdict: 'REFUSE',
        reasons: [
          { code: 'CONTACT_ENDED', message: expect.stringMatching(/hat den Kontakt zu Ihnen beendet/), entryId: null, statementId: null },
        ],
        contact: 'ENDED',
      },
      { __typename: 'ServiceRefused', reasons: [{ code: 'CONTACT_ENDED', entryId: null }] },
      { asSeller: 'OPEN', asBuyer: 'ENDED' },
      { edges: [] },
      { node: null, pairEntry: null },
      { code: 'PAIR_ENTRY_NOT_FOUND' },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/Shouts/);
    expect(JSON.stringify(seen)).not.toContain(entry.id);
  });

  it('is taken back, and then both deal again', async () => {
    const { id } = await add(selma, bruno);
    market.clock.advance(days(1));
    expect(await remove(selma, id)).toMatchObject({ state: 'LIFTED', endedAt: market.clock.now().toISOString() });
    expect(await remove(selma, id)).toMatchObject({ code: 'PAIR_ENTRY_ENDED', endedOn: market.clock.now().toISOString().slice(0, 10) });
    expect(await place(bruno, selma)).toMatchObject({ __typename: 'Order' });
    expect((await listOf(selma)).edges).toEqual([]);
    expect(await listOf(selma, '(states: [LIFTED])')).toMatchObject({ edges: [{ node: { id, state: 'LIFTED' } }] });
    expect((await listOf(selma, '(states: [EXPIRED])')).edges).toEqual([]);
  });

  it('ends by itself on its end date, whether or not a worker looked', async () => {
    const endsAt = new Date(market.clock.now().getTime() + days(3)).toISOString();
    const { id } = await add(selma, bruno, { endsAt });
    market.clock.advance(days(3));
    expect(await listOf(selma, '(states: [EXPIRED])')).toMatchObject({ edges: [{ node: { id, state: 'EXPIRED' } }] });
    expect(await place(bruno, selma)).toMatchObject({ __typename: 'Order' });
    await market.evenhand.useCases.expirePairEntries.execute(worker);
    expect(await listOf(selma, '(states: [EXPIRED])')).toMatchObject({ edges: [{ node: { id, state: 'EXPIRED' } }] });
  });

  it('says what is wrong with an entry', async () => {
    expect(await add(selma, selma)).toMatchObject({ __typename: 'SameParty' });
    expect(await add(selma, { ...bruno, id: unknown() } as Trader)).toMatchObject({ __typename: 'PartyNotFound' });
    expect(await add(selma, bruno, { privateReason: ' ' })).toMatchObject({ __typename: 'TextInvalid' });
    expect(await add(selma, bruno, { endsAt: market.clock.now().toISOString() })).toMatchObject({ __typename: 'PairEntryEndPast' });
    await add(selma, bruno);
    expect(await add(selma, bruno)).toMatchObject({ __typename: 'AlreadyOnYourList', message: expect.stringContaining('without an end') });
  });

  it('is read by auditors with its marks, by no other staff and not by the host', async () => {
    const { id } = await add(selma, bruno, { privateReason: 'Typisch Ausländer.' });
    const question = 'query ($id: ID!) { pairEntry(id: $id) { privateReason marks } node(id: $id) { ... on PairEntry { id } } }';
    expect(await aud.ask(question, { id })).toEqual({
      pairEntry: { privateReason: 'Typisch Ausländer.', marks: ['PROTECTED_TRAIT_HINT'] },
      node: { id },
    });
    for (const client of [mona, market.host, await market.caller('LEAD'), await market.caller('ADMIN')]) {
      expect((await client.send(question, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await client.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    }
  });

  it('is paged through, newest first', async () => {
    const ids: string[] = [];
    for (const other of [bruno, stan]) {
      for (const myRole of ['BUYER', 'SELLER']) {
        ids.unshift((await add(selma, other, { myRole })).id);
        market.clock.advance(1_000);
      }
    }
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { edges, pageInfo } = await listOf(selma, `(first: 3${after === '' ? '' : `, after: "${after}"`})`);
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      after = edges.at(-1).cursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(ids);
    const { errors } = await bruno.send(`{ myNoServeList(after: "${(await listOf(selma)).edges[0].cursor}") { edges { cursor } } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is offered with a rating, and the rated side learns of it with the reveal', async () => {
    const order = await market.fulfilledOrder(selma, bruno);
    expect(
      await selma.rate(order, { stars: 4, again: false, neverAgain: true }, '... on NeverAgainNotOffered { upToStars }'),
    ).toMatchObject({
      __typename: 'NeverAgainNotOffered',
      upToStars: 3,
    });
    await selma.rate(order, { stars: 1, again: false, neverAgain: true });
    const half = 'query ($id: ID!) { ratingExchange(orderId: $id) { ratingBySeller { neverAgain } } }';
    expect(await selma.ask(half, { id: order.id })).toEqual({ ratingExchange: { ratingBySeller: { neverAgain: true } } });
    expect(await check(bruno)).toMatchObject({ verdict: 'SERVE', contact: 'OPEN' });
    expect(await contactOf(bruno, selma)).toMatchObject({ asBuyer: 'OPEN' });
    await bruno.rate(order);
    expect(await bruno.ask(half, { id: order.id })).toEqual({ ratingExchange: { ratingBySeller: { neverAgain: null } } });
    expect(await check(bruno)).toMatchObject({ verdict: 'REFUSE', reasons: [{ code: 'CONTACT_ENDED' }] });
    expect(await listOf(selma)).toMatchObject({
      edges: [{ node: { party: { id: bruno.id }, privateReason: expect.stringContaining('1 ') } }],
    });
  });
});

describe('the serve check', () => {
  it('tells each what is theirs to know of an entry of the platform, and nobody a ground', async () => {
    const { entryId, statementId } = await anActiveEntry(market.evenhand, inner(bruno.id));
    const reasonOf = async (client: Client) => (await check(client)).reasons[0];
    expect(await reasonOf(bruno)).toMatchObject({ code: 'NOT_SERVED_YOU', entryId: null, statementId: expect.any(String) });
    expect(inner((await reasonOf(bruno)).statementId)).toBe(statementId);
    expect(await reasonOf(selma)).toEqual({
      code: 'NOT_AVAILABLE',
      message: 'New orders with this party are not available at present.',
      entryId: null,
      statementId: null,
    });
    for (const client of [mona, aud, market.host, await market.caller('LEAD')]) {
      expect(await reasonOf(client)).toMatchObject({ code: 'BUYER_NOT_SERVED' });
      expect(inner((await reasonOf(client)).entryId)).toBe(entryId);
    }
    expect(await place(bruno, selma)).toMatchObject({ reasons: [{ code: 'NOT_SERVED_YOU' }] });
    const said = JSON.stringify([await check(bruno), await check(selma), await check(mona)]);
    expect(said).not.toMatch(/INSULT|Shouted|Beleidigung|insult/);
  });

  it('answers the same to a party whoever complained and however many did', async () => {
    const others = await Promise.all(['Olga', 'Theo', 'Uwe'].map((name) => market.trader(name)));
    const third = await market.trader('Vera');
    for (const { id } of others) await aStrike(market.evenhand, inner(id), inner(bruno.id), 2);
    await aStrike(market.evenhand, inner(selma.id), inner(third.id), 4);
    expect(await check(selma)).toMatchObject({ verdict: 'CAUTION', reasons: [{ code: 'CARE_ADVISED' }], contact: 'OPEN' });
    expect(await check(selma)).toEqual(await check(selma, selma.id, third.id));
    expect(await place(bruno, selma)).toMatchObject({ __typename: 'Order' });
  });

  it('names the conditions of a restriction', async () => {
    await anActiveEntry(market.evenhand, inner(bruno.id), { rung: 'RESTRICTION', conditions: ['PREPAYMENT'] });
    expect(await check(selma)).toMatchObject({ verdict: 'CAUTION', conditions: ['PREPAYMENT'], reasons: [{ code: 'PARTY_RESTRICTED' }] });
    expect(await check(market.host)).toMatchObject({ verdict: 'CAUTION', conditions: ['PREPAYMENT'] });
  });

  it('finds nothing for strangers and for unknown parties', async () => {
    expect(await check(stan)).toBeNull();
    expect(await check(market.host, unknown())).toBeNull();
    expect(await check(selma, selma.id, unknown())).toBeNull();
  });

  it('answers many pairs in order, each only to whom it may', async () => {
    await add(selma, bruno);
    const pairs = [
      { sellerId: selma.id, buyerId: bruno.id },
      { sellerId: bruno.id, buyerId: stan.id },
      { sellerId: selma.id, buyerId: unknown() },
      { sellerId: stan.id, buyerId: selma.id },
    ];
    const ask = async (client: Client) =>
      (await client.ask('query ($pairs: [ServePair!]!) { serveChecks(pairs: $pairs) { verdict reasons { code } } }', { pairs }))
        .serveChecks;
    expect(await ask(market.host)).toEqual([
      { verdict: 'REFUSE', reasons: [{ code: 'ON_SELLERS_LIST' }] },
      { verdict: 'SERVE', reasons: [] },
      null,
      { verdict: 'SERVE', reasons: [] },
    ]);
    expect(await ask(selma)).toEqual([
      { verdict: 'REFUSE', reasons: [{ code: 'ON_YOUR_LIST' }] },
      null,
      null,
      { verdict: 'SERVE', reasons: [] },
    ]);
    expect(await ask(stan)).toEqual([null, { verdict: 'SERVE', reasons: [] }, null, { verdict: 'SERVE', reasons: [] }]);
    const many = Array.from({ length: 501 }, () => pairs[0]);
    const query = 'query ($pairs: [ServePair!]!) { serveChecks(pairs: $pairs) { verdict } }';
    expect((await market.host.send(query, { pairs: many })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await market.host.ask(query, { pairs: many.slice(1) })).serveChecks).toHaveLength(500);
  });

  it('costs one round trip to the database, for a token of the host, for a known key and for a known party', async () => {
    const key = await market.evenhand.apiKeys.create(`shop ${randomUUID()}`, systemActor('cli'));
    const shop = new AnyClient(market.api.url, key);
    for (const client of [market.host, shop, selma]) await check(client);
    // The worker of this test looks into the outbox and its queues meanwhile: what it asks is not counted.
    const asked: unknown[] = [];
    const queries = jest.spyOn(pg.Client.prototype, 'query').mockName('query');
    try {
      for (const client of [market.host, shop, selma]) {
        queries.mockClear();
        expect(await check(client)).toMatchObject({ verdict: 'SERVE' });
        const texts = queries.mock.calls.map(([statement]) => (typeof statement === 'string' ? statement : JSON.stringify(statement)));
        asked.push(texts.filter((text) => !/outbox|bull|job|queue|^BEGIN|^COMMIT|START TRANSACTION/i.test(text)).length);
      }
    } finally {
      queries.mockRestore();
    }
    expect(asked).toEqual([1, 1, 1]);
  });
});

describe('contact', () => {
  const following = 'subscription ($id: ID!) { contactChanged(partyId: $id) { seller { id } buyer { id } contact } }';

  it('is told of to the two, the host and staff, and to nobody else, as it ends and opens again', async () => {
    const order = await market.recordedOrder(selma, bruno, { acceptedAt: market.clock.now().toISOString() });
    await market.settled();
    const clients = { selma, bruno, mona, host: market.host, stan };
    const sockets = await Promise.all(Object.values(clients).map(({ token }) => Subscriber.open(market.api.url, token ?? '')));
    const [bySelma, byBruno, byMona, byHost, byStan] = sockets.map((socket, index) =>
      socket.follow(following, { id: index === 0 ? bruno.id : selma.id }),
    );
    if (!bySelma || !byBruno || !byMona || !byHost || !byStan) throw new Error('Five follow.');
    for (const socket of sockets) await socket.ask('{ me { subject } }');
    const told = [bySelma, byBruno, byMona, byHost];
    const statesOf = ({ messages }: { messages: { contactChanged: { contact: string } }[] }) =>
      messages.map(({ contactChanged }) => contactChanged.contact);

    const { id } = await add(selma, bruno);
    await market.settled();
    await eventually(() => told.every(({ messages }) => messages.length === 1), 'first change');
    await selma.do('fulfilOrder', { orderId: order.id }, '... on Order { id }', 'MoveOrderInput');
    await market.settled();
    await eventually(() => told.every(({ messages }) => messages.length === 2), 'second change');
    await remove(selma, id);
    await market.settled();
    await eventually(() => told.every(({ messages }) => messages.length === 3), 'third change');
    for (const each of told) expect(statesOf(each)).toEqual(['ORDERS_ONLY', 'ENDED', 'OPEN']);
    expect(byMona.messages[0]).toEqual({ contactChanged: { seller: { id: selma.id }, buyer: { id: bruno.id }, contact: 'ORDERS_ONLY' } });
    expect([byStan.messages, byStan.errors]).toEqual([[], []]);
    for (const socket of sockets) await socket.close();
  });

  it('of everybody who dealt with a party ends with an entry of the platform and opens when it is lifted', async () => {
    await market.fulfilledOrder(selma, bruno);
    await market.fulfilledOrder(stan, bruno);
    const { entryId } = await anActiveEntry(market.evenhand, inner(bruno.id));
    await market.settled();
    const announced = async (): Promise<unknown> =>
      market.evenhand.database.query(`SELECT state FROM announced_contacts WHERE buyer_id = $1`, [inner(bruno.id)]);
    expect(await announced()).toEqual([{ state: 'ENDED' }, { state: 'ENDED' }]);
    expect(await contactOf(selma, bruno)).toMatchObject({ party: { id: bruno.id }, asSeller: 'ENDED', asBuyer: 'OPEN' });
    await theEntryEnds(market.evenhand, entryId, inner(bruno.id));
    await market.settled();
    expect(await announced()).toEqual([{ state: 'OPEN' }, { state: 'OPEN' }]);
  });
});
