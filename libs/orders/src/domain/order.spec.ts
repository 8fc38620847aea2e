import { describe, expect, it } from '@jest/globals';
import { otherRole, roles, type OrderId, type PartyId } from '@evenhand/platform';
import fc from 'fast-check';
import { decideTransition, Order, orderStates, orderTransitions, type OrderAction, type OrderState } from './order.js';

const actions = Object.keys(orderTransitions) as OrderAction[];
const at = new Date('2026-03-02T10:00:00Z');

const placed = Order.of({
  id: 'order' as OrderId,
  externalId: null,
  sellerId: 'seller' as PartyId,
  buyerId: 'buyer' as PartyId,
  amount: { minor: 1_000, currency: 'EUR' },
  dueOn: null,
  state: 'PLACED',
  placedAt: new Date('2026-03-01T10:00:00Z'),
  acceptedAt: null,
  endedAt: null,
  cancellation: null,
});

const inState = (state: OrderState): Order =>
  Order.of({
    ...placed,
    state,
    acceptedAt: state === 'ACCEPTED' || state === 'FULFILLED' ? at : null,
    endedAt: state === 'PLACED' || state === 'ACCEPTED' ? null : at,
  });

/** The design's table, written a second time so that a change of either is noticed. */
const design: Record<OrderState, Partial<Record<OrderAction, OrderState>>> = {
  PLACED: { accept: 'ACCEPTED', decline: 'DECLINED', cancel: 'CANCELLED' },
  ACCEPTED: { fulfil: 'FULFILLED', cancel: 'CANCELLED' },
  DECLINED: {},
  FULFILLED: {},
  CANCELLED: {},
};

describe('the states of an order', () => {
  it.each(orderStates.flatMap((state) => actions.flatMap((action) => roles.map((side) => [state, action, side] as const))))(
    '%s: %s by the %s',
    (state, action, side) => {
      const decision = decideTransition(inState(state), action, side, at);
      const target = design[state][action];
      const mayAct = side === 'SELLER' || action === 'fulfil' || action === 'cancel';
      if (!mayAct) expect(decision).toEqual({ refused: { code: 'WRONG_SIDE', action, allowedSides: ['SELLER'] } });
      else if (target === undefined) {
        const allowedStates = orderStates.filter((from) => design[from][action] !== undefined);
        expect(decision).toEqual({ refused: { code: 'WRONG_ORDER_STATE', action, state, allowedStates } });
      } else expect(decision).toMatchObject({ decided: { state: target } });
    },
  );

  it('reaches every state from PLACED, and never leaves an end', () => {
    const reached = new Set<OrderState>(['PLACED']);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...actions), fc.constantFrom(...roles))), (steps) => {
        let order = placed;
        for (const [action, side] of steps) {
          const decision = decideTransition(order, action, side, at);
          if ('refused' in decision) continue;
          expect(order.endedAt).toBeNull();
          order = decision.decided;
          reached.add(order.state);
          expect(order.endedAt !== null).toBe(['DECLINED', 'FULFILLED', 'CANCELLED'].includes(order.state));
        }
      }),
    );
    expect([...reached].sort()).toEqual([...orderStates].sort());
  });

  it('is ratable when fulfilled, and when cancelled after acceptance, and never otherwise', () => {
    expect(orderStates.filter((state) => inState(state).isRatable)).toEqual(['FULFILLED']);
    expect(Order.of({ ...inState('CANCELLED'), acceptedAt: at }).isRatable).toBe(true);
    const cancelled = decideTransition(inState('ACCEPTED'), 'cancel', 'BUYER', at, { by: 'BUYER', reason: 'NO_SHOW', note: null });
    expect(cancelled).toMatchObject({
      decided: { acceptedAt: at, endedAt: at, cancellation: { by: 'BUYER', reason: 'NO_SHOW' }, isRatable: true },
    });
  });

  it('knows the side of each party, and none of a stranger', () => {
    for (const role of roles) {
      expect(placed.sideOf(placed.partyIn(role))).toBe(role);
      expect(placed.partyIn(role)).not.toBe(placed.partyIn(otherRole(role)));
    }
    expect(placed.sideOf('stranger' as PartyId)).toBeNull();
    expect(placed.sideOf(null)).toBeNull();
  });
});
