import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RatingId } from '@evenhand/platform';
import { mona } from '../../../test/builders/rating-decisions.js';
import { Marketplace, type Trader } from '../../../test/support/marketplace.js';

const insult = 'Du bist ein Arschloch.';

let market: Marketplace;
let hanna: Trader;
let karl: Trader;

beforeAll(async () => {
  market = await Marketplace.open();
  [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
});
afterAll(() => market.close());

/** How the cases about texts of this rating ended; null while one is open. */
const outcomes = async (ratingId: RatingId): Promise<(string | null)[]> => {
  await market.settled();
  const rows: { outcome: string | null }[] = await market.evenhand.database.query(
    `SELECT outcome FROM cases WHERE kind = 'HELD_BACK_TEXT' AND ref_id = $1 ORDER BY id`,
    [ratingId],
  );
  return rows.map(({ outcome }) => outcome);
};

describe('a text that is held back', () => {
  it('comes to a moderator by itself: the comment with the reveal, the reply when the comment was looked at', async () => {
    const order = await market.fulfilledOrder(hanna, karl);
    await hanna.rate(order, { publicComment: insult });
    const { id } = (await hanna.exchange(order)).ratingBySeller;
    const ratingId = Buffer.from(id, 'base64url').toString('utf8').replace('Rating:', '') as RatingId;
    expect(await outcomes(ratingId)).toEqual([]);
    await karl.rate(order);
    expect(await outcomes(ratingId)).toEqual([null]);
    await karl.do('replyToRating', { ratingId: id, text: insult, idempotencyKey: randomUUID() }, '', 'ReplyToRatingInput');
    expect(await outcomes(ratingId)).toEqual([null]);
    const { reads, useCases } = market.evenhand;
    const found = await reads.cases.findAbout(['HELD_BACK_TEXT'], ratingId);
    if (found === null) throw new Error('The comment has a case.');
    const { id: caseId, version } = await useCases.claimCase.execute(found.id, mona);
    await useCases.decideHeldBackText.execute({ caseId, version, release: true, reason: 'I looked.' }, mona);
    expect(await outcomes(ratingId)).toEqual(['RELEASED', null]);
  });
});
