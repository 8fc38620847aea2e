import { describe, expect, it } from '@jest/globals';
import { days, hours } from '@evenhand/platform';
import fc from 'fast-check';
import { dueReminder } from './reminders.js';

const closesAt = new Date('2026-03-16T09:00:00Z');
const schedule = [7, 3, 1];
const daysBefore = (count: number): Date => new Date(closesAt.getTime() - days(count));

/** What a side hears over time when somebody looks at these instants. */
function remindersAt(instants: readonly Date[], stages: readonly number[] = schedule): { readonly at: Date; readonly daysLeft: number }[] {
  const heard: { at: Date; daysLeft: number }[] = [];
  for (const at of instants) {
    const daysLeft = dueReminder({ closesAt, remindedAtDaysLeft: heard.map((reminder) => reminder.daysLeft) }, stages, at);
    if (daysLeft !== null) heard.push({ at, daysLeft });
  }
  return heard;
}

describe('reminders to rate', () => {
  it('come with 7, 3 and 1 days left, and not before', () => {
    const everyHour = Array.from({ length: 15 * 24 }, (_, index) => new Date(daysBefore(14).getTime() + hours(index)));
    expect(remindersAt(everyHour)).toEqual(schedule.map((daysLeft) => ({ at: daysBefore(daysLeft), daysLeft })));
  });

  it('after a pause are only the nearest one', () => {
    expect(remindersAt([daysBefore(2), daysBefore(1.9), daysBefore(1)])).toEqual([
      { at: daysBefore(2), daysLeft: 3 },
      { at: daysBefore(1), daysLeft: 1 },
    ]);
    expect(remindersAt([daysBefore(0.5)])).toEqual([{ at: daysBefore(0.5), daysLeft: 1 }]);
  });

  it('never come twice for a stage, never after the window, never with more time left than they say', () => {
    const instants = fc.array(fc.integer({ min: -days(3), max: days(15) }), { maxLength: 40 });
    const stages = fc.uniqueArray(fc.integer({ min: 1, max: 13 }), { maxLength: 5 });
    fc.assert(
      fc.property(instants, stages, (offsets, given) => {
        const looks = [...offsets].sort((a, b) => b - a).map((left) => new Date(closesAt.getTime() - left));
        const heard = remindersAt(looks, given);
        expect(new Set(heard.map(({ daysLeft }) => daysLeft)).size).toBe(heard.length);
        for (const [index, { at, daysLeft }] of heard.entries()) {
          expect(at.getTime()).toBeLessThan(closesAt.getTime());
          expect(closesAt.getTime() - at.getTime()).toBeLessThanOrEqual(days(daysLeft));
          // Only the nearest stage speaks: no smaller one was reached.
          expect(given.some((stage) => stage < daysLeft && closesAt.getTime() - at.getTime() <= days(stage))).toBe(false);
          expect(daysLeft).toBeLessThan(heard[index - 1]?.daysLeft ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });
});
