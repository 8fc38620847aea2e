import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import { actingFor, days, MovableClock, openDatabase, Refusal, systemActor, uuids, type Actor, type OrderId, type PartyId, type RatingId } from '@evenhand/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { SubmitRatingInput } from './submit-rating.js';

const start = new Date('2026-03-02T09:00:00.000Z');
const clock = new MovableClock(start);
const host: Actor = { ...systemActor('cli'), subject: 'host', roles: new Set(['SERVICE']) };
const codeOf = (refused: Promise<unknown>): Promise<unknown> => refused.then(() => 'DONE', (error: unknown) => (error instanceof Refusal ? error.code : error));

let testDatabase: TestDatabase;
let evenhand: Evenhand;
let hanna: PartyId;
let karl: PartyId;
let asHanna: Actor;
let asKarl: Actor;
let asNosy: Actor;

async function register(name: string): Promise<Actor & { readonly partyId: PartyId }> {
  const input = { externalId: randomUUID(), displayName: name, kind: 'PRIVATE', locale: 'de', idempotencyKey: randomUUID() } as const;
  const { id } = await evenhand.useCases.registerParty.execute(input, host);
  return { ...actingFor({ ...systemActor('cli'), subject: name, roles: new Set(['PARTY'] as const) }, id), partyId: id };
}

/** Hanna sells to Karl; done just now unless told otherwise. */
async function anOrder({ isAccepted = true, isFulfilled = true } = {}): Promise<OrderId> {
  const now = clock.now();
  const { id } = await evenhand.useCases.recordOrder.execute(
    {
      externalId: null, sellerId: hanna, buyerId: karl, amountMinor: 1_000, currency: 'EUR', dueOn: null, placedAt: now,
      acceptedAt: isAccepted ? now : null, fulfilledAt: isFulfilled ? now : null, idempotencyKey: randomUUID(),
    },
    host,
  );
  return id;
}

const rate = (orderId: OrderId, actor: Actor, more: Partial<SubmitRatingInput> = {}) =>
  evenhand.useCases.submitRating.execute(
    { orderId, stars: 4, again: true, categories: [], publicComment: null, privateNote: null, moderatorNote: null, idempotencyKey: randomUUID(), ...more },
    actor,
  );

async function trailOf(orderId: OrderId): Promise<string[]> {
  const rows: { action: string }[] = await evenhand.database.query(
    `SELECT action FROM audit_log WHERE data ->> 'orderId' = $1 AND action NOT LIKE 'order.%' ORDER BY id`,
    [orderId],
  );
  return rows.map(({ action }) => action);
}

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  evenhand = compose({ database: await openDatabase(testDatabase.url, entities, 16), clock });
  const [seller, buyer] = [await register('Hanna'), await register('Karl')];
  [asHanna, asKarl, asNosy] = [seller, buyer, await register('Nosy')];
  [hanna, karl] = [seller.partyId, buyer.partyId];
});

beforeEach(() => clock.moveTo(start));

afterAll(async () => {
  await evenhand.database.destroy();
  await testDatabase.drop();
});

describe('rating an order', () => {
  it('seals the first half and reveals both with the second, faithfully and at one instant', async () => {
    const orderId = await anOrder();
    const said = { stars: 2, again: false, publicComment: 'שלום 😀 Zahlt spät', privateNote: 'Please be on time', moderatorNote: 'no threat' };
    expect(await rate(orderId, asHanna, { ...said, categories: [{ category: 'PAYMENT', stars: 1 }] })).toMatchObject({ state: 'HALF_SEALED', settledAt: null });
    clock.advance(days(1));
    expect(await rate(orderId, asKarl, { categories: [{ category: 'QUALITY', stars: 5 }] })).toMatchObject({ state: 'REVEALED', settledAt: clock.now() });
    const halves = await evenhand.reads.ratings.readableBy(null, [orderId]);
    expect(halves).toHaveLength(2);
    expect(halves.find(({ authorId }) => authorId === hanna)).toMatchObject({
      ...said, subjectId: karl, subjectRole: 'BUYER', categoryStars: { PAYMENT: 1 }, submittedAt: start, revealedAt: clock.now(), revision: 1, importId: null,
    });
    expect(halves.find(({ authorId }) => authorId === karl)).toMatchObject({ subjectId: hanna, subjectRole: 'SELLER', categoryStars: { QUALITY: 5 }, revealedAt: clock.now() });
    expect(await trailOf(orderId)).toEqual(['rating-exchange.opened', 'rating.submitted', 'rating.submitted', 'rating-exchange.revealed']);
  });

  it('lets the author edit a sealed half, keeping its id and counting the revision', async () => {
    const orderId = await anOrder();
    await rate(orderId, asKarl, { publicComment: 'first' });
    const [first] = await evenhand.reads.ratings.readableBy(karl, [orderId]);
    expect(await rate(orderId, asKarl, { stars: 1, publicComment: 'second' })).toMatchObject({ state: 'HALF_SEALED' });
    expect(await evenhand.reads.ratings.readableBy(karl, [orderId])).toEqual([expect.objectContaining({ id: first?.id, stars: 1, publicComment: 'second', revision: 2 })]);
    await rate(orderId, asHanna);
    expect(await codeOf(rate(orderId, asKarl, { stars: 5 }))).toBe('RATING_ALREADY_REVEALED');
    expect(await codeOf(rate(orderId, asHanna, { stars: 5 }))).toBe('RATING_ALREADY_REVEALED');
    expect((await evenhand.reads.ratings.readableBy(null, [orderId])).map(({ stars }) => stars).sort()).toEqual([1, 4]);
  });

  it('gives ids that do not tell when a half was sealed', async () => {
    const orderId = await anOrder();
    await rate(orderId, asKarl);
    const [half] = await evenhand.reads.ratings.readableBy(karl, [orderId]);
    expect(half?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });

  it('is for the two sides of a ratable order, within its window', async () => {
    const orderId = await anOrder();
    expect(await codeOf(rate(orderId, asNosy))).toBe('ORDER_NOT_FOUND');
    expect(await codeOf(rate(uuids.next(), asKarl))).toBe('ORDER_NOT_FOUND');
    expect(await codeOf(rate(orderId, { ...asKarl, partyId: null }))).toBe('ORDER_NOT_FOUND');
    expect(await codeOf(rate(await anOrder({ isFulfilled: false }), asKarl))).toBe('ORDER_NOT_RATABLE');
    expect(await codeOf(rate(await anOrder({ isAccepted: false, isFulfilled: false }), asNosy))).toBe('ORDER_NOT_FOUND');

    const noShow = await anOrder({ isFulfilled: false });
    await evenhand.useCases.cancelOrder.execute({ orderId: noShow, onBehalfOf: null, reason: 'NO_SHOW', note: null }, asHanna);
    expect(await rate(noShow, asHanna, { stars: 1 })).toMatchObject({ state: 'HALF_SEALED' });

    clock.advance(days(14));
    expect(await codeOf(rate(orderId, asKarl))).toBe('RATING_WINDOW_CLOSED');
    expect(await trailOf(orderId)).toEqual(['rating-exchange.opened']);
  });

  it('refuses without leaving a trace what does not make sense', async () => {
    const orderId = await anOrder();
    const refused: [Partial<SubmitRatingInput>, string][] = [
      [{ stars: 0 }, 'STARS_OUT_OF_RANGE'],
      [{ stars: 6 }, 'STARS_OUT_OF_RANGE'],
      [{ stars: 3.5 }, 'STARS_OUT_OF_RANGE'],
      [{ categories: [{ category: 'PAYMENT', stars: 3 }] }, 'CATEGORY_NOT_APPLICABLE'],
      [{ categories: [{ category: 'RESPECT', stars: 3 }, { category: 'RESPECT', stars: 4 }] }, 'CATEGORY_REPEATED'],
      [{ publicComment: 'x'.repeat(100_000) }, 'TEXT_INVALID'],
      [{ privateNote: 'a\0b' }, 'TEXT_INVALID'],
      [{ idempotencyKey: '' }, 'IDEMPOTENCY_KEY_INVALID'],
    ];
    for (const [input, code] of refused) expect(await codeOf(rate(orderId, asKarl, input))).toBe(code);
    expect(await evenhand.reads.exchanges.find(orderId)).toMatchObject({ state: 'OPEN' });
    expect(await evenhand.reads.ratings.readableBy(karl, [orderId])).toEqual([]);
    expect(await trailOf(orderId)).toEqual(['rating-exchange.opened']);
  });

  it('happens once for the same key, and refuses another input under it', async () => {
    const orderId = await anOrder();
    const idempotencyKey = randomUUID();
    await Promise.all(Array.from({ length: 8 }, () => rate(orderId, asKarl, { idempotencyKey })));
    expect(await evenhand.reads.ratings.readableBy(karl, [orderId])).toEqual([expect.objectContaining({ revision: 1 })]);
    expect(await codeOf(rate(orderId, asKarl, { idempotencyKey, stars: 1 }))).toBe('IDEMPOTENCY_KEY_REUSED');
    await rate(orderId, asHanna);
    // The answer of then, also after the reveal.
    expect(await rate(orderId, asKarl, { idempotencyKey })).toMatchObject({ state: 'REVEALED' });
    // The key belongs to its caller.
    expect(await codeOf(rate(await anOrder(), asHanna, { idempotencyKey, stars: 1 }))).toBe('DONE');
  });

  it('by both sides 64 times at once ends in one exchange, revealed once', async () => {
    const orderId = await anOrder();
    const codes = await Promise.all(Array.from({ length: 64 }, (_, index) => codeOf(rate(orderId, index % 2 === 0 ? asHanna : asKarl, { stars: 1 + (index % 5) }))));
    expect(new Set(codes)).toEqual(new Set(['DONE', 'RATING_ALREADY_REVEALED']));
    const trail = await trailOf(orderId);
    expect(trail.filter((name) => name === 'rating-exchange.revealed')).toHaveLength(1);
    expect(trail.at(-1)).toBe('rating-exchange.revealed');
    expect(trail.filter((name) => name === 'rating.submitted')).toHaveLength(codes.filter((code) => code === 'DONE').length);
    expect(await evenhand.reads.ratings.readableBy(null, [orderId])).toHaveLength(2);
  });

  it('holds back the text of an insulting or revealing comment when it is revealed, and counts its stars', async () => {
    const orderId = await anOrder();
    await rate(orderId, asHanna, { publicComment: 'So ein Idiot!' });
    expect(await evenhand.reads.ratings.readableBy(hanna, [orderId])).toMatchObject([{ commentHeldBack: false }]);
    await rate(orderId, asKarl, { publicComment: 'Great seller', privateNote: 'call 0171 2345678' });
    const halves = await evenhand.reads.ratings.readableBy(null, [orderId]);
    expect(halves.map(({ authorId, commentHeldBack, publicComment }) => [authorId === hanna, commentHeldBack, publicComment]).sort()).toEqual([
      [false, false, 'Great seller'],
      [true, true, 'So ein Idiot!'],
    ]);
  });
});

describe('a sealed half', () => {
  it('is never handed to anybody but its author', async () => {
    const orderId = await anOrder();
    await rate(orderId, asHanna, { stars: 1, publicComment: 'sealed' });
    const { ratings } = evenhand.reads;
    const [half] = await ratings.readableBy(hanna, [orderId]);
    if (half === undefined) throw new Error('The author reads the own half.');
    expect(await ratings.findReadableBy(hanna, half.id)).toMatchObject({ publicComment: 'sealed', revealedAt: null });
    for (const viewer of [karl, asNosy.partyId, null]) {
      expect(await ratings.readableBy(viewer, [orderId])).toEqual([]);
      expect(await ratings.findReadableBy(viewer, half.id)).toBeNull();
    }
    const page = await ratings.page({ subjectId: karl, subjectRole: 'BUYER', first: 1_000, after: null });
    expect(page.map(({ id }) => id)).not.toContain(half.id);
    expect(page.every(({ revealedAt }) => revealedAt !== null)).toBe(true);
    // That somebody spoke is shown, and nothing else.
    expect([...(await ratings.rolesThatSpoke([orderId]))]).toEqual([[orderId, ['SELLER']]]);
    expect(await codeOf(evenhand.useCases.replyToRating.execute({ ratingId: half.id, text: 'I say!', idempotencyKey: randomUUID() }, asKarl))).toBe('RATING_NOT_FOUND');
    expect(await codeOf(evenhand.useCases.replyToRating.execute({ ratingId: uuids.opaque<RatingId>(), text: 'I say!', idempotencyKey: randomUUID() }, asKarl))).toBe('RATING_NOT_FOUND');
  });

  it('leaves nothing of its content in the trail', async () => {
    const orderId = await anOrder();
    const secret = `secret-${randomUUID()}`;
    await rate(orderId, asHanna, { publicComment: secret, privateNote: secret, moderatorNote: secret });
    const rows: { row: string }[] = await evenhand.database.query(
      `SELECT to_jsonb(audit_log)::text AS row FROM audit_log UNION ALL SELECT to_jsonb(outbox)::text FROM outbox UNION ALL SELECT to_jsonb(idempotency_keys)::text FROM idempotency_keys`,
    );
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
    const [event]: { event: object }[] = await evenhand.database.query(`SELECT event FROM outbox WHERE event ->> 'orderId' = $1 AND event ->> 'name' = 'rating.submitted'`, [orderId]);
    expect(event?.event).toEqual({ name: 'rating.submitted', orderId, authorRole: 'SELLER', revision: 1 });
  });

  it('is revealed alone when the window is over, to everybody', async () => {
    const orderId = await anOrder();
    await rate(orderId, asHanna);
    clock.advance(days(14));
    await evenhand.useCases.revealDueRatingExchanges.execute(systemActor('worker'));
    expect(await evenhand.reads.ratings.readableBy(null, [orderId])).toHaveLength(1);
    expect(await codeOf(rate(orderId, asKarl))).toBe('RATING_WINDOW_CLOSED');
    expect(await codeOf(rate(orderId, asHanna))).toBe('RATING_ALREADY_REVEALED');
  });
});

describe('the revealed ratings about a party', () => {
  it('come in pages, newest reveal first, each once', async () => {
    const buyer = await register('Paula');
    const expected: RatingId[] = [];
    for (let index = 0; index < 11; index += 1) {
      // Several are revealed at the same instant: the id decides then.
      if (index % 3 === 0) clock.advance(1_000);
      const now = clock.now();
      const { id } = await evenhand.useCases.recordOrder.execute(
        { externalId: null, sellerId: hanna, buyerId: buyer.partyId, amountMinor: 1, currency: 'EUR', dueOn: null, placedAt: now, acceptedAt: now, fulfilledAt: now, idempotencyKey: randomUUID() },
        host,
      );
      await rate(id, asHanna);
      if (index === 10) break;
      await rate(id, buyer);
    }
    const all = await evenhand.reads.ratings.page({ subjectId: buyer.partyId, subjectRole: 'BUYER', first: 100, after: null });
    expect(all).toHaveLength(10);
    const isNewestFirst = all.every((rating, index) => {
      const former = all[index - 1];
      return former === undefined || Number(former.revealedAt) > Number(rating.revealedAt) || (Number(former.revealedAt) === Number(rating.revealedAt) && former.id > rating.id);
    });
    expect(isNewestFirst).toBe(true);
    for (let after: { revealedAt: Date; id: RatingId } | null = null; ; ) {
      const page = await evenhand.reads.ratings.page({ subjectId: buyer.partyId, subjectRole: 'BUYER', first: 3, after });
      expected.push(...page.map(({ id }) => id));
      const last = page.at(-1);
      if (last?.revealedAt == null) break;
      after = { revealedAt: last.revealedAt, id: last.id };
    }
    expect(expected).toEqual(all.map(({ id }) => id));
    expect(await evenhand.reads.ratings.page({ subjectId: buyer.partyId, subjectRole: 'SELLER', first: 100, after: null })).toEqual([]);
  });
});
