import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { historyInWords } from '../history-in-words.js';
import { comesByItself, happeningAfter, happenings, historyFor, type HistoryEntry } from './history.js';

const start = new Date('2026-03-02T09:00:00Z').getTime();
const detail = {
  step: 'SAY_IN_PERSON',
  reason: 'the secret reason',
  persons: ['the secret approver'],
  insistedOn: ['the secret words'],
  day: '2026-03-20',
  time: '2026-03-03T10:00:00.000Z',
  form: 'PHONE',
} as const;
const entry: fc.Arbitrary<HistoryEntry> = fc
  .record({
    what: fc.constantFrom(...happenings),
    minutes: fc.integer({ min: 0, max: 100 }),
    side: fc.constantFrom('OPENER', 'OTHER', null),
  })
  .map(({ what, minutes, side }) => ({
    what,
    at: new Date(start + minutes * 60_000),
    side,
    person: side === null ? null : `the secret person of ${side}`,
    detail,
  }));

describe('the history of a separation', () => {
  it('tells the other side nothing that was before it was informed, went on inside, or names anybody of the opener’s side', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.option(fc.integer({ min: 0, max: 100 })), (history, minutes) => {
        const informedAt = minutes === null ? null : new Date(start + minutes * 60_000);
        const told = historyFor(history, 'OTHER', informedAt);
        if (informedAt === null) expect(told).toEqual([]);
        for (const { at } of told) expect(at.getTime()).toBeGreaterThanOrEqual(informedAt?.getTime() ?? Infinity);
        expect(JSON.stringify(told)).not.toMatch(
          /secret (reason|approver|words)|of OPENER|APPRO|EXCUSED|INCIDENT|PAUSE|REMIND|ESCALATED|FACTS|OPENED|REVIEW/,
        );
        for (const line of told) expect(JSON.stringify(historyInWords(line))).not.toContain('secret');
      }),
    );
  });

  it('tells the opener all but who acted for the other side, and whoever only looks, all', () => {
    fc.assert(
      fc.property(fc.array(entry), (history) => {
        expect(historyFor(history, null, null)).toEqual(history);
        const told = historyFor(history, 'OPENER', null);
        expect(told.map(({ what }) => what)).toEqual(history.map(({ what }) => what));
        expect(JSON.stringify(told)).not.toContain('of OTHER');
      }),
    );
  });

  it('says each thing in a sentence of its own, in German and in English', () => {
    const said = happenings.map((what) => historyInWords({ what, detail }));
    for (const { de, en } of said) {
      expect([de, en]).toEqual([expect.stringMatching(/^\P{Ll}.*\S$/u), expect.stringMatching(/^\P{Ll}.*\S$/u)]);
      expect(de).not.toBe(en);
      expect(`${de}${en}`).not.toMatch(/undefined|null|NaN/);
    }
    expect(new Set(said.map(({ en }) => en)).size).toBe(happenings.length);
  });

  it('has a name for every action of the table', () => {
    expect(Object.values(happeningAfter).filter((what) => !happenings.includes(what))).toEqual([]);
    expect(new Set(Object.values(happeningAfter)).size).toBe(Object.values(happeningAfter).length);
    expect(comesByItself).toEqual(expect.arrayContaining([happeningAfter.complete, happeningAfter.lapse]));
  });
});
