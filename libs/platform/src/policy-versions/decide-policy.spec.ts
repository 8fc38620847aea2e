import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { days, hours, minutes } from '../clock.js';
import { defaultPolicy, type Policy } from '../policy.js';
import { decideEffectiveAt, decidePolicy, inUnits, type PolicyChanges } from './decide-policy.js';
import { policyFields, type PolicyField } from './parameters.js';

const refusalOf = (changes: PolicyChanges, before: Policy = defaultPolicy): unknown => {
  const decision = decidePolicy(before, changes);
  return 'refused' in decision ? decision.refused : null;
};
const changed = (changes: PolicyChanges): Policy => {
  const decision = decidePolicy(defaultPolicy, changes);
  if ('refused' in decision) throw new Error(decision.refused.code);
  return decision.decided;
};
const change = ({ section, parameter: { name } }: PolicyField, value: number): PolicyChanges => ({
  [section]: { [name]: name === 'reminderDaysLeft' ? [value] : value },
});
const numbers = policyFields.filter(({ parameter }) => parameter.unit !== 'CHOICE');

describe('the table of parameters', () => {
  it('is about every parameter of the policy, once', () => {
    const fields = Object.entries(defaultPolicy).flatMap(([section, values]) =>
      typeof values === 'number' ? [] : Object.keys(values as object).map((field) => `${section}.${field}`),
    );
    expect(policyFields.map(({ section, field }) => `${section}.${field}`).sort()).toEqual(fields.sort());
    expect(new Set(policyFields.map(({ path }) => path)).size).toBe(policyFields.length);
  });

  it('allows what the programs bring along, and says it in units that people use', () => {
    for (const { section, parameter } of policyFields) {
      const value = inUnits(defaultPolicy, section)[parameter.name];
      for (const each of [value ?? NaN].flat()) {
        if (parameter.unit === 'CHOICE') expect(parameter.choices).toContain(each);
        else expect(each === Math.max(parameter.lowest ?? NaN, Math.min(Number(each), parameter.highest ?? NaN))).toBe(true);
      }
    }
    expect(inUnits(defaultPolicy, 'ratings')).toEqual({
      blindWindowDays: 14,
      replyWindowDays: 30,
      reminderDaysLeft: [7, 3, 1],
      maximumTextLength: 2_000,
    });
    expect(inUnits(defaultPolicy, 'cases')).toEqual({ claimLeaseMinutes: 10, decideWithinDays: 7 });
  });
});

describe('a change of the policy', () => {
  it('changes what it names, keeps everything else, and is the next version', () => {
    const policy = changed({ ratings: { blindWindowDays: 10, replyWindowDays: null }, cases: { claimLeaseMinutes: 15 }, appeals: null });
    expect(policy).toEqual({
      ...defaultPolicy,
      version: 2,
      ratings: { ...defaultPolicy.ratings, blindWindowMs: days(10) },
      cases: { ...defaultPolicy.cases, claimLeaseMs: minutes(15) },
    });
    expect(changed({ reputation: { buyerAudience: 'ALL_SELLERS' } }).reputation.buyerAudience).toBe('ALL_SELLERS');
  });

  it.each(numbers)('of $path is held to its bounds', (known) => {
    const { lowest, highest, isWhole } = known.parameter;
    if (lowest === null || highest === null) throw new Error('A number has bounds.');
    const tooMuch = [lowest - 1, highest + 1, NaN, Infinity, ...(isWhole ? [lowest + 0.5] : [])];
    for (const value of tooMuch) {
      const refused = { code: 'POLICY_OUT_OF_BOUNDS', field: known.path, lowest, highest, value, isWhole };
      expect(refusalOf(change(known, value))).toEqual(refused);
    }
    for (const value of [lowest, highest])
      expect(refusalOf(change(known, value)) ?? {}).not.toMatchObject({ code: 'POLICY_OUT_OF_BOUNDS' });
  });

  it('never leads out of the bounds, whatever is asked for', () => {
    const asked = fc.array(
      fc.tuple(
        fc.constantFrom(...numbers),
        fc.double({ min: -10, max: 400 }).map((value) => Math.round(value)),
      ),
    );
    fc.assert(
      fc.property(asked, (steps) => {
        let policy: Policy = defaultPolicy;
        for (const [known, value] of steps) {
          const decision = decidePolicy(policy, change(known, value));
          if ('decided' in decision) policy = decision.decided;
        }
        // A change of something else holds all bounds and rules against the whole of it.
        for (const { section, parameter } of numbers) {
          for (const value of [inUnits(policy, section)[parameter.name] ?? NaN].flat()) {
            expect(Number(value)).toBeGreaterThanOrEqual(parameter.lowest ?? NaN);
            expect(Number(value)).toBeLessThanOrEqual(parameter.highest ?? NaN);
          }
        }
        const { complaints, noServe, cases, ratings } = policy;
        expect(complaints.minorPoints).toBeLessThanOrEqual(complaints.seriousPoints);
        expect(complaints.seriousPoints).toBeLessThanOrEqual(complaints.severePoints);
        expect(complaints.answerWindowMs).toBeLessThanOrEqual(cases.decideWithinMs);
        expect(noServe.cautionAtPoints).toBeLessThanOrEqual(noServe.proposalAtPoints);
        expect(days(Math.max(0, ...ratings.reminderDaysLeft))).toBeLessThan(ratings.blindWindowMs);
      }),
    );
  });

  it.each<[string, PolicyChanges, string[]]>([
    ['lighter complaints that weigh more', { complaints: { minorPoints: 3 } }, ['complaints.minorPoints']],
    ['graver complaints that weigh less', { complaints: { severePoints: 1 } }, ['complaints.severePoints']],
    ['caution after the proposal', { noServe: { cautionAtPoints: 6 } }, ['noServe.cautionAtPoints', 'noServe.proposalAtPoints']],
    ['a decision before the answer', { complaints: { answerWindowDays: 8 } }, ['complaints.answerWindowDays', 'cases.decideWithinDays']],
    ['reminders before the window', { ratings: { blindWindowDays: 7 } }, ['ratings.reminderDaysLeft', 'ratings.blindWindowDays']],
    ['reminders in disorder', { ratings: { reminderDaysLeft: [3, 7] } }, ['ratings.reminderDaysLeft']],
    ['reminders twice', { ratings: { reminderDaysLeft: [3, 3] } }, ['ratings.reminderDaysLeft']],
    ['eleven reminders', { ratings: { reminderDaysLeft: [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1] } }, ['ratings.reminderDaysLeft']],
  ])('cannot bring %s', (_, changes, fields) => {
    expect(refusalOf(changes)).toMatchObject({ code: 'POLICY_CONTRADICTORY', fields: expect.arrayContaining(fields) });
  });

  it('may bring both sides of a rule at once, and no reminder at all', () => {
    expect(refusalOf({ complaints: { answerWindowDays: 8 }, cases: { decideWithinDays: 9 } })).toBeNull();
    expect(refusalOf({ ratings: { reminderDaysLeft: [] } })).toBeNull();
  });

  it('has to change something', () => {
    for (const changes of [{}, { ratings: {} }, { ratings: { blindWindowDays: 14 } }, { cases: null }]) {
      expect(refusalOf(changes)).toEqual({ code: 'POLICY_UNCHANGED' });
    }
  });
});

describe('the time from which a change is in force', () => {
  const now = new Date('2026-03-02T09:00:00.000Z');
  const after = (ms: number): Date => new Date(now.getTime() + ms);
  const isTaken = (at: Date, latest: Date | null = null): boolean => 'decided' in decideEffectiveAt(at, now, latest);

  it('is at least a minute and at most a year away', () => {
    expect([after(minutes(1) - 1), after(minutes(1)), after(days(366)), after(days(366) + 1)].map((at) => isTaken(at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is not before the version that was decided before takes effect', () => {
    const latest = after(hours(5));
    expect([after(hours(4)), latest, after(hours(6))].map((at) => isTaken(at, latest))).toEqual([false, true, true]);
    expect(decideEffectiveAt(after(hours(4)), now, latest)).toEqual({
      refused: { code: 'POLICY_EFFECTIVE_AT_OUT_OF_RANGE', earliest: latest, latest: after(days(366)) },
    });
  });
});
