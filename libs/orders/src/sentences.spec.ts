import { describe, expect, it } from '@jest/globals';
import { Refusal } from '@evenhand/platform';
import type { OrderField, OrderRefusal } from './domain/refusals.js';
import { refuse } from './sentences.js';

const fields: Record<OrderField, true> = {
  externalId: true,
  amountMinor: true,
  currency: true,
  dueOn: true,
  placedAt: true,
  acceptedAt: true,
  fulfilledAt: true,
  note: true,
  onBehalfOf: true,
  at: true,
};

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in OrderRefusal['code']]: Extract<OrderRefusal, { code: Code }> } = {
  ORDER_NOT_FOUND: { code: 'ORDER_NOT_FOUND' },
  WRONG_SIDE: { code: 'WRONG_SIDE', action: 'accept', allowedSides: ['SELLER'] },
  WRONG_ORDER_STATE: { code: 'WRONG_ORDER_STATE', action: 'cancel', state: 'FULFILLED', allowedStates: ['PLACED', 'ACCEPTED'] },
  ORDER_INPUT_INVALID: { code: 'ORDER_INPUT_INVALID', field: 'currency' },
  NOT_AT_FAULT: { code: 'NOT_AT_FAULT', side: 'BUYER' },
  SAME_PARTY: { code: 'SAME_PARTY' },
  PARTY_NOT_FOUND: { code: 'PARTY_NOT_FOUND', role: 'BUYER' },
  EXTERNAL_ORDER_ID_TAKEN: { code: 'EXTERNAL_ORDER_ID_TAKEN', externalId: 'A-1' },
  SERVICE_REFUSED: { code: 'SERVICE_REFUSED', reasons: [{ code: 'PRIVATE_REASON' }] },
};

function sentenceOf(reason: OrderRefusal) {
  try {
    return refuse(reason);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.code).toBe(reason.code);
    return error.sentence;
  }
}

describe('what a refused order says', () => {
  const everything = [
    ...Object.values(refusals),
    ...(Object.keys(fields) as OrderField[]).map((field): OrderRefusal => ({ code: 'ORDER_INPUT_INVALID', field })),
  ];

  it.each(everything)('$code $field in German and in English', (reason) => {
    const { de, en } = sentenceOf(reason);
    for (const text of [de, en]) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/undefined|null|\[object/);
    }
    expect(de).not.toBe(en);
  });

  it('names what would be right', () => {
    expect(sentenceOf(refusals.WRONG_ORDER_STATE).en).toBe('The order is FULFILLED; to cancel it, it would have to be PLACED or ACCEPTED.');
    expect(sentenceOf(refusals.WRONG_SIDE).de).toContain('Verkäufer');
    expect(sentenceOf({ code: 'ORDER_INPUT_INVALID', field: 'amountMinor' }).en).toContain('1000000000000000');
  });

  it('keeps the reasons of a refused service out of the sentence', () => {
    expect(Object.values(sentenceOf(refusals.SERVICE_REFUSED)).join()).not.toContain('PRIVATE_REASON');
  });
});
