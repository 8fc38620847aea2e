import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, type RatingId } from '@evenhand/platform';
import {
  anOrder,
  codeOf,
  openEvenhand,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;
let ratingId: RatingId;

/** Hanna's revealed rating of Karl. */
async function aRevealedRating(): Promise<RatingId> {
  const { id: orderId } = await anOrder(evenhand).between(hanna, karl).fulfilled();
  for (const author of [hanna, karl]) await evenhand.rate(orderId, author, { stars: 2, again: false, publicComment: 'Late.' });
  const halves = await evenhand.reads.ratings.readableBy(null, [orderId]);
  const about = halves.find(({ subjectId }) => subjectId === karl.partyId);
  if (about === undefined) throw new Error('Both halves are revealed.');
  return about.id;
}

const reply = ({ actor }: Pick<TestParty, 'actor'>, text = 'The bank was slow.', idempotencyKey: string = randomUUID()) =>
  evenhand.useCases.replyToRating.execute({ ratingId, text, idempotencyKey }, actor);

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 12 });
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});

beforeEach(async () => {
  evenhand.clock.moveTo(start);
  ratingId = await aRevealedRating();
});

afterAll(() => evenhand.close());

describe('replying to a rating', () => {
  it('is the rated party’s, and everybody can read it', async () => {
    evenhand.clock.advance(days(29));
    expect(await reply(karl, 'Die Bank war langsam 😀')).toMatchObject({ id: ratingId });
    expect(await evenhand.reads.ratings.repliesTo([ratingId])).toEqual([
      {
        subjectId: karl.partyId,
        ratingId,
        text: 'Die Bank war langsam 😀',
        heldBack: false,
        removedAt: null,
        repliedAt: evenhand.clock.now(),
      },
    ]);
    const trail: object[] = await evenhand.database.query(
      `SELECT data FROM audit_log WHERE action = 'rating.replied' AND data ->> 'ratingId' = $1`,
      [ratingId],
    );
    expect(trail).toEqual([{ data: { ratingId, subjectId: karl.partyId, orderId: expect.any(String) } }]);
  });

  it('is refused to the author, to strangers, after the window, and a second time', async () => {
    const nobody = { actor: { ...karl.actor, partyId: null } };
    for (const other of [hanna, await evenhand.party('Nosy'), nobody]) expect(await codeOf(reply(other))).toBe('NOT_THE_RATED_PARTY');
    expect(await codeOf(reply(karl, ' '))).toBe('TEXT_INVALID');
    expect(await codeOf(reply(karl, 'x'.repeat(100_000)))).toBe('TEXT_INVALID');
    evenhand.clock.advance(days(30));
    expect(await codeOf(reply(karl))).toBe('REPLY_WINDOW_CLOSED');
    evenhand.clock.moveTo(start);
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
