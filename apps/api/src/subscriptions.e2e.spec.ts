import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type Api } from '@evenhand/api';
import { systemActor } from '@evenhand/platform';
import { evidenceOfOne } from '../../../test/builders/evidence.js';
import { LogBook, Marketplace, type Order, type Trader } from '../../../test/support/marketplace.js';
import { Announcer, eventually, Subscriber, type Following } from '../../../test/support/subscriber.js';

const exchangeChanged = `subscription ($id: ID!) { ratingExchangeChanged(orderId: $id) {
  state ratedBy ratingBySeller { stars reply { text } } ratingByBuyer { stars } order { state } } }`;
const reputationChanged = 'subscription ($id: ID!) { reputationChanged(partyId: $id) { role evidence histogram party { displayName } } }';

const inner = (globalId: string): string => Buffer.from(globalId, 'base64url').toString('utf8').replace(/^.*:/, '');

describe('subscriptions', () => {
  let market: Marketplace;
  /** Another instance on the same database: subscribers sit here, what they hear of is committed over there. */
  let elsewhere: Api;
  let announcer: Announcer;
  const sockets: Subscriber[] = [];
  const log = new LogBook();

  beforeAll(async () => {
    market = await Marketplace.open();
    elsewhere = await startApi(market.config, log, { clock: market.clock });
    announcer = await Announcer.open(market.config.databaseUrl);
  });
  afterAll(async () => {
    for (const socket of sockets) await socket.close();
    await announcer.close();
    await elsewhere.close();
    await market.close();
  });

  const open = async (token: string | null): Promise<Subscriber> => {
    const socket = await Subscriber.open(elsewhere.url, token ?? '');
    sockets.push(socket);
    return socket;
  };
  const lookAgainAt = (order: Order) => ({ name: 'rating-exchange.opened', orderId: inner(order.id) });

  /** A subscription that is alive; its first message came of a call to look again. */
  async function follow(token: string | null, order: Order): Promise<Following> {
    const following = (await open(token)).follow(exchangeChanged, { id: order.id });
    await announcer.wake(lookAgainAt(order), [following]);
    return following;
  }
  const exchanges = ({ messages }: Following): any[] => messages.map(({ ratingExchangeChanged }) => ratingExchangeChanged);
  const pair = async (): Promise<[Trader, Trader, Order]> => {
    const [seller, buyer] = [await market.trader('Selma'), await market.trader('Bruno')];
    return [seller, buyer, await market.fulfilledOrder(seller, buyer)];
  };

  it('tell of what another instance committed, read anew for each message and each caller', async () => {
    const [seller, buyer, order] = await pair();
    const [sees, other] = [await follow(seller.token, order), await follow(buyer.token, order)];
    expect(exchanges(sees)[0]).toMatchObject({ state: 'OPEN', ratedBy: [], ratingBySeller: null });

    await seller.rate(order, { stars: 2 });
    await eventually(() => [sees, other].every((following) => exchanges(following).at(-1).state === 'HALF_SEALED'), 'half');
    expect(exchanges(sees).at(-1)).toMatchObject({ ratedBy: ['SELLER'], ratingBySeller: { stars: 2 }, ratingByBuyer: null });
    expect(exchanges(other).at(-1)).toMatchObject({ ratedBy: ['SELLER'], ratingBySeller: null, ratingByBuyer: null });

    await buyer.rate(order, { stars: 5 });
    await eventually(() => [sees, other].every((following) => exchanges(following).at(-1).state === 'REVEALED'), 'reveal');
    for (const following of [sees, other])
      expect(exchanges(following).at(-1)).toMatchObject({ ratingBySeller: { stars: 2, reply: null }, ratingByBuyer: { stars: 5 } });

    const { ratingBySeller } = await buyer.exchange(order);
    await buyer.do('replyToRating', { ratingId: ratingBySeller.id, text: 'Oh.', idempotencyKey: randomUUID() }, '', 'ReplyToRatingInput');
    await eventually(() => exchanges(sees).at(-1).ratingBySeller.reply !== null, 'reply');
    expect(exchanges(sees).at(-1).ratingBySeller.reply).toEqual({ text: 'Oh.' });
    expect([...sees.errors, ...other.errors]).toEqual([]);
  });

  it('tell of a reputation that the worker computed, to those who may read it', async () => {
    const [seller, buyer, order] = await pair();
    const stranger = await market.trader('Stan');
    const [bySeller, byStranger, ofSeller] = await Promise.all([
      open(seller.token).then((socket) => socket.follow(reputationChanged, { id: buyer.id })),
      open(stranger.token).then((socket) => socket.follow(reputationChanged, { id: buyer.id })),
      open(stranger.token).then((socket) => socket.follow(reputationChanged, { id: seller.id })),
    ]);
    await announcer.wake({ name: 'reputation.recomputed', partyId: inner(buyer.id), role: 'BUYER' }, [bySeller]);
    await announcer.wake({ name: 'reputation.recomputed', partyId: inner(seller.id), role: 'SELLER' }, [ofSeller]);
    expect(bySeller.messages[0].reputationChanged).toEqual({
      role: 'BUYER',
      evidence: 0,
      histogram: [0, 0, 0, 0, 0],
      party: { displayName: 'Bruno' },
    });

    for (const [stars, histogram] of [
      [4, [0, 0, 0, 1, 0]],
      [2, [0, 1, 0, 1, 0]],
    ] as const) {
      const rated = stars === 4 ? order : await market.fulfilledOrder(seller, buyer);
      await seller.rate(rated, { stars });
      await buyer.rate(rated);
      await market.settled();
      await eventually(
        () => JSON.stringify(bySeller.messages.at(-1).reputationChanged.histogram) === JSON.stringify(histogram),
        `histogram ${histogram.join()}`,
      );
    }
    // The second deal of a pair adds half of the first.
    await eventually(() => ofSeller.messages.at(-1).reputationChanged.evidence === 1.5 * evidenceOfOne, 'reputation of the seller');
    expect(ofSeller.messages.at(-1).reputationChanged.histogram).toEqual([0, 0, 0, 0, 2]);
    // A buyer's reputation is not for strangers: nothing came, and no error that would tell of it.
    expect(byStranger.messages).toEqual([]);
    expect(byStranger.errors).toEqual([]);
  });

  it('make everybody who follows a reputation look again, in both roles, when all were built anew', async () => {
    const [seller, buyer, order] = await pair();
    await seller.rate(order, { stars: 4 });
    await buyer.rate(order, { stars: 3 });
    await market.settled();
    const stranger = await market.trader('Stan');
    const [bySeller, byStranger, ofSeller] = await Promise.all([
      open(seller.token).then((socket) => socket.follow(reputationChanged, { id: buyer.id })),
      open(stranger.token).then((socket) => socket.follow(reputationChanged, { id: buyer.id })),
      open(stranger.token).then((socket) => socket.follow(reputationChanged, { id: seller.id })),
    ]);
    await announcer.wake({ name: 'reputation.recomputed', partyId: inner(buyer.id), role: 'SELLER' }, [bySeller, byStranger]);
    await announcer.wake({ name: 'reputation.recomputed', partyId: inner(seller.id), role: 'SELLER' }, [ofSeller]);
    const { database, useCases } = market.evenhand;
    // The old states are wrong, so that the new ones can be told from them.
    await database.query('UPDATE reputation_states SET sums[1] = 7 WHERE party_id = ANY ($1)', [[inner(seller.id), inner(buyer.id)]]);

    const followings = [bySeller, byStranger, ofSeller];
    await sleep(100);
    for (const following of followings) following.messages.length = 0;
    await useCases.rebuildReputations.execute(systemActor('cli'));
    await eventually(() => followings.every(({ messages }) => messages.length >= 1) && bySeller.messages.length >= 2, 'new reputations');
    // What is announced last is heard last: nothing more comes of the rebuild.
    await announcer.announce({ name: 'reputation.recomputed', partyId: inner(buyer.id), role: 'SELLER' });
    await eventually(() => bySeller.messages.length >= 3 && byStranger.messages.length >= 2, 'last news');
    const heard = ({ messages }: Following): unknown[] =>
      messages.map(({ reputationChanged: { role, histogram } }) => [role, histogram.join()]).sort();
    const asSeller = ['SELLER', '0,0,0,0,0'];
    expect(heard(bySeller)).toEqual([['BUYER', '0,0,0,1,0'], asSeller, asSeller]);
    // A buyer's reputation is not for strangers, now as before.
    expect(heard(byStranger)).toEqual([asSeller, asSeller]);
    expect(heard(ofSeller)).toEqual([['SELLER', '0,0,1,0,0']]);
    for (const { errors } of followings) expect(errors).toEqual([]);
  });

  it('are not for strangers of an order, nor for an order that is none', async () => {
    const [, , order] = await pair();
    const stranger = await open((await market.trader('Stan')).token);
    const none = Buffer.from(`Order:${randomUUID()}`).toString('base64url');
    const answers = [];
    for (const id of [order.id, none]) answers.push((await stranger.ask(exchangeChanged, { id })).errors);
    expect(answers[0]).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(answers[1]).toEqual(answers[0]);
    expect((await stranger.ask(exchangeChanged, { id: 'nonsense' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('answer queries and mutations over the same socket, in the caller’s language', async () => {
    const [seller, , order] = await pair();
    const socket = await Subscriber.open(elsewhere.url, seller.token ?? '', 'de');
    sockets.push(socket);
    const { data } = await socket.ask(
      'mutation ($input: SubmitRatingInput!) { submitRating(input: $input) { __typename ... on Refusal { message } } }',
      {
        input: { orderId: order.id, stars: 9, again: true, idempotencyKey: randomUUID() },
      },
    );
    expect(data.submitRating).toEqual({
      __typename: 'StarsOutOfRange',
      message: 'stars: Sterne sind eine ganze Zahl von 1 bis 5, nicht 9.',
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['without a token', {}],
    ['with garbage', { authorization: 'Bearer garbage' }],
    ['with a token that is no text', { authorization: 7 }],
    ['with an unknown key', { 'x-api-key': 'evh_unknown' }],
  ])('are refused %s with 4401 and a reason', async (_what, params) => {
    const { subscriber } = Subscriber.connect(elsewhere.url, params);
    const { code, reason } = await subscriber.closed;
    expect(code).toBe(4401);
    expect(reason).toMatch(/token|key/);
  });

  it('end when the token does', async () => {
    const token = await market.issuer.issue({ subject: 'brief', roles: ['AUDITOR'], issuedAt: market.clock.now(), lifetimeSeconds: 1 });
    const [, , order] = await pair();
    const socket = await Subscriber.open(elsewhere.url, token);
    const following = socket.follow(exchangeChanged, { id: order.id });
    expect(await socket.closed).toEqual({ code: 4401, reason: 'The token has expired.' });
    expect(following.messages.length).toBeLessThanOrEqual(1);
    const again = Subscriber.connect(elsewhere.url, {
      authorization: `Bearer ${await market.issuer.issue({ subject: 'late', roles: ['AUDITOR'], issuedAt: new Date(market.clock.now().getTime() - 60_000), lifetimeSeconds: 1 })}`,
    });
    expect(await again.subscriber.closed).toMatchObject({ code: 4401, reason: 'The token has expired. Sign in again.' });
  });

  it('go on after the listening connection was cut, and make up for what they missed', async () => {
    const [seller, buyer, order] = await pair();
    const following = await follow(buyer.token, order);
    const ofSeller = (await open(buyer.token)).follow(reputationChanged, { id: seller.id });
    await announcer.wake({ name: 'reputation.recomputed', partyId: inner(seller.id), role: 'SELLER' }, [ofSeller]);

    const { database } = market.evenhand;
    const listening = async (): Promise<number> =>
      (
        await database.query(
          `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'evenhand-listener' AND datname = current_database()`,
        )
      )[0].n;
    const before = await listening();
    await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'evenhand-listener' AND datname = current_database()`,
    );
    // Committed while nobody listens.
    await seller.rate(order, { stars: 3 });
    const reputations = ofSeller.messages.length;
    await eventually(() => exchanges(following).at(-1).state === 'HALF_SEALED', 'catching up with the half');
    await eventually(() => ofSeller.messages.length > reputations, 'catching up with the reputation');
    await eventually(async () => (await listening()) === before, 'listening connection');

    await buyer.rate(order);
    await eventually(() => exchanges(following).at(-1).state === 'REVEALED', 'reveal after the cut');
    expect([...following.errors, ...ofSeller.errors]).toEqual([]);
    expect(log.lines.every((line) => line.includes('listening connection failed'))).toBe(true);
  });

  it('say nothing of what is not there yet, and begin when it is', async () => {
    const [seller, buyer, other] = await pair();
    const order = await market.recordedOrder(seller, buyer);
    const noParty = randomUUID();
    const [early, moderator] = [await open(seller.token), await open((await market.caller('MODERATOR')).token)];
    const following = early.follow(exchangeChanged, { id: order.id });
    const control = early.follow(exchangeChanged, { id: other.id });
    const ofNobody = moderator.follow(reputationChanged, { id: Buffer.from(`Party:${noParty}`).toString('base64url') });
    const ofNoOrder = moderator.follow(exchangeChanged, { id: Buffer.from(`Order:${noParty}`).toString('base64url') });
    await announcer.wake(lookAgainAt(other), [control]);
    for (const socket of [early, moderator]) await socket.ask('{ me { subject } }');

    // As after a gap: everybody looks again.
    await announcer.announce(lookAgainAt(order));
    await announcer.announce({ name: 'rating-exchange.opened', orderId: noParty });
    await announcer.announce({ name: 'reputation.recomputed', partyId: noParty, role: 'BUYER' });
    for (const name of ['acceptOrder', 'fulfilOrder'])
      await market.host.do(name, { orderId: order.id, onBehalfOf: 'SELLER' }, '', 'MoveOrderInput');
    await eventually(() => following.messages.length > 0 || following.errors.length > 0, 'opening');
    expect(exchanges(following)[0]).toMatchObject({ state: 'OPEN', ratedBy: [], order: { state: 'FULFILLED' } });
    for (const each of [following, ofNobody, ofNoOrder]) expect(each.errors).toEqual([]);
    expect([...ofNobody.messages, ...ofNoOrder.messages]).toEqual([]);
  });

  it('end in good order when the server stops', async () => {
    const api = await startApi(market.config, log, { clock: market.clock });
    const [seller, , order] = await pair();
    const socket = await Subscriber.open(api.url, seller.token ?? '');
    const following = socket.follow(exchangeChanged, { id: order.id });
    await announcer.wake(lookAgainAt(order), [following]);
    await api.close();
    expect(await socket.closed).toMatchObject({ code: 1001 });
  });
});
