import { describe, expect, it } from '@jest/globals';
import type { NoServeEntryId, PartyId } from '@evenhand/platform';
import fc from 'fast-check';
import { decideLift, decidePairEntry, expire, isDue, PairEntry, pairEntryStates, pairEntryTransitions } from './pair-entry.js';

const at = new Date('2026-03-02T09:00:00Z');
const later = (ms: number): Date => new Date(at.getTime() + ms);
const owner = 'owner' as PartyId;
const draft = {
  id: 'entry' as NoServeEntryId,
  ownerId: owner,
  subjectId: 'subject' as PartyId,
  subjectRole: 'BUYER' as const,
  privateReason: 'Shouts.',
  endsAt: null,
  policyVersion: 1,
};
const context = { at, standing: null, isRegistered: true, hintsAtProtectedTrait: false, textProblem: null };

function entryWith(more: Partial<PairEntry>): PairEntry {
  const decision = decidePairEntry(draft, context);
  if ('refused' in decision) throw new Error('It is taken.');
  return PairEntry.of({ ...decision.decided, ...more });
}

describe('an entry of one’s own list', () => {
  it('holds at once, and leaves that state by its owner or its end date alone', () => {
    expect(entryWith({})).toMatchObject({ state: 'ACTIVE', activatedAt: at, marks: [] });
    expect(pairEntryTransitions).toEqual({ lift: { ACTIVE: 'LIFTED' }, expire: { ACTIVE: 'EXPIRED' } });
    for (const state of pairEntryStates.filter((each) => each !== 'ACTIVE')) {
      expect(() => expire(entryWith({ state }), at, 'worker')).toThrow(`An entry that is ${state} knows no step expire.`);
      expect(decideLift(entryWith({ state, endedAt: at }), { partyId: owner, subject: 'olga' }, at)).toEqual({
        refused: { code: 'PAIR_ENTRY_ENDED', endedOn: '2026-03-02' },
      });
    }
  });

  it('has ended from its end date on, and ended then however late somebody writes it down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 2e9 }), (end, now) => {
        const entry = entryWith({ endsAt: later(end) });
        expect(isDue(entry, later(now))).toBe(now >= end);
        expect(entry.stateAt(later(now))).toBe(now >= end ? 'EXPIRED' : 'ACTIVE');
        expect(expire(entry, later(now), 'worker')).toMatchObject({ state: 'EXPIRED', endedAt: later(end), endedBy: 'worker', version: 2 });
        const lift = decideLift(entry, { partyId: owner, subject: 'olga' }, later(now));
        expect('refused' in lift).toBe(now >= end);
      }),
    );
  });

  it('makes way for a new one when it has ended and not before', () => {
    const code = (standing: PairEntry) => {
      const decision = decidePairEntry(draft, { ...context, standing });
      return 'refused' in decision ? decision.refused.code : 'DONE';
    };
    expect(code(entryWith({}))).toBe('ALREADY_ON_YOUR_LIST');
    expect(code(entryWith({ endsAt: later(1) }))).toBe('ALREADY_ON_YOUR_LIST');
    expect(code(entryWith({ endsAt: at }))).toBe('DONE');
  });

  it('is nobody’s but its owner’s', () => {
    for (const partyId of ['subject' as PartyId, 'somebody' as PartyId, null]) {
      expect(decideLift(entryWith({}), { partyId, subject: 'x' }, at)).toEqual({ refused: { code: 'PAIR_ENTRY_NOT_FOUND' } });
    }
    expect(decideLift(null, { partyId: owner, subject: 'x' }, at)).toEqual({ refused: { code: 'PAIR_ENTRY_NOT_FOUND' } });
  });
});
