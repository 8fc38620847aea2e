import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type Api } from '@evenhand/api';
import { callerRoles, ConfigError, loadConfig, MovableClock, systemActor, type CallerRole } from '@evenhand/platform';
import { buildSchema } from 'graphql';
import { exportJWK, exportSPKI, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { Client } from '../../../../test/support/client.js';
import { LogBook, Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';
import { Announcer, Subscriber } from '../../../../test/support/subscriber.js';
import { withPermissions } from './authorise.js';
import { isOperation, permissions, type Operation } from './permissions.js';

/** What a caller gets: the thing, null or a typed refusal as if there were nothing, or a no to the whole operation. */
type Outcome = 'yes' | 'nothing' | 'FORBIDDEN' | 'UNAUTHENTICATED';

/** Where a caller stands towards what it asks about. */
type Standing = 'own' | 'foreign';

interface Trial {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const roles: readonly CallerRole[] = ['PARTY', 'MODERATOR', 'LEAD', 'ADMIN', 'AUDITOR', 'SERVICE'];

/** Written from the design, not from the table: for each operation and standing what each role gets. */
type Row = Readonly<Record<CallerRole, Outcome>>;
const everybody: Row = { PARTY: 'yes', MODERATOR: 'yes', LEAD: 'yes', ADMIN: 'yes', AUDITOR: 'yes', SERVICE: 'yes' };
const readers: Row = { ...everybody, ADMIN: 'FORBIDDEN' };
const notForParty: Row = { ...readers, PARTY: 'nothing' };
const only = (expected: Partial<Row>): Row => ({
  PARTY: 'FORBIDDEN',
  MODERATOR: 'FORBIDDEN',
  LEAD: 'FORBIDDEN',
  ADMIN: 'FORBIDDEN',
  AUDITOR: 'FORBIDDEN',
  SERVICE: 'FORBIDDEN',
  ...expected,
});
/** Those who look after the marketplace, with and without those who only look. */
const moderators = only({ MODERATOR: 'yes', LEAD: 'yes' });
const lookers = only({ MODERATOR: 'yes', LEAD: 'yes', AUDITOR: 'yes' });
/** Inside an answer a field that is not for this role is empty. */
const empty = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([role, outcome]) => [role, outcome === 'FORBIDDEN' ? 'nothing' : outcome])) as Record<
    CallerRole,
    Outcome
  >;

const expected: Record<Operation, Record<Standing, Row>> = {
  'Query.me': { own: everybody, foreign: everybody },
  'Query.node': { own: { ...everybody, ADMIN: 'nothing' }, foreign: { ...everybody, PARTY: 'nothing', ADMIN: 'nothing' } },
  'Query.party': { own: everybody, foreign: everybody },
  'Query.order': { own: readers, foreign: notForParty },
  'Query.orders': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Query.ratingExchange': { own: readers, foreign: notForParty },
  'Query.ratingsAbout': { own: readers, foreign: notForParty },
  'Query.reputation': { own: readers, foreign: notForParty },
  'Query.serveCheck': { own: readers, foreign: notForParty },
  'Mutation.registerParty': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ SERVICE: 'yes' }) },
  'Mutation.recordOrder': { own: only({ SERVICE: 'yes' }), foreign: only({ SERVICE: 'yes' }) },
  'Mutation.placeOrder': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'yes' }) },
  'Mutation.acceptOrder': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.declineOrder': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.fulfilOrder': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.cancelOrder': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.submitRating': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.replyToRating': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Subscription.ratingExchangeChanged': { own: readers, foreign: { ...readers, PARTY: 'FORBIDDEN' } },
  'Subscription.reputationChanged': { own: readers, foreign: notForParty },
  'Party.reputation': { own: empty(readers), foreign: empty(notForParty) },
  // The query that leads to these two is closed to administrators as a whole.
  'Reputation.pairOutlook': { own: readers, foreign: notForParty },
  'Reputation.sealedSignal': {
    own: { ...empty(only({ MODERATOR: 'yes' })), ADMIN: 'FORBIDDEN' },
    foreign: { ...empty(only({ MODERATOR: 'yes' })), ADMIN: 'FORBIDDEN' },
  },
  // The list that leads there is closed to administrators as a whole.
  'Rating.order': { own: readers, foreign: notForParty },
  'Rating.privateNote': { own: empty(only({ PARTY: 'yes', AUDITOR: 'yes' })), foreign: empty(only({ AUDITOR: 'yes' })) },
  'Rating.withoutThisRating': { own: empty(readers), foreign: empty(notForParty) },
  'Rating.moderatorNote': {
    own: empty(only({ PARTY: 'yes', MODERATOR: 'yes', LEAD: 'yes', AUDITOR: 'yes' })),
    foreign: empty(only({ MODERATOR: 'yes', LEAD: 'yes', AUDITOR: 'yes' })),
  },

  // The platform's list.
  'Query.noServeEntries': { own: lookers, foreign: lookers },
  'Query.noServeEntry': { own: { ...lookers, PARTY: 'yes' }, foreign: { ...lookers, PARTY: 'nothing' } },
  'Query.noServeEntriesAboutMe': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.proposeNoServe': { own: { ...moderators, PARTY: 'yes' }, foreign: { ...moderators, PARTY: 'nothing' } },
  'Mutation.proposeNoServeBulk': { own: moderators, foreign: moderators },
  'Mutation.openNoServeHearing': { own: moderators, foreign: moderators },
  'Mutation.respondToNoServe': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.approveNoServe': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  'Mutation.rejectNoServe': { own: moderators, foreign: moderators },
  'Mutation.withdrawNoServe': { own: { ...moderators, PARTY: 'yes' }, foreign: { ...moderators, PARTY: 'nothing' } },
  'Mutation.confirmNoServe': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  'Mutation.extendNoServe': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  'Mutation.liftNoServe': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  'Mutation.liftNoServeBulk': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  // The query that leads to these is closed to administrators and the host as a whole.
  'NoServeEntry.charge': { own: { ...lookers, PARTY: 'yes' }, foreign: { ...lookers, PARTY: 'nothing' } },
  'NoServeEntry.hearing': { own: { ...lookers, PARTY: 'yes' }, foreign: { ...lookers, PARTY: 'nothing' } },
  'NoServeEntry.decision': { own: { ...lookers, PARTY: 'yes' }, foreign: { ...lookers, PARTY: 'nothing' } },
  'NoServeEntry.proposal': { own: { ...lookers, PARTY: 'nothing' }, foreign: { ...lookers, PARTY: 'nothing' } },
  'NoServeEntry.history': { own: { ...lookers, PARTY: 'nothing' }, foreign: { ...lookers, PARTY: 'nothing' } },
};

const key = (): string => randomUUID();

describe('the table of permissions, tried', () => {
  let market: Marketplace;
  let announcer: Announcer;
  let seller: Trader;
  let buyer: Trader;
  let stranger: Trader;
  let revealed: Order;
  let ratingOfBuyer: string;
  let ratingOfSeller: string;
  /** About Selma, who is being heard, and its case. */
  let listed: { entryId: string; caseId: string };
  /** What Selma asks for about Bruno. */
  let askedFor: string;

  beforeAll(async () => {
    market = await Marketplace.open({ worker: false });
    announcer = await Announcer.open(market.config.databaseUrl);
    [seller, buyer, stranger] = [await market.trader('Selma'), await market.trader('Bruno'), await market.trader('Stan')];
    revealed = await market.fulfilledOrder(seller, buyer);
    await seller.rate(revealed, { privateNote: 'for Bruno', moderatorNote: 'for you' });
    await buyer.rate(revealed, { privateNote: 'for Selma', moderatorNote: 'for you' });
    const exchange = await buyer.exchange(revealed);
    [ratingOfBuyer, ratingOfSeller] = [exchange.ratingBySeller.id, exchange.ratingByBuyer.id];
    // So many people have rated Bruno that he has a score.
    for (const name of ['Sonja', 'Samir']) {
      const other = await market.trader(name);
      const order = await market.fulfilledOrder(other, buyer);
      await other.rate(order);
      await buyer.rate(order);
    }
    const moderator = new Client(market.api.url, await market.token('mona', ['MODERATOR']));
    const proposed = await moderator.do(
      'proposeNoServe',
      aProposal(seller),
      '... on NoServeEntry { id proposal { caseId } }',
      'ProposeNoServeInput',
    );
    listed = { entryId: proposed.id, caseId: proposed.proposal.caseId };
    askedFor = (await seller.do('proposeNoServe', aProposal(buyer), '... on NoServeEntry { id }', 'ProposeNoServeInput')).id;
  });
  afterAll(async () => {
    await announcer.close();
    await market.close();
  });

  const result = (name: string, type: string, input: Record<string, unknown>): Trial => ({
    query: `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on Refusal { code message } } }`,
    variables: { input },
  });
  const orderIn = (state: 'PLACED' | 'ACCEPTED' | 'FULFILLED') => {
    const now = market.clock.now().toISOString();
    return market.recordedOrder(
      seller,
      buyer,
      { PLACED: {}, ACCEPTED: { acceptedAt: now }, FULFILLED: { acceptedAt: now, fulfilledAt: now } }[state],
    );
  };
  /** The host names a side, parties must not. */
  const move = async (name: string, state: 'PLACED' | 'ACCEPTED', role: CallerRole, more = {}): Promise<Trial> =>
    result(name, name === 'cancelOrder' ? 'CancelOrderInput' : 'MoveOrderInput', {
      orderId: (await orderIn(state)).id,
      ...(role === 'SERVICE' ? { onBehalfOf: 'SELLER' } : {}),
      ...more,
    });
  const freshRating = async (): Promise<string> => {
    const order = await orderIn('FULFILLED');
    await seller.rate(order);
    await buyer.rate(order);
    return (await seller.exchange(order)).ratingByBuyer.id;
  };
  const ask = (query: string, variables: Record<string, unknown> = {}): Trial => ({ query, variables });
  const aProposal = ({ id: subjectId }: Trader) => ({
    subjectId,
    subjectRole: 'BUYER',
    charge: { ground: 'INSULT', explanation: 'x', facts: 'y', rung: 'WARNING' },
    idempotencyKey: key(),
  });
  /** Nobody has claimed the case, which is an answer and no refusal of the role. */
  const reading = () => ({ caseId: listed.caseId, version: 1 });
  const ofEntry = (field: string): Trial => ask(`query ($id: ID!) { noServeEntry(id: $id) { result: ${field} } }`, { id: listed.entryId });

  /** Asks for a thing of Selma and Bruno; the caller is Selma or, for what is foreign, Stan. */
  const trials: Record<Operation, (role: CallerRole, client: Client) => Trial | Promise<Trial>> = {
    'Query.me': () => ask('{ result: me { subject } }'),
    'Query.node': () => ask('query ($id: ID!) { result: node(id: $id) { id } }', { id: revealed.id }),
    'Query.party': () => ask('query ($id: ID!) { result: party(id: $id) { id } }', { id: seller.id }),
    'Query.order': () => ask('query ($id: ID!) { result: order(id: $id) { id } }', { id: revealed.id }),
    'Query.orders': () => ask('{ result: orders { edges { node { id } } } }'),
    'Query.ratingExchange': () => ask('query ($id: ID!) { result: ratingExchange(orderId: $id) { id } }', { id: revealed.id }),
    'Query.ratingsAbout': () =>
      ask('query ($id: ID!) { result: ratingsAbout(partyId: $id, role: BUYER) { edges { cursor } } }', { id: buyer.id }),
    'Query.reputation': () => ask('query ($id: ID!) { result: reputation(partyId: $id, role: BUYER) { isNew } }', { id: buyer.id }),
    'Query.serveCheck': () =>
      ask('query ($s: ID!, $b: ID!) { result: serveCheck(sellerId: $s, buyerId: $b) { verdict } }', { s: seller.id, b: buyer.id }),
    'Mutation.registerParty': () =>
      result('registerParty', 'RegisterPartyInput', { externalId: seller.externalId, displayName: 'Selma', idempotencyKey: key() }),
    'Mutation.recordOrder': () =>
      result('recordOrder', 'RecordOrderInput', {
        sellerId: seller.id,
        buyerId: buyer.id,
        amountMinor: 1,
        currency: 'EUR',
        idempotencyKey: key(),
      }),
    'Mutation.placeOrder': () =>
      result('placeOrder', 'PlaceOrderInput', { sellerId: buyer.id, amountMinor: 1, currency: 'EUR', idempotencyKey: key() }),
    'Mutation.acceptOrder': (role) => move('acceptOrder', 'PLACED', role),
    'Mutation.declineOrder': (role) => move('declineOrder', 'PLACED', role),
    'Mutation.fulfilOrder': (role) => move('fulfilOrder', 'ACCEPTED', role),
    'Mutation.cancelOrder': (role) => move('cancelOrder', 'PLACED', role, { reason: 'OTHER' }),
    'Mutation.submitRating': async () =>
      result('submitRating', 'SubmitRatingInput', {
        orderId: (await orderIn('FULFILLED')).id,
        stars: 4,
        again: true,
        idempotencyKey: key(),
      }),
    'Mutation.replyToRating': async () =>
      result('replyToRating', 'ReplyToRatingInput', { ratingId: await freshRating(), text: 'Thanks.', idempotencyKey: key() }),
    'Subscription.ratingExchangeChanged': () =>
      ask('subscription ($id: ID!) { result: ratingExchangeChanged(orderId: $id) { id } }', { id: revealed.id }),
    'Subscription.reputationChanged': () =>
      ask('subscription ($id: ID!) { result: reputationChanged(partyId: $id) { isNew } }', { id: buyer.id }),
    'Party.reputation': () => ask('query ($id: ID!) { party(id: $id) { result: reputation(role: BUYER) { isNew } } }', { id: buyer.id }),
    // A reputation of a seller is for everybody; how Selma and Bruno will get along is for them.
    'Reputation.pairOutlook': () =>
      ask('query ($id: ID!, $with: ID!) { reputation(partyId: $id, role: SELLER) { result: pairOutlook(with: $with) } }', {
        id: buyer.id,
        with: seller.id,
      }),
    'Reputation.sealedSignal': () =>
      ask('query ($id: ID!) { reputation(partyId: $id, role: SELLER) { result: sealedSignal } }', { id: seller.id }),
    // A rating of a seller is for everybody.
    'Rating.order': () =>
      ask('query ($id: ID!) { ratingsAbout(partyId: $id, role: SELLER) { edges { node { result: order { id } } } } }', { id: seller.id }),
    'Rating.privateNote': () => ask('query ($id: ID!) { node(id: $id) { ... on Rating { result: privateNote } } }', { id: ratingOfSeller }),
    'Rating.withoutThisRating': async () => {
      // Null for everybody while a rating of Bruno waits to be counted.
      await market.evenhand.useCases.updateWaitingReputations.execute(systemActor('worker'));
      return ask('query ($id: ID!) { node(id: $id) { ... on Rating { result: withoutThisRating { effect } } } }', { id: ratingOfBuyer });
    },
    // Selma wrote this one; Stan and Selma's buyer did not.
    'Rating.moderatorNote': () =>
      ask('query ($id: ID!) { node(id: $id) { ... on Rating { result: moderatorNote } } }', { id: ratingOfBuyer }),

    'Query.noServeEntries': () => ask('{ result: noServeEntries { edges { node { id } } } }'),
    'Query.noServeEntry': () => ask('query ($id: ID!) { result: noServeEntry(id: $id) { id } }', { id: listed.entryId }),
    'Query.noServeEntriesAboutMe': () => ask('{ result: noServeEntriesAboutMe { edges { node { id } } } }'),
    'Mutation.proposeNoServe': () => result('proposeNoServe', 'ProposeNoServeInput', aProposal(buyer)),
    'Mutation.proposeNoServeBulk': () => result('proposeNoServeBulk', 'ProposeNoServeBulkInput', { rows: [] }),
    'Mutation.openNoServeHearing': () =>
      result('openNoServeHearing', 'OpenNoServeHearingInput', { ...reading(), charge: aProposal(seller).charge }),
    'Mutation.respondToNoServe': () => result('respondToNoServe', 'RespondToNoServeInput', { entryId: listed.entryId, answer: 'No.' }),
    'Mutation.approveNoServe': () => result('approveNoServe', 'ApproveNoServeInput', { ...reading(), rule: 'x' }),
    'Mutation.rejectNoServe': () => result('rejectNoServe', 'DecideNoServeInput', { ...reading(), reason: 'x' }),
    'Mutation.withdrawNoServe': () => result('withdrawNoServe', 'WithdrawNoServeInput', { entryId: askedFor }),
    'Mutation.confirmNoServe': () => result('confirmNoServe', 'DecideNoServeInput', { ...reading(), reason: 'x' }),
    'Mutation.extendNoServe': () =>
      result('extendNoServe', 'ExtendNoServeInput', { entryId: listed.entryId, endsAt: '2027-01-01T00:00:00Z', reason: 'x', rule: 'y' }),
    'Mutation.liftNoServe': () => result('liftNoServe', 'LiftNoServeInput', { entryId: listed.entryId, reason: 'x' }),
    'Mutation.liftNoServeBulk': () => result('liftNoServeBulk', 'LiftNoServeBulkInput', { entryIds: [], reason: 'x' }),
    'NoServeEntry.charge': () => ofEntry('charge { ground }'),
    'NoServeEntry.hearing': () => ofEntry('hearing { openedAt }'),
    'NoServeEntry.decision': () => ofEntry('decision { approvedAt }'),
    'NoServeEntry.proposal': () => ofEntry('proposal { source }'),
    'NoServeEntry.history': () => ofEntry('history { action }'),
  };

  const clientOf = async (role: CallerRole, standing: Standing): Promise<Client> => {
    if (role !== 'PARTY') return market.caller(role);
    return standing === 'own' ? seller : stranger;
  };

  const find = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return undefined;
    if ('result' in value) return value.result;
    return Object.values(value)
      .map(find)
      .find((found) => found !== undefined);
  };

  const refusedAsNothing = new Set([
    'ORDER_NOT_FOUND',
    'NOT_THE_RATED_PARTY',
    'RATING_NOT_FOUND',
    'NO_ORDER_WITH_SUBJECT',
    'NO_SERVE_ENTRY_NOT_FOUND',
  ]);

  async function outcomeOf(client: Client, { query, variables }: Trial): Promise<Outcome> {
    const { data, errors } = await client.send(query, variables);
    const code = errors?.[0]?.extensions.code;
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return code;
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const found = find(data) as { code?: string; edges?: unknown[] } | null | undefined;
    if (found?.code !== undefined && refusedAsNothing.has(found.code)) return 'nothing';
    return found === null || found === undefined || found.edges?.length === 0 ? 'nothing' : 'yes';
  }

  /** A subscription that brings nothing is told from one that is slow by one that brings the same to somebody else. */
  async function followed(client: Client, { query, variables }: Trial): Promise<Outcome> {
    const [socket, other] = await Promise.all([client, market.host].map(({ token }) => Subscriber.open(market.api.url, token ?? '')));
    if (socket === undefined || other === undefined) throw new Error('Two sockets were opened.');
    const following = socket.follow(query, variables);
    const control = other.follow(query, variables);
    const inner = (id: string): string => Buffer.from(id, 'base64url').toString('utf8').replace(/^.*:/, '');
    const event = query.includes('ratingExchange')
      ? { name: 'rating-exchange.opened', orderId: inner(revealed.id) }
      : { name: 'reputation.recomputed', partyId: inner(buyer.id), role: 'BUYER' };
    await announcer.wake(event, [control]);
    // Twice more: by the time the second came to the other one, the first came to this one.
    for (let times = 0; times < 2; times += 1) {
      const count = control.messages.length;
      await announcer.announce(event);
      await control.reaches(count + 1);
      await socket.ask('{ me { subject } }');
    }
    const [error] = following.errors as { extensions?: { code: Outcome } }[];
    await socket.close();
    await other.close();
    if (error !== undefined) return error.extensions?.code ?? 'nothing';
    return following.messages.length > 0 ? 'yes' : 'nothing';
  }

  it('is about every row', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(permissions).sort());
    expect([...callerRoles].sort()).toEqual([...roles].sort());
  });

  const rows = Object.keys(expected).filter(isOperation);

  it.each(rows)('%s', async (operation) => {
    const got: Record<string, Partial<Record<CallerRole, Outcome>>> = {};
    for (const standing of ['own', 'foreign'] as const) {
      const outcomes: Partial<Record<CallerRole, Outcome>> = {};
      for (const role of roles) {
        const client = await clientOf(role, standing);
        const trial = await trials[operation](role, client);
        const isForeignOrders = operation === 'Query.orders' && standing === 'foreign';
        outcomes[role] = operation.startsWith('Subscription.')
          ? await followed(client, trial)
          : await outcomeOf(client, isForeignOrders ? { ...trial, variables: {} } : trial);
        // The host registers somebody who is registered: taken, which is an answer and no refusal of the role.
      }
      got[standing] = outcomes;
    }
    expect(got).toEqual(expected[operation]);
  });

  it.each(rows)('%s needs a token', async (operation) => {
    const nobody = new Client(market.api.url, null);
    const trial = await trials[operation]('PARTY', nobody);
    if (operation.startsWith('Subscription.')) {
      const { subscriber } = Subscriber.connect(market.api.url, {});
      expect(await subscriber.closed).toMatchObject({ code: 4401 });
    } else {
      expect(await outcomeOf(nobody, trial)).toBe('UNAUTHENTICATED');
    }
  });

  it('lets a caller with two roles do what either may', async () => {
    const both = new Client(market.api.url, await market.token('both', ['PARTY', 'MODERATOR'], stranger.externalId));
    expect(await outcomeOf(both, await trials['Query.order']('PARTY', both))).toBe('yes');
    expect(await outcomeOf(both, await trials['Rating.moderatorNote']('PARTY', both))).toBe('yes');
    expect(await outcomeOf(both, await trials['Rating.privateNote']('PARTY', both))).toBe('nothing');
    expect(await outcomeOf(both, await trials['Mutation.placeOrder']('PARTY', both))).toBe('yes');
    expect(await outcomeOf(both, await trials['Mutation.recordOrder']('PARTY', both))).toBe('FORBIDDEN');
    const adminAndParty = new Client(market.api.url, await market.token('adminAndParty', ['PARTY', 'ADMIN'], seller.externalId));
    expect(await outcomeOf(adminAndParty, await trials['Query.order']('PARTY', adminAndParty))).toBe('yes');
  });

  it('gives a caller without a role nothing, and says which would do', async () => {
    const idle = new Client(market.api.url, await market.token('idle', []));
    const { errors } = await idle.send('{ me { subject } }');
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('your token has no role'), extensions: { code: 'FORBIDDEN' } });
  });

  it('gives a buyer’s own reputation to the buyer, and a seller’s to everybody', async () => {
    const question = 'query ($id: ID!, $role: Role!) { result: reputation(partyId: $id, role: $role) { isNew } }';
    expect(await outcomeOf(buyer, { query: question, variables: { id: buyer.id, role: 'BUYER' } })).toBe('yes');
    expect(await outcomeOf(stranger, { query: question, variables: { id: seller.id, role: 'SELLER' } })).toBe('yes');
    // Having bought from somebody opens their reputation as a seller, not as a buyer.
    const customer = await market.trader('Carla');
    await market.fulfilledOrder(seller, customer);
    expect(await outcomeOf(seller, { query: question, variables: { id: customer.id, role: 'BUYER' } })).toBe('yes');
    expect(await outcomeOf(customer, { query: question, variables: { id: seller.id, role: 'BUYER' } })).toBe('nothing');
    expect(
      await outcomeOf(market.host, {
        query: question,
        variables: { id: Buffer.from(`Party:${randomUUID()}`).toString('base64url'), role: 'SELLER' },
      }),
    ).toBe('nothing');
  });

  it('keeps the API from starting while a root field has no row', () => {
    const { evenhand } = market;
    const open = buildSchema('type Query { me: String secrets: String } type Mutation { dropAll: Boolean } type Other { field: Int }');
    expect(() => withPermissions(open, evenhand)).toThrow(
      'These operations have no row in the table of permissions: Query.secrets, Mutation.dropAll.',
    );
    expect(() => withPermissions(buildSchema('type Query { me: String }'), evenhand)).not.toThrow();
  });
});

describe('who is believed', () => {
  let market: Marketplace;
  let hanna: Trader;
  let privateKey: CryptoKey | Uint8Array;
  let publicPem: string;
  let kid: string;

  beforeAll(async () => {
    market = await Marketplace.open({ worker: false });
    hanna = await market.trader('Hanna');
    const { issuer } = market.config;
    const jwk = JSON.parse(await readFile(issuer.kind === 'DEVELOPMENT' ? issuer.keyFile : '', 'utf8')) as { kid: string; d?: string };
    kid = jwk.kid;
    privateKey = await importJWK(jwk, 'EdDSA');
    const { d: _, ...publicJwk } = jwk;
    publicPem = await exportSPKI(await importJWK({ ...publicJwk, ext: true } as never, 'EdDSA', { extractable: true }));
  });
  afterAll(() => market.close());

  const seconds = (offset = 0): number => Math.floor(market.clock.now().getTime() / 1_000) + offset;
  const good: JWTPayload = { sub: 'mallory', roles: ['SERVICE'], iss: 'evenhand:development', aud: 'evenhand' };
  const sign = (claims: JWTPayload, alg = 'EdDSA', signWith = privateKey): Promise<string> =>
    new SignJWT({ ...good, iat: seconds(), exp: seconds(3_600), ...claims }).setProtectedHeader({ alg, kid }).sign(signWith);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  async function expectRefused(token: string, header = `Bearer ${token}`): Promise<string> {
    const response = await fetch(`${market.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: header },
      body: JSON.stringify({ query: '{ me { subject } }' }),
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect({ status: response.status < 500, code: errors[0]?.extensions.code }).toEqual({ status: true, code: 'UNAUTHENTICATED' });
    const { subscriber } = Subscriber.connect(market.api.url, { authorization: header });
    expect(await subscriber.closed).toMatchObject({ code: 4401 });
    return errors[0]?.message ?? '';
  }

  it('is a token of the issuer', async () => {
    const client = new Client(market.api.url, await sign({}));
    expect(await client.ask('{ me { subject roles party { id } } }')).toEqual({
      me: { subject: 'mallory', roles: ['SERVICE'], party: null },
    });
  });

  it.each<[string, JWTPayload]>([
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['for another audience', { aud: 'somebody-else' }],
    ['without a subject', { sub: '' }],
    ['with roles that are no list', { roles: 'SERVICE' }],
    ['with a party that is no text', { party: 7 }],
  ])('not a token %s', async (_what, claims) => {
    await expectRefused(await sign(claims));
  });

  it('not an expired token, and it says so', async () => {
    expect(await expectRefused(await sign({ exp: seconds(-60) }))).toBe('The token has expired. Sign in again.');
    expect(await expectRefused(await sign({ nbf: seconds(600) }))).toMatch(/token/);
  });

  it('not a token without an end', async () => {
    await expectRefused(await new SignJWT(good).setProtectedHeader({ alg: 'EdDSA', kid }).sign(privateKey));
  });

  it('not an unsigned token, nor one signed with what everybody knows', async () => {
    const claims = { ...good, iat: seconds(), exp: seconds(3_600) };
    await expectRefused(`${part({ alg: 'none' })}.${part(claims)}.`);
    await expectRefused(`${part({ alg: 'None', kid })}.${part(claims)}.`);
    await expectRefused(await sign({}, 'HS256', new TextEncoder().encode(publicPem)));
    const { privateKey: foreign } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    await expectRefused(await sign({}, 'EdDSA', foreign));
    const [head = '', , signature = ''] = (await sign({ roles: ['PARTY'] })).split('.');
    await expectRefused(`${head}.${part(claims)}.${signature}`);
  });

  it.each(['garbage', 'a.b.c', '..', 'x'.repeat(5_000), 'evh_', 'evh_0000', '\u00e4\u00f6', 'e30.e30.e30'])(
    'not garbage: %s',
    async (token) => {
      await expectRefused(token);
    },
  );

  it.each(['Basic aGFubmE6aGFubmE=', 'Bearer', 'Bearer    ', ''])('not the header %j', async (header) => {
    await expectRefused('', header);
  });

  it('passes over roles that mean nothing here', async () => {
    const client = new Client(market.api.url, await sign({ roles: ['SERVICE', 'ROOT', 'constructor', 'admin'] }));
    expect((await client.ask('{ me { roles } }')).me.roles).toEqual(['SERVICE']);
  });

  it('is a party that may register itself, and until then sees nothing of its own', async () => {
    const externalId = `new-${randomUUID()}`;
    const newcomer = new Client(market.api.url, await market.token('newcomer', ['PARTY'], externalId));
    expect(await newcomer.ask('{ me { subject party { id } } }')).toEqual({ me: { subject: 'newcomer', party: null } });
    for (const query of [
      '{ orders { edges { cursor } } }',
      `mutation { placeOrder(input: { sellerId: "${hanna.id}", amountMinor: 1, currency: "EUR", idempotencyKey: "k" }) { __typename } }`,
    ]) {
      const { errors } = await newcomer.send(query);
      expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('registerParty'), extensions: { code: 'FORBIDDEN' } });
    }
    const register = (as: string) =>
      newcomer.send('mutation ($input: RegisterPartyInput!) { registerParty(input: $input) { __typename } }', {
        input: { externalId: as, displayName: 'New', idempotencyKey: as },
      });
    expect((await register('somebody-else')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await register(externalId)).data).toEqual({ registerParty: { __typename: 'Party' } });
    expect((await newcomer.ask('{ me { party { externalId } } orders { edges { cursor } } }')).me.party).toEqual({ externalId });
  });

  it('never trips over a party claim that cannot be stored', async () => {
    for (const party of ['a\0b', '\ud83d', 'x'.repeat(10_000)]) {
      const client = new Client(market.api.url, await sign({ roles: ['PARTY'], party }));
      expect(await client.ask('{ me { party { id } } }')).toEqual({ me: { party: null } });
    }
  });

  it('is an API key, in either header and over a socket, until it is revoked', async () => {
    const apiKey = await market.evenhand.apiKeys.create('the shop', systemActor('cli'));
    expect(apiKey).toMatch(/^evh_/);
    const ask = async (headers: Record<string, string>) => {
      const response = await fetch(`${market.api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ me { subject roles } }' }),
      });
      return { status: response.status, ...((await response.json()) as object) };
    };
    const known = { status: 200, data: { me: { subject: 'api-key:the shop', roles: ['SERVICE'] } } };
    expect(await ask({ 'x-api-key': apiKey ?? '' })).toEqual(known);
    expect(await ask({ authorization: `Bearer ${apiKey ?? ''}` })).toEqual(known);
    const { subscriber, opened } = Subscriber.connect(market.api.url, { 'x-api-key': apiKey });
    await opened;
    expect((await subscriber.ask('{ me { subject } }')).data).toEqual({ me: { subject: 'api-key:the shop' } });

    await market.evenhand.apiKeys.revoke('the shop', systemActor('cli'));
    expect(await ask({ 'x-api-key': apiKey ?? '' })).toMatchObject({
      errors: [{ message: 'This API key is unknown or was revoked.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect((await subscriber.ask('{ me { subject } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    await subscriber.close();
    await expectRefused(apiKey ?? '');
  });
});

describe('with an issuer of one’s own', () => {
  let market: Marketplace;
  let keys: Server;
  let api: Api;
  let privateKey: CryptoKey;
  const clock = new MovableClock(new Date('2026-03-02T09:00:00.000Z'));
  const issuer = 'https://login.example/realms/market';
  let jwksUrl = '';
  let keysAreThere = true;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    privateKey = pair.privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
    keys = createServer((_request, response) => {
      response
        .writeHead(keysAreThere ? 200 : 500, { 'content-type': 'application/json' })
        .end(keysAreThere ? JSON.stringify({ keys: [jwk] }) : '{}');
    });
    await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
    const address = keys.address();
    jwksUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/keys`;
    market = await Marketplace.open({ worker: false });
    api = await startOwn(new LogBook());
  });
  afterAll(async () => {
    await api.close();
    await market.close();
    keys.closeAllConnections();
    await new Promise((resolve) => keys.close(resolve));
  });

  const startOwn = (log: LogBook): Promise<Api> => {
    const config = loadConfig({
      DATABASE_URL: market.config.databaseUrl,
      OIDC_ISSUER: issuer,
      OIDC_JWKS_URL: jwksUrl,
      OIDC_AUDIENCE: 'evenhand-api',
    });
    return startApi({ ...config, port: 0 }, log, { clock });
  };
  const sign = (claims: JWTPayload = {}, keyId = 'one'): Promise<string> => {
    const now = Math.floor(clock.now().getTime() / 1_000);
    return new SignJWT({
      sub: 'ida',
      roles: ['MODERATOR', 'offline_access'],
      iss: issuer,
      aud: ['account', 'evenhand-api'],
      iat: now,
      exp: now + 600,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: keyId })
      .sign(privateKey);
  };

  it('believes its tokens', async () => {
    expect(await new Client(api.url, await sign()).ask('{ me { subject roles } }')).toEqual({
      me: { subject: 'ida', roles: ['MODERATOR'] },
    });
  });

  it.each<[string, JWTPayload, string]>([
    ['another issuer', { iss: 'https://elsewhere.example' }, 'one'],
    ['another audience', { aud: 'account' }, 'one'],
    ['a key that it does not know', {}, 'two'],
  ])('refuses a token of %s', async (_what, claims, keyId) => {
    expect((await new Client(api.url, await sign(claims, keyId)).send('{ me { subject } }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('never believes the development issuer', async () => {
    const token = await market.token('mallory', ['ADMIN', 'SERVICE']);
    expect((await new Client(market.api.url, token).ask('{ me { subject } }')).me).toEqual({ subject: 'mallory' });
    expect((await new Client(api.url, token).send('{ me { subject } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each(['OIDC_ISSUER', 'OIDC_JWKS_URL', 'OIDC_AUDIENCE'])('does not start with %s and the development issuer together', (name) => {
    const both = { DATABASE_URL: market.config.databaseUrl, DEVELOPMENT_ISSUER_KEY_FILE: '/tmp/key.json', [name]: 'https://login.example' };
    expect(() => loadConfig(both)).toThrow(ConfigError);
    expect(() => loadConfig(both)).toThrow(/exclude each other/);
  });

  it('says that it is at fault, not the token, while the keys cannot be had', async () => {
    const log = new LogBook();
    keysAreThere = false;
    const blind = await startOwn(log);
    try {
      const { errors } = await new Client(blind.url, await sign()).send('{ me { subject } }');
      expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
      expect(log.lines).toHaveLength(1);
      keysAreThere = true;
      expect((await new Client(blind.url, await sign()).ask('{ me { subject } }')).me).toEqual({ subject: 'ida' });
    } finally {
      keysAreThere = true;
      await blind.close();
    }
  });
});
