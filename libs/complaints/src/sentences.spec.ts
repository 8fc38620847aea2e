import { describe, expect, it } from '@jest/globals';
import { categories, kindExplanations } from './domain/categories.js';
import type { ComplaintField, ComplaintRefusal } from './domain/refusals.js';
import { refuse } from './sentences.js';
import { expectWhole, sentencesOf } from '../../../test/support/sentences.js';

const fields: Record<ComplaintField, true> = {
  facts: true,
  'facts.on': true,
  evidence: true,
  'evidence.sha256': true,
  'evidence.url': true,
};
const until = new Date('2026-04-01T09:00:00Z');

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in ComplaintRefusal['code']]: Extract<ComplaintRefusal, { code: Code }> } = {
  TEXT_INVALID: { code: 'TEXT_INVALID', field: 'reason', problem: 'BLANK', maximumLength: 2_000 },
  COMPLAINT_NOT_FOUND: { code: 'COMPLAINT_NOT_FOUND' },
  ORDER_NOT_FOUND: { code: 'ORDER_NOT_FOUND' },
  NO_CONTACT_BETWEEN_YOU: { code: 'NO_CONTACT_BETWEEN_YOU' },
  COMPLAINANT_MUTED: { code: 'COMPLAINANT_MUTED', until },
  COMPLAINT_ALREADY_OPEN: { code: 'COMPLAINT_ALREADY_OPEN' },
  COMPLAINT_KIND_WRONG: { code: 'COMPLAINT_KIND_WRONG', category: 'THEFT', kinds: ['MONEY', 'TIME'] },
  COMPLAINT_INPUT_INVALID: { code: 'COMPLAINT_INPUT_INVALID', field: 'facts' },
  WRONG_COMPLAINT_STATE: { code: 'WRONG_COMPLAINT_STATE', action: 'withdraw', state: 'UPHELD', allowedStates: ['FILED', 'UNDER_REVIEW'] },
  COMPLAINT_ALREADY_ANSWERED: { code: 'COMPLAINT_ALREADY_ANSWERED' },
  SUBJECT_ALREADY_TOLD: { code: 'SUBJECT_ALREADY_TOLD' },
  SUBJECT_NOT_TOLD: { code: 'SUBJECT_NOT_TOLD' },
  SUMMARY_REVEALS_COMPLAINANT: { code: 'SUMMARY_REVEALS_COMPLAINANT', field: 'summary' },
  ANSWER_AWAITED: { code: 'ANSWER_AWAITED', until },
  COMPLAINANT_NOT_FOUND: { code: 'COMPLAINANT_NOT_FOUND' },
  COMPLAINANT_NOT_MUTED: { code: 'COMPLAINANT_NOT_MUTED' },
  MUTE_END_INVALID: { code: 'MUTE_END_INVALID', latest: until },
};

const sentenceOf = sentencesOf<ComplaintRefusal>(refuse);

describe('what a refused complaint says', () => {
  const everything = [
    ...Object.values(refusals),
    ...(Object.keys(fields) as ComplaintField[]).map((field): ComplaintRefusal => ({ code: 'COMPLAINT_INPUT_INVALID', field })),
    { code: 'COMPLAINT_KIND_WRONG', category: 'INSULT', kinds: [] } satisfies ComplaintRefusal,
  ];

  it.each(everything)('$code $field in German and in English', (reason) => expectWhole(sentenceOf(reason)));

  it('names what would be right', () => {
    expect(sentenceOf(refusals.WRONG_COMPLAINT_STATE).en).toContain('FILED or UNDER_REVIEW');
    expect(sentenceOf(refusals.COMPLAINT_KIND_WRONG).de).toContain('MONEY, TIME');
    expect(sentenceOf(refusals.ANSWER_AWAITED).en).toContain('2026-04-01 09:00 UTC');
    expect(sentenceOf(refusals.MUTE_END_INVALID).de).toContain('2026-04-01');
  });
});

describe('every category and kind', () => {
  it.each([...Object.values(categories).map(({ explanation }) => explanation), ...Object.values(kindExplanations)])(
    'is explained: $en',
    (explanation) => expectWhole(explanation),
  );
});
