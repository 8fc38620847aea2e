import { describe, expect, it } from '@jest/globals';
import { days, hours, type NoServeEntryId, type OrderId, type PartyId, type SeparationId } from '@evenhand/platform';
import { gateSentences } from '../sentences.js';
import {
  decideApproval,
  decideApprovers,
  decideAppointment,
  decideClose,
  decideConversation,
  decideDecline,
  decideDelivery,
  decideExcuse,
  decideFacts,
  take,
} from './decisions.js';
import { gates, missingFor, nextActions, separationActions, type Gate, type SeparationAction, type Situation } from './gates.js';
import { Separation, separationStates, separationSteps, type SeparationFact, type SeparationFields } from './separation.js';
import { earliestClose, nextTurn, stepsOf } from './steps.js';

const start = new Date('2026-03-02T09:00:00Z');
const after = (milliseconds: number): Date => new Date(start.getTime() + milliseconds);
const now: Situation = { at: start, running: [] };
const order = 'order' as OrderId;
const fact: SeparationFact = { source: 'order', id: 'order', at: start.toISOString(), data: {} };
const reason = 'Written down.';

const drafted: SeparationFields = {
  id: 'separation' as SeparationId,
  openerId: 'opener' as PartyId,
  openerRole: 'SELLER',
  otherId: 'other' as PartyId,
  state: 'DRAFTED',
  openedBy: 'ann',
  openedAt: start,
  approvers: [],
  coolingOffUntil: after(hours(24)),
  excuses: [],
  conversations: [],
  chosenFacts: [],
  dossierHash: 'none',
  dossierFrozenAt: null,
  frozenFacts: null,
  endDates: {},
  noticeMs: 0,
  informedAt: null,
  statementId: null,
  statementDeliveredAt: null,
  statementAcknowledgedAt: null,
  pausedUntil: null,
  closingNote: null,
  reviewOn: null,
  reviewedAt: null,
  pairEntryId: null as NoServeEntryId | null,
  endedAt: null,
  movedAt: start,
  remindedAt: null,
  escalatedAt: null,
  version: 1,
  policyVersion: 1,
};
const a = (change: Partial<SeparationFields> = {}): Separation => Separation.of({ ...drafted, ...change });
const approver = (person: string, approvedHash: string | null = null) => ({
  person,
  approvedAt: approvedHash === null ? null : start,
  approvedHash,
});
const talk = (heldAt: Date | null) =>
  ({ form: 'PHONE', scheduledFor: start, participants: [], heldAt, outcome: heldAt && 'Said.' }) as const;
const excuse = (step: (typeof separationSteps)[number]) => ({ step, reason, by: 'ann', at: start });
const runs = (endsOn: string | null): Situation => ({ at: start, running: [{ orderId: order, endsOn }] });

const decidedOf = <Outcome>(decision: { readonly decided: Outcome } | { readonly refused: unknown }): Outcome => {
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused));
  return decision.decided;
};
const refusedOf = (decision: object): unknown => ('refused' in decision ? decision.refused : null);

describe('a gate', () => {
  it.each<[Gate, Separation, Situation, Separation, Situation]>([
    ['APPROVALS', a({ approvers: [approver('bob')] }), now, a({ approvers: [approver('bob', 'none')] }), now],
    ['APPROVALS', a({ approvers: [approver('bob', 'older')] }), now, a({ approvers: [approver('bob', 'none')] }), now],
    ['APPROVALS', a(), { ...now, at: after(hours(24) - 1) }, a(), { ...now, at: after(hours(24)) }],
    ['APPROVALS', a(), now, a({ excuses: [excuse('COVER_YOURSELF')] }), now],
    ['END_DATES', a(), runs(null), a(), runs('2026-04-01')],
    ['END_DATES', a(), runs(null), a({ excuses: [excuse('PREPARE_TRANSITION')] }), runs(null)],
    ['FACTS', a(), now, a({ chosenFacts: [{ source: 'order', id: order }] }), now],
    ['DOSSIER', a(), now, a({ dossierFrozenAt: start, frozenFacts: [] }), now],
    ['DOSSIER', a(), now, a({ excuses: [excuse('BE_READY')] }), now],
    ['APPOINTMENT', a({ conversations: [talk(start)] }), now, a({ conversations: [talk(null)] }), now],
    ['CONVERSATION', a({ conversations: [talk(null)] }), now, a({ conversations: [talk(start)] }), now],
    ['CONVERSATION', a(), now, a({ excuses: [excuse('SAY_IN_PERSON')] }), now],
    ['STATEMENT', a(), now, a({ statementDeliveredAt: start }), now],
    [
      'FOLLOW_UPS',
      a({ conversations: [talk(start), talk(start), talk(start)] }),
      now,
      a({ conversations: [talk(start), talk(start)] }),
      now,
    ],
    ['RUN_OFF', a(), runs('2026-01-01'), a(), now],
    ['NOTICE', a(), now, a({ informedAt: start }), now],
    [
      'NOTICE',
      a({ informedAt: start, noticeMs: days(30) }),
      now,
      a({ informedAt: start, noticeMs: days(30) }),
      { ...now, at: after(days(30)) },
    ],
    ['NO_PAUSE', a({ pausedUntil: after(1) }), now, a({ pausedUntil: start }), now],
  ])('%s is met by what it asks for, and by nothing less', (gate, without, before, withIt, then) => {
    expect([gates[gate].isMet(without, before), gates[gate].isMet(withIt, then)]).toEqual([false, true]);
  });

  it('is said in both languages, each in words of its own', () => {
    for (const { de, en } of Object.values(gateSentences)) expect(de).not.toBe(en);
    expect(new Set(Object.values(gateSentences).map(({ en }) => en)).size).toBe(Object.keys(gates).length);
  });
});

describe('an action', () => {
  const everything: Partial<SeparationFields> = {
    approvers: [approver('bob', 'none')],
    chosenFacts: [{ source: 'order', id: order }],
    dossierFrozenAt: start,
    frozenFacts: [fact],
    conversations: [talk(start), talk(null)],
    informedAt: start,
    statementDeliveredAt: start,
  };

  it.each(Object.keys(separationActions) as SeparationAction[])(
    '%s is taken from its states alone, and leads where the table says',
    (action) => {
      const { from, to } = separationActions[action];
      for (const state of separationStates) {
        const outcome = take(action, a({ ...everything, state }), now);
        if ((from as readonly string[]).includes(state)) expect(decidedOf(outcome)).toMatchObject({ state: to ?? state, version: 2 });
        else expect(refusedOf(outcome)).toEqual({ code: 'SEPARATION_STATE_FORBIDS', action, state, allowedStates: from });
      }
    },
  );

  it.each(Object.keys(separationActions) as SeparationAction[])('%s names all that is missing, and is next when nothing is', (action) => {
    const { from, needs, by } = separationActions[action];
    const [state] = from;
    const bare = a({ state, approvers: [approver('bob')], conversations: [talk(start), talk(start), talk(start)], pausedUntil: after(1) });
    const missing = missingFor(action, bare, runs(null));
    expect(needs).toEqual(expect.arrayContaining([...missing]));
    if (missing.length > 0) {
      expect(refusedOf(take(action, bare, runs(null)))).toEqual({ code: 'SEPARATION_STEP_MISSING', action, missing });
      expect(nextActions(bare, runs(null), by)).not.toContain(action);
    }
    expect(nextActions(a({ ...everything, state }), now, by)).toContain(action);
  });

  it('gives whoever is next all the time again', () => {
    const moved = decidedOf(take('pause', a({ remindedAt: start, escalatedAt: start }), { ...now, at: after(5) }));
    expect(moved).toMatchObject({ movedAt: after(5), remindedAt: null, escalatedAt: null });
  });
});

describe('covering yourself', () => {
  const named = (persons: readonly string[], separation = a()) => decideApprovers(separation, persons, ['ann', 'bob', 'eva'], now);

  it('names members once each, never the opener alone, and never nobody after somebody', () => {
    const problem = (persons: readonly string[], separation?: Separation) => refusedOf(named(persons, separation));
    expect(problem(['ann'])).toMatchObject({ problem: 'OPENER_ALONE' });
    expect(problem(['bob', 'bob'])).toMatchObject({ problem: 'REPEATED' });
    expect(problem(Array.from({ length: 21 }, (_, i) => `p${i}`))).toMatchObject({ problem: 'TOO_MANY' });
    expect(problem(['zoe'])).toMatchObject({ problem: 'NOT_A_MEMBER' });
    expect(problem([], a({ approvers: [approver('bob')] }))).toMatchObject({ problem: 'EMPTIED' });
    expect(decidedOf(named(['ann', 'bob']))).toMatchObject({ state: 'APPROVING', approvers: [approver('ann'), approver('bob')] });
  });

  it('needs everybody, each once, and none beside those named', () => {
    const both = decidedOf(named(['bob', 'eva']));
    expect(refusedOf(decideApproval(both, 'ann', now))).toEqual({ code: 'NOT_AN_APPROVER' });
    const one = decidedOf(decideApproval(both, 'bob', now));
    expect(one.state).toBe('APPROVING');
    expect(refusedOf(decideApproval(one, 'bob', now))).toEqual({ code: 'APPROVED_ALREADY' });
    expect(decidedOf(decideApproval(one, 'eva', now)).state).toBe('APPROVED');
    expect(decidedOf(decideDecline(one, 'eva', now))).toMatchObject({ state: 'DRAFTED', approvers: [approver('bob'), approver('eva')] });
    expect(refusedOf(decideDecline(one, 'ann', now))).toEqual({ code: 'NOT_AN_APPROVER' });
  });

  it('lapses when the facts change, with the frozen ones, and not when they are the same', () => {
    const approved = a({ state: 'APPROVED', approvers: [approver('bob', 'none')], dossierFrozenAt: start, frozenFacts: [] });
    expect(decidedOf(decideFacts(approved, [], 'none', now))).toBe(approved);
    const lapsed = decidedOf(decideFacts(approved, [], 'other', now));
    expect(lapsed).toMatchObject({ state: 'APPROVING', dossierFrozenAt: null, frozenFacts: null });
    expect(decidedOf(decideApproval(lapsed, 'bob', now)).state).toBe('APPROVED');
    // Also when the facts become again what they were.
    const asBefore = decidedOf(decideFacts(lapsed, [], 'none', now));
    expect(asBefore).toMatchObject({ state: 'APPROVING', approvers: [{ person: 'bob', approvedHash: null }] });
    expect(decidedOf(decideApproval(asBefore, 'bob', now)).state).toBe('APPROVED');
  });
});

describe('an excuse', () => {
  const excused = (step: (typeof separationSteps)[number], isForSafety = false, separation = a()) =>
    decideExcuse(separation, step, reason, isForSafety, 'ann', now);

  it('is there for some steps, stays in the history, and is given once', () => {
    expect(separationSteps.filter((step) => 'decided' in excused(step))).toEqual(['COVER_YOURSELF', 'PREPARE_TRANSITION', 'BE_READY']);
    expect(refusedOf(excused('LET_GO', true))).toEqual({ code: 'STEP_NOT_EXCUSABLE', step: 'LET_GO' });
    const once = decidedOf(excused('SAY_IN_PERSON', true));
    expect(once.excuses).toEqual([excuse('SAY_IN_PERSON')]);
    expect(refusedOf(excused('SAY_IN_PERSON', true, once))).toEqual({ code: 'EXCUSED_ALREADY', step: 'SAY_IN_PERSON' });
  });

  it('never takes the place of those who were named', () => {
    expect(refusedOf(excused('COVER_YOURSELF', true, a({ state: 'APPROVING', approvers: [approver('bob')] })))).toEqual({
      code: 'STEP_NOT_EXCUSABLE',
      step: 'COVER_YOURSELF',
    });
    expect(decidedOf(excused('COVER_YOURSELF', false, a({ state: 'APPROVING' }))).state).toBe('APPROVED');
  });
});

describe('the word in person', () => {
  const approved = a({ state: 'APPROVED', chosenFacts: [{ source: 'order', id: order }] });
  const at = (time: Date) => ({ form: 'PHONE', scheduledFor: time, participants: [] }) as const;

  it('freezes the facts when its time is set, and informs when it was held', () => {
    const planned = decidedOf(decideAppointment(approved, at(after(hours(1))), [fact], now));
    expect(planned).toMatchObject({ state: 'APPROVED', dossierFrozenAt: start, frozenFacts: [fact], informedAt: null });
    const held = { form: 'VIDEO', participants: [], heldAt: start, outcome: 'Said.' } as const;
    expect(decidedOf(decideConversation(planned, held, now))).toMatchObject({ state: 'INFORMED', informedAt: start });
    expect(refusedOf(decideConversation(planned, { ...held, heldAt: after(1) }, now))).toMatchObject({ problem: 'IN_THE_FUTURE' });
    expect(refusedOf(decideConversation(approved, held, now))).toMatchObject({ missing: ['APPOINTMENT', 'DOSSIER'] });
  });

  it('lies ahead, within a year, and moves', () => {
    expect(refusedOf(decideAppointment(approved, at(after(-1)), [fact], now))).toMatchObject({ problem: 'IN_THE_PAST' });
    expect(refusedOf(decideAppointment(approved, at(after(days(367))), [fact], now))).toMatchObject({ problem: 'TOO_FAR' });
    const once = decidedOf(decideAppointment(approved, at(after(1)), [fact], now));
    expect(decidedOf(decideAppointment(once, at(after(2)), [], now))).toMatchObject({ frozenFacts: [fact], conversations: [at(after(2))] });
  });

  it('is followed by two more at most', () => {
    const informed = a({ state: 'INFORMED', informedAt: start, conversations: [talk(start), talk(start)] });
    const second = decidedOf(decideAppointment(informed, at(after(1)), [], now));
    const held = decidedOf(decideConversation(second, { form: 'PHONE', participants: [], heldAt: start, outcome: 'Quick.' }, now));
    expect(held).toMatchObject({ state: 'INFORMED', informedAt: start });
    expect(refusedOf(decideAppointment(held, at(after(1)), [], now))).toMatchObject({ missing: ['FOLLOW_UPS'] });
  });
});

describe('being clear', () => {
  it('is no first word, except for safety: then it informs, and freezes what it rests on', () => {
    const approved = a({ state: 'APPROVED', chosenFacts: [{ source: 'order', id: order }] });
    expect(refusedOf(decideDelivery(approved, [fact], now))).toMatchObject({ missing: ['DOSSIER', 'CONVERSATION'] });
    const safe = a({ ...approved, excuses: [excuse('SAY_IN_PERSON')] });
    expect(decidedOf(decideDelivery(safe, [fact], now))).toMatchObject({ state: 'RUNNING_OFF', informedAt: start, frozenFacts: [fact] });
  });
});

describe('letting go', () => {
  const running = a({ state: 'RUNNING_OFF', informedAt: start, statementDeliveredAt: start, noticeMs: days(30) });

  it('waits for the last order, however late, and for the notice', () => {
    const much = after(days(400));
    expect(refusedOf(decideClose(running, { closingNote: null, reviewOn: null }, { ...runs('2026-03-03'), at: much }))).toMatchObject({
      missing: ['RUN_OFF'],
    });
    expect(refusedOf(decideClose(running, { closingNote: null, reviewOn: null }, now))).toMatchObject({ missing: ['NOTICE'] });
    expect(decidedOf(decideClose(running, { closingNote: 'Done.', reviewOn: '2028-01-01' }, { ...now, at: much }))).toMatchObject({
      state: 'CLOSED',
      endedAt: much,
      closingNote: 'Done.',
    });
    expect(refusedOf(decideClose(running, { closingNote: null, reviewOn: '2026-03-02' }, now))).toMatchObject({ problem: 'IN_THE_PAST' });
  });

  it('says the earliest day: the later of the last end and the notice', () => {
    expect(earliestClose(running, runs('2026-06-01').running)).toEqual(new Date('2026-06-01T00:00:00Z'));
    expect(earliestClose(running, runs('2026-03-05').running)).toEqual(after(days(30)));
    expect(earliestClose(running, runs(null).running)).toBeNull();
  });
});

describe('the six steps', () => {
  const open = (separation: Separation, situation: Situation = now) =>
    stepsOf(separation, situation).flatMap(({ step, state, missing }) => (state === 'OPEN' ? [[step, ...missing]] : []));

  it('say what each still needs, from the gates that guard', () => {
    expect(open(a(), runs(null))).toEqual([
      ['COVER_YOURSELF', 'APPROVALS'],
      ['PREPARE_TRANSITION', 'END_DATES'],
      ['SAY_IN_PERSON', 'APPOINTMENT', 'CONVERSATION'],
      ['BE_CLEAR', 'STATEMENT'],
      ['BE_READY', 'DOSSIER', 'FACTS'],
      ['LET_GO', 'RUN_OFF', 'NOTICE'],
    ]);
  });

  it('name whose turn it is, and nobody while both wait', () => {
    expect(nextTurn(a({ state: 'APPROVING', approvers: [approver('bob', 'none'), approver('eva')] }), now)).toMatchObject({
      turn: 'APPROVERS',
      persons: ['eva'],
    });
    expect(nextTurn(a({ state: 'APPROVING' }), now)).toBeNull();
    const done = a({ ...drafted, state: 'RUNNING_OFF', excuses: [excuse('COVER_YOURSELF'), excuse('BE_READY'), excuse('SAY_IN_PERSON')] });
    const informed = a({ ...done, informedAt: start, statementDeliveredAt: start });
    expect(nextTurn(informed, runs('2026-04-01'))).toBeNull();
    expect(nextTurn(informed, now)).toMatchObject({ step: 'LET_GO', turn: 'OPENER' });
  });
});
