import { describe, expect, it } from '@jest/globals';
import { days, roles, type OrderId, type PartyId, type Role } from '@evenhand/platform';
import fc from 'fast-check';
import { closeWindow, decideSubmission, isDue, RatingExchange, ratingExchangeStates, type RatingExchangeState } from './rating-exchange.js';

const openedAt = new Date('2026-03-02T09:00:00Z');
const closesAt = new Date(openedAt.getTime() + days(14));
const during = new Date(openedAt.getTime() + days(3));

const open = RatingExchange.of({
  orderId: 'order' as OrderId,
  sellerId: 'seller' as PartyId,
  buyerId: 'buyer' as PartyId,
  state: 'OPEN',
  openedAt,
  closesAt,
  settledAt: null,
  policyVersion: 1,
});

const inState = (state: RatingExchangeState): RatingExchange =>
  RatingExchange.of({ ...open, state, settledAt: state === 'REVEALED' || state === 'LAPSED' ? during : null });

describe('a rating exchange', () => {
  it.each<[RatingExchangeState, Role, readonly Role[], object]>([
    ['OPEN', 'SELLER', [], { decided: { state: 'HALF_SEALED', settledAt: null } }],
    ['OPEN', 'BUYER', [], { decided: { state: 'HALF_SEALED', settledAt: null } }],
    ['HALF_SEALED', 'BUYER', ['BUYER'], { decided: { state: 'HALF_SEALED', settledAt: null } }],
    ['HALF_SEALED', 'SELLER', ['BUYER'], { decided: { state: 'REVEALED', settledAt: during } }],
    ['REVEALED', 'SELLER', ['SELLER', 'BUYER'], { refused: { code: 'RATING_ALREADY_REVEALED', revealedOn: '2026-03-05' } }],
    // The window revealed the other half alone: there is nothing of one's own to have been revealed.
    ['REVEALED', 'SELLER', ['BUYER'], { refused: { code: 'RATING_WINDOW_CLOSED', closedAt: closesAt } }],
    ['LAPSED', 'SELLER', [], { refused: { code: 'RATING_WINDOW_CLOSED', closedAt: closesAt } }],
  ])('%s, rated by the %s, with halves of %j', (state, side, sealed, expected) => {
    expect(decideSubmission(inState(state), side, sealed, during)).toMatchObject(expected);
  });

  it('can be rated up to the last millisecond of its window and not from its end on', () => {
    expect(decideSubmission(open, 'BUYER', [], new Date(closesAt.getTime() - 1))).toHaveProperty('decided');
    expect(decideSubmission(open, 'BUYER', [], closesAt)).toEqual({ refused: { code: 'RATING_WINDOW_CLOSED', closedAt: closesAt } });
    expect(isDue(open, new Date(closesAt.getTime() - 1))).toBe(false);
    expect(isDue(open, closesAt)).toBe(true);
    expect(isDue(inState('REVEALED'), closesAt)).toBe(false);
  });

  it('reveals what there is when the window is over, and lapses where there is nothing', () => {
    expect(closeWindow(open, closesAt)).toMatchObject({ state: 'LAPSED', settledAt: closesAt });
    expect(closeWindow(inState('HALF_SEALED'), closesAt)).toMatchObject({ state: 'REVEALED', settledAt: closesAt });
    expect(() => closeWindow(inState('REVEALED'), closesAt)).toThrow('knows no step');
    expect(() => closeWindow(inState('LAPSED'), closesAt)).toThrow('knows no step');
  });

  it('knows the side of each party, and none of a stranger', () => {
    for (const role of roles) expect(open.sideOf(open.partyIn(role))).toBe(role);
    expect(open.sideOf('stranger' as PartyId)).toBeNull();
    expect(open.sideOf(null)).toBeNull();
  });

  it('always behaves like two sealed envelopes that are opened together, whatever happens in whatever order', () => {
    const reached = new Set<RatingExchangeState>(['OPEN']);
    const hours = fc.integer({ min: 0, max: 24 * 6 });
    const step = fc.record({ wait: hours, move: fc.constantFrom<Role | 'close'>('BUYER', 'SELLER', 'close') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let exchange = open;
        let time = openedAt.getTime();
        const envelopes = new Set<Role>();
        let isSettled = false;
        for (const { wait, move } of steps) {
          time += wait * 3_600_000;
          const at = new Date(time);
          if (move === 'close') {
            if (!isDue(exchange, at)) continue;
            exchange = closeWindow(exchange, at);
            isSettled = true;
          } else {
            const decision = decideSubmission(exchange, move, [...envelopes], at);
            expect('decided' in decision).toBe(!isSettled && at < closesAt);
            if ('refused' in decision) continue;
            exchange = decision.decided;
            envelopes.add(move);
            isSettled = envelopes.size === 2;
          }
          reached.add(exchange.state);
          expect(exchange.isSettled).toBe(isSettled);
          expect(exchange.state).toBe(
            isSettled ? (envelopes.size > 0 ? 'REVEALED' : 'LAPSED') : envelopes.size > 0 ? 'HALF_SEALED' : 'OPEN',
          );
          if (isSettled && move !== 'close') expect(exchange.settledAt).toEqual(at);
        }
      }),
      { numRuns: 500 },
    );
    expect([...reached].sort()).toEqual([...ratingExchangeStates].sort());
  });
});
