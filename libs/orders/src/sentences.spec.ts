import { describe, expect, it } from '@jest/globals';
import type { OrderField, OrderRefusal } from './domain/refusals.js';
import { refuse } from './sentences.js';
import { expectWhole, sentencesOf } from '../../../test/support/sentences.js';

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

const sentenceOf = sentencesOf<OrderRefusal>(refuse);

describe('what a refused order says', () => {
  const everything = [
    ...Object.values(refusals),
    ...(Object.keys(fields) as OrderField[]).map((field): OrderRefusal => ({ code: 'ORDER_INPUT_INVALID', field })),
  ];

  it.each(everything)('$code $field in German and in English', (reason) => {
    expectWhole(sentenceOf(reason));
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
