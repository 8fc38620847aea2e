import { describe, expect, it } from '@jest/globals';
import type { SeparationRefusal } from './domain/refusals.js';
import { wordingProblems } from './domain/wording.js';
import { refuse } from './sentences.js';
import { expectWhole, sentencesOf } from '../../../test/support/sentences.js';

const every: { readonly [Code in SeparationRefusal['code']]: readonly Extract<SeparationRefusal, { code: Code }>[] } = {
  SEPARATION_NOT_FOUND: [{ code: 'SEPARATION_NOT_FOUND' }],
  SEPARATION_OPEN_ALREADY: [{ code: 'SEPARATION_OPEN_ALREADY' }],
  NEVER_DEALT_WITH_EACH_OTHER: [{ code: 'NEVER_DEALT_WITH_EACH_OTHER' }],
  SEPARATION_STATE_FORBIDS: [
    { code: 'SEPARATION_STATE_FORBIDS', action: 'close', state: 'DRAFTED', allowedStates: ['RUNNING_OFF'] },
    { code: 'SEPARATION_STATE_FORBIDS', action: 'abandon', state: 'CLOSED', allowedStates: ['DRAFTED', 'APPROVING', 'APPROVED'] },
  ],
  SEPARATION_STEP_MISSING: [{ code: 'SEPARATION_STEP_MISSING', action: 'close', missing: ['RUN_OFF', 'NOTICE'] }],
  SEPARATION_CHANGED: [{ code: 'SEPARATION_CHANGED', version: 3 }],
  NOT_AN_APPROVER: [{ code: 'NOT_AN_APPROVER' }],
  APPROVED_ALREADY: [{ code: 'APPROVED_ALREADY' }],
  APPROVERS_INVALID: (['OPENER_ALONE', 'REPEATED', 'TOO_MANY', 'EMPTIED', 'NOT_A_MEMBER'] as const).map((problem) => ({
    code: 'APPROVERS_INVALID',
    problem,
  })),
  STEP_NOT_EXCUSABLE: (['COVER_YOURSELF', 'SAY_IN_PERSON', 'BE_CLEAR', 'LET_GO'] as const).map((step) => ({
    code: 'STEP_NOT_EXCUSABLE',
    step,
  })),
  EXCUSED_ALREADY: [{ code: 'EXCUSED_ALREADY', step: 'BE_READY' }],
  SEPARATION_TIME_INVALID: (['IN_THE_PAST', 'IN_THE_FUTURE', 'TOO_EARLY', 'TOO_FAR', 'NO_DAY'] as const).map((problem) => ({
    code: 'SEPARATION_TIME_INVALID',
    field: 'heldAt',
    problem,
  })),
  FACT_NOT_FOUND: [{ code: 'FACT_NOT_FOUND', id: 'x' }],
  NO_ORDER_TO_RUN_OFF: [{ code: 'NO_ORDER_TO_RUN_OFF' }],
  WORDING_REFUSED: wordingProblems.map((problem) => ({
    code: 'WORDING_REFUSED',
    findings: [{ problem, from: 0, to: 5, words: 'maybe' }],
  })),
  INCIDENT_NOT_FOUND: [{ code: 'INCIDENT_NOT_FOUND' }],
  INCIDENT_IS_COMPLAINT_ALREADY: [{ code: 'INCIDENT_IS_COMPLAINT_ALREADY' }],
};

const sentenceOf = sentencesOf<SeparationRefusal>(refuse);

describe('a refusal', () => {
  it.each(Object.values(every).flatMap((reasons: readonly SeparationRefusal[]) => reasons.map((reason) => [reason.code, reason] as const)))(
    '%s is said in German and in English, in whole sentences',
    (_code, reason) => {
      expectWhole(sentenceOf(reason));
    },
  );

  it('says each problem in words of its own', () => {
    for (const reasons of Object.values(every)) {
      expect(new Set(reasons.map((reason: SeparationRefusal) => sentenceOf(reason).en)).size).toBe(reasons.length);
    }
  });
});
