import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, managerOf, systemActor, type ComplaintId, type NotificationId, type PartyId } from '@evenhand/platform';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';
import { Announcer, eventually, Subscriber, type Following } from '../../../../test/support/subscriber.js';

const fields = `id kind message on at isAwaited awaitedUntil isRead
  orderId ratingId complaintId entryId statementId appealId partyId`;
const list = `query ($awaiting: Boolean, $unreadOnly: Boolean, $first: Int, $after: String) {
  myNotifications(awaiting: $awaiting, unreadOnly: $unreadOnly, first: $first, after: $after) {
    edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
const marked = '... on NotificationsRead { notifications { id isRead } } ... on TooManyNotifications { maximum }';
const inner = <Id extends string>(globalId: string): Id => Buffer.from(globalId, 'base64url').toString('utf8').replace(/^.*:/, '') as Id;

describe('notifications', () => {
  let market: Marketplace;
  let announcer: Announcer;
  let selma: Trader;
  let bruno: Trader;
  const sockets: Subscriber[] = [];

  beforeAll(async () => {
    market = await Marketplace.open();
    announcer = await Announcer.open(market.config.databaseUrl);
  });
  beforeEach(async () => {
    [selma, bruno] = [await market.trader('Selma'), await market.trader('Bruno', { language: 'de' })];
  });
  afterAll(async () => {
    for (const socket of sockets) await socket.close();
    await announcer.close();
    await market.close();
  });

  const nodesOf = async (trader: Client, variables: Record<string, unknown> = {}): Promise<any[]> => {
    await market.settled();
    return (await trader.ask(list, variables)).myNotifications.edges.map(({ node }: { node: unknown }) => node);
  };
  const kindsOf = async (trader: Client, variables: Record<string, unknown> = {}): Promise<string[]> =>
    (await nodesOf(trader, variables)).map(({ kind }) => kind).sort();
  const placed = (): Promise<Order> =>
    bruno.do(
      'placeOrder',
      { sellerId: selma.id, amountMinor: 100, currency: 'EUR', idempotencyKey: randomUUID() },
      '... on Order { id }',
      'PlaceOrderInput',
    );
  const move = (name: string, { id: orderId }: Order, by: Trader) => by.do(name, { orderId }, '... on Order { state }', 'MoveOrderInput');
  const markRead = (ids: readonly string[], by: Client) => by.do('markNotificationsRead', { ids }, marked, 'MarkNotificationsReadInput');
  const unreadOf = async (by: Client): Promise<number> => (await by.ask('{ unreadNotifications }')).unreadNotifications;

  it('say what awaits me and what happened to me, in my language, and lead to the thing', async () => {
    const order = await placed();
    const [node] = await nodesOf(selma);
    expect(node).toEqual({
      id: expect.any(String),
      kind: 'ORDER_PLACED',
      message: 'You have a new order. Accept or decline it.',
      on: '2026-03-02',
      at: '2026-03-02T09:00:00.000Z',
      isAwaited: true,
      awaitedUntil: null,
      isRead: false,
      orderId: order.id,
      ratingId: null,
      complaintId: null,
      entryId: null,
      statementId: null,
      appealId: null,
      partyId: null,
    });
    await move('acceptOrder', order, selma);
    expect(await nodesOf(bruno)).toMatchObject([
      { kind: 'ORDER_ACCEPTED', message: 'Ihre Bestellung wurde angenommen.', isAwaited: false },
    ]);
    expect(await kindsOf(selma, { awaiting: true })).toEqual([]);
    expect(await kindsOf(selma, { awaiting: false })).toEqual(['ORDER_PLACED']);
    await move('fulfilOrder', order, selma);
    expect(await kindsOf(bruno, { awaiting: true })).toEqual(['RATING_POSSIBLE']);
    expect(await nodesOf(bruno, { awaiting: true })).toMatchObject([
      {
        message: 'Eine Bestellung ist abgeschlossen. Bis 16. März 2026 können Sie sie bewerten.',
        awaitedUntil: '2026-03-16T09:00:00.000Z',
        orderId: order.id,
      },
    ]);
    expect((await bruno.ask('query ($id: ID!) { node(id: $id) { ... on Order { state } } }', { id: order.id })).node).toEqual({
      state: 'FULFILLED',
    });
  });

  it('keep both blind: that the other side has rated is told to the day, and nothing of what it says or when it was changed', async () => {
    const order = await market.fulfilledOrder(selma, bruno);
    await market.settled();
    await bruno.rate(order, { stars: 1, publicComment: 'Awful' });
    const before = await nodesOf(selma);
    expect(before.find(({ kind }) => kind === 'OTHER_SIDE_RATED')).toMatchObject({ on: '2026-03-02', at: null, isAwaited: false });
    await bruno.rate(order, { stars: 5, publicComment: 'Wonderful' });
    expect(await nodesOf(selma)).toEqual(before);
    expect(await nodesOf(bruno)).toMatchObject([{ kind: 'RATING_POSSIBLE', isAwaited: false }]);
    await selma.rate(order);
    for (const { kind, at } of await nodesOf(selma))
      expect({ kind, isHourShown: at !== null }).toEqual({ kind, isHourShown: kind === 'RATING_POSSIBLE' });
  });

  it('tell of a complaint to the day', async () => {
    const [complainantId, subjectId, complaintId] = [inner<PartyId>(selma.id), inner<PartyId>(bruno.id), randomUUID() as ComplaintId];
    const at = market.clock.now();
    await market.evenhand.unitOfWork.run(systemActor('cli'), async (tx) => {
      await managerOf(tx).query(
        `INSERT INTO complaints (id, complainant_id, subject_id, subject_role, category, facts, evidence, told_at, answer_until, state, marks,
           filed_at, policy_version) VALUES ($1, $2, $3, 'BUYER', 'INSULT', '[]', '[]', $4, $5, 'FILED', '{}', $4, 1)`,
        [complaintId, complainantId, subjectId, at, new Date(at.getTime() + days(7))],
      );
      await tx.record({ name: 'complaint.filed', complaintId, complainantId, subjectId, subjectRole: 'BUYER' });
    });
    expect(await nodesOf(bruno, { awaiting: true })).toMatchObject([
      {
        kind: 'COMPLAINT_ABOUT_YOU',
        message: 'Es gibt eine Beschwerde über Sie. Bis 9. März 2026 können Sie darauf antworten.',
        at: null,
        awaitedUntil: '2026-03-09T00:00:00.000Z',
        complaintId: Buffer.from(`Complaint:${complaintId}`).toString('base64url'),
        orderId: null,
        partyId: null,
      },
    ]);
  });

  it('are mine alone, by whatever way they are asked for', async () => {
    await placed();
    const [node] = await nodesOf(selma);
    const byId = 'query ($id: ID!) { node(id: $id) { id ... on Notification { kind } } }';
    expect((await selma.ask(byId, { id: node.id })).node).toEqual({ id: node.id, kind: 'ORDER_PLACED' });
    for (const other of [bruno, market.host, await market.caller('MODERATOR'), await market.caller('AUDITOR')]) {
      expect((await other.ask(byId, { id: node.id })).node).toBeNull();
    }
    const nothing = Buffer.from(`Notification:${randomUUID()}`).toString('base64url');
    expect(await markRead([node.id, nothing], bruno)).toEqual({ __typename: 'NotificationsRead', notifications: [] });
    expect(await unreadOf(selma)).toBe(1);
    const cursor = (await selma.ask(list)).myNotifications.edges[0].cursor;
    expect((await bruno.send(list, { after: cursor })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('are marked as read, and listed without those', async () => {
    const order = await placed();
    await move('acceptOrder', order, selma);
    await move('fulfilOrder', order, selma);
    const [first, ...rest] = await nodesOf(bruno);
    expect(await unreadOf(bruno)).toBe(rest.length + 1);
    expect(await markRead([first.id, first.id], bruno)).toEqual({
      __typename: 'NotificationsRead',
      notifications: [{ id: first.id, isRead: true }],
    });
    expect(await unreadOf(bruno)).toBe(rest.length);
    expect((await nodesOf(bruno, { unreadOnly: true })).map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
    expect(
      await markRead(
        Array.from({ length: 501 }, () => first.id),
        bruno,
      ),
    ).toEqual({
      __typename: 'TooManyNotifications',
      code: 'TOO_MANY_NOTIFICATIONS',
      message: 'Höchstens 500 Mitteilungen lassen sich auf einmal markieren. Senden Sie weniger auf einmal.',
      maximum: 500,
    });
    const { errors } = await bruno.send('mutation { markNotificationsRead(input: { ids: ["nonsense"] }) { __typename } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('come in pages, each once, newest first', async () => {
    for (let day = 0; day < 5; day += 1) {
      await placed();
      await market.settled();
      market.clock.advance(days(1));
    }
    const seen: any[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: any = (await selma.ask(list, { first: 2, after })).myNotifications;
      seen.push(...edges.map(({ node }: any) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.map(({ on }) => on)).toEqual(
      seen
        .map(({ on }) => on)
        .toSorted()
        .reverse(),
    );
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
    expect((await selma.send(list, { first: 101 })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  describe('followed', () => {
    const follow = async (trader: Trader): Promise<Following> => {
      const socket = await Subscriber.open(market.api.url, trader.token ?? '', trader.language);
      sockets.push(socket);
      return socket.follow(`subscription { notificationAdded { ${fields} } }`);
    };
    /** A first notification, announced until it is heard: from then on the subscription is alive. */
    const alive = async (trader: Trader): Promise<Following> => {
      await placed();
      await market.settled();
      const [{ id }] = await nodesOf(trader);
      const following = await follow(trader);
      const event = { name: 'notification.added', recipientId: inner<PartyId>(trader.id), notificationId: inner<NotificationId>(id) };
      await announcer.wake(event, [following]);
      return following;
    };

    it('come to their recipient, and to nobody else', async () => {
      const ofSelma = await alive(selma);
      const stranger = await market.trader('Stan');
      const ofStranger = await follow(stranger);
      const before = ofSelma.messages.length;
      const order = await placed();
      await market.settled();
      await eventually(() => ofSelma.messages.length > before, 'notification of the order');
      expect(ofSelma.messages.at(-1).notificationAdded).toMatchObject({ kind: 'ORDER_PLACED', orderId: order.id, isAwaited: true });
      // Somebody else's id is not enough to hear of it.
      await announcer.announce({
        name: 'notification.added',
        recipientId: inner(stranger.id),
        notificationId: inner(ofSelma.messages.at(-1).notificationAdded.id),
      });
      await eventually(() => ofSelma.messages.length > before, 'the rest');
      expect([ofStranger.messages, ofStranger.errors]).toEqual([[], []]);
    });

    it('say nothing while a sealed half is edited', async () => {
      const ofSelma = await alive(selma);
      const order = await market.fulfilledOrder(selma, bruno);
      await bruno.rate(order, { stars: 1 });
      await market.settled();
      await eventually(() => ofSelma.messages.at(-1).notificationAdded.kind === 'OTHER_SIDE_RATED', 'half');
      const before = ofSelma.messages.length;
      for (const stars of [2, 3, 4]) await bruno.rate(order, { stars });
      await market.settled();
      await placed();
      await market.settled();
      await eventually(() => ofSelma.messages.length > before, 'next notification');
      expect(ofSelma.messages.slice(before).map(({ notificationAdded }) => notificationAdded.kind)).toEqual(['ORDER_PLACED']);
    });

    it('come once more after a gap: whatever is the newest', async () => {
      const ofSelma = await alive(selma);
      await placed();
      await market.settled();
      await eventually(() => ofSelma.messages.length > 1, 'second order');
      const before = ofSelma.messages.length;
      await market.evenhand.database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'evenhand-listener' AND datname = current_database()`,
      );
      await eventually(() => ofSelma.messages.length > before, 'catching up');
      const [newest] = await nodesOf(selma);
      expect(ofSelma.messages.at(-1).notificationAdded).toEqual(newest);
    });
  });
});
