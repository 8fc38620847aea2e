import { describe, expect, it } from '@jest/globals';
import type { AppealId, PartyId, StatementId } from '@evenhand/platform';
import { appealableKinds, Statement } from '@evenhand/statements';
import {
  Appeal,
  appealStates,
  decidedIn,
  decideLodging,
  decideOutcome,
  decideWithdrawal,
  otherSideLearns,
  takenUp,
  type AppealState,
} from './appeal.js';

const [appellant, stranger] = ['appellant' as PartyId, 'stranger' as PartyId];
const at = new Date('2026-03-02T09:00:00.000Z');
const closedAt = new Date('2026-09-02T09:00:00.000Z');

const statement = Statement.of({
  id: 'statement' as StatementId,
  kind: 'RATING_REMOVED',
  refId: 'removal',
  subjectId: appellant,
  subjectRole: 'BUYER',
  content: { decision: 'REMOVED', ground: 'INSULT', explanation: 'e', facts: 'f', rule: 'r', from: at, until: null },
  textDe: '',
  textEn: '',
  issuedAt: at,
  issuedBy: 'mona',
  deliveredAt: at,
  deliveryChannel: 'IN_PRODUCT',
  acknowledgedAt: null,
  appealUntil: closedAt,
  appealWindowClosedAt: null,
  voidedAt: null,
  policyVersion: 1,
});

const appealIn = (state: AppealState): Appeal =>
  Appeal.of({
    id: 'appeal' as AppealId,
    against: 'RATING_REMOVED',
    statementId: statement.id,
    refId: 'removal',
    appellantId: appellant,
    subjectRole: 'BUYER',
    reasons: 'r',
    state,
    lodgedAt: at,
    decidedAt: null,
    decidedBy: null,
    decisionReason: null,
    endedAt: null,
    policyVersion: 1,
  });

const lodging = (change: Partial<Statement> | null, former: readonly AppealState[] = [], by: PartyId | null = appellant, when = at) =>
  decideLodging(change === null ? null : Statement.of({ ...statement, ...change }), former.map(appealIn), { by, at: when });
const refused = (code: string, more: object = {}) => ({ refused: { code, ...more } });

describe('an appeal', () => {
  it('is lodged by the subject of a delivered statement that holds, before the window is over', () => {
    expect(lodging({})).toEqual({ decided: statement });
    expect(lodging(null)).toEqual(refused('STATEMENT_NOT_FOUND'));
    for (const by of [stranger, null]) expect(lodging({}, ['DENIED'], by, closedAt)).toEqual(lodging(null));
    expect(lodging({ voidedAt: at })).toEqual(refused('STATEMENT_VOIDED'));
    expect(lodging({ deliveredAt: null, appealUntil: null })).toEqual(refused('NOT_DELIVERED_YET'));
    expect(lodging({}, [], appellant, new Date(closedAt.getTime() - 1))).toHaveProperty('decided');
    expect(lodging({}, [], appellant, closedAt)).toEqual(refused('APPEAL_WINDOW_CLOSED', { closedAt }));
  });

  it('is open once, decided once, and lodged again after it was withdrawn', () => {
    for (const state of ['LODGED', 'UNDER_REVIEW'] as const)
      expect(lodging({}, ['WITHDRAWN', state])).toEqual(refused('APPEAL_ALREADY_OPEN'));
    for (const state of ['GRANTED', 'DENIED'] as const) expect(lodging({}, [state])).toEqual(refused('APPEAL_DECIDED_ALREADY'));
    expect(lodging({}, ['WITHDRAWN', 'WITHDRAWN'])).toHaveProperty('decided');
  });

  it('goes from state to state as the table says', () => {
    const outcome = { reasons: 'r', by: 'lena', at, policyVersion: 2 };
    for (const state of appealStates) {
      const settled = refused('APPEAL_SETTLED', { state });
      expect(takenUp(appealIn(state))?.state).toBe(state === 'LODGED' ? 'UNDER_REVIEW' : undefined);
      const isOpen = state === 'LODGED' || state === 'UNDER_REVIEW';
      const withdrawn = decideWithdrawal(appealIn(state), appellant, at);
      expect(withdrawn).toEqual(isOpen ? { decided: Appeal.of({ ...appealIn('WITHDRAWN'), endedAt: at }) } : settled);
      for (const grant of [true, false]) {
        const decided = decideOutcome(appealIn(state), { ...outcome, grant }, []);
        if (state !== 'UNDER_REVIEW') expect(decided).toEqual(settled);
        else
          expect(decided).toMatchObject({
            decided: { state: grant ? 'GRANTED' : 'DENIED', decidedBy: 'lena', decisionReason: 'r', endedAt: at },
          });
      }
    }
  });

  it('is withdrawn by the appellant, and decided by nobody who took part', () => {
    for (const by of [stranger, null]) expect(decideWithdrawal(appealIn('LODGED'), by, at)).toEqual(refused('APPEAL_NOT_FOUND'));
    const outcome = { grant: true, reasons: 'r', by: 'mona', at, policyVersion: 1 };
    expect(decideOutcome(appealIn('UNDER_REVIEW'), outcome, ['lara', 'mona'])).toEqual(refused('CONFLICT_OF_INTEREST'));
    expect(decideOutcome(null, outcome, [])).toEqual(refused('APPEAL_NOT_FOUND'));
  });

  it('knows for every kind of statement where it was decided and what the other side learns', () => {
    for (const kind of appealableKinds) {
      expect(decidedIn[kind].length).toBeGreaterThan(0);
      for (const state of otherSideLearns[kind]) expect(['GRANTED', 'DENIED']).toContain(state);
    }
  });
});
