import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import { actingFor, days, MovableClock, openDatabase, Refusal, systemActor, type Actor, type RatingId } from '@evenhand/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';

const start = new Date('2026-03-02T09:00:00.000Z');
const clock = new MovableClock(start);
const host: Actor = { ...systemActor('cli'), subject: 'host', roles: new Set(['SERVICE']) };
const codeOf = (refused: Promise<unknown>): Promise<unknown> => refused.then(() => 'DONE', (error: unknown) => (error instanceof Refusal ? error.code : error));

let testDatabase: TestDatabase;
let evenhand: Evenhand;
let hanna: Actor;
let karl: Actor;
let ratingId: RatingId;

async function register(name: string): Promise<Actor> {
  const input = { externalId: randomUUID(), displayName: name, kind: 'PRIVATE', locale: 'en', idempotencyKey: randomUUID() } as const;
  return actingFor({ ...systemActor('cli'), subject: name, roles: new Set(['PARTY']) }, (await evenhand.useCases.registerParty.execute(input, host)).id);
}

/** Hanna's revealed rating of Karl. */
async function aRevealedRating(): Promise<RatingId> {
  const now = clock.now();
  if (hanna.partyId === null || karl.partyId === null) throw new Error('Both act for a party.');
  const deal = { externalId: null, sellerId: hanna.partyId, buyerId: karl.partyId, amountMinor: 1, currency: 'EUR', dueOn: null, placedAt: now, acceptedAt: now, fulfilledAt: now };
  const { id: orderId } = await evenhand.useCases.recordOrder.execute({ ...deal, idempotencyKey: randomUUID() }, host);
  for (const actor of [hanna, karl]) {
    const said = { stars: 2, again: false, categories: [], publicComment: 'Late.', privateNote: null, moderatorNote: null };
    await evenhand.useCases.submitRating.execute({ orderId, ...said, idempotencyKey: randomUUID() }, actor);
  }
  const halves = await evenhand.reads.ratings.readableBy(null, [orderId]);
  const about = halves.find(({ subjectId }) => subjectId === karl.partyId);
  if (about === undefined) throw new Error('Both halves are revealed.');
  return about.id;
}

const reply = (actor: Actor, text = 'The bank was slow.', idempotencyKey: string = randomUUID()) =>
  evenhand.useCases.replyToRating.execute({ ratingId, text, idempotencyKey }, actor);

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  evenhand = compose({ database: await openDatabase(testDatabase.url, entities, 12), clock });
  [hanna, karl] = [await register('Hanna'), await register('Karl')];
});

beforeEach(async () => {
  clock.moveTo(start);
  ratingId = await aRevealedRating();
});

afterAll(async () => {
  await evenhand.database.destroy();
  await testDatabase.drop();
});

describe('replying to a rating', () => {
  it('is the rated party’s, and everybody can read it', async () => {
    clock.advance(days(29));
    expect(await reply(karl, 'Die Bank war langsam 😀')).toMatchObject({ id: ratingId });
    expect(await evenhand.reads.ratings.repliesTo([ratingId])).toEqual([
      { subjectId: karl.partyId, ratingId, text: 'Die Bank war langsam 😀', heldBack: false, repliedAt: clock.now() },
    ]);
    const trail: object[] = await evenhand.database.query(`SELECT data FROM audit_log WHERE action = 'rating.replied' AND data ->> 'ratingId' = $1`, [ratingId]);
    expect(trail).toEqual([{ data: { ratingId, subjectId: karl.partyId, orderId: expect.any(String) } }]);
  });

  it('is refused to the author, to strangers, after the window, and a second time', async () => {
    for (const actor of [hanna, await register('Nosy'), { ...karl, partyId: null }]) expect(await codeOf(reply(actor))).toBe('NOT_THE_RATED_PARTY');
    expect(await codeOf(reply(karl, ' '))).toBe('TEXT_INVALID');
    expect(await codeOf(reply(karl, 'x'.repeat(100_000)))).toBe('TEXT_INVALID');
    clock.advance(days(30));
    expect(await codeOf(reply(karl))).toBe('REPLY_WINDOW_CLOSED');
    clock.moveTo(start);
    expect(await codeOf(reply(karl))).toBe('DONE');
    expect(await codeOf(reply(karl, 'And another thing'))).toBe('ALREADY_REPLIED');
    expect(await evenhand.reads.ratings.repliesTo([ratingId])).toHaveLength(1);
  });

  it('happens once however often it is asked for at once', async () => {
    const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf(reply(karl))));
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(codes.filter((code) => code === 'ALREADY_REPLIED')).toHaveLength(9);
    const key = randomUUID();
    ratingId = await aRevealedRating();
    expect(new Set(await Promise.all(Array.from({ length: 10 }, () => codeOf(reply(karl, 'once', key)))))).toEqual(new Set(['DONE']));
    expect(await codeOf(reply(karl, 'twice', key))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is held back when it insults or gives away private data', async () => {
    await reply(karl, 'Du Vollidiot, ruf an: 0171 2345678');
    expect(await evenhand.reads.ratings.repliesTo([ratingId])).toMatchObject([{ heldBack: true }]);
  });
});
