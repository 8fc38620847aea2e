import { describe, expect, it } from '@jest/globals';
import type { ChargeField, PlatformRefusal } from './domain/platform-refusals.js';
import { refuse } from './platform-sentences.js';
import { expectWhole, sentencesOf } from '../../../test/support/sentences.js';

const time = new Date('2026-03-16T09:00:00Z');

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in PlatformRefusal['code']]: Extract<PlatformRefusal, { code: Code }> } = {
  TEXT_INVALID: { code: 'TEXT_INVALID', field: 'facts', problem: 'BLANK', maximumLength: 5_000 },
  NO_SERVE_ENTRY_NOT_FOUND: { code: 'NO_SERVE_ENTRY_NOT_FOUND' },
  WRONG_ENTRY_STATE: { code: 'WRONG_ENTRY_STATE', step: 'approve', state: 'ACTIVE', allowedStates: ['HEARING'] },
  PROTECTED_TRAIT: { code: 'PROTECTED_TRAIT', ground: 'AGE' },
  RUNG_SKIPPED: { code: 'RUNG_SKIPPED', rung: 'PERMANENT', missing: 'TEMPORARY' },
  NO_SERVE_INPUT_INVALID: { code: 'NO_SERVE_INPUT_INVALID', field: 'endsAt' },
  PROPOSAL_OPEN_ALREADY: { code: 'PROPOSAL_OPEN_ALREADY' },
  NO_ORDER_WITH_SUBJECT: { code: 'NO_ORDER_WITH_SUBJECT' },
  PARTY_NOT_FOUND: { code: 'PARTY_NOT_FOUND', role: 'BUYER' },
  CONFLICT_OF_INTEREST: { code: 'CONFLICT_OF_INTEREST' },
  NOT_THE_PROPOSER: { code: 'NOT_THE_PROPOSER' },
  HEARING_NOT_OVER: { code: 'HEARING_NOT_OVER', until: time },
  HEARING_ANSWERED_ALREADY: { code: 'HEARING_ANSWERED_ALREADY', answeredAt: time },
  HEARING_CLOSED: { code: 'HEARING_CLOSED' },
  NOTICE_TOO_SHORT: { code: 'NOTICE_TOO_SHORT', earliest: time },
  BULK_TOO_LARGE: { code: 'BULK_TOO_LARGE', maximum: 1_000 },
};
const fields: Record<ChargeField, true> = { complaintIds: true, orderIds: true, conditions: true, endsAt: true, effectiveAt: true };

const sentenceOf = sentencesOf<PlatformRefusal>(refuse);

describe('what a refusal about the platform’s list says', () => {
  const inputs = (Object.keys(fields) as ChargeField[]).map((field): PlatformRefusal => ({ code: 'NO_SERVE_INPUT_INVALID', field }));

  it.each([...Object.values(refusals), ...inputs])('$code $field in German and in English', (reason) => {
    expectWhole(sentenceOf(reason));
  });

  it('names what would be right', () => {
    expect(sentenceOf(refusals.RUNG_SKIPPED).en).toContain('TEMPORARY comes before PERMANENT');
    expect(sentenceOf(refusals.HEARING_NOT_OVER).de).toContain('bis 2026-03-16 09:00 UTC');
  });
});
