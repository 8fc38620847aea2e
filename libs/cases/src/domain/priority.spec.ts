import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { priorityOf } from './priority.js';

const dueAt = new Date('2026-03-02T09:00:00Z');
const daysLater = (days: number): Date => new Date(dueAt.getTime() + days * 86_400_000);
const plain = { dueAt, severity: 1, evidence: 0 };

describe('the priority of a case', () => {
  it('is worked out by hand', () => {
    expect(priorityOf(plain, dueAt)).toBe(0);
    expect(priorityOf(plain, daysLater(-7))).toBe(-7);
    expect(priorityOf(plain, daysLater(1.5))).toBe(1.5);
    expect(priorityOf({ ...plain, severity: 4 }, dueAt)).toBe(6);
    expect(priorityOf({ ...plain, evidence: 3 }, dueAt)).toBe(1.5);
    expect(priorityOf({ ...plain, evidence: 400 }, dueAt)).toBe(2);
    expect(priorityOf({ dueAt, severity: 2, evidence: 1 }, daysLater(-1))).toBe(1.5);
  });

  it('never lets two cases change places by waiting', () => {
    const some = fc.record({
      dueAt: fc.integer({ min: -30, max: 30 }).map(daysLater),
      severity: fc.integer({ min: 1, max: 4 }),
      evidence: fc.nat(9),
    });
    fc.assert(
      fc.property(some, some, fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 }), (one, other, now, later) => {
        const order = (days: number): number => Math.sign(priorityOf(one, daysLater(days)) - priorityOf(other, daysLater(days)));
        expect(order(now)).toBe(order(later));
      }),
    );
  });
});
