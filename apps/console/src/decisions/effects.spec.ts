import { describe, expect, it } from '@jest/globals';
import {
  contactAfter,
  deadlinesOf,
  endsBeforeItBegins,
  monthsAfter,
  ordersAfter,
  skippedBefore,
  type Deadline,
  type Measure,
} from './effects-of.js';

const times = { now: '2026-03-02T09:00:00.000Z', hearingDays: 7, businessNoticeDays: 30, appealMonths: 6 };

const aMeasure = (wish: Partial<Measure> = {}): Measure => ({
  rung: 'TEMPORARY',
  endsAt: '2026-09-01T21:59:59.000Z',
  wishedAt: null,
  isBusiness: false,
  isShortNoticeAllowed: false,
  isUrgent: false,
  hearingEndsAt: null,
  isAnswered: false,
  ...wish,
});

const dates = (wish: Partial<Measure> = {}): Partial<Record<Deadline, string>> =>
  Object.fromEntries(deadlinesOf(aMeasure(wish), times).map(({ what, at }) => [what, at]));

describe('the dates that follow from a charge', () => {
  it('begin with the hearing, after which it can take effect and the time to appeal runs', () => {
    expect(dates()).toEqual({
      HEARING_ENDS: '2026-03-09T09:00:00.000Z',
      TAKES_EFFECT: '2026-03-09T09:00:00.000Z',
      ENDS: '2026-09-01T21:59:59.000Z',
      APPEAL_UNTIL: '2026-09-09T09:00:00.000Z',
    });
  });

  it('come in their order', () => {
    const inOrder = deadlinesOf(aMeasure(), times).map(({ at }) => at);
    expect(inOrder).toEqual([...inOrder].sort());
  });

  it('leave a business its notice, unless the law allows less', () => {
    expect(dates({ isBusiness: true }).TAKES_EFFECT).toBe('2026-04-08T09:00:00.000Z');
    expect(dates({ isBusiness: true, isShortNoticeAllowed: true }).TAKES_EFFECT).toBe('2026-03-09T09:00:00.000Z');
    expect(dates({ isShortNoticeAllowed: true }).TAKES_EFFECT).toBe('2026-03-09T09:00:00.000Z');
  });

  it('follow a wish for later, and not one for earlier than may be', () => {
    expect(dates({ wishedAt: '2026-05-01T00:00:00.000Z' }).TAKES_EFFECT).toBe('2026-05-01T00:00:00.000Z');
    expect(dates({ wishedAt: '2026-03-03T00:00:00.000Z' }).TAKES_EFFECT).toBe('2026-03-09T09:00:00.000Z');
  });

  it('have no end where there is none', () => {
    expect(dates({ rung: 'PERMANENT', endsAt: null })).not.toHaveProperty('ENDS');
  });
});

describe('the dates that follow from an approval', () => {
  it('begin now when the subject has answered, or had the time to', () => {
    for (const heard of [{ hearingEndsAt: '2026-03-02T09:00:00.000Z' }, { hearingEndsAt: '2026-03-05T09:00:00.000Z', isAnswered: true }]) {
      const { HEARING_ENDS, TAKES_EFFECT, APPEAL_UNTIL } = dates(heard);
      expect([HEARING_ENDS, TAKES_EFFECT, APPEAL_UNTIL]).toEqual([undefined, times.now, '2026-09-02T09:00:00.000Z']);
    }
  });

  it('wait for the hearing, apart from urgent danger: then the hearing follows and the entry is reviewed', () => {
    const running = { hearingEndsAt: '2026-03-05T09:00:00.000Z' };
    expect(dates(running)).toMatchObject({ TAKES_EFFECT: running.hearingEndsAt });
    expect(dates(running)).not.toHaveProperty('REVIEW_DUE');
    expect(dates({ ...running, isUrgent: true })).toMatchObject({ TAKES_EFFECT: times.now, REVIEW_DUE: '2026-03-09T09:00:00.000Z' });
    expect(dates({ ...running, isUrgent: true, isAnswered: true })).not.toHaveProperty('REVIEW_DUE');
    // The hearing is over before it takes effect.
    expect(dates({ ...running, isUrgent: true, isBusiness: true })).not.toHaveProperty('REVIEW_DUE');
  });
});

describe('a measure that would be over before it began', () => {
  it('is noticed, to the instant', () => {
    const ends = (endsAt: string | null): boolean => endsBeforeItBegins(deadlinesOf(aMeasure({ endsAt }), times));
    expect(ends('2026-03-09T09:00:00.000Z')).toBe(true);
    expect(ends('2026-03-09T09:00:00.001Z')).toBe(false);
    expect(ends(null)).toBe(false);
  });
});

describe('months', () => {
  it.each([
    ['2026-08-31T23:59:59.999Z', 6, '2027-02-28T23:59:59.999Z'],
    ['2026-03-02T09:00:00.123Z', 6, '2026-09-02T09:00:00.123Z'],
    ['2026-12-31T00:00:00.000Z', 2, '2027-02-28T00:00:00.000Z'],
  ])('after %s, %i of them, are counted as the API does: %s', (from, months, until) => {
    expect(monthsAfter(from, months)).toBe(until);
  });
});

describe('contact and orders', () => {
  const orders = (['PLACED', 'ACCEPTED', 'FULFILLED', 'DECLINED', 'CANCELLED'] as const).map((state) => ({ state }));

  it('stay after a warning, are under conditions after a restriction, and end after an entry', () => {
    expect((['WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT'] as const).map(contactAfter)).toEqual([
      'STAYS',
      'ON_TERMS',
      'ENDS',
      'ENDS',
    ]);
  });

  it('let accepted orders be finished, and none be accepted any more once contact ends', () => {
    expect(ordersAfter('TEMPORARY', orders)).toEqual({ finished: [{ state: 'ACCEPTED' }], refused: [{ state: 'PLACED' }] });
    expect(ordersAfter('RESTRICTION', orders)).toEqual({ finished: [{ state: 'ACCEPTED' }], refused: [] });
  });
});

describe('the ladder', () => {
  it('is climbed rung by rung: what is missing below is named', () => {
    expect(skippedBefore('WARNING', [])).toBeNull();
    expect(skippedBefore('TEMPORARY', ['WARNING'])).toBe('RESTRICTION');
    expect(skippedBefore('TEMPORARY', ['RESTRICTION'])).toBeNull();
    expect(skippedBefore('PERMANENT', [])).toBe('TEMPORARY');
  });
});
