import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { separationsOn } from '../../../test/builders/separations.js';
import { HostReceiver } from '../../../test/support/host-receiver.js';
import { Marketplace, type Trader } from '../../../test/support/marketplace.js';
import { actingFor, systemActor, type PartyId } from '@evenhand/platform';

const inner = (globalId: string): PartyId => Buffer.from(globalId, 'base64url').toString('utf8').replace(/^.*:/, '') as PartyId;

describe('the host', () => {
  let host: HostReceiver;
  let market: Marketplace;
  let fails = 0;

  beforeAll(async () => {
    host = await HostReceiver.open(() => (fails-- > 0 ? 500 : 204));
    market = await Marketplace.open({ env: host.env });
  });
  beforeEach(() => {
    host.received.length = 0;
  });
  afterAll(async () => {
    await market.close();
    await host.close();
  });

  const pair = async (): Promise<[Trader, Trader]> => [await market.trader('Hanna'), await market.trader('Karl')];
  const list = (owner: Trader, { id: partyId }: Trader) =>
    owner.do(
      'addToMyNoServeList',
      { partyId, myRole: 'SELLER', privateReason: 'Shouted at me.', idempotencyKey: 'once' },
      '... on PairEntry { id }',
      'AddToMyNoServeListInput',
    );
  const messages = () => host.received.map(({ message }) => message);

  it('is told whose contact has changed and how, signed, and nothing of why', async () => {
    const [hanna, karl] = await pair();
    await list(hanna, karl);
    await market.settled();
    const change = { sellerId: hanna.externalId, buyerId: karl.externalId, from: 'OPEN', to: 'ENDED' };
    expect(messages()).toEqual([
      { type: 'contact.changed', timestamp: '2026-03-02T09:00:00.000Z', data: { ...change, for: ['BUYER', 'SELLER'] } },
    ]);
    expect(host.received.map(({ isGenuine }) => isGenuine)).toEqual([true]);
    expect(host.received[0]?.body).not.toContain('Shouted');
  });

  it('that fails is told again, until it has heard: always the same message of the same id', async () => {
    const [hanna, karl] = await pair();
    fails = 2;
    await list(hanna, karl);
    await market.settled();
    expect(host.received).toHaveLength(3);
    expect(new Set(host.received.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
    expect(host.received.every(({ isGenuine }) => isGenuine)).toBe(true);
  });

  it('hears of a separation when the opener’s side knows, and then when the other does: for whom each time', async () => {
    const [hanna, karl] = await pair();
    const steps = separationsOn({ ...market.evenhand, clock: market.clock });
    const [opener, other] = [hanna, karl].map(({ id, externalId }) => {
      const person = { ...systemActor('cli'), subject: externalId, roles: new Set(['PARTY'] as const) };
      return { partyId: inner(id), actor: actingFor(person, inner(id)) };
    });
    if (opener === undefined || other === undefined) throw new Error('There are two.');
    const separation = await steps.approved(opener, other);
    await market.settled();
    const told = () => messages().map(({ data: { to, for: sides } }) => [to, sides]);
    expect(told()).toEqual([['ORDERS_ONLY', ['SELLER']]]);
    const running = await steps.sent(await steps.held(await steps.scheduled(separation, opener), opener), opener);
    await market.settled();
    expect(told().slice(1)).toEqual([['ORDERS_ONLY', ['BUYER']]]);
    await steps.close(running, opener);
    await market.settled();
    expect(told().slice(2)).toEqual([['ENDED', ['BUYER', 'SELLER']]]);
  });
});
