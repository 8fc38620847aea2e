import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor } from '@evenhand/platform';
import type { Rating } from '@evenhand/ratings';
import { codeOf, openEvenhand, start, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { mona, ratingDecisions } from '../../../../test/builders/rating-decisions.js';

const worker = systemActor('worker');
const insult = 'Du bist ein Arschloch.';

let evenhand: EvenhandOnDatabase;
let tell: ReturnType<typeof ratingDecisions>;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  tell = ratingDecisions(evenhand);
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});
beforeEach(() => evenhand.clock.moveTo(start));
afterAll(() => evenhand.close());

const open = () => evenhand.useCases.openHeldBackCases.execute(worker);
const casesAbout = async ({ id }: Rating): Promise<{ subject: string; outcome: string | null }[]> =>
  evenhand.database.query('SELECT subject_id AS subject, outcome FROM cases WHERE ref_id = $1 ORDER BY opened_at, id', [id]);
const decide = async ({ id }: Rating, release: boolean, reason = 'I looked.') => {
  const reading = await tell.taken('HELD_BACK_TEXT', id, mona);
  return evenhand.useCases.decideHeldBackText.execute({ ...reading, release, reason }, mona);
};
const reply = ({ id: ratingId }: Rating, text: string) =>
  evenhand.useCases.replyToRating.execute({ ratingId, text, idempotencyKey: randomUUID() }, karl.actor);
const replyTo = async ({ id }: Rating) => (await evenhand.reads.ratings.repliesTo([id]))[0];

describe('a text that is held back', () => {
  it('gets one case about its author, whatever else is told and however many look at once', async () => {
    const [doubtful, harmless] = [
      await tell.rating(hanna, karl, { publicComment: insult }),
      await tell.rating(hanna, karl, { publicComment: 'Late.' }),
    ];
    expect(doubtful).toMatchObject({ commentHeldBack: true });
    const opened = await Promise.all(Array.from({ length: 8 }, open));
    expect(opened.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await casesAbout(doubtful)).toEqual([{ subject: hanna.partyId, outcome: null }]);
    expect(await casesAbout(harmless)).toEqual([]);
    expect(await tell.caseAbout('HELD_BACK_TEXT', doubtful.id)).toMatchObject({
      subjectRole: 'SELLER',
      partyIds: [karl.partyId],
      orderIds: [doubtful.orderId],
    });
    expect(await open()).toBe(0);
  });

  it('is sealed like everything before the reveal: no case tells that there is something', async () => {
    const { id: orderId } = await evenhand.useCases.recordOrder.execute(
      {
        externalId: null,
        sellerId: hanna.partyId,
        buyerId: karl.partyId,
        amountMinor: 1,
        currency: 'EUR',
        dueOn: null,
        placedAt: start,
        acceptedAt: start,
        fulfilledAt: start,
        idempotencyKey: randomUUID(),
      },
      worker,
    );
    await evenhand.rate(orderId, hanna, { publicComment: insult });
    expect(await open()).toBe(0);
    await evenhand.rate(orderId, karl);
    expect(await open()).toBe(1);
  });

  it('shows once it is released, and no case comes again', async () => {
    const rating = await tell.rating(hanna, karl, { publicComment: insult });
    await open();
    expect(await decide(rating, true)).toMatchObject({ commentHeldBack: false, commentRemovedAt: null, publicComment: insult });
    expect(await tell.seenBy(rating, null)).toMatchObject({ commentHeldBack: false, commentRemovedAt: null, stars: 1 });
    expect(await open()).toBe(0);
    expect(await casesAbout(rating)).toEqual([{ subject: hanna.partyId, outcome: 'RELEASED' }]);
    expect(await evenhand.reads.heldBackTexts.decisionsAbout([rating.id])).toMatchObject([
      { authorId: hanna.partyId, released: true, reason: 'I looked.', decidedBy: 'mona', decidedAt: start },
    ]);
  });

  it('goes alone when it is removed: the stars count on, and its author hears of it', async () => {
    const rating = await tell.rating(hanna, karl, { publicComment: insult });
    await open();
    expect(await decide(rating, false)).toMatchObject({ commentHeldBack: false, commentRemovedAt: start, removedAt: null });
    const about = await evenhand.reads.ratings.page({ subjectId: karl.partyId, subjectRole: 'BUYER', first: 100, after: null });
    expect(about.map(({ id }) => id)).toContain(rating.id);
    expect(await open()).toBe(0);
    const told: { event: object }[] = await evenhand.database.query(
      `SELECT event FROM outbox WHERE event ->> 'name' = 'held-back-text.removed' AND event ->> 'ratingId' = $1`,
      [rating.id],
    );
    expect(told).toEqual([{ event: { name: 'held-back-text.removed', ratingId: rating.id, subjectId: hanna.partyId } }]);
  });

  it('of a reply is looked at after the comment, each in a case about whoever wrote it', async () => {
    const rating = await tell.rating(hanna, karl, { publicComment: insult });
    await reply(rating, insult);
    expect(await open()).toBe(1);
    expect(await open()).toBe(0);
    await decide(rating, true);
    expect(await replyTo(rating)).toMatchObject({ heldBack: true, removedAt: null });
    evenhand.clock.advance(1);
    expect(await open()).toBe(1);
    await decide(rating, false);
    expect(await replyTo(rating)).toMatchObject({ heldBack: false, removedAt: evenhand.clock.now(), text: insult });
    expect(await tell.seenBy(rating, null)).toMatchObject({ commentHeldBack: false, commentRemovedAt: null });
    expect((await casesAbout(rating)).map(({ subject }) => subject)).toEqual([hanna.partyId, karl.partyId]);
    expect(await open()).toBe(0);
  });

  it('of a reply alone is looked at too', async () => {
    const rating = await tell.rating(hanna, karl);
    await reply(rating, 'Ring me on +49 30 12345678.');
    await open();
    await decide(rating, true);
    expect(await replyTo(rating)).toMatchObject({ heldBack: false, removedAt: null });
  });

  it('is not decided without a reason, or twice', async () => {
    const rating = await tell.rating(hanna, karl, { publicComment: insult });
    await open();
    expect(await codeOf(decide(rating, true, ' '))).toBe('TEXT_INVALID');
    const reading = await tell.taken('HELD_BACK_TEXT', rating.id, mona);
    const both = await Promise.all(
      [true, false].map((release) => codeOf(evenhand.useCases.decideHeldBackText.execute({ ...reading, release, reason: 'r' }, mona))),
    );
    expect(both.sort()).toEqual(['CASE_CLOSED', 'DONE']);
    expect(await evenhand.reads.heldBackTexts.decisionsAbout([rating.id])).toHaveLength(1);
  });
});
