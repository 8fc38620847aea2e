import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '@evenhand/platform';
import fc from 'fast-check';
import { evidenceOfOne } from '../../../../test/builders/evidence.js';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';

let market: Marketplace;
let hanna: Trader;
let karl: Trader;

beforeAll(async () => {
  market = await Marketplace.open();
  [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl', { language: 'de' })];
});
afterAll(() => market.close());

const order = (): Promise<Order> => market.fulfilledOrder(hanna, karl);

/** Both have rated: what Hanna said about Karl, and what he said about her. */
async function revealed(byHanna: Record<string, unknown> = {}, byKarl: Record<string, unknown> = {}) {
  const rated = await order();
  await hanna.rate(rated, byHanna);
  expect(await karl.rate(rated, byKarl)).toMatchObject({ state: 'REVEALED' });
  const { ratingBySeller, ratingByBuyer } = await karl.exchange(rated);
  return { order: rated, aboutKarl: ratingBySeller, aboutHanna: ratingByBuyer };
}

const reply = (who: Trader, ratingId: string, more: Record<string, unknown> = {}) =>
  who.do(
    'replyToRating',
    { ratingId, text: 'Thank you.', idempotencyKey: randomUUID(), ...more },
    '... on Rating { id reply { text heldBack repliedOn } }',
    'ReplyToRatingInput',
  );

const refusalOf = async (answer: Promise<{ __typename: string; code?: string }>): Promise<string | undefined> => (await answer).code;

describe('submitting a rating', () => {
  it('again edits it while it is sealed, and what was said last is revealed', async () => {
    const rated = await order();
    await hanna.rate(rated, {
      stars: 1,
      again: false,
      publicComment: 'Late.',
      privateNote: 'Hm.',
      categories: [{ category: 'PAYMENT', stars: 1 }],
    });
    const [first] = [await hanna.exchange(rated)];
    expect(await hanna.rate(rated, { stars: 4, publicComment: 'Came after all.' })).toMatchObject({
      state: 'HALF_SEALED',
      ratedBy: ['SELLER'],
    });
    await karl.rate(rated);
    const { ratingBySeller } = await karl.exchange(rated);
    expect(ratingBySeller).toMatchObject({
      id: first.ratingBySeller.id,
      stars: 4,
      again: true,
      publicComment: 'Came after all.',
      privateNote: null,
      categories: [],
    });
  });

  it('after the reveal is refused, and nothing changes', async () => {
    const { order: rated } = await revealed({ stars: 4 }, { stars: 3 });
    for (const [who, revealedOn] of [
      [hanna, '2026-03-02'],
      [karl, '2026-03-02'],
    ] as const) {
      expect(await who.rate(rated, { stars: 1 }, '... on RatingAlreadyRevealed { revealedOn }')).toMatchObject({
        __typename: 'RatingAlreadyRevealed',
        code: 'RATING_ALREADY_REVEALED',
        revealedOn,
      });
    }
    expect(await hanna.exchange(rated)).toMatchObject({ ratingBySeller: { stars: 4 }, ratingByBuyer: { stars: 3 } });
  });

  it('of a foreign order is refused like one of an order that is none', async () => {
    const stranger = await market.trader('Stan');
    const none = { id: Buffer.from(`Order:${randomUUID()}`).toString('base64url') };
    const placed = await market.recordedOrder(hanna, karl);
    const answers = [];
    for (const asked of [await order(), placed, none]) answers.push(await stranger.rate(asked));
    for (const answer of answers)
      expect(answer).toEqual({ __typename: 'OrderNotFound', code: 'ORDER_NOT_FOUND', message: 'There is no such order of yours.' });
  });

  it.each<[string, Record<string, unknown>]>([
    ['placed', {}],
    ['accepted', { acceptedAt: '2026-03-01T09:00:00Z', placedAt: '2026-03-01T08:00:00Z' }],
  ])('of an order that is only %s is refused', async (_state, times) => {
    expect(await refusalOf(hanna.rate(await market.recordedOrder(hanna, karl, times)))).toBe('ORDER_NOT_RATABLE');
  });

  it('of an order that was declined, or cancelled before it was accepted, is refused; afterwards it is taken', async () => {
    const move = (name: string, { id: orderId }: Order, more = {}) =>
      hanna.do(name, { orderId, ...more }, '... on Order { state }', name === 'cancelOrder' ? 'CancelOrderInput' : 'MoveOrderInput');
    const [declined, cancelled, noShow] = [
      await market.recordedOrder(hanna, karl),
      await market.recordedOrder(hanna, karl),
      await market.recordedOrder(hanna, karl),
    ];
    await move('declineOrder', declined);
    await move('cancelOrder', cancelled, { reason: 'CHANGED_MIND' });
    await move('acceptOrder', noShow);
    await move('cancelOrder', noShow, { reason: 'NO_SHOW' });
    expect(await refusalOf(karl.rate(declined))).toBe('ORDER_NOT_RATABLE');
    expect(await refusalOf(karl.rate(cancelled))).toBe('ORDER_NOT_RATABLE');
    expect(await karl.rate(noShow)).toMatchObject({ state: 'HALF_SEALED' });
  });

  it.each([0, 6, 3.5, -1, 1e308, -0.5, 4.999999])('with %p stars is refused', async (stars) => {
    const rated = await order();
    expect(await hanna.rate(rated, { stars }, '... on StarsOutOfRange { field }')).toMatchObject({
      __typename: 'StarsOutOfRange',
      code: 'STARS_OUT_OF_RANGE',
      field: 'stars',
      message: expect.stringContaining(String(stars)),
    });
    expect(await hanna.rate(rated, { categories: [{ category: 'RESPECT', stars }] }, '... on StarsOutOfRange { field }')).toMatchObject({
      code: 'STARS_OUT_OF_RANGE',
      field: 'RESPECT',
    });
    expect(await hanna.exchange(rated)).toMatchObject({ state: 'OPEN', ratedBy: [] });
  });

  it.each([
    ['"5"', '5'],
    ['true', true],
    ['null', null],
    ['a list', [5]],
  ])('with stars that are %s is a mistake of the input', async (_what, stars) => {
    const { errors } = await hanna.send('mutation ($input: SubmitRatingInput!) { submitRating(input: $input) { __typename } }', {
      input: { orderId: (await order()).id, stars, again: true, idempotencyKey: randomUUID() },
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('takes stars that are written into the query, whole or not, the same way', async () => {
    const { id } = await order();
    const written = (stars: string) =>
      hanna.send(
        `mutation { submitRating(input: { orderId: "${id}", stars: ${stars}, again: true, idempotencyKey: "${randomUUID()}" }) { __typename } }`,
      );
    expect((await written('3.5')).data).toEqual({ submitRating: { __typename: 'StarsOutOfRange' } });
    expect((await written('5')).data).toEqual({ submitRating: { __typename: 'RatingExchange' } });
    expect((await written('"5"')).errors?.[0]?.extensions.code).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
    expect((await written('1e999')).errors?.[0]?.extensions.code).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
  });

  it('takes the categories of the other side’s role, each once', async () => {
    const rated = await order();
    const stars = (...categories: string[]) => ({ categories: categories.map((category, index) => ({ category, stars: index + 1 })) });
    const applicable = ['RESPECT', 'PAYMENT', 'CLARITY', 'REASONABLENESS', 'RESPONSIVENESS'];
    expect(await hanna.rate(rated, stars('QUALITY'), '... on CategoryNotApplicable { applicable }')).toMatchObject({
      code: 'CATEGORY_NOT_APPLICABLE',
      applicable,
    });
    expect(await refusalOf(karl.rate(rated, stars('PAYMENT')))).toBe('CATEGORY_NOT_APPLICABLE');
    expect(await refusalOf(hanna.rate(rated, stars('PAYMENT', 'RESPECT', 'PAYMENT')))).toBe('CATEGORY_REPEATED');
    await hanna.rate(rated, stars(...applicable));
    const all = (await hanna.exchange(rated)).ratingBySeller.categories;
    expect(all).toHaveLength(5);
    expect(all).toEqual(expect.arrayContaining(stars(...applicable).categories));
  });

  it('says in German what is wrong, for who reads German', async () => {
    const rated = await order();
    expect(await karl.rate(rated, { stars: 6 })).toMatchObject({
      code: 'STARS_OUT_OF_RANGE',
      message: 'stars: Sterne sind eine ganze Zahl von 1 bis 5, nicht 6.',
    });
    expect(await karl.rate(rated, { publicComment: 'x'.repeat(2_001) })).toMatchObject({
      message: 'publicComment hat höchstens 2000 Zeichen.',
    });
    expect(await karl.rate(rated, { idempotencyKey: '' })).toMatchObject({
      message: expect.stringContaining('Ein Idempotenzschlüssel hat 1 bis 200 Zeichen'),
    });
    expect(await hanna.rate(rated, { publicComment: 'x'.repeat(2_001) })).toMatchObject({
      message: 'publicComment has at most 2000 characters.',
    });
  });
});

describe('a text', () => {
  const faithful: [string, string][] = [
    ['2,000 characters', 'x'.repeat(2_000)],
    ['2,000 emoji', '🙂'.repeat(2_000)],
    ['a family', '👨‍👩‍👧‍👦 came along'],
    ['flags', '🇩🇪🇦🇹🇨🇭🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Arabic', 'شكراً جزيلاً، كل شيء ممتاز'],
    ['Hebrew with points', 'שָׁלוֹם'],
    ['marks of direction', '\u202eabc\u202c \u2067x\u2069 \u200f'],
    ['HTML', '<script>alert("x")</script> <b>&amp;</b>'],
    ['Zalgo', `Z\u0351\u036b\u0343a\u0329\u0331\u0347l\u0331\u0347g\u031e\u0347o`],
    ['letters in pieces, which stay in pieces', 'e\u0301 and \u00e9'],
    ['line ends of every kind', 'a\r\nb\nc\rd\u2028e\tf'],
    ['space around', '  in the middle \n'],
    ['characters of no colour', 'a\u200b\ufeff\u00ad\u0001b'],
    ['SQL and a backslash', `'; DROP TABLE ratings; -- \\u0000 \\ $1 {{x}}`],
    ['rare letters', '𠮷𝒳 ﷽'],
  ];
  it.each(faithful)('of %s is kept byte for byte', async (_what, said) => {
    const { aboutKarl, order: rated } = await revealed({ publicComment: said, privateNote: said, moderatorNote: said });
    expect(aboutKarl).toMatchObject({ publicComment: said, privateNote: said, moderatorNote: null, commentHeldBack: false });
    expect((await hanna.exchange(rated)).ratingBySeller).toMatchObject({ publicComment: said, moderatorNote: said });
  });

  it.each([
    ['2,001 characters', 'x'.repeat(2_001)],
    ['2,001 emoji', '🙂'.repeat(2_001)],
    ['100,000 characters', 'x'.repeat(100_000)],
    ['a NUL character', 'a\0b'],
    ['half an emoji', 'a\ud83d'],
    ['the other half', '\ude00'],
  ])('of %s is refused by name, in every field', async (_what, said) => {
    const rated = await order();
    for (const field of ['publicComment', 'privateNote', 'moderatorNote']) {
      expect(await hanna.rate(rated, { [field]: said }, '... on TextInvalid { field maximumLength }')).toMatchObject({
        __typename: 'TextInvalid',
        code: 'TEXT_INVALID',
        field,
        maximumLength: 2_000,
      });
    }
    expect(await hanna.exchange(rated)).toMatchObject({ state: 'OPEN' });
  });

  it.each(['', '   ', '\n\t', '\u00a0\u2003'])('of nothing (%j) is none', async (said) => {
    const rated = await order();
    await hanna.rate(rated, { publicComment: said, privateNote: said });
    expect((await hanna.exchange(rated)).ratingBySeller).toMatchObject({ publicComment: null, privateNote: null });
  });

  it('whatever it is, is kept or refused by name, never a failure', async () => {
    const rated = await order();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (said) => {
        const answer = await hanna.rate(rated, { publicComment: said });
        if (answer.__typename === 'TextInvalid') expect(said.includes('\0') || !said.isWellFormed()).toBe(true);
        else expect((await hanna.exchange(rated)).ratingBySeller.publicComment).toBe(said.trim() === '' ? null : said);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a doubtful text', () => {
  const doubtful: [string, string][] = [
    ['an insult in German', 'So ein Vollidiot.'],
    ['an insult in English', 'What an asshole.'],
    ['an e-mail address', 'Write to jane.doe@example.com'],
    ['a phone number', 'Ruf an: 0171 2345678'],
    ['a bank account', 'Pay to DE89 3704 0044 0532 0130 00'],
  ];

  it.each(doubtful)('with %s is held back from everybody but its author and staff', async (_what, said) => {
    const { order: rated, aboutKarl } = await revealed({ stars: 2, publicComment: said });
    expect(aboutKarl).toMatchObject({ stars: 2, publicComment: null, commentHeldBack: true });
    expect((await hanna.exchange(rated)).ratingBySeller).toMatchObject({ publicComment: said, commentHeldBack: true });
    const question =
      'query ($id: ID!, $about: ID!) { node(id: $id) { ... on Rating { publicComment commentHeldBack } } ratingsAbout(partyId: $about, role: BUYER, first: 100) { edges { node { publicComment } } } }';
    const asBoth = new Client(market.api.url, await market.token('Karl', ['PARTY', 'MODERATOR'], karl.externalId));
    for (const client of [await market.caller('SERVICE'), karl, asBoth]) {
      const answer = await client.ask(question, { id: aboutKarl.id, about: karl.id });
      expect(answer.node).toEqual({ publicComment: null, commentHeldBack: true });
      expect(JSON.stringify(answer)).not.toContain(said);
    }
    for (const client of await Promise.all((['MODERATOR', 'LEAD', 'AUDITOR'] as const).map((role) => market.caller(role)))) {
      const { node } = await client.ask(question, { id: aboutKarl.id, about: karl.id });
      expect(node).toEqual({ publicComment: said, commentHeldBack: true });
    }
  });

  it('does not keep its stars from counting at once', async () => {
    const [seller, buyer] = [await market.trader('Selma'), await market.trader('Bob')];
    const rated = await market.fulfilledOrder(seller, buyer);
    await seller.rate(rated, { stars: 1, publicComment: 'What an idiot.' });
    await buyer.rate(rated);
    await market.settled();
    const { reputation } = await seller.ask('query ($id: ID!) { reputation(partyId: $id, role: BUYER) { evidence raters histogram } }', {
      id: buyer.id,
    });
    expect(reputation).toEqual({ evidence: evidenceOfOne, raters: 1, histogram: [1, 0, 0, 0, 0] });
  });

  it('is held back in a reply as well', async () => {
    for (const [, text] of doubtful) {
      const { aboutKarl } = await revealed();
      expect(await reply(karl, aboutKarl.id, { text })).toMatchObject({ reply: { text, heldBack: true } });
      for (const [client, read] of [
        [hanna, null],
        [market.host, null],
        [await market.caller('MODERATOR'), text],
      ] as const) {
        const { node } = await client.ask('query ($id: ID!) { node(id: $id) { ... on Rating { reply { text heldBack } } } }', {
          id: aboutKarl.id,
        });
        expect(node).toEqual({ reply: { text: read, heldBack: true } });
      }
    }
  });
});

describe('a reply', () => {
  it('is the rated party’s, once, and for everybody', async () => {
    const { aboutKarl } = await revealed();
    expect(await refusalOf(reply(hanna, aboutKarl.id))).toBe('NOT_THE_RATED_PARTY');
    expect(await reply(karl, aboutKarl.id, { text: 'Gerne wieder! 🙂' })).toMatchObject({
      __typename: 'Rating',
      reply: { text: 'Gerne wieder! 🙂', heldBack: false, repliedOn: '2026-03-02' },
    });
    expect(await refusalOf(reply(karl, aboutKarl.id))).toBe('ALREADY_REPLIED');
    const { node } = await hanna.ask('query ($id: ID!) { node(id: $id) { ... on Rating { reply { text } } } }', { id: aboutKarl.id });
    expect(node.reply.text).toBe('Gerne wieder! 🙂');
  });

  it.each(['', '  \n', 'x'.repeat(2_001), 'a\0b', '\ud83d'])('that says nothing or cannot be kept is refused (%#)', async (text) => {
    const { aboutKarl } = await revealed();
    expect(await refusalOf(reply(karl, aboutKarl.id, { text }))).toBe('TEXT_INVALID');
    expect(await reply(karl, aboutKarl.id)).toMatchObject({ reply: { text: 'Thank you.' } });
  });

  it('to a rating that is none is refused, and to something else is a mistake', async () => {
    expect(await refusalOf(reply(karl, Buffer.from(`Rating:${randomUUID()}`).toString('base64url')))).toBe('RATING_NOT_FOUND');
    const { errors } = await karl.send('mutation ($input: ReplyToRatingInput!) { replyToRating(input: $input) { __typename } }', {
      input: { ratingId: hanna.id, text: 'x', idempotencyKey: 'x' },
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('idempotency', () => {
  interface Mutation {
    readonly name: string;
    readonly type: string;
    readonly by: () => Client;
    readonly selection: string;
    readonly input: () => Promise<Record<string, unknown>>;
    readonly other: Record<string, unknown>;
    readonly count: string;
  }
  const mutations: Mutation[] = [
    {
      name: 'registerParty',
      type: 'RegisterPartyInput',
      by: () => market.host,
      selection: '... on Party { id }',
      count: 'SELECT count(*)::int AS n FROM parties',
      input: async () => ({ externalId: randomUUID(), displayName: 'Once' }),
      other: { displayName: 'Twice' },
    },
    {
      name: 'recordOrder',
      type: 'RecordOrderInput',
      by: () => market.host,
      selection: '... on Order { id }',
      count: 'SELECT count(*)::int AS n FROM orders',
      input: async () => ({ sellerId: hanna.id, buyerId: karl.id, amountMinor: 5, currency: 'EUR', placedAt: '2026-03-01T09:00:00Z' }),
      other: { placedAt: '2026-03-01T09:00:01Z' },
    },
    {
      name: 'placeOrder',
      type: 'PlaceOrderInput',
      by: () => karl,
      selection: '... on Order { id }',
      count: 'SELECT count(*)::int AS n FROM orders',
      input: async () => ({ sellerId: hanna.id, amountMinor: 5, currency: 'EUR' }),
      other: { amountMinor: 6 },
    },
    {
      name: 'submitRating',
      type: 'SubmitRatingInput',
      by: () => karl,
      selection: '... on RatingExchange { id state ratedBy }',
      count: `SELECT count(*)::int AS n FROM audit_log WHERE action = 'rating.submitted'`,
      input: async () => ({ orderId: (await order()).id, stars: 4, again: true, publicComment: 'Good.' }),
      other: { stars: 5 },
    },
    {
      name: 'replyToRating',
      type: 'ReplyToRatingInput',
      by: () => karl,
      selection: '... on Rating { id reply { text } }',
      count: 'SELECT count(*)::int AS n FROM rating_replies',
      input: async () => ({ ratingId: (await revealed()).aboutKarl.id, text: 'Thank you.' }),
      other: { text: 'Thanks.' },
    },
  ];

  it.each(mutations)(
    '$name happens once for a key, however often and at once it is asked',
    async ({ name, type, by, selection, input, other, count }) => {
      const [given, idempotencyKey] = [await input(), randomUUID()];
      const counted = async (): Promise<number> => (await market.evenhand.database.query(count))[0].n;
      const before = await counted();
      const ask = (more: Record<string, unknown> = {}) => by().do(name, { ...given, idempotencyKey, ...more }, selection, type);
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
      expect(answers[0].id).toEqual(expect.any(String));
      for (const answer of [...answers, await ask()]) expect(answer).toEqual(answers[0]);
      expect(await counted()).toBe(before + 1);
      expect(await ask(other)).toMatchObject({
        __typename: 'IdempotencyKeyReused',
        code: 'IDEMPOTENCY_KEY_REUSED',
        message: expect.stringContaining(idempotencyKey),
      });
      expect(await counted()).toBe(before + 1);
    },
  );

  it.each(mutations)('$name refuses a key that is none, and takes the longest', async ({ name, type, by, selection, input }) => {
    const given = await input();
    const ask = (idempotencyKey: string) => by().do(name, { ...given, idempotencyKey }, selection, type);
    for (const key of ['', 'x'.repeat(201), 'a\0b', '\ud83d'])
      expect(await ask(key)).toMatchObject({ __typename: 'IdempotencyKeyInvalid', code: 'IDEMPOTENCY_KEY_INVALID' });
    expect(await ask(randomUUID().padEnd(200, 'x'))).toMatchObject({ id: expect.any(String) });
  });

  it('tells callers and mutations apart that use the same key', async () => {
    const idempotencyKey = randomUUID();
    const rated = await order();
    expect(await hanna.rate(rated, { stars: 2, idempotencyKey })).toMatchObject({ state: 'HALF_SEALED' });
    expect(await karl.rate(rated, { stars: 5, idempotencyKey })).toMatchObject({ state: 'REVEALED' });
    const { ratingBySeller } = await karl.exchange(rated);
    expect(await reply(karl, ratingBySeller.id, { idempotencyKey })).toMatchObject({ reply: { text: 'Thank you.' } });
  });

  it('keeps a refused key free: nothing was done under it', async () => {
    const [rated, idempotencyKey] = [await order(), randomUUID()];
    expect(await refusalOf(hanna.rate(rated, { stars: 6, idempotencyKey }))).toBe('STARS_OUT_OF_RANGE');
    expect(await hanna.rate(rated, { stars: 5, idempotencyKey })).toMatchObject({ state: 'HALF_SEALED' });
  });
});

// Moves the clock, so it comes last.
describe('when the time is over', () => {
  it('nobody can rate, edit or be revealed early; what exists is revealed', async () => {
    const [half, none] = [await order(), await order()];
    await hanna.rate(half, { stars: 2 });
    market.clock.advance(days(14) - 1);
    expect(await karl.exchange(half)).toMatchObject({ state: 'HALF_SEALED', ratingBySeller: null });
    expect(await hanna.rate(half, { stars: 3 })).toMatchObject({ state: 'HALF_SEALED' });
    market.clock.advance(1);
    for (const [who, rated] of [
      [hanna, half],
      [karl, half],
      [hanna, none],
    ] as const) {
      expect(await who.rate(rated, {}, '... on RatingWindowClosed { closedAt }')).toMatchObject({
        __typename: 'RatingWindowClosed',
        code: 'RATING_WINDOW_CLOSED',
        closedAt: '2026-03-16T09:00:00.000Z',
      });
    }
    // The window is over, but nobody revealed it yet: still blind.
    expect(await karl.exchange(half)).toMatchObject({ ratingBySeller: null });
    await market.evenhand.useCases.revealDueRatingExchanges.execute({
      subject: 'test',
      roles: new Set(),
      partyId: null,
      partyExternalId: null,
      locale: 'en',
    });
    expect(await karl.exchange(half)).toMatchObject({
      state: 'REVEALED',
      revealedOn: '2026-03-16',
      ratingBySeller: { stars: 3 },
      ratingByBuyer: null,
    });
    expect(await karl.exchange(none)).toMatchObject({ state: 'LAPSED', revealedOn: null });
    expect(await refusalOf(hanna.rate(half))).toBe('RATING_ALREADY_REVEALED');
    expect(await refusalOf(karl.rate(half))).toBe('RATING_WINDOW_CLOSED');
  });

  it('nobody can reply any more', async () => {
    const [first, second] = [await revealed(), await revealed()];
    market.clock.advance(days(30) - 1);
    expect(await reply(karl, first.aboutKarl.id)).toMatchObject({ __typename: 'Rating' });
    market.clock.advance(1);
    expect(await reply(karl, second.aboutKarl.id)).toMatchObject({ __typename: 'ReplyWindowClosed', code: 'REPLY_WINDOW_CLOSED' });
  });
});
