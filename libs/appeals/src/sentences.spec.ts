import { describe, expect, it } from '@jest/globals';
import { appealStates } from './domain/appeal.js';
import type { AppealRefusal } from './domain/refusals.js';
import { settle } from './sentences.js';
import { expectWhole, sentencesOf } from '../../../test/support/sentences.js';

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in AppealRefusal['code']]: Extract<AppealRefusal, { code: Code }> } = {
  STATEMENT_NOT_FOUND: { code: 'STATEMENT_NOT_FOUND' },
  STATEMENT_VOIDED: { code: 'STATEMENT_VOIDED' },
  NOT_DELIVERED_YET: { code: 'NOT_DELIVERED_YET' },
  APPEAL_WINDOW_CLOSED: { code: 'APPEAL_WINDOW_CLOSED', closedAt: new Date('2026-09-02T09:00:00Z') },
  APPEAL_ALREADY_OPEN: { code: 'APPEAL_ALREADY_OPEN' },
  APPEAL_DECIDED_ALREADY: { code: 'APPEAL_DECIDED_ALREADY' },
  APPEAL_NOT_FOUND: { code: 'APPEAL_NOT_FOUND' },
  APPEAL_SETTLED: { code: 'APPEAL_SETTLED', state: 'DENIED' },
  CONFLICT_OF_INTEREST: { code: 'CONFLICT_OF_INTEREST' },
  TEXT_INVALID: { code: 'TEXT_INVALID', field: 'reasons', problem: 'BLANK', maximumLength: 5_000 },
};

const sentenceOf = sentencesOf<AppealRefusal>((reason) => settle<never>({ refused: reason }));

describe('what is said when an appeal is refused', () => {
  it.each(Object.values(refusals))('$code is one sentence or two, in German and in English', (reason) => {
    expectWhole(sentenceOf(reason));
  });

  it('names the day on which the time ended, and where an appeal stands', () => {
    expect(sentenceOf(refusals.APPEAL_WINDOW_CLOSED).en).toContain('2026-09-02');
    const said = appealStates.map((state) => sentenceOf({ code: 'APPEAL_SETTLED', state }));
    for (const locale of ['en', 'de'] as const) expect(new Set(said.map((sentence) => sentence[locale])).size).toBe(appealStates.length);
  });
});
