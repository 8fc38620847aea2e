import { describe, expect, it } from '@jest/globals';
import { days, defaultPolicy } from '@evenhand/platform';
import fc from 'fast-check';
import { decideCharge, nextRung, noServeGrounds, protectedTraits, rungBelow, rungs, severityOf, type Charge } from './charge.js';
import { noticeMs, triggersOf } from './platform-decisions.js';

const at = new Date('2026-03-02T09:00:00Z');
const later = (count: number): Date => new Date(at.getTime() + days(count));
const aCharge: Charge = {
  ground: 'INSULT',
  explanation: 'x',
  facts: 'y',
  complaintIds: [],
  orderIds: [],
  rung: 'WARNING',
  conditions: [],
  endsAt: null,
  skippedRungReason: null,
  urgentReason: null,
  effectiveAt: null,
};
const fieldOf = (more: Partial<Charge>): unknown => {
  const decision = decideCharge({ ...aCharge, skippedRungReason: 'Grave.', ...more }, { at, taken: [] });
  return 'refused' in decision && decision.refused.code === 'NO_SERVE_INPUT_INVALID' ? decision.refused.field : null;
};

describe('a charge', () => {
  it.each(noServeGrounds)('may rest on %s', (ground) => {
    expect(decideCharge({ ...aCharge, ground }, { at, taken: [] })).toEqual({ decided: { ...aCharge, ground } });
  });

  it.each(protectedTraits)('never rests on %s', (ground) => {
    expect(decideCharge({ ...aCharge, ground }, { at, taken: [...rungs] })).toEqual({ refused: { code: 'PROTECTED_TRAIT', ground } });
  });

  it.each<[Partial<Charge>, string | null]>([
    [{ rung: 'RESTRICTION' }, 'conditions'],
    [{ rung: 'RESTRICTION', conditions: ['PREPAYMENT'] }, null],
    [{ conditions: ['PREPAYMENT'] }, 'conditions'],
    [{ rung: 'TEMPORARY' }, 'endsAt'],
    [{ rung: 'TEMPORARY', endsAt: later(1) }, null],
    [{ rung: 'TEMPORARY', endsAt: at }, 'endsAt'],
    [{ rung: 'TEMPORARY', endsAt: later(1), effectiveAt: later(1) }, 'endsAt'],
    [{ rung: 'PERMANENT', endsAt: later(1) }, 'endsAt'],
    [{ rung: 'PERMANENT' }, null],
    [{ endsAt: later(1) }, null],
    [{ effectiveAt: later(-1) }, 'effectiveAt'],
    [{ effectiveAt: at }, null],
    [{ orderIds: Array.from({ length: 101 }, () => 'o') as unknown as Charge['orderIds'] }, 'orderIds'],
    [{ complaintIds: Array.from({ length: 101 }, () => 'c') as unknown as Charge['complaintIds'] }, 'complaintIds'],
  ])('%j is wrong in %s', (more, field) => {
    expect(fieldOf(more)).toBe(field);
  });

  it('skips no rung of the ladder without a reason', () => {
    const rung = fc.constantFrom(...rungs);
    fc.assert(
      fc.property(rung, fc.uniqueArray(rung), fc.option(fc.constant('Grave.')), (wanted, taken, skippedRungReason) => {
        const charge: Charge = {
          ...aCharge,
          rung: wanted,
          skippedRungReason,
          conditions: wanted === 'RESTRICTION' ? ['PREPAYMENT'] : [],
          endsAt: wanted === 'TEMPORARY' ? later(1) : null,
        };
        const below = rungBelow(wanted);
        const isSkipped = below !== null && !taken.includes(below) && skippedRungReason === null;
        expect(decideCharge(charge, { at, taken })).toEqual(
          isSkipped ? { refused: { code: 'RUNG_SKIPPED', rung: wanted, missing: below } } : { decided: charge },
        );
      }),
    );
    expect(rungs.map(rungBelow)).toEqual([null, 'WARNING', 'RESTRICTION', 'TEMPORARY']);
    expect([[], ['WARNING'], ['TEMPORARY', 'WARNING'], ['PERMANENT']].map((taken) => nextRung(taken as (typeof rungs)[number][]))).toEqual([
      'WARNING',
      'RESTRICTION',
      'PERMANENT',
      'PERMANENT',
    ]);
  });

  it('is the graver the higher the rung and the more the points, and gravest where it is urgent', () => {
    expect(rungs.map((rung) => severityOf({ rung, urgentReason: null }, 0))).toEqual([1, 2, 3, 4]);
    expect([1, 3, 5, 40].map((points) => severityOf({ rung: 'WARNING', urgentReason: null }, points))).toEqual([1, 2, 3, 4]);
    expect(severityOf({ rung: 'WARNING', urgentReason: 'Danger.' }, 0)).toBe(4);
  });
});

describe('a number', () => {
  const { noServe } = defaultPolicy;
  it.each([
    [4, null, []],
    [5, null, ['STRIKES']],
    [0, { upperStars: 2.49, evidence: 5 }, ['REPUTATION']],
    [0, { upperStars: 2.49, evidence: 4.9 }, []],
    [0, { upperStars: 2.5, evidence: 50 }, []],
    [9, { upperStars: 1, evidence: 50 }, ['STRIKES', 'REPUTATION']],
  ])('%d strike points and %j lead to %j', (strikePoints, standing, triggers) => {
    expect(triggersOf({ strikePoints, standing }, noServe)).toEqual(triggers);
  });
});

it('gives a business its notice, unless the law allows less, and a person none', () => {
  const { noServe } = defaultPolicy;
  expect(noticeMs('BUSINESS', null, noServe)).toBe(days(30));
  expect(noticeMs('BUSINESS', 'Fraud.', noServe)).toBe(0);
  expect(noticeMs('PRIVATE', null, noServe)).toBe(0);
});
