import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, hours, type Actor } from '@evenhand/platform';
import {
  anOrder,
  codeOf,
  host,
  openEvenhand,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { clearWords, separationsOn } from '../../../../test/builders/separations.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;
const steps = () => separationsOn(evenhand);
const eventsOf = async (id: string): Promise<string[]> => {
  const rows: { action: string }[] = await evenhand.database.query(
    `SELECT action FROM audit_log WHERE data ->> 'separationId' = $1 ORDER BY id`,
    [id],
  );
  return rows.map(({ action }) => action);
};
const check = async (actor: Actor) => evenhand.useCases.checkService.execute(hanna.partyId, karl.partyId, actor);

beforeAll(async () => {
  evenhand = await openEvenhand();
});
afterAll(() => evenhand.close());
beforeEach(async () => {
  hanna = await evenhand.party('Hanna');
  karl = await evenhand.party('Karl');
});

describe('the six steps', () => {
  it('lead from the draft to the end, and the entry on the own list stands', async () => {
    const separation = await steps().runningOff(hanna, karl);
    expect(separation).toMatchObject({ state: 'RUNNING_OFF', informedAt: expect.any(Date), statementDeliveredAt: expect.any(Date) });
    const closed = await steps().close(separation, hanna, { closingNote: 'It was time.', reviewOn: '2027-03-01' });
    expect(closed).toMatchObject({ state: 'CLOSED', closingNote: 'It was time.', reviewOn: '2027-03-01' });
    const entry = closed.pairEntryId && (await evenhand.reads.pairEntries.find(closed.pairEntryId));
    expect(entry).toMatchObject({
      ownerId: hanna.partyId,
      subjectId: karl.partyId,
      subjectRole: 'BUYER',
      state: 'ACTIVE',
      privateReason: 'It was time.',
    });
    expect(await check(host)).toMatchObject({ verdict: 'REFUSE', contact: 'ENDED' });
    expect(await eventsOf(separation.id)).toEqual([
      'separation.opened',
      'separation.changed',
      'separation.changed',
      'separation.approved',
      'separation.changed',
      'separation.informed',
      'separation.running-off',
      'separation.closed',
    ]);
  });

  it('are gone by a buyer who parts with a seller, too', async () => {
    const separation = await steps().close(await steps().runningOff(karl, hanna, 'BUYER'), karl);
    expect(separation).toMatchObject({ state: 'CLOSED', openerRole: 'BUYER' });
    expect(await check(karl.actor)).toMatchObject({ verdict: 'REFUSE', reasons: [{ code: 'ON_YOUR_LIST' }], contact: 'ENDED' });
  });

  it('are begun once between two who dealt with each other, and again after the end of one', async () => {
    const stranger = await evenhand.party('Stranger');
    const open = (otherId: TestParty['partyId'], key: string = randomUUID()) =>
      evenhand.useCases.openSeparation.execute({ otherId, myRole: 'SELLER', idempotencyKey: key }, hanna.actor);
    expect(await codeOf(open(stranger.partyId))).toBe('NEVER_DEALT_WITH_EACH_OTHER');
    await anOrder(evenhand).between(hanna, karl).fulfilled();
    const [one, same] = await Promise.all([open(karl.partyId, 'key'), open(karl.partyId, 'key')]);
    expect(one.id).toBe(same.id);
    expect(await codeOf(open(karl.partyId))).toBe('SEPARATION_OPEN_ALREADY');
    await evenhand.useCases.abandonSeparation.execute(steps().reading(one), hanna.actor);
    expect(await codeOf(open(karl.partyId))).toBe('DONE');
  });

  it('are told from the version that was read', async () => {
    const { id, version } = await steps().opened(hanna, karl);
    const pause = (read: number) => evenhand.useCases.pauseSeparation.execute({ separationId: id, version: read }, null, hanna.actor);
    expect(await codeOf(pause(version + 1))).toBe('SEPARATION_CHANGED');
    expect(await codeOf(pause(version))).toBe('DONE');
  });

  it('are nobody else’s: strangers, and the other side before it was informed, find nothing', async () => {
    const { useCases } = evenhand;
    const separation = await steps().scheduled(await steps().approved(hanna, karl), hanna);
    const stranger = await evenhand.party('Stranger');
    for (const { actor } of [karl, stranger]) {
      const reading = steps().reading(separation);
      for (const attempt of [
        useCases.acknowledgeSeparation.execute(reading, actor),
        useCases.abandonSeparation.execute(reading, actor),
        useCases.approveSeparation.execute({ ...reading, dossierHash: separation.dossierHash }, actor),
        useCases.closeSeparation.execute({ ...reading, closingNote: null, reviewOn: null }, actor),
        useCases.deliverSeparationStatement.execute({ ...reading, why: clearWords, insist: false }, actor),
      ])
        expect(await codeOf(attempt)).toBe('SEPARATION_NOT_FOUND');
    }
    expect(await evenhand.reads.separations.page({ partyId: karl.partyId, first: 10, after: null })).toEqual([]);
    await steps().held(separation, hanna);
    expect(await evenhand.reads.separations.page({ partyId: karl.partyId, first: 10, after: null })).toHaveLength(1);
    expect(await codeOf(useCases.abandonSeparation.execute(steps().reading(separation), karl.actor))).toBe('SEPARATION_NOT_FOUND');
  });
});

describe('those who are responsible', () => {
  it('all approve, and approve again when a fact changes', async () => {
    const { useCases } = evenhand;
    const order = await anOrder(evenhand).between(hanna, karl).accepted();
    const separation = await steps().opened(hanna, karl);
    const reading = steps().reading(separation);
    const [bob, eva] = [await steps().member(hanna, 'bob'), await steps().member(hanna, 'eva')];
    await useCases.chooseSeparationFacts.execute(reading, [{ source: 'order', id: order.id }], hanna.actor);
    expect(await codeOf(useCases.nameApprovers.execute(reading, ['zoe'], hanna.actor))).toBe('APPROVERS_INVALID');
    await useCases.nameApprovers.execute(reading, ['bob', 'eva'], hanna.actor);
    expect(await codeOf(steps().approve(separation, hanna))).toBe('NOT_AN_APPROVER');
    await steps().approve(separation, bob);
    expect(await steps().approve(separation, eva)).toMatchObject({ state: 'APPROVED' });

    await steps().fulfil(order.id, hanna);
    expect(await useCases.reviewSeparations.execute(karl.partyId, hanna.partyId, host)).toBe(1);
    expect(await useCases.reviewSeparations.execute(karl.partyId, hanna.partyId, host)).toBe(0);
    expect((await eventsOf(separation.id)).at(-1)).toBe('separation.approval-lapsed');
    expect(await steps().again(separation)).toMatchObject({ state: 'APPROVING' });
    await steps().approve(separation, bob);
    expect(await useCases.declineSeparation.execute(reading, eva.actor)).toMatchObject({ state: 'DRAFTED' });
  });

  it('are nobody for a single person, who sleeps on it: then it completes by itself, once', async () => {
    const { useCases, clock } = evenhand;
    const separation = await steps().opened(hanna, karl);
    expect(await useCases.nameApprovers.execute(steps().reading(separation), [], hanna.actor)).toMatchObject({ state: 'APPROVING' });
    clock.advance(hours(24) - 1);
    expect(await useCases.completeApprovals.execute(host)).toBe(0);
    clock.advance(1);
    const done = await Promise.all([1, 2, 3].map(() => useCases.completeApprovals.execute(host)));
    expect(done.reduce((sum, each) => sum + each)).toBe(1);
    expect(await steps().again(separation)).toMatchObject({ state: 'APPROVED' });
  });
});

describe('the run-off', () => {
  it('is kept by itself; an order that ends late keeps it open', async () => {
    const { useCases, clock } = evenhand;
    const order = await anOrder(evenhand).between(hanna, karl).accepted();
    const separation = await steps().approved(hanna, karl);
    const reading = steps().reading(separation);
    expect(await codeOf(steps().scheduled(separation, hanna))).toBe('SEPARATION_STEP_MISSING');
    expect(await codeOf(useCases.setRunOffEndDate.execute(reading, order.id, '2020-01-01', hanna.actor))).toBe('SEPARATION_TIME_INVALID');
    const endsOn = new Date(clock.now().getTime() + days(5)).toISOString().slice(0, 10);
    await useCases.setRunOffEndDate.execute(reading, order.id, endsOn, hanna.actor);
    await steps().sent(await steps().held(await steps().scheduled(separation, hanna), hanna), hanna);
    expect(await useCases.lookAtSeparation.ledger(separation)).toMatchObject([{ orderId: order.id, endedAt: null }]);
    clock.advance(days(60));
    expect(await codeOf(steps().close(separation, hanna))).toBe('SEPARATION_STEP_MISSING');
    await steps().fulfil(order.id, hanna);
    expect(await useCases.lookAtSeparation.ledger(separation)).toMatchObject([{ orderId: order.id, endedAt: clock.now() }]);
    expect(await steps().close(separation, hanna)).toMatchObject({ state: 'CLOSED' });
  });

  it('gives a business its notice', async () => {
    const { useCases, clock } = evenhand;
    const input = { externalId: randomUUID(), displayName: 'Bau GmbH', kind: 'BUSINESS', locale: 'de', verified: true } as const;
    const { id: partyId } = await useCases.registerParty.execute({ ...input, idempotencyKey: randomUUID() }, host);
    const separation = await steps().runningOff(hanna, { partyId, actor: { ...karl.actor, partyId } });
    expect(await codeOf(steps().close(separation, hanna))).toBe('SEPARATION_STEP_MISSING');
    clock.advance(days(30));
    expect(await steps().close(separation, hanna)).toMatchObject({ state: 'CLOSED' });
  });
});

describe('the statement', () => {
  it('says who, why, with which facts and orders, in both languages, and cannot be appealed against', async () => {
    const { reads, useCases } = evenhand;
    const { statementId } = await steps().runningOff(hanna, karl);
    const statement = statementId && (await reads.statements.find(statementId));
    if (!statement) throw new Error('There is no statement.');
    for (const text of [statement.textDe, statement.textEn]) {
      expect(text).toContain('Hanna');
      expect(text).toContain(clearWords);
      expect(text).toMatch(/10[,.]00/);
    }
    expect(statement).toMatchObject({ kind: 'SEPARATION', subjectId: karl.partyId, subjectRole: 'BUYER', appealUntil: null });
    expect(
      await codeOf(useCases.lodgeAppeal.execute({ statementId: statement.id, reasons: 'No.', idempotencyKey: randomUUID() }, karl.actor)),
    ).toBe('STATEMENT_NOT_FOUND');
  });

  it('is not sent with insults, threats or promises, and with vague words by those alone who insist', async () => {
    const separation = await steps().informed(hanna, karl);
    for (const why of ['You idiot.', 'Otherwise we will sue you.', 'See you soon!'])
      expect([why, await codeOf(steps().sent(separation, hanna, why, true))]).toEqual([why, 'WORDING_REFUSED']);
    const vague = 'It does not fit any more.';
    expect(await codeOf(steps().sent(separation, hanna, vague))).toBe('WORDING_REFUSED');
    expect(await codeOf(steps().sent(separation, hanna, vague, true))).toBe('DONE');
  });

  it.each(['acknowledgeSeparation', 'acknowledgeStatement'] as const)(
    'is acknowledged by the other side, by %s, in both places',
    async (way) => {
      const { useCases, reads } = evenhand;
      const separation = await steps().runningOff(hanna, karl);
      const { statementId } = separation;
      if (statementId === null) throw new Error('There is no statement.');
      const acknowledge = () =>
        way === 'acknowledgeSeparation'
          ? useCases.acknowledgeSeparation.execute(steps().reading(separation), karl.actor)
          : useCases.acknowledgeStatement.execute(statementId, karl.actor);
      await acknowledge();
      expect(await codeOf(acknowledge())).toBe('DONE');
      expect((await steps().again(separation)).statementAcknowledgedAt).toEqual(evenhand.clock.now());
      expect((await reads.statements.find(statementId))?.acknowledgedAt).toEqual(evenhand.clock.now());
      expect((await eventsOf(separation.id)).filter((name) => name === 'separation.changed')).toHaveLength(4);
    },
  );
});

describe('an incident', () => {
  it('comes after the word in person, and becomes a complaint once', async () => {
    const { useCases, reads } = evenhand;
    const early = await steps().approved(hanna, karl);
    const note = { what: 'Shouted and slammed the door.', isSerious: true };
    expect(await codeOf(useCases.recordIncident.execute({ ...steps().reading(early), ...note }, hanna.actor))).toBe(
      'SEPARATION_STATE_FORBIDS',
    );
    await steps().held(await steps().scheduled(early, hanna), hanna);
    await useCases.recordIncident.execute({ ...steps().reading(early), ...note }, hanna.actor);
    const [incident] = await reads.separations.incidents(early.id);
    if (incident === undefined) throw new Error('There is no incident.');
    const turn = (actor: Actor) =>
      useCases.turnIncidentIntoComplaint.execute({ incidentId: incident.id, category: 'INSULT', kind: null, safetyReason: null }, actor);
    expect(await codeOf(turn(karl.actor))).toBe('INCIDENT_NOT_FOUND');
    const outcomes = await Promise.all([turn(hanna.actor), turn(hanna.actor)].map(codeOf));
    expect(outcomes.sort()).toEqual(['DONE', 'INCIDENT_IS_COMPLAINT_ALREADY']);
    const [{ complaintId } = { complaintId: null }] = await reads.separations.incidents(early.id);
    expect(complaintId && (await reads.complaints.find(complaintId))).toMatchObject({
      complainantId: hanna.partyId,
      subjectId: karl.partyId,
      facts: [{ what: note.what }],
    });
  });
});

describe('the end', () => {
  it('comes once, however many close at once', async () => {
    const separation = await steps().runningOff(hanna, karl);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => codeOf(steps().close(separation, hanna))));
    expect(outcomes.sort()).toEqual(['DONE', ...Array.from({ length: 7 }, () => 'SEPARATION_STATE_FORBIDS')]);
    const entries: unknown[] = await evenhand.database.query('SELECT id FROM no_serve_entries WHERE owner_id = $1', [hanna.partyId]);
    expect(entries).toHaveLength(1);
  });

  it('keeps the entry that stood before', async () => {
    const separation = await steps().runningOff(hanna, karl);
    const before = await evenhand.useCases.addToMyNoServeList.execute(
      { partyId: karl.partyId, myRole: 'SELLER', privateReason: 'Enough.', endsAt: null, idempotencyKey: randomUUID() },
      hanna.actor,
    );
    expect(await steps().close(separation, hanna)).toMatchObject({ pairEntryId: before.id });
  });
});

describe('what is due by itself', () => {
  const due = () => evenhand.useCases.watchOverSeparations.execute(host);
  const inPeace = async () => {
    await due();
    return steps().approved(hanna, karl);
  };

  it('is said once each: a reminder, an escalation, both anew after a step, and neither in a pause', async () => {
    const { useCases, clock } = evenhand;
    const separation = await inPeace();
    const named = async () => (await eventsOf(separation.id)).filter((name) => /reminded|escalated/.test(name));
    clock.advance(days(3) + 1);
    await Promise.all([due(), due()]);
    expect(await named()).toEqual(['separation.reminded']);
    clock.advance(days(4) + 1);
    await Promise.all([due(), due()]);
    expect(await named()).toEqual(['separation.reminded', 'separation.escalated']);
    await useCases.pauseSeparation.execute(steps().reading(separation), new Date(clock.now().getTime() + days(20)), hanna.actor);
    clock.advance(days(20));
    await due();
    expect(await named()).toHaveLength(2);
    clock.advance(days(3) + 1);
    await due();
    expect(await named()).toHaveLength(3);
    await useCases.abandonSeparation.execute(steps().reading(separation), hanna.actor);
  });

  it('leaves a keyed hash and nothing else after the retention period, and looks again on the day for it', async () => {
    const { clock, database } = evenhand;
    const separation = await steps().runningOff(hanna, karl);
    const reviewOn = new Date(clock.now().getTime() + days(30)).toISOString().slice(0, 10);
    await steps().close(separation, hanna, { reviewOn });
    clock.advance(days(31));
    await due();
    await due();
    expect((await eventsOf(separation.id)).filter((name) => name === 'separation.review-due')).toHaveLength(1);
    clock.advance(days(3 * 365));
    await Promise.all([due(), due()]);
    expect(await evenhand.reads.separations.find(separation.id)).toBeNull();
    const rows: object[] = await database.query('SELECT * FROM reduced_separations WHERE id = $1', [separation.id]);
    expect(rows).toEqual([expect.objectContaining({ opener_id: hanna.partyId, other_hash: expect.stringMatching(/^[0-9a-f]{64}$/) })]);
    expect(JSON.stringify(rows)).not.toContain(karl.partyId);
    expect((await eventsOf(separation.id)).filter((name) => name === 'separation.reduced')).toHaveLength(1);
  });
});
