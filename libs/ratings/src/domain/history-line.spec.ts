import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHistoryLine, starsOf, type HistoryFields, type HistoryRules, type RejectReason } from './history-line.js';

const rules: HistoryRules = { scale: { minimum: 1, maximum: 5 }, defaultRole: 'SELLER', now: new Date('2026-03-02T09:00:00Z') };
const good: HistoryFields = { rater: 'karl', ratee: 'hanna', rating: '4', time: '1700000000', role: null };
const read = (change: Partial<HistoryFields> = {}, ruled: Partial<HistoryRules> = {}) =>
  readHistoryLine({ ...good, ...change }, { ...rules, ...ruled });

describe('a line of a rating history', () => {
  it('says who rated whom, as what, how and when', () => {
    expect(read()).toEqual({ rater: 'karl', ratee: 'hanna', rateeRole: 'SELLER', stars: 4, time: new Date(1_700_000_000_000) });
    expect(read({ role: 'buyer' })).toMatchObject({ rateeRole: 'BUYER' });
    expect(read({}, { defaultRole: 'BUYER' })).toMatchObject({ rateeRole: 'BUYER' });
  });

  it.each<[string, string]>([
    ['1700000000.25', '2023-11-14T22:13:20.250Z'],
    ['0', '1970-01-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2024-02-29T10:00Z', '2024-02-29T10:00:00.000Z'],
    ['2024-02-29T10:00:30.5+02:00', '2024-02-29T08:00:30.500Z'],
    ['2024-03-01T00:30:00+02:00', '2024-02-29T22:30:00.000Z'],
    ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00.000Z'],
  ])('reads the time %s', (time, expected) => {
    expect(read({ time })).toMatchObject({ time: new Date(expected) });
  });

  it.each<[RejectReason, Partial<HistoryFields>]>([
    ['MISSING_FIELD', { rater: '' }],
    ['MISSING_FIELD', { ratee: '' }],
    ['MISSING_FIELD', { rating: '' }],
    ['MISSING_FIELD', { time: '' }],
    ['ID_INVALID', { rater: 'a\0b' }],
    ['ID_INVALID', { ratee: 'x'.repeat(201) }],
    ['SELF_RATING', { ratee: 'karl' }],
    ['RATING_NOT_A_NUMBER', { rating: 'good' }],
    ['RATING_NOT_A_NUMBER', { rating: '0x5' }],
    ['RATING_NOT_A_NUMBER', { rating: '4,5' }],
    ['RATING_OFF_THE_SCALE', { rating: '0' }],
    ['RATING_OFF_THE_SCALE', { rating: '5.01' }],
    ['RATING_OFF_THE_SCALE', { rating: '1e400' }],
    ['ROLE_UNKNOWN', { role: 'courier' }],
    ['ROLE_UNKNOWN', { role: '' }],
    ['TIME_NOT_READABLE', { time: 'yesterday' }],
    ['TIME_NOT_READABLE', { time: '1700000000000' }],
    ['TIME_NOT_READABLE', { time: '-1' }],
    ['TIME_NOT_READABLE', { time: '2024-02-30' }],
    ['TIME_NOT_READABLE', { time: '2023-02-29T10:00Z' }],
    ['TIME_NOT_READABLE', { time: '2024-13-01' }],
    ['TIME_NOT_READABLE', { time: '0000-01-01' }],
    ['TIME_NOT_READABLE', { time: '2024-02-29T10:00:00' }],
    ['TIME_NOT_READABLE', { time: '01.02.2024' }],
    ['TIME_IN_THE_FUTURE', { time: '2026-03-02T09:00:00.001Z' }],
    ['TIME_IN_THE_FUTURE', { time: '99999999999' }],
  ])('is rejected as %s: %j', (reason, change) => {
    expect(read(change)).toBe(reason);
  });

  it('is always read or rejected for a reason, whatever it holds', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('karl', '3', '1e2', '1700000000', '2024-02-29', 'BUYER', '-0', '+5', '.5'));
    fc.assert(
      fc.property(text, text, text, text, fc.option(text), (rater, ratee, rating, time, role) => {
        const line = readHistoryLine({ rater, ratee, rating, time, role }, rules);
        if (typeof line === 'string') {
          expect(line).toMatch(/^[A-Z_]+$/);
          return;
        }
        expect([1, 2, 3, 4, 5]).toContain(line.stars);
        expect(line.rater).not.toBe(line.ratee);
        expect(line.time.getTime()).toBeLessThanOrEqual(rules.now.getTime());
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('stars of another scale', () => {
  it('keep the sign on a scale that crosses zero', () => {
    const otc = { minimum: -10, maximum: 10 };
    expect([-10, -6, -5, -1, 0, 1, 5, 6, 10].map((value) => starsOf(value, otc))).toEqual([1, 1, 2, 2, 3, 4, 4, 5, 5]);
    expect([-1, 0, 1].map((value) => starsOf(value, { minimum: -1, maximum: 1 }))).toEqual([1, 3, 5]);
  });

  it('are cut linearly on any other', () => {
    expect([0, 2.5, 5, 7.5, 10].map((value) => starsOf(value, { minimum: 0, maximum: 10 }))).toEqual([1, 2, 3, 4, 5]);
    expect([1, 2, 3, 4, 5].map((value) => starsOf(value, { minimum: 1, maximum: 5 }))).toEqual([1, 2, 3, 4, 5]);
    expect([0, 1].map((value) => starsOf(value, { minimum: 0, maximum: 1 }))).toEqual([1, 5]);
  });

  it('are always 1 to 5, never fewer for a better value, and never turn good into bad', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 4, maxLength: 4 }), (values) => {
        const [minimum = 0, low = 0, high = 0, maximum = 0] = values.sort((a, b) => a - b);
        const [worse, better] = [starsOf(low, { minimum, maximum }), starsOf(high, { minimum, maximum })];
        for (const stars of [worse, better]) expect([1, 2, 3, 4, 5]).toContain(stars);
        expect(worse).toBeLessThanOrEqual(better);
        if (minimum < 0 && maximum > 0) expect(Math.sign(better - 3)).toBe(Math.sign(high) + 0);
      }),
    );
  });
});
