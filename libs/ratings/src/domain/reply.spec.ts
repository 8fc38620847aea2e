import { describe, expect, it } from '@jest/globals';
import { days, textProblem, type OrderId, type PartyId, type RatingId } from '@evenhand/platform';
import { Rating } from './rating.js';
import { decideReply } from './reply.js';

const revealedAt = new Date('2026-03-02T09:00:00Z');
const closedAt = new Date(revealedAt.getTime() + days(30));
const subject = 'subject' as PartyId;

const revealed = Rating.of({
  id: 'rating' as RatingId,
  authorId: 'author' as PartyId,
  subjectId: subject,
  subjectRole: 'BUYER',
  orderId: 'order' as OrderId,
  importId: null,
  stars: 2,
  again: false,
  neverAgain: false,
  categoryStars: {},
  publicComment: 'Late.',
  privateNote: null,
  moderatorNote: null,
  revision: 1,
  submittedAt: revealedAt,
  revealedAt,
  removedAt: null,
  commentHeldBack: false,
  commentRemovedAt: null,
});

type Context = Parameters<typeof decideReply>[2];
const context: Context = {
  by: subject,
  at: revealedAt,
  windowMs: days(30),
  hasReply: false,
  rule: { maximumLength: 2_000, problemOf: textProblem },
};
const decide = (rating: Rating | null, text: string, change: Partial<Context> = {}) => decideReply(rating, text, { ...context, ...change });

describe('the reply to a rating', () => {
  it('is the rated party’s alone, once, within the window', () => {
    expect(decide(revealed, 'Sorry!')).toEqual({ decided: revealed });
    expect(decide(revealed, 'Sorry!', { at: new Date(closedAt.getTime() - 1) })).toHaveProperty('decided');
    expect(decide(revealed, 'Sorry!', { at: closedAt })).toEqual({ refused: { code: 'REPLY_WINDOW_CLOSED', closedAt } });
    expect(decide(revealed, 'Sorry!', { hasReply: true })).toEqual({ refused: { code: 'ALREADY_REPLIED' } });
    for (const by of ['author' as PartyId, 'stranger' as PartyId, null])
      expect(decide(revealed, 'Sorry!', { by })).toEqual({ refused: { code: 'NOT_THE_RATED_PARTY' } });
  });

  it('answers the same to everybody for a sealed rating as for none', () => {
    const sealed = Rating.of({ ...revealed, revealedAt: null });
    for (const by of [subject, revealed.authorId, null]) {
      for (const hasReply of [true, false]) expect(decide(sealed, 'x', { by, hasReply })).toEqual(decide(null, 'x', { by, hasReply }));
    }
    expect(decide(sealed, 'x')).toEqual({ refused: { code: 'RATING_NOT_FOUND' } });
  });

  it('is not given any more once the rating was removed, which is not there for anybody but the two', () => {
    const removed = Rating.of({ ...revealed, removedAt: new Date('2026-03-05T10:00:00Z') });
    expect(decide(removed, 'Sorry!')).toEqual({ refused: { code: 'RATING_ALREADY_REMOVED', removedOn: '2026-03-05' } });
    for (const by of ['author' as PartyId, 'stranger' as PartyId, null])
      expect(decide(removed, 'x', { by })).toEqual(decide(null, 'x', { by }));
  });

  it.each([
    ['', 'BLANK'],
    [' \n', 'BLANK'],
    ['a\0', 'NOT_STORABLE'],
    ['x'.repeat(2_001), 'TOO_LONG'],
  ])('needs a text that can be kept', (text, problem) => {
    expect(decide(revealed, text)).toEqual({ refused: { code: 'TEXT_INVALID', field: 'text', problem, maximumLength: 2_000 } });
  });
});
