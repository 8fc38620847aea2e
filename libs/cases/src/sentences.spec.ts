import { describe, expect, it } from '@jest/globals';
import type { CaseRefusal } from './domain/refusals.js';
import { refuse } from './sentences.js';
import { expectWhole, sentencesOf } from '../../../test/support/sentences.js';

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in CaseRefusal['code']]: Extract<CaseRefusal, { code: Code }> } = {
  CASE_NOT_FOUND: { code: 'CASE_NOT_FOUND' },
  CASE_CLOSED: { code: 'CASE_CLOSED' },
  CASE_FOR_LEADS: { code: 'CASE_FOR_LEADS' },
  CASE_CLAIMED_BY_OTHER: { code: 'CASE_CLAIMED_BY_OTHER', until: new Date('2026-03-02T09:10:00Z') },
  CASE_NOT_CLAIMED: { code: 'CASE_NOT_CLAIMED' },
  CLAIM_LAPSED: { code: 'CLAIM_LAPSED' },
  CASE_CHANGED: { code: 'CASE_CHANGED', version: 7 },
  CONFLICT_OF_INTEREST: { code: 'CONFLICT_OF_INTEREST' },
  CASE_VIEW_NOT_FOUND: { code: 'CASE_VIEW_NOT_FOUND' },
  TOO_MANY_CASE_VIEWS: { code: 'TOO_MANY_CASE_VIEWS', maximum: 50 },
  TEXT_INVALID: { code: 'TEXT_INVALID', field: 'name', problem: 'BLANK', maximumLength: 80 },
};

const sentenceOf = sentencesOf<CaseRefusal>(refuse);

describe('what a refusal about cases says', () => {
  it.each(Object.values(refusals))('$code in German and in English', (reason) => {
    expectWhole(sentenceOf(reason));
  });

  it('names what would be right', () => {
    expect(sentenceOf(refusals.CASE_CLAIMED_BY_OTHER).en).toContain('until 2026-03-02 09:10 UTC');
    expect(sentenceOf(refusals.CASE_CHANGED).de).toContain('Version 7');
    expect(sentenceOf(refusals.TOO_MANY_CASE_VIEWS).en).toContain('50');
  });
});
