import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, buildClientSchema, type GraphQLSchema } from 'graphql';
import { everythingOf } from '../../../../test/support/everything.js';
import { Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';
import { Subscriber, type Following } from '../../../../test/support/subscriber.js';
import { permissions } from '../auth/permissions.js';

const ofParties = (kind: 'Query' | 'Subscription'): string[] =>
  Object.entries(permissions)
    .filter(([name, roles]) => name.startsWith(`${kind}.`) && 'PARTY' in roles)
    .map(([name]) => name.slice(kind.length + 1));

/** What a party may not know is looked for wherever it may look, so that a field that is added is looked at, too. */
describe('a separation is kept from the other side until it is informed', () => {
  let market: Marketplace;
  let schema: GraphQLSchema;
  let hanna: Trader;
  let karl: Trader;
  let order: Order;
  let separationId: string;
  let socket: Subscriber;
  const followed: Following[] = [];

  beforeAll(async () => {
    market = await Marketplace.open({ env: { GRAPHQL_MAX_COST: '10000000', GRAPHQL_MAX_TOKENS: '100000' } });
    [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
    order = await market.fulfilledOrder(hanna, karl);
    await market.recordedOrder(hanna, karl, { acceptedAt: market.clock.now().toISOString(), dueOn: '2026-03-20' });
    schema = buildClientSchema(await karl.ask(getIntrospectionQuery()));
    socket = await Subscriber.open(market.api.url, karl.token ?? '');
  });
  afterAll(async () => {
    await socket.close();
    await market.close();
  });

  /** All that Karl reads, by every query that is open to a party. */
  const whatKarlReads = async () => {
    await market.settled();
    const ids = [separationId, order.id, hanna.id, karl.id];
    const answers: Record<string, unknown> = {};
    for (const name of ofParties('Query')) {
      const questions = everythingOf(schema, name, {
        id: ids,
        partyId: [hanna.id],
        sellerId: [hanna.id, karl.id],
        buyerId: [karl.id, hanna.id],
        orderId: [order.id],
        pairs: [[{ sellerId: hanna.id, buyerId: karl.id }]],
        role: ['BUYER', 'SELLER'],
        text: ['Enough.'],
      });
      for (const { query, variables } of questions) answers[`${name} ${JSON.stringify(variables)}`] = await karl.send(query, variables);
    }
    return answers;
  };
  const isAboutService = (question: string): boolean => question.startsWith('serveCheck');
  const butForService = (answers: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(answers).filter(([question]) => !isAboutService(question)));

  const take = (name: string, more: Record<string, unknown>, id: string, who: Trader = karl) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const plain = ['declineSeparation', 'abandonSeparation', 'acknowledgeSeparationStatement'];
    return who.do(name, { separationId: id, ...more }, '', plain.includes(name) ? 'SeparationInput' : type);
  };
  const actions = (): readonly (readonly [string, Record<string, unknown>])[] => [
    ['chooseSeparationFacts', { facts: [] }],
    ['nameApprovers', { persons: [] }],
    ['approveSeparation', { dossierHash: 'x' }],
    ['declineSeparation', {}],
    ['excuseStep', { step: 'BE_READY', reason: 'x' }],
    ['setRunOffEndDate', { orderId: order.id, endsOn: '2026-04-01' }],
    ['scheduleConversation', { form: 'PHONE', scheduledFor: '2026-03-03T09:00:00Z' }],
    ['recordConversation', { form: 'PHONE', heldAt: '2026-03-02T09:00:00Z', outcome: 'x' }],
    ['deliverSeparationStatement', { why: 'You idiot.' }],
    ['acknowledgeSeparationStatement', {}],
    ['recordIncident', { what: 'x', isSerious: true }],
    ['pauseSeparation', { until: '2026-03-03T09:00:00Z' }],
    ['closeSeparation', {}],
    ['abandonSeparation', {}],
  ];
  const follow = (name: string, field: string, variables: Record<string, unknown> = {}) => {
    const declared = Object.keys(variables).map((variable) => `$${variable}: ID!`);
    const passed = Object.keys(variables).map((variable) => `${variable}: $${variable}`);
    const [head, args] = declared.length === 0 ? ['', ''] : [`(${declared.join(', ')})`, `(${passed.join(', ')})`];
    const following = socket.follow(`subscription ${head} { ${name}${args} { ${field} } }`, variables);
    followed.push(following);
    return following;
  };

  it('in every query, subscription and answer, through every step up to the appointment', async () => {
    separationId = Buffer.from(`Separation:${randomUUID()}`).toString('base64url');
    const unknown = separationId;
    const opened = await hanna.do(
      'openSeparation',
      { otherId: karl.id, myRole: 'SELLER', idempotencyKey: 'once' },
      '... on Separation { id }',
      'OpenSeparationInput',
    );
    separationId = opened.id;
    const named = (answers: Record<string, unknown>) =>
      JSON.parse(JSON.stringify(answers).replaceAll(unknown, 'the separation').replaceAll(separationId, 'the separation')) as Record<
        string,
        unknown
      >;
    separationId = unknown;
    const before = named(await whatKarlReads());
    expect(Object.keys(before).length).toBeGreaterThan(ofParties('Query').length);
    separationId = opened.id;
    const subscriptions = {
      contactChanged: follow('contactChanged', 'contact', { partyId: hanna.id }),
      notificationAdded: follow('notificationAdded', 'id'),
      reputationChanged: follow('reputationChanged', 'role', { partyId: hanna.id }),
      ratingExchangeChanged: follow('ratingExchangeChanged', 'state', { orderId: order.id }),
    };
    const ofNothing = socket.follow('subscription ($id: ID!) { separationChanged(id: $id) { state } }', { id: unknown });
    const ofThis = socket.follow('subscription ($id: ID!) { separationChanged(id: $id) { state } }', { id: separationId });
    expect([...Object.keys(subscriptions), 'separationChanged'].sort()).toEqual(ofParties('Subscription').sort());
    const refusalOf = async ({ errors }: Following): Promise<readonly unknown[]> => {
      while (errors.length === 0) await sleep(20);
      return errors;
    };
    expect(await refusalOf(ofThis)).toEqual(await refusalOf(ofNothing));

    const seesNothing = async () => {
      expect(butForService(named(await whatKarlReads()))).toEqual(butForService(before));
      for (const [name, more] of actions()) {
        const [real, none] = [await take(name, more, separationId), await take(name, more, unknown)];
        expect([name, real]).toEqual([name, none]);
        expect(real).toMatchObject({ code: 'SEPARATION_NOT_FOUND' });
      }
      await socket.ask('{ me { subject } }');
      for (const { messages, errors } of followed) expect([messages, errors]).toEqual([[], []]);
    };
    await seesNothing();
    const { separation } = await hanna.ask('query ($id: ID!) { separation(id: $id) { inside { availableFacts { source id } } } }', {
      id: separationId,
    });
    await take('chooseSeparationFacts', { facts: separation.inside.availableFacts }, separationId, hanna);
    await take('pauseSeparation', { until: null }, separationId, hanna);
    await take('nameApprovers', { persons: [] }, separationId, hanna);
    await seesNothing();
    expect(named(await whatKarlReads())).toEqual(before);
    await take('excuseStep', { step: 'COVER_YOURSELF', reason: 'It cannot wait.' }, separationId, hanna);
    await seesNothing();
    const { serveCheck } = await karl.ask(
      'query ($s: ID!, $b: ID!) { serveCheck(sellerId: $s, buyerId: $b) { verdict reasons { code message entryId statementId } conditions contact } }',
      { s: hanna.id, b: karl.id },
    );
    expect(serveCheck).toEqual({
      verdict: 'REFUSE',
      reasons: [
        { code: 'NOT_AVAILABLE', message: 'New orders with this party are not available at present.', entryId: null, statementId: null },
      ],
      conditions: [],
      contact: 'OPEN',
    });
    await take('scheduleConversation', { form: 'PHONE', scheduledFor: '2026-03-03T09:00:00Z' }, separationId, hanna);
    await seesNothing();
  }, 120_000);

  it('and no longer: from then on it hears of it everywhere that it looked, and still not of what goes on inside', async () => {
    await take('recordConversation', { form: 'PHONE', heldAt: market.clock.now().toISOString(), outcome: 'Said.' }, separationId, hanna);
    const now = await whatKarlReads();
    for (const question of ['separation', 'mySeparations', 'contact', 'myNotifications']) {
      const answers = Object.entries(now).filter(([name]) => name.startsWith(`${question} `));
      expect(JSON.stringify(answers)).toMatch(/INFORMED|ORDERS_ONLY/);
    }
    const following = socket.follow('subscription ($id: ID!) { separationChanged(id: $id) { state } }', { id: separationId });
    await socket.ask('{ me { subject } }');
    await take('recordIncident', { what: 'Shouted.', isSerious: true }, separationId, hanna);
    await take('pauseSeparation', { until: '2026-03-03T09:00:00Z' }, separationId, hanna);
    await take('pauseSeparation', {}, separationId, hanna);
    await take('deliverSeparationStatement', { why: 'You shouted at me three times.' }, separationId, hanna);
    await following.reaches(1);
    expect(following.messages).toEqual([{ separationChanged: { state: 'RUNNING_OFF' } }]);
    await Promise.all(followed.slice(0, 2).map((following) => following.reaches(1)));
  });
});
