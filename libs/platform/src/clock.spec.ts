import { describe, expect, it } from '@jest/globals';
import { days, hours, minutes, MovableClock, systemClock } from './clock.js';

describe('the clock', () => {
  it('of tests stands still until it is moved, and hands out times that nobody can turn it with', () => {
    const start = new Date('2026-03-02T09:00:00Z');
    const clock = new MovableClock(start);
    clock.now().setFullYear(1999);
    expect(clock.now()).toEqual(start);
    clock.advance(days(1) + hours(2) + minutes(3));
    expect(clock.now()).toEqual(new Date('2026-03-03T11:03:00Z'));
    const other = new Date('2026-01-01T00:00:00Z');
    clock.moveTo(other);
    other.setFullYear(1999);
    expect(clock.now()).toEqual(new Date('2026-01-01T00:00:00Z'));
  });

  it('of the system goes on', () => {
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1_000);
  });
});
