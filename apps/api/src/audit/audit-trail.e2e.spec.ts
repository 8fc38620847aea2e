import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';

let market: Marketplace;
let auditor: Client;
let seller: Trader;
let buyer: Trader;
let order: Order;

const secret = 'nobody knows yet';

beforeAll(async () => {
  market = await Marketplace.open({ worker: false });
  auditor = await market.caller('AUDITOR');
  [seller, buyer] = [await market.trader('Hanna'), await market.trader('Karl')];
  order = await market.fulfilledOrder(seller, buyer);
  await seller.rate(order, { stars: 2, again: false, publicComment: secret, privateNote: secret, moderatorNote: secret });
});
afterAll(() => market.close());

const page = `query ($id: ID!, $first: Int, $after: String) { auditTrail(subject: $id, first: $first, after: $after) {
  edges { node { at actor roles actorParty { id } action data policyVersion } } pageInfo { hasNextPage endCursor } } }`;
const trailOf = async (id: string, more: Record<string, unknown> = {}, client = auditor) =>
  (await client.ask(page, { id, first: 100, ...more })).auditTrail;
const actions = async (id: string, client = auditor): Promise<string[]> =>
  (await trailOf(id, {}, client)).edges.map(({ node }: { node: { action: string } }) => node.action);
const innerId = (globalId: string): string => Buffer.from(globalId, 'base64url').toString('utf8').split(':')[1] ?? '';

describe('the audit trail of a thing', () => {
  it('tells what was done to it, newest first, by whom, acting for whom and under which policy', async () => {
    const { edges } = await trailOf(order.id);
    expect(edges.map(({ node }: { node: { action: string } }) => node.action)).toEqual([
      'rating.submitted',
      'rating-exchange.opened',
      'order.recorded',
    ]);
    expect(edges[0].node).toEqual({
      at: market.clock.now().toISOString(),
      actor: 'Hanna',
      roles: ['PARTY'],
      actorParty: { id: seller.id },
      action: 'rating.submitted',
      data: expect.any(String),
      policyVersion: 1,
    });
    expect(JSON.parse(edges[0].node.data)).toEqual({ orderId: innerId(order.id), authorRole: 'SELLER', revision: 1 });
    expect(edges[2].node).toMatchObject({ actor: 'host', roles: ['SERVICE'], actorParty: null });
  });

  it('tells its facts one by one, and an id among them leads on to what it names', async () => {
    const { auditTrail } = await auditor.ask(
      'query ($id: ID!) { auditTrail(subject: $id) { edges { node { action facts { name value id } } } } }',
      { id: order.id },
    );
    const [submitted, , recorded] = auditTrail.edges.map(({ node }: { node: unknown }) => node);
    expect(submitted.facts).toEqual([
      { name: 'orderId', value: innerId(order.id), id: order.id },
      { name: 'revision', value: '1', id: null },
      { name: 'authorRole', value: 'SELLER', id: null },
    ]);
    expect(recorded.facts).toEqual(expect.arrayContaining([{ name: 'buyerId', value: innerId(buyer.id), id: buyer.id }]));
    expect(await actions(recorded.facts.find(({ name }: { name: string }) => name === 'buyerId').id)).toContain('party.registered');
  });

  it('of a party tells what was done about it and by it', async () => {
    expect(await actions(buyer.id)).toEqual(['rating-exchange.opened', 'order.recorded', 'party.registered']);
    expect(await actions(seller.id)).toEqual(['rating.submitted', 'rating-exchange.opened', 'order.recorded', 'party.registered']);
  });

  it('leaves out what concerns a party that the auditor acts, or ever acted, for', async () => {
    const own = new Client(market.api.url, await market.token('ann', ['AUDITOR', 'PARTY'], buyer.externalId));
    expect(await actions(buyer.id, own)).toEqual([]);
    expect(await actions(order.id, own)).toEqual(['rating.submitted']);
    expect(await actions(seller.id, own)).toEqual(['rating.submitted', 'party.registered']);
    await market.host.do('addMember', { partyId: seller.id, person: 'anna' }, '', 'MemberInput');
    const member = new Client(market.api.url, await market.token('anna', ['ADMIN']));
    expect(await actions(seller.id, member)).toEqual([]);
  });

  it('never tells what a sealed half says', async () => {
    const everything = JSON.stringify([await trailOf(order.id), await trailOf(seller.id), await trailOf(buyer.id)]);
    expect(everything).toContain('rating.submitted');
    for (const content of [secret, 'stars', 'again', 'Comment', 'Note']) expect(everything).not.toContain(content);
  });

  it('tells of edits of a half when both are revealed, and not before', async () => {
    const sealed = await market.fulfilledOrder(seller, buyer);
    for (const stars of [1, 2, 3]) await seller.rate(sealed, { stars });
    expect(await actions(sealed.id)).toEqual(['rating.submitted', 'rating-exchange.opened', 'order.recorded']);
    expect((await actions(seller.id)).filter((action) => action === 'rating.submitted')).toHaveLength(2);
    await buyer.rate(sealed);
    expect(await actions(sealed.id)).toEqual([
      'rating-exchange.revealed',
      'rating.submitted',
      'rating.submitted',
      'rating.submitted',
      'rating.submitted',
      'rating-exchange.opened',
      'order.recorded',
    ]);
  });

  it('is read page by page, and stays the same while more is done', async () => {
    const before = (await trailOf(seller.id)).edges;
    const first = await trailOf(seller.id, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    await market.fulfilledOrder(seller, buyer);
    const rest = await trailOf(seller.id, { after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges]).toEqual(before);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('of nothing is empty', async () => {
    for (const type of ['Party', 'NoServeEntry', 'Appeal']) {
      expect(await actions(Buffer.from(`${type}:${randomUUID()}`).toString('base64url'))).toEqual([]);
    }
  });

  it('needs the id of something and a cursor of that very trail', async () => {
    const { pageInfo } = await trailOf(order.id, { first: 1 });
    const cursors = [
      Buffer.from('1').toString('base64url'),
      Buffer.from(randomUUID()).toString('base64url'),
      Buffer.from('9'.repeat(30)).toString('base64url'),
      'x',
    ];
    for (const variables of [
      { id: 'nothing' },
      { id: innerId(order.id) },
      // What Hanna did with her half is not about Karl.
      { id: buyer.id, after: pageInfo.endCursor },
      ...cursors.map((after) => ({ id: order.id, after })),
      { id: order.id, first: 101 },
      { id: order.id, first: 0 },
    ]) {
      const { errors } = await auditor.send(page, { first: 20, ...variables });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect((await trailOf(order.id, { after: pageInfo.endCursor })).edges).toHaveLength(2);
  });

  it('is for auditors and administrators', async () => {
    expect((await trailOf(order.id, {}, await market.caller('ADMIN'))).edges).toHaveLength(3);
    for (const client of [seller, market.host, await market.caller('MODERATOR', 'LEAD')]) {
      expect((await client.send(page, { id: order.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
