import { describe, expect, it } from '@jest/globals';
import type { PartyId, RatingId, RatingRemovalId } from '@evenhand/platform';
import { decideStep, isKnownTo, RatingRemoval, ratingRemovalStates, type RatingRemovalState } from './rating-removal.js';

const [rated, author, stranger] = ['rated' as PartyId, 'author' as PartyId, 'stranger' as PartyId];

const removalIn = (state: RatingRemovalState): RatingRemoval =>
  RatingRemoval.of({
    id: 'removal' as RatingRemovalId,
    ratingId: 'rating' as RatingId,
    subjectId: rated,
    subjectRole: 'BUYER',
    authorId: author,
    orderId: null,
    ground: 'INSULT',
    explanation: 'It is no review.',
    state,
    requestedAt: new Date(0),
    decidedAt: null,
    decidedBy: null,
    decisionReason: null,
    statementId: null,
    policyVersion: 1,
  });

const allowed: Record<Parameters<typeof decideStep>[1], Partial<Record<RatingRemovalState, RatingRemovalState>>> = {
  remove: { REQUESTED: 'REMOVED' },
  keep: { REQUESTED: 'KEPT' },
  withdraw: { REQUESTED: 'WITHDRAWN' },
  overturn: { REMOVED: 'OVERTURNED', KEPT: 'OVERTURNED' },
  reinstate: { OVERTURNED: 'KEPT' },
};

describe('a request for a removal', () => {
  it.each(Object.entries(allowed))('can %s from its states alone', (step, moves) => {
    for (const state of ratingRemovalStates) {
      const moved = decideStep(removalIn(state), step as keyof typeof allowed);
      if (moves[state] === undefined) expect(moved).toEqual({ refused: { code: 'RATING_REMOVAL_SETTLED', state } });
      else expect(moved).toEqual({ decided: removalIn(moves[state]) });
    }
    expect(decideStep(null, step as keyof typeof allowed)).toEqual({ refused: { code: 'RATING_REMOVAL_NOT_FOUND' } });
  });

  it('is known to whoever asked, and to the author once it came to something', () => {
    for (const state of ratingRemovalStates) {
      expect(isKnownTo(removalIn(state), rated)).toBe(true);
      expect(isKnownTo(removalIn(state), author)).toBe(state === 'REMOVED' || state === 'OVERTURNED');
      for (const nobody of [stranger, null]) expect(isKnownTo(removalIn(state), nobody)).toBe(false);
    }
  });
});
