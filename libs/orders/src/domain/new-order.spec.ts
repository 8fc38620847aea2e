import { describe, expect, it } from '@jest/globals';
import { textProblem, type OrderId, type PartyId } from '@evenhand/platform';
import fc from 'fast-check';
import { decideNewOrder, maximumAmountMinor, maximumExternalIdLength, type NewOrder } from './new-order.js';

const now = new Date('2026-03-02T10:00:00Z');
const before = new Date('2026-03-01T10:00:00Z');
const later = new Date('2026-03-02T10:00:00.001Z');

const good: NewOrder = {
  externalId: 'A-1',
  sellerId: 'seller' as PartyId,
  buyerId: 'buyer' as PartyId,
  amountMinor: 0,
  currency: 'EUR',
  dueOn: '2028-02-29',
  placedAt: before,
  acceptedAt: before,
  fulfilledAt: now,
};

const decide = (change: Partial<NewOrder>) =>
  decideNewOrder('order' as OrderId, { ...good, ...change }, now, (text, maximum) => textProblem(text, maximum) === null);

describe('a new order', () => {
  it('stands where the times that are known put it', () => {
    expect(decide({})).toMatchObject({
      decided: { state: 'FULFILLED', placedAt: before, acceptedAt: before, endedAt: now, cancellation: null },
    });
    expect(decide({ fulfilledAt: null })).toMatchObject({ decided: { state: 'ACCEPTED', endedAt: null } });
    expect(decide({ fulfilledAt: null, acceptedAt: null })).toMatchObject({ decided: { state: 'PLACED' } });
    expect(decide({ externalId: null, dueOn: null, amountMinor: maximumAmountMinor })).toMatchObject({
      decided: { amount: { minor: maximumAmountMinor, currency: 'EUR' } },
    });
  });

  it('has two different sides', () => {
    expect(decide({ sellerId: good.buyerId })).toEqual({ refused: { code: 'SAME_PARTY' } });
  });

  it.each<[string, Partial<NewOrder>]>([
    ['externalId', { externalId: '' }],
    ['externalId', { externalId: ' \n' }],
    ['externalId', { externalId: 'a\0b' }],
    ['externalId', { externalId: '\ud83d' }],
    ['externalId', { externalId: 'x'.repeat(maximumExternalIdLength + 1) }],
    ['amountMinor', { amountMinor: -1 }],
    ['amountMinor', { amountMinor: 0.5 }],
    ['amountMinor', { amountMinor: maximumAmountMinor + 1 }],
    ['amountMinor', { amountMinor: Number.NaN }],
    ['amountMinor', { amountMinor: Number.POSITIVE_INFINITY }],
    ['currency', { currency: 'eur' }],
    ['currency', { currency: 'EURO' }],
    ['currency', { currency: 'EU\n' }],
    ['dueOn', { dueOn: '2026-02-30' }],
    ['dueOn', { dueOn: '2026-13-01' }],
    ['dueOn', { dueOn: '0000-01-01' }],
    ['dueOn', { dueOn: '26-01-01' }],
    ['dueOn', { dueOn: '' }],
    ['placedAt', { placedAt: later, acceptedAt: null, fulfilledAt: null }],
    ['acceptedAt', { acceptedAt: later, fulfilledAt: null }],
    ['acceptedAt', { acceptedAt: new Date(before.getTime() - 1), fulfilledAt: null }],
    ['fulfilledAt', { acceptedAt: null }],
    ['fulfilledAt', { fulfilledAt: later }],
    ['fulfilledAt', { fulfilledAt: new Date(before.getTime() - 1) }],
  ])('names %s when it is wrong: %j', (field, change) => {
    expect(decide(change)).toEqual({ refused: { code: 'ORDER_INPUT_INVALID', field } });
  });

  it('always is either refused or in order: placed ≤ accepted ≤ fulfilled ≤ now', () => {
    const time = fc.date({ min: new Date('2026-02-27'), max: new Date('2026-03-04'), noInvalidDate: true });
    fc.assert(
      fc.property(time, fc.option(time), fc.option(time), (placedAt, acceptedAt, fulfilledAt) => {
        const decision = decide({ placedAt, acceptedAt, fulfilledAt });
        const times = [placedAt, acceptedAt, fulfilledAt, now].filter((value) => value !== null).map(Number);
        const isOrdered =
          times.every((value, index) => index === 0 || value >= (times[index - 1] ?? 0)) && (fulfilledAt === null || acceptedAt !== null);
        expect('decided' in decision).toBe(isOrdered);
      }),
    );
  });
});
