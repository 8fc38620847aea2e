import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, systemActor, uuids, type OrderId, type RatingId } from '@evenhand/platform';
import {
  anOrder,
  codeOf,
  openEvenhand,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import type { SubmitRatingInput } from './submit-rating.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;
let nosy: TestParty;

const sale = () => anOrder(evenhand).between(hanna, karl);

/** Without what happened to the order itself. */
const trailOf = async (orderId: OrderId): Promise<string[]> =>
  (await evenhand.trailOf(orderId)).filter((name) => !name.startsWith('order.'));

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  [hanna, karl, nosy] = [await evenhand.party('Hanna'), await evenhand.party('Karl'), await evenhand.party('Nosy')];
});

beforeEach(() => evenhand.clock.moveTo(start));

afterAll(() => evenhand.close());

describe('rating an order', () => {
  it('seals the first half and reveals both with the second, faithfully and at one instant', async () => {
    const { id: orderId } = await sale().fulfilled();
    const said = {
      stars: 2,
      again: false,
      publicComment: 'שלום 😀 Zahlt spät',
      privateNote: 'Please be on time',
      moderatorNote: 'no threat',
    };
    expect(await evenhand.rate(orderId, hanna, { ...said, categories: [{ category: 'PAYMENT', stars: 1 }] })).toMatchObject({
      state: 'HALF_SEALED',
      settledAt: null,
    });
    evenhand.clock.advance(days(1));
    expect(await evenhand.rate(orderId, karl, { categories: [{ category: 'QUALITY', stars: 5 }] })).toMatchObject({
      state: 'REVEALED',
      settledAt: evenhand.clock.now(),
    });
    const halves = await evenhand.reads.ratings.readableBy(null, [orderId]);
    expect(halves).toHaveLength(2);
    expect(halves.find(({ authorId }) => authorId === hanna.partyId)).toMatchObject({
      ...said,
      subjectId: karl.partyId,
      subjectRole: 'BUYER',
      categoryStars: { PAYMENT: 1 },
      submittedAt: start,
      revealedAt: evenhand.clock.now(),
      revision: 1,
      importId: null,
    });
    expect(halves.find(({ authorId }) => authorId === karl.partyId)).toMatchObject({
      subjectId: hanna.partyId,
      subjectRole: 'SELLER',
      categoryStars: { QUALITY: 5 },
      revealedAt: evenhand.clock.now(),
    });
    expect(await trailOf(orderId)).toEqual(['rating-exchange.opened', 'rating.submitted', 'rating.submitted', 'rating-exchange.revealed']);
  });

  it('lets the author edit a sealed half, keeping its id and counting the revision', async () => {
    const { id: orderId } = await sale().fulfilled();
    await evenhand.rate(orderId, karl, { publicComment: 'first' });
    const [first] = await evenhand.reads.ratings.readableBy(karl.partyId, [orderId]);
    expect(await evenhand.rate(orderId, karl, { stars: 1, publicComment: 'second' })).toMatchObject({ state: 'HALF_SEALED' });
    expect(await evenhand.reads.ratings.readableBy(karl.partyId, [orderId])).toEqual([
      expect.objectContaining({ id: first?.id, stars: 1, publicComment: 'second', revision: 2 }),
    ]);
    await evenhand.rate(orderId, hanna);
    expect(await codeOf(evenhand.rate(orderId, karl, { stars: 5 }))).toBe('RATING_ALREADY_REVEALED');
    expect(await codeOf(evenhand.rate(orderId, hanna, { stars: 5 }))).toBe('RATING_ALREADY_REVEALED');
    expect((await evenhand.reads.ratings.readableBy(null, [orderId])).map(({ stars }) => stars).sort()).toEqual([1, 4]);
  });

  it('gives ids that do not tell when a half was sealed', async () => {
    const { id: orderId } = await sale().fulfilled();
    await evenhand.rate(orderId, karl);
    const [half] = await evenhand.reads.ratings.readableBy(karl.partyId, [orderId]);
    expect(half?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });

  it('is for the two sides of a ratable order, within its window', async () => {
    const { id: orderId } = await sale().fulfilled();
    expect(await codeOf(evenhand.rate(orderId, nosy))).toBe('ORDER_NOT_FOUND');
    expect(await codeOf(evenhand.rate(uuids.next(), karl))).toBe('ORDER_NOT_FOUND');
    expect(await codeOf(evenhand.rate(orderId, { actor: { ...karl.actor, partyId: null } }))).toBe('ORDER_NOT_FOUND');
    expect(await codeOf(evenhand.rate((await sale().accepted()).id, karl))).toBe('ORDER_NOT_RATABLE');
    expect(await codeOf(evenhand.rate((await sale().placed()).id, nosy))).toBe('ORDER_NOT_FOUND');

    const { id: noShow } = await sale().accepted();
    await evenhand.useCases.cancelOrder.execute({ orderId: noShow, onBehalfOf: null, reason: 'NO_SHOW', note: null }, hanna.actor);
    expect(await evenhand.rate(noShow, hanna, { stars: 1 })).toMatchObject({ state: 'HALF_SEALED' });

    evenhand.clock.advance(days(14));
    expect(await codeOf(evenhand.rate(orderId, karl))).toBe('RATING_WINDOW_CLOSED');
    expect(await trailOf(orderId)).toEqual(['rating-exchange.opened']);
  });

  it('refuses without leaving a trace what does not make sense', async () => {
    const { id: orderId } = await sale().fulfilled();
    const refused: [Partial<SubmitRatingInput>, string][] = [
      [{ stars: 0 }, 'STARS_OUT_OF_RANGE'],
      [{ stars: 6 }, 'STARS_OUT_OF_RANGE'],
      [{ stars: 3.5 }, 'STARS_OUT_OF_RANGE'],
      [{ categories: [{ category: 'PAYMENT', stars: 3 }] }, 'CATEGORY_NOT_APPLICABLE'],
      [
        {
          categories: [
            { category: 'RESPECT', stars: 3 },
            { category: 'RESPECT', stars: 4 },
          ],
        },
        'CATEGORY_REPEATED',
      ],
      [{ publicComment: 'x'.repeat(100_000) }, 'TEXT_INVALID'],
      [{ privateNote: 'a\0b' }, 'TEXT_INVALID'],
      [{ idempotencyKey: '' }, 'IDEMPOTENCY_KEY_INVALID'],
    ];
    for (const [input, code] of refused) expect(await codeOf(evenhand.rate(orderId, karl, input))).toBe(code);
    expect(await evenhand.reads.exchanges.find(orderId)).toMatchObject({ state: 'OPEN' });
    expect(await evenhand.reads.ratings.readableBy(karl.partyId, [orderId])).toEqual([]);
    expect(await trailOf(orderId)).toEqual(['rating-exchange.opened']);
  });

  it('happens once for the same key, and refuses another input under it', async () => {
    const { id: orderId } = await sale().fulfilled();
    const idempotencyKey = randomUUID();
    await Promise.all(Array.from({ length: 8 }, () => evenhand.rate(orderId, karl, { idempotencyKey })));
    expect(await evenhand.reads.ratings.readableBy(karl.partyId, [orderId])).toEqual([expect.objectContaining({ revision: 1 })]);
    expect(await codeOf(evenhand.rate(orderId, karl, { idempotencyKey, stars: 1 }))).toBe('IDEMPOTENCY_KEY_REUSED');
    await evenhand.rate(orderId, hanna);
    // The answer of then, also after the reveal.
    expect(await evenhand.rate(orderId, karl, { idempotencyKey })).toMatchObject({ state: 'REVEALED' });
    // The key belongs to its caller.
    expect(await codeOf(evenhand.rate((await sale().fulfilled()).id, hanna, { idempotencyKey, stars: 1 }))).toBe('DONE');
  });

  it('by both sides 64 times at once ends in one exchange, revealed once', async () => {
    const { id: orderId } = await sale().fulfilled();
    const codes = await Promise.all(
      Array.from({ length: 64 }, (_, index) => codeOf(evenhand.rate(orderId, index % 2 === 0 ? hanna : karl, { stars: 1 + (index % 5) }))),
    );
    expect(new Set(codes)).toEqual(new Set(['DONE', 'RATING_ALREADY_REVEALED']));
    const trail = await trailOf(orderId);
    expect(trail.filter((name) => name === 'rating-exchange.revealed')).toHaveLength(1);
    expect(trail.at(-1)).toBe('rating-exchange.revealed');
    expect(trail.filter((name) => name === 'rating.submitted')).toHaveLength(codes.filter((code) => code === 'DONE').length);
    expect(await evenhand.reads.ratings.readableBy(null, [orderId])).toHaveLength(2);
  });

  it('holds back the text of an insulting or revealing comment when it is revealed, and counts its stars', async () => {
    const { id: orderId } = await sale().fulfilled();
    await evenhand.rate(orderId, hanna, { publicComment: 'So ein Idiot!' });
    expect(await evenhand.reads.ratings.readableBy(hanna.partyId, [orderId])).toMatchObject([{ commentHeldBack: false }]);
    await evenhand.rate(orderId, karl, { publicComment: 'Great seller', privateNote: 'call 0171 2345678' });
    const halves = await evenhand.reads.ratings.readableBy(null, [orderId]);
    expect(
      halves.map(({ authorId, commentHeldBack, publicComment }) => [authorId === hanna.partyId, commentHeldBack, publicComment]).sort(),
    ).toEqual([
      [false, false, 'Great seller'],
      [true, true, 'So ein Idiot!'],
    ]);
  });
});

describe('a sealed half', () => {
  it('is never handed to anybody but its author', async () => {
    const { id: orderId } = await sale().fulfilled();
    await evenhand.rate(orderId, hanna, { stars: 1, publicComment: 'sealed' });
    const { ratings } = evenhand.reads;
    const [half] = await ratings.readableBy(hanna.partyId, [orderId]);
    if (half === undefined) throw new Error('The author reads the own half.');
    expect(await ratings.findReadableBy(hanna.partyId, half.id)).toMatchObject({ publicComment: 'sealed', revealedAt: null });
    for (const viewer of [karl.partyId, nosy.partyId, null]) {
      expect(await ratings.readableBy(viewer, [orderId])).toEqual([]);
      expect(await ratings.findReadableBy(viewer, half.id)).toBeNull();
    }
    const page = await ratings.page({ subjectId: karl.partyId, subjectRole: 'BUYER', first: 1_000, after: null });
    expect(page.map(({ id }) => id)).not.toContain(half.id);
    expect(page.every(({ revealedAt }) => revealedAt !== null)).toBe(true);
    // That somebody spoke is shown, and nothing else.
    expect([...(await ratings.rolesThatSpoke([orderId]))]).toEqual([[orderId, ['SELLER']]]);
    expect(
      await codeOf(
        evenhand.useCases.replyToRating.execute({ ratingId: half.id, text: 'I say!', idempotencyKey: randomUUID() }, karl.actor),
      ),
    ).toBe('RATING_NOT_FOUND');
    expect(
      await codeOf(
        evenhand.useCases.replyToRating.execute(
          { ratingId: uuids.opaque<RatingId>(), text: 'I say!', idempotencyKey: randomUUID() },
          karl.actor,
        ),
      ),
    ).toBe('RATING_NOT_FOUND');
  });

  it('leaves nothing of its content in the trail', async () => {
    const { id: orderId } = await sale().fulfilled();
    const secret = `secret-${randomUUID()}`;
    await evenhand.rate(orderId, hanna, { publicComment: secret, privateNote: secret, moderatorNote: secret });
    const rows: { row: string }[] = await evenhand.database.query(
      `SELECT to_jsonb(audit_log)::text AS row FROM audit_log UNION ALL SELECT to_jsonb(outbox)::text FROM outbox UNION ALL SELECT to_jsonb(idempotency_keys)::text FROM idempotency_keys`,
    );
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
    const [event]: { event: object }[] = await evenhand.database.query(
      `SELECT event FROM outbox WHERE event ->> 'orderId' = $1 AND event ->> 'name' = 'rating.submitted'`,
      [orderId],
    );
    expect(event?.event).toEqual({ name: 'rating.submitted', orderId, authorRole: 'SELLER', revision: 1 });
  });

  it('is revealed alone when the window is over, to everybody', async () => {
    const { id: orderId } = await sale().fulfilled();
    await evenhand.rate(orderId, hanna);
    evenhand.clock.advance(days(14));
    await evenhand.useCases.revealDueRatingExchanges.execute(systemActor('worker'));
    expect(await evenhand.reads.ratings.readableBy(null, [orderId])).toHaveLength(1);
    expect(await codeOf(evenhand.rate(orderId, karl))).toBe('RATING_WINDOW_CLOSED');
    expect(await codeOf(evenhand.rate(orderId, hanna))).toBe('RATING_ALREADY_REVEALED');
  });
});

describe('the revealed ratings about a party', () => {
  it('come in pages, newest reveal first, each once', async () => {
    const buyer = await evenhand.party('Paula');
    const expected: RatingId[] = [];
    for (let index = 0; index < 11; index += 1) {
      // Several are revealed at the same instant: the id decides then.
      if (index % 3 === 0) evenhand.clock.advance(1_000);
      const { id } = await anOrder(evenhand).between(hanna, buyer).fulfilled();
      await evenhand.rate(id, hanna);
      if (index === 10) break;
      await evenhand.rate(id, buyer);
    }
    const all = await evenhand.reads.ratings.page({ subjectId: buyer.partyId, subjectRole: 'BUYER', first: 100, after: null });
    expect(all).toHaveLength(10);
    const isNewestFirst = all.every((rating, index) => {
      const former = all[index - 1];
      return (
        former === undefined ||
        Number(former.revealedAt) > Number(rating.revealedAt) ||
        (Number(former.revealedAt) === Number(rating.revealedAt) && former.id > rating.id)
      );
    });
    expect(isNewestFirst).toBe(true);
    for (let after: { revealedAt: Date; id: RatingId } | null = null; ;) {
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
