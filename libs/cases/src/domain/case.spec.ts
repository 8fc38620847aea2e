import { describe, expect, it } from '@jest/globals';
import { uuids, type PartyId } from '@evenhand/platform';
import fc from 'fast-check';
import { Case, closed, decideClaim, decideHold, decideReadiness, decideRenewal, withoutClaim, type CaseFields } from './case.js';

const start = new Date('2026-03-02T09:00:00Z');
const leaseMs = 600_000;
const after = (ms: number): Date => new Date(start.getTime() + ms);

const aCase = (fields: Partial<CaseFields> = {}): Case =>
  Case.of({
    id: uuids.next(),
    kind: 'COMPLAINT',
    refId: 'complaint',
    subjectId: 'karl' as PartyId,
    subjectRole: 'BUYER',
    partyIds: [],
    orderIds: [],
    barred: [],
    severity: 1,
    evidence: 0,
    marks: [],
    openedAt: start,
    dueAt: after(1),
    version: 3,
    claim: null,
    closedAt: null,
    closedBy: null,
    outcome: null,
    overturnedAt: null,
    ...fields,
  });

const claim = (by: string, since = start) => ({ by, since, expiresAt: new Date(since.getTime() + leaseMs) });
const claimedBy = (by: string) => aCase({ claim: claim(by) });
const over = closed(claimedBy('mona'), 'UPHELD', 'mona', after(1));

const context = { at: after(1), leaseMs, isInvolved: false };
const code = (decision: object): unknown => ('refused' in decision ? (decision.refused as { code: string }).code : 'DONE');

describe('taking a case', () => {
  it('holds it for one lease', () => {
    expect(decideClaim(aCase(), 'mona', context)).toMatchObject({
      decided: { claim: { by: 'mona', since: after(1), expiresAt: after(1 + leaseMs) }, version: 3 },
    });
  });

  it('again lengthens the lease and keeps when the work began', () => {
    expect(decideClaim(claimedBy('mona'), 'mona', context)).toMatchObject({
      decided: { claim: { since: start, expiresAt: after(1 + leaseMs) } },
    });
  });

  it('is free to everybody from the instant at which a lease ends, and the work begins anew', () => {
    const lastMoment = { ...context, at: after(leaseMs - 1) };
    expect(decideClaim(claimedBy('mona'), 'max', lastMoment)).toEqual({
      refused: { code: 'CASE_CLAIMED_BY_OTHER', until: after(leaseMs) },
    });
    for (const person of ['max', 'mona'])
      expect(decideClaim(claimedBy('mona'), person, { ...context, at: after(leaseMs) })).toMatchObject({
        decided: { claim: { by: person, since: after(leaseMs) } },
      });
  });

  it.each([
    ['no case', null, {}, 'CASE_NOT_FOUND'],
    ['a closed one', over, {}, 'CASE_CLOSED'],
    ['one of an own party', aCase(), { isInvolved: true }, 'CONFLICT_OF_INTEREST'],
    ['one in which the person took part', aCase({ barred: ['max', 'mona'] }), {}, 'CONFLICT_OF_INTEREST'],
    ['one that somebody else holds', claimedBy('max'), {}, 'CASE_CLAIMED_BY_OTHER'],
  ])('refuses %s', (_what, found, more, expected) => {
    expect(code(decideClaim(found, 'mona', { ...context, ...more }))).toBe(expected);
  });

  it('does not tell somebody who is involved who holds the case', () => {
    expect(decideClaim(claimedBy('max'), 'mona', { ...context, isInvolved: true })).toEqual({ refused: { code: 'CONFLICT_OF_INTEREST' } });
  });
});

describe.each([
  ['renewing', (found: Case | null, person: string, at: Date) => decideRenewal(found, person, at, leaseMs)],
  ['giving back', decideHold],
])('%s', (_what, decide) => {
  it.each([
    ['no case', null, start, 'CASE_NOT_FOUND'],
    ['a closed one', over, after(1), 'CASE_CLOSED'],
    ['one that nobody holds', aCase(), start, 'CASE_NOT_CLAIMED'],
    ['one that somebody else holds', claimedBy('max'), start, 'CASE_CLAIMED_BY_OTHER'],
    ['one that somebody else held', claimedBy('max'), after(leaseMs), 'CASE_NOT_CLAIMED'],
    ['one whose lease is over', claimedBy('mona'), after(leaseMs), 'CLAIM_LAPSED'],
  ])('refuses %s', (_which, found, at, expected) => {
    expect(code(decide(found, 'mona', at))).toBe(expected);
  });

  it('is possible until the last moment', () => {
    expect(code(decide(claimedBy('mona'), 'mona', after(leaseMs - 1)))).toBe('DONE');
  });
});

describe('renewing a claim', () => {
  it('gives a whole lease from now and keeps when the work began', () => {
    expect(decideRenewal(claimedBy('mona'), 'mona', after(5), leaseMs)).toMatchObject({
      decided: { claim: { by: 'mona', since: start, expiresAt: after(5 + leaseMs) } },
    });
  });
});

describe('giving a case back', () => {
  it('leaves it as it was before', () => {
    expect(withoutClaim(claimedBy('mona')).claim).toBeNull();
  });
});

describe('deciding a case', () => {
  const ready = { at: after(1), version: 3, isInvolved: false };

  it.each([
    ['no case', null, {}, 'CASE_NOT_FOUND'],
    ['one of another kind', aCase({ kind: 'APPEAL', claim: claim('mona') }), {}, 'CASE_NOT_FOUND'],
    ['a closed one', over, {}, 'CASE_CLOSED'],
    ['one that nobody holds', aCase(), {}, 'CASE_NOT_CLAIMED'],
    ['one that somebody else holds', claimedBy('max'), {}, 'CASE_CLAIMED_BY_OTHER'],
    ['one whose lease is over', claimedBy('mona'), { at: after(leaseMs) }, 'CLAIM_LAPSED'],
    ['one that was read before something came in', claimedBy('mona'), { version: 2 }, 'CASE_CHANGED'],
    ['one of an own party', claimedBy('mona'), { isInvolved: true }, 'CONFLICT_OF_INTEREST'],
    ['one from which the person was barred meanwhile', aCase({ claim: claim('mona'), barred: ['mona'] }), {}, 'CONFLICT_OF_INTEREST'],
  ])('refuses %s', (_what, found, more, expected) => {
    expect(code(decideReadiness(found, ['COMPLAINT'], 'mona', { ...ready, ...more }))).toBe(expected);
  });

  it('needs the claim, the version that stands, and nothing else', () => {
    const held = claimedBy('mona');
    expect(decideReadiness(held, ['APPEAL', 'COMPLAINT'], 'mona', ready)).toEqual({ decided: held });
    expect(closed(held, 'UPHELD', 'mona', after(2))).toMatchObject({
      isOpen: false,
      closedBy: 'mona',
      closedAt: after(2),
      claim: held.claim,
    });
  });
});

describe('a case, whoever does what when', () => {
  const step = fc.record({
    person: fc.constantFrom('mona', 'max', 'mia'),
    action: fc.constantFrom('claim', 'renew', 'release'),
    wait: fc.integer({ min: 0, max: leaseMs }),
  });

  it('is held by one person at most, who took it and whose lease is not over', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now = start;
        let current = aCase();
        let holder: { person: string; until: number } | null = null;
        for (const { person, action, wait } of steps) {
          now = new Date(now.getTime() + wait);
          if (holder !== null && holder.until <= now.getTime()) holder = null;
          const decision =
            action === 'claim'
              ? decideClaim(current, person, { at: now, leaseMs, isInvolved: false })
              : action === 'renew'
                ? decideRenewal(current, person, now, leaseMs)
                : decideHold(current, person, now);
          const may = action === 'claim' ? holder === null || holder.person === person : holder?.person === person;
          expect('decided' in decision).toBe(may);
          if (!('decided' in decision)) continue;
          current = action === 'release' ? withoutClaim(decision.decided) : decision.decided;
          holder = action === 'release' ? null : { person, until: now.getTime() + leaseMs };
          expect(current.claimAt(now)?.by ?? null).toBe(holder?.person ?? null);
        }
      }),
    );
  });
});
