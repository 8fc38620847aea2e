import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { days, minutes, systemActor } from '@evenhand/platform';
import fc from 'fast-check';
import pg from 'pg';
import { Client } from '../support/client.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';
import { Announcer, eventually, Subscriber, type Following } from '../support/subscriber.js';

/** What an author writes into a half, and rewrites while it is sealed. */
interface Content {
  readonly stars: number;
  readonly again: boolean;
  readonly categories: readonly { readonly category: string; readonly stars: number }[];
  readonly publicComment: string | null;
  readonly privateNote: string | null;
  readonly moderatorNote: string | null;
}

const text = fc.option(
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2_000 / 10 }),
    fc.constantFrom('You idiot!', 'jane@example.com', 'x'.repeat(2_000)),
  ),
);
const content: fc.Arbitrary<Content> = fc
  .record({
    stars: fc.integer({ min: 1, max: 5 }),
    again: fc.boolean(),
    // The one category that both roles are rated in.
    categories: fc.option(fc.integer({ min: 1, max: 5 })).map((stars) => (stars === null ? [] : [{ category: 'RESPECT', stars }])),
    publicComment: text,
    privateNote: text,
    moderatorNote: text,
  })
  .filter(({ publicComment, privateNote, moderatorNote }) =>
    [publicComment, privateNote, moderatorNote].every((said) => said === null || (said.isWellFormed() && !said.includes('\0'))),
  );

/** The first version and its edits, none to three. */
const versions = fc.array(content, { minLength: 1, maxLength: 4 });

const half = `{ id author { id } subject { id } subjectRole stars again categories { category stars } publicComment commentHeldBack
  privateNote moderatorNote ratedOn isSealed order { id } reply { text heldBack repliedOn } }`;
const exchange = `{ id state closesAt revealedOn ratedBy reminders { daysLeft remindedAt } ratingBySeller ${half} ratingByBuyer ${half} }`;
const order = `{ id externalId amount { amountMinor currency } dueOn state placedAt acceptedAt endedAt cancellation { by reason note }
  seller { id } buyer { id } ratingExchange ${exchange} }`;
/** All that is said of a party, and of its next order with \$with. */
const reputation = `{ isNew score interval { low high } evidence raters histogram categories { category mean count } againShare silences
  endedWellShare outlook pairOutlook(with: $with) sealedSignal terms { code effect sign size reason } explanation asOf computedOn
  engineVersion policyVersion }`;
const party = `{ id externalId displayName kind locale buyer: reputation(role: BUYER) ${reputation} seller: reputation(role: SELLER) ${reputation} }`;

interface Story {
  readonly author: Trader;
  readonly other: Trader;
  readonly stranger: Trader;
  readonly order: Order;
  readonly exchangeId: string;
  readonly sealedId: string;
}

interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const mutation = (name: string, type: string, input: Record<string, unknown>): Question => ({
  query: `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on Refusal { code message } } }`,
  variables: { input },
});

/** Everything that may be asked while a half is sealed, by whoever. None of it changes the exchange. */
function questionsAbout({ author, other, order: { id }, exchangeId, sealedId }: Story): Question[] {
  const nodes = [
    [id, other.id],
    [exchangeId, other.id],
    [sealedId, other.id],
    [author.id, other.id],
    [other.id, author.id],
  ];
  return [
    { query: `query ($id: ID!) { ratingExchange(orderId: $id) ${exchange} }`, variables: { id } },
    { query: `query ($id: ID!) { order(id: $id) ${order} }`, variables: { id } },
    ...nodes.map(([node, counterpart]) => ({
      query: `query ($id: ID!, $with: ID!) { node(id: $id) { __typename id ... on Order ${order} ... on RatingExchange ${exchange} ... on Rating ${half} ... on Party ${party} } }`,
      variables: { id: node, with: counterpart },
    })),
    { query: `{ me { subject roles party { id } } }`, variables: {} },
    { query: `{ orders { edges { cursor node ${order} } pageInfo { hasNextPage endCursor } } }`, variables: {} },
    { query: `{ orders(states: [FULFILLED], first: 1) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, variables: {} },
    ...(
      [
        [author, other],
        [other, author],
      ] as const
    ).flatMap(([{ id: partyId, externalId }, { id: counterpart }]) => [
      {
        query: `query ($id: String!, $with: ID!) { party(externalId: $id) ${party} }`,
        variables: { id: externalId, with: counterpart },
      },
      ...['BUYER', 'SELLER'].flatMap((role) => [
        {
          query: `query ($id: ID!, $with: ID!) { reputation(partyId: $id, role: ${role}) ${reputation} }`,
          variables: { id: partyId, with: counterpart },
        },
        {
          query: `query ($id: ID!) { ratingsAbout(partyId: $id, role: ${role}) { edges { cursor node ${half} } pageInfo { hasNextPage endCursor } } }`,
          variables: { id: partyId },
        },
      ]),
    ]),
    ...[id, author.id].map((subject) => ({
      query: `query ($id: ID!) { auditTrail(subject: $id) { edges { cursor node { at actor roles actorParty { id } action data policyVersion } }
        pageInfo { hasNextPage endCursor } } }`,
      variables: { id: subject },
    })),
    {
      query:
        'query ($s: ID!, $b: ID!) { serveCheck(sellerId: $s, buyerId: $b) { verdict reasons { code message entryId statementId } conditions contact } }',
      variables: { s: author.id, b: other.id },
    },
    mutation('replyToRating', 'ReplyToRatingInput', { ratingId: sealedId, text: 'Thank you.', idempotencyKey: randomUUID() }),
    mutation('submitRating', 'SubmitRatingInput', { orderId: id, stars: 0, again: true, idempotencyKey: randomUUID() }),
    mutation('submitRating', 'SubmitRatingInput', {
      orderId: id,
      stars: 5,
      again: true,
      publicComment: 'a\0b',
      idempotencyKey: randomUUID(),
    }),
    mutation('submitRating', 'SubmitRatingInput', {
      orderId: id,
      stars: 5,
      again: true,
      categories: [{ category: 'RESPECT', stars: 6 }],
      idempotencyKey: randomUUID(),
    }),
    mutation('fulfilOrder', 'MoveOrderInput', { orderId: id, onBehalfOf: 'SELLER' }),
  ];
}

/** Ids differ from story to story: they are named by the order in which they turn up, inside opaque texts too. */
function named(value: unknown): unknown {
  const names = new Map<string, string>();
  const uuid = '[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}';
  const name = (id: string): string => {
    const known = names.get(id) ?? `#${names.size}`;
    names.set(id, known);
    return known;
  };
  const rename = (said: string): string => {
    const opened = /^[\w-]{40,}$/.test(said) ? Buffer.from(said, 'base64url').toString('utf8') : said;
    return (new RegExp(uuid).test(opened) ? opened : said).replace(new RegExp(uuid, 'g'), name);
  };
  return JSON.parse(JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? rename(inner) : inner)));
}

/** The statements that this process sends to PostgreSQL, without their parameters. */
class StatementBook {
  private readonly spy = jest.spyOn(pg.Client.prototype, 'query');

  /** Those since the last time. */
  take(): string[] {
    const sent = this.spy.mock.calls.map(([statement]: unknown[]) =>
      typeof statement === 'string' ? statement : JSON.stringify((statement as { text?: string }).text),
    );
    this.spy.mockClear();
    return sent.sort();
  }

  close(): void {
    this.spy.mockRestore();
  }
}

const fieldsOfTheWire = new Set(['date', 'keep-alive']);

describe('a sealed half is blind', () => {
  let market: Marketplace;
  let announcer: Announcer;
  let lookers: ReadonlyMap<string, Client>;
  let statements: StatementBook;

  beforeAll(async () => {
    market = await Marketplace.open({ worker: false });
    announcer = await Announcer.open(market.config.databaseUrl);
    const roles = ['MODERATOR', 'LEAD', 'ADMIN', 'AUDITOR', 'SERVICE'] as const;
    lookers = new Map<string, Client>([
      ...(await Promise.all(roles.map(async (role) => [role as string, await market.caller(role)] as const))),
      ['all of them', await market.caller(...roles)],
      ['nobody', new Client(market.api.url, null)],
    ]);
    statements = new StatementBook();
  });
  afterAll(async () => {
    statements.close();
    await announcer.close();
    await market.close();
  });

  /** Counts everything that changed up to now, as a worker may at any time. */
  const update = () => market.evenhand.useCases.updateWaitingReputations.execute(systemActor('worker'));

  /**
   * Three people, each of whom bought once from the seller and sold once to the buyer: so both have a score. All pairs
   * at once, and each friend at another time, so that the same is listed in the same order.
   */
  async function givePasts(pairs: readonly (readonly [Trader, Trader])[]): Promise<void> {
    for (const [name, stars] of [
      ['Fred', 5],
      ['Gina', 3],
      ['Hugo', 1],
    ] as const) {
      for (const [seller, buyer] of pairs) {
        const friend = await market.trader(name);
        const [bought, sold] = [await market.fulfilledOrder(seller, friend), await market.fulfilledOrder(friend, buyer)];
        for (const [trader, rated] of [
          [seller, bought],
          [friend, bought],
          [friend, sold],
          [buyer, sold],
        ] as const)
          await trader.rate(rated, { stars });
      }
      market.clock.advance(minutes(1));
    }
  }

  /** Pairs with a past; in each one has sealed a half and edited it: these drafts. */
  async function sealAll(all: readonly (readonly Content[])[], authorSells: boolean, { withScores = false } = {}): Promise<Story[]> {
    const people: [Trader, Trader, Trader][] = [];
    for (const { length } of all)
      if (length > 0) people.push([await market.trader('Anna'), await market.trader('Otto'), await market.trader('Sven')]);
    const pairs = people.map(([author, other]) => (authorSells ? ([author, other] as const) : ([other, author] as const)));
    if (withScores) await givePasts(pairs);
    const stories: Story[] = [];
    for (const [index, [author, other, stranger]] of people.entries()) {
      const [[seller, buyer] = [author, other], drafts = []] = [pairs[index], all[index]];
      const past = await market.fulfilledOrder(seller, buyer);
      await author.rate(past, { stars: 4, publicComment: 'As agreed.' });
      await other.rate(past, { stars: 2, privateNote: 'Be quicker.' });
      const placed = await market.fulfilledOrder(seller, buyer);
      for (const draft of drafts) await author.rate(placed, { ...draft });
      const { id: exchangeId, ratingBySeller, ratingByBuyer } = await author.exchange(placed);
      const mine = authorSells ? ratingBySeller : ratingByBuyer;
      const last = drafts.at(-1);
      expect(mine).toMatchObject({ stars: last?.stars, again: last?.again, isSealed: true });
      stories.push({ author, other, stranger, order: placed, exchangeId, sealedId: mine.id });
    }
    return stories;
  }

  /** One such pair. */
  async function seal(drafts: readonly Content[], authorSells: boolean): Promise<Story> {
    const [story] = await sealAll([drafts], authorSells);
    if (story === undefined) throw new Error('There is a story for each list of drafts.');
    return story;
  }

  /** Everything that anybody but the author can see: bodies, sizes, headers, and the statements behind them. */
  async function lookAround(story: Story) {
    const everybody = new Map<string, Client>([['the other side', story.other], ['a stranger', story.stranger], ...lookers]);
    const seen: Record<string, unknown>[] = [];
    for (const [who, client] of everybody) {
      for (const { query, variables } of questionsAbout(story)) {
        statements.take();
        const response = await client.post(query, variables);
        const body = await response.text();
        expect(body).not.toContain('INTERNAL_SERVER_ERROR');
        const headers = [...response.headers].filter(([name]) => !fieldsOfTheWire.has(name));
        seen.push({
          who,
          query,
          status: response.status,
          headers,
          bytes: Buffer.byteLength(body),
          statements: statements.take(),
          answer: JSON.parse(body) as unknown,
        });
      }
    }
    expect(seen.some(({ statements: sent }) => (sent as string[]).some((statement) => statement.includes('"ratings"')))).toBe(true);
    return named(seen);
  }

  it('shows the same to everybody but its author, whatever it says and however often it was edited', async () => {
    await fc.assert(
      fc.asyncProperty(versions, versions, fc.boolean(), async (some, others, authorSells) => {
        const logged = market.log.lines.length;
        const stories = await sealAll([some, others], authorSells, { withScores: true });
        await update();
        const seen = [];
        for (const story of stories) seen.push(await lookAround(story));
        expect(seen[1]).toEqual(seen[0]);
        expect(market.log.lines.slice(logged)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  }, 120_000);

  it('looks to a reply like a rating that does not exist, and its id tells no time', async () => {
    const story = await seal(
      [{ stars: 1, again: false, categories: [], publicComment: 'Never again.', privateNote: null, moderatorNote: null }],
      true,
    );
    const inner = Buffer.from(story.sealedId, 'base64url').toString('utf8');
    expect(inner).toMatch(/^Rating:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);

    const noSuch = Buffer.from(`Rating:${randomUUID()}`).toString('base64url');
    for (const client of [story.other, story.stranger, story.author]) {
      const replies = [];
      for (const ratingId of [story.sealedId, noSuch]) {
        replies.push(await client.do('replyToRating', { ratingId, text: 'Oh.', idempotencyKey: randomUUID() }, '', 'ReplyToRatingInput'));
      }
      expect(replies[0]).toEqual({ __typename: 'RatingNotFound', code: 'RATING_NOT_FOUND', message: 'There is no such rating.' });
      expect(replies[1]).toEqual(replies[0]);
    }
    for (const [who, client] of lookers) {
      const { data } = await client.send('query ($sealed: ID!, $no: ID!) { sealed: node(id: $sealed) { id } no: node(id: $no) { id } }', {
        sealed: story.sealedId,
        no: noSuch,
      });
      expect({ who, data }).toEqual({ who, data: { sealed: null, no: null } });
    }
  });

  it('tells the day of a rating alone, also where a list goes on', async () => {
    const story = await seal(
      [{ stars: 3, again: true, categories: [], publicComment: null, privateNote: null, moderatorNote: null }],
      true,
    );
    market.clock.advance(minutes(83));
    await story.other.rate(story.order);
    const { ratingsAbout, node } = await story.stranger.ask(
      `query ($about: ID!, $id: ID!) { ratingsAbout(partyId: $about, role: SELLER, first: 1) { edges { cursor node { ratedOn } } pageInfo { hasNextPage endCursor } }
        node(id: $id) { ... on Rating { ratedOn } } }`,
      { about: story.author.id, id: story.sealedId },
    );
    expect(ratingsAbout.edges[0].node).toEqual({ ratedOn: '2026-03-02' });
    expect(node).toBeNull();
    for (const cursor of [ratingsAbout.edges[0].cursor, ratingsAbout.pageInfo.endCursor]) {
      expect(Buffer.from(cursor, 'base64url').toString('utf8')).not.toMatch(/\d{4}-\d{2}-\d{2}|T\d{2}:|\d{10}/);
    }
    const next = await story.stranger.ask(
      'query ($about: ID!, $after: String) { ratingsAbout(partyId: $about, role: SELLER, after: $after) { edges { node { stars } } } }',
      {
        about: story.author.id,
        after: ratingsAbout.pageInfo.endCursor,
      },
    );
    expect(next.ratingsAbout.edges).toEqual([{ node: { stars: 2 } }]);
  });

  it('is told to both after the reveal, word for word, and stays theirs where it is private', async () => {
    await fc.assert(
      fc.asyncProperty(versions, versions, async (first, second) => {
        const story = await seal(first, true);
        for (const draft of second.slice(-1)) await story.other.rate(story.order, { ...draft });
        const blankIsNone = (said: string | null | undefined) => (said?.trim() === '' ? null : (said ?? null));
        const asSaid = (said: Content | undefined) => ({
          stars: said?.stars,
          again: said?.again,
          privateNote: blankIsNone(said?.privateNote),
          categories: said?.categories,
          isSealed: false,
        });
        for (const side of [story.author, story.other]) {
          expect(await side.exchange(story.order)).toMatchObject({
            state: 'REVEALED',
            ratingBySeller: asSaid(first.at(-1)),
            ratingByBuyer: asSaid(second.at(-1)),
          });
        }
        expect((await story.author.exchange(story.order)).ratingBySeller).toMatchObject({
          moderatorNote: blankIsNone(first.at(-1)?.moderatorNote),
        });
        expect((await story.other.exchange(story.order)).ratingBySeller).toMatchObject({ moderatorNote: null });
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('sends its subscribers the same messages, and none for an edit', async () => {
    const followed = `subscription ($id: ID!) { ratingExchangeChanged(orderId: $id) ${exchange} }`;
    const [plain]: Content[] = [{ stars: 5, again: true, categories: [], publicComment: null, privateNote: null, moderatorNote: null }];
    const heard = [];
    for (const drafts of [
      [plain],
      [{ ...plain, stars: 1, again: false, publicComment: 'Rude.' }, plain, { ...plain, privateNote: 'Hm.' }],
    ]) {
      const [author, other] = [await market.trader('Anna'), await market.trader('Otto')];
      const placed = await market.fulfilledOrder(author, other);
      const inner = Buffer.from(placed.id, 'base64url').toString('utf8').slice('Order:'.length);
      const lookAgain = { name: 'rating-exchange.opened', orderId: inner };
      const clients = [other, ...['MODERATOR', 'LEAD', 'AUDITOR', 'SERVICE'].map((role) => lookers.get(role))];
      const sockets = await Promise.all(clients.map((client) => Subscriber.open(market.api.url, client?.token ?? '')));
      const followings = sockets.map((socket) => socket.follow(followed, { id: placed.id }));
      await announcer.wake(lookAgain, followings);
      await sleep(100);
      const before = followings.map(({ messages }) => messages.length);
      for (const draft of drafts) await author.rate(placed, { ...draft });
      // What was announced last is heard last: everything that was sent has come by then.
      await announcer.announce(lookAgain);
      const news = ({ messages }: Following, index: number): unknown[] => messages.slice(before[index]);
      await eventually(() => followings.every((following, index) => news(following, index).length >= 2), 'news of the half');
      await sleep(100);
      heard.push(named(followings.map(news)));
      for (const socket of sockets) await socket.close();
    }
    expect(heard[1]).toEqual(heard[0]);
    expect(heard[0]).toHaveLength(5);
    for (const messages of heard[0] as { ratingExchangeChanged: unknown }[][]) {
      expect(messages).toHaveLength(2);
      for (const { ratingExchangeChanged } of messages)
        expect(ratingExchangeChanged).toMatchObject({
          state: 'HALF_SEALED',
          ratedBy: ['SELLER'],
          ratingBySeller: null,
          ratingByBuyer: null,
        });
    }
  }, 60_000);

  // Moves the clock, so it comes last.
  it('moves no figure of a reputation, for one bad half or for two, for anybody and on no day', async () => {
    const bad = { stars: 1, again: false, categories: [{ category: 'RESPECT', stars: 1 }], publicComment: 'Never again.' };
    /** A seller and two buyers who could rate the seller; so many of them do, and badly. */
    const sellerWith = async (halves: number) => {
      const [seller, buyer, next] = [await market.trader('Selma'), await market.trader('Bruno'), await market.trader('Norma')];
      const stranger = await market.trader('Sven');
      const orders = [await market.fulfilledOrder(seller, buyer), await market.fulfilledOrder(seller, next)];
      for (const [index, author] of [buyer, next].slice(0, halves).entries()) {
        const order = orders[index];
        if (order !== undefined) expect(await author.rate(order, bad)).toMatchObject({ state: 'HALF_SEALED' });
      }
      return { seller, buyer, next, stranger };
    };
    const sellers = [await sellerWith(0), await sellerWith(1), await sellerWith(2)];
    await givePasts(sellers.map(({ seller, buyer }) => [seller, buyer]));

    const look = async ({ seller, buyer, next, stranger }: (typeof sellers)[number]) => {
      const everybody = new Map<string, Client>([['seller', seller], ['buyer', buyer], ['next', next], ['stranger', stranger], ...lookers]);
      const seen: { who: string; answer: unknown }[] = [];
      for (const [who, client] of everybody) {
        for (const [id, counterpart] of [
          [seller.id, buyer.id],
          [seller.id, next.id],
          [buyer.id, seller.id],
          [next.id, seller.id],
        ]) {
          const query = `query ($id: ID!, $with: ID!) { buyer: reputation(partyId: $id, role: BUYER) ${reputation} seller: reputation(partyId: $id, role: SELLER) ${reputation} }`;
          const { data, errors } = await client.send(query, { id, with: counterpart });
          seen.push({ who, answer: { data, errors } });
        }
      }
      return named(seen);
    };
    const question = 'query ($id: ID!) { reputation(partyId: $id, role: SELLER) { isNew sealedSignal } }';
    const signalsFor = (client: Client): Promise<unknown[]> =>
      Promise.all(sellers.map(async ({ seller }) => (await client.ask(question, { id: seller.id })).reputation));
    const moderator = await market.caller('MODERATOR');

    for (const wait of [0, days(1), days(1), days(11)]) {
      market.clock.advance(wait);
      await update();
      const seen = [];
      for (const each of sellers) seen.push(await look(each));
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
      expect(await signalsFor(moderator)).toEqual(Array(3).fill({ isNew: false, sealedSignal: false }));
      for (const { stranger } of sellers) expect(await signalsFor(stranger)).toEqual(Array(3).fill({ isNew: false, sealedSignal: null }));
    }
  }, 60_000);
});

describe('what is kept beside the ratings', () => {
  it('holds nothing of a sealed half: no log, trail, queue, nor any other table', async () => {
    const market = await Marketplace.open();
    try {
      const [anna, otto] = [await market.trader('Anna'), await market.trader('Otto')];
      const placed = await market.fulfilledOrder(anna, otto);
      await market.settled();
      /** What is kept of reputations, all of it computed. */
      const derived = async () => ({
        states: await market.evenhand.database.query(
          `SELECT s.party_id, s.role, s.sums, s.categories, s.counted_at FROM reputation_states s
           JOIN reputation_generations g ON g.id = s.generation_id WHERE g.state = 'ACTIVE' ORDER BY s.party_id, s.role`,
        ),
        changes: await market.evenhand.database.query('SELECT * FROM reputation_changes'),
        standings: await market.evenhand.database.query('SELECT * FROM rater_standings'),
        generations: await market.evenhand.database.query('SELECT * FROM reputation_generations'),
      });
      const before = await derived();
      expect(before.states).toHaveLength(2);
      expect(before.changes).toEqual([]);
      const secret = `secret-${randomUUID()}`;
      const texts = { publicComment: `a ${secret}`, privateNote: `b ${secret}`, moderatorNote: `c ${secret}` };
      await anna.rate(placed, { stars: 1, again: false, ...texts });
      await anna.rate(placed, { stars: 2, again: false, ...texts, categories: [{ category: 'PAYMENT', stars: 1 }] });
      await anna.rate(placed, { stars: 6, ...texts });
      await market.settled();

      const { database } = market.evenhand;
      const trail: { action: string; data: object }[] = await database.query(
        `SELECT action, data FROM audit_log WHERE action LIKE 'rating.%' ORDER BY id`,
      );
      const orderId = Buffer.from(placed.id, 'base64url').toString('utf8').slice('Order:'.length);
      expect(trail).toEqual([1, 2].map((revision) => ({ action: 'rating.submitted', data: { orderId, authorRole: 'SELLER', revision } })));
      const outbox: { event: object }[] = await database.query(
        `SELECT event FROM outbox WHERE event ->> 'name' LIKE 'rating.%' ORDER BY id`,
      );
      expect(outbox).toEqual(trail.map(({ action: name, data }) => ({ event: { name, ...data } })));

      const tables: { name: string }[] = await database.query(
        `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
      );
      expect(tables.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['public.audit_log', 'public.outbox', 'public.idempotency_keys']),
      );
      for (const { name } of tables) {
        const found: unknown[] = await database.query(`SELECT 1 FROM ${name} AS t WHERE t::text LIKE $1 LIMIT 1`, [`%${secret}%`]);
        expect({ name, rows: found.length }).toEqual({ name, rows: name === 'public.ratings' ? 1 : 0 });
      }
      expect(market.log.lines.filter((line) => line.includes(secret))).toEqual([]);

      expect(await derived()).toEqual(before);
      // Nor when everything is computed anew while the half is sealed.
      await market.evenhand.useCases.rebuildReputations.execute(systemActor('cli'));
      await market.settled();
      const { states, changes } = await derived();
      expect({ states, changes }).toEqual({ states: before.states, changes: before.changes });
      expect(await database.query('SELECT count(*)::int AS n FROM rater_standings')).toEqual([{ n: 0 }]);

      await otto.rate(placed);
      await market.settled();
      expect(market.log.lines.filter((line) => line.includes(secret))).toEqual([]);
      const rated = `SELECT count(*)::int AS n FROM reputation_states s JOIN reputation_generations g ON g.id = s.generation_id
        WHERE g.state = 'ACTIVE' AND s.sums[1] + s.sums[2] + s.sums[3] + s.sums[4] + s.sums[5] = 1`;
      expect(await database.query(rated)).toEqual([{ n: 2 }]);
      expect(await database.query('SELECT count(*)::int AS n FROM rater_standings')).toEqual([{ n: 2 }]);
    } finally {
      await market.close();
    }
  }, 60_000);
});
