import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { actingFor, days, managerOf, systemActor, type Actor } from '@evenhand/platform';
import {
  anOrder,
  codeOf,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { aCharge, lena, listing, mara, mona, plainApproval, worker, type Listing, must } from '../../../../test/builders/no-serve.js';

let evenhand: EvenhandOnDatabase;
let list: Listing;
let rude: TestParty;
let hanna: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  list = listing(evenhand);
});
beforeEach(async () => {
  evenhand.clock.moveTo(start);
  [rude, hanna] = [await evenhand.party('Rudi'), await evenhand.party('Hanna')];
});
afterAll(() => evenhand.close());

/** Every job of the worker, again and again for three months. */
async function letTheWorkerRun(): Promise<void> {
  const { useCases, clock } = evenhand;
  for (let week = 0; week < 13; week += 1) {
    await useCases.sweepThresholds.execute(worker);
    for (const subjectRole of ['BUYER', 'SELLER'] as const) {
      await useCases.proposeByThreshold.execute({ subjectId: rude.partyId, subjectRole }, worker);
    }
    await useCases.remindOfHearings.execute(worker);
    await useCases.endHearings.execute(worker);
    await useCases.reviewApprovals.execute(rude.partyId, worker);
    await useCases.activateDueEntries.execute(worker);
    clock.advance(days(7));
  }
}

describe('the way of an entry to being in force', () => {
  it('leads through a hearing, a second person and a delivered statement', async () => {
    const proposed = await list.propose(rude);
    expect(proposed).toMatchObject({ state: 'HEARING', hearingOpenedBy: 'mona', hearingEndsAt: new Date(start.getTime() + days(7)) });
    expect(await codeOf(list.approve(proposed.id, lena))).toBe('HEARING_NOT_OVER');
    await list.hear(proposed);
    const approved = await list.approve(proposed.id, lena);
    expect(approved).toMatchObject({ state: 'APPROVED', approvedBy: 'lena', approvedHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await evenhand.useCases.activateDueEntries.execute(worker);
    expect(await list.entry(proposed)).toMatchObject({ state: 'APPROVED' });
    await list.deliver(approved);
    await evenhand.useCases.activateDueEntries.execute(worker);
    expect(await list.entry(proposed)).toMatchObject({ state: 'ACTIVE', activatedAt: evenhand.clock.now() });
    expect(await list.trailOf(proposed)).toEqual(['proposed', 'hearing-opened', 'hearing-ended', 'approved', 'activated']);
  });

  it('is never gone by numbers and the worker alone', async () => {
    for (const name of ['Sonja', 'Samir', 'Selma']) await list.complaint({ by: await evenhand.party(name), about: rude });
    await letTheWorkerRun();
    const rows: { state: string; source: string }[] = await evenhand.database.query(
      'SELECT state, source FROM no_serve_entries WHERE subject_id = $1',
      [rude.partyId],
    );
    expect(rows).toEqual([{ state: 'PROPOSED', source: 'THRESHOLD' }]);
  });

  const both = staff('bea', 'MODERATOR', 'LEAD');

  it('is never gone by one person, whatever roles they hold and whatever the worker does', async () => {
    const { useCases } = evenhand;
    await list.complaint({ by: hanna, about: rude, points: 6 });
    await useCases.proposeByThreshold.execute({ subjectId: rude.partyId, subjectRole: 'BUYER' }, worker);
    const [row]: [{ id: string }] = await evenhand.database.query('SELECT id FROM no_serve_entries WHERE subject_id = $1', [rude.partyId]);
    const entryId = row.id as Parameters<typeof list.claim>[0];
    await useCases.openNoServeHearing.execute(await list.claim(entryId, both), aCharge(rude), both);
    await list.hear({ id: entryId });
    expect(await codeOf(list.claim(entryId, both))).toBe('CONFLICT_OF_INTEREST');
    const held = { ...(await list.readingOf(entryId)), ...plainApproval };
    expect(await codeOf(useCases.approveNoServe.execute(held, both))).not.toBe('DONE');

    const own = await list.propose(await evenhand.party('Other'), { urgentReason: 'Danger.' }, both);
    expect(await codeOf(list.approve(own.id, both))).toBe('CONFLICT_OF_INTEREST');
    await letTheWorkerRun();
    expect((await list.entry({ id: entryId })).state).toBe('HEARING');
    expect((await list.entry(own)).state).toBe('HEARING');
  });

  it('is closed to whoever proposed, also when the claim was taken before they did', async () => {
    const { useCases } = evenhand;
    await anOrder(evenhand).between(hanna, rude).fulfilled();
    const asked = await useCases.proposeNoServe.execute(aCharge(rude), hanna.actor);
    const reading = await list.claim(asked.id, both);
    const heard = await useCases.openNoServeHearing.execute(reading, aCharge(rude, { urgentReason: 'Danger.' }), both);
    const held = { ...(await list.readingOf(heard.id)), ...plainApproval };
    expect(await codeOf(useCases.approveNoServe.execute(held, both))).toBe('CONFLICT_OF_INTEREST');
    expect(await codeOf(useCases.rejectNoServe.execute({ ...held, reason: 'No.' }, both))).toBe('CONFLICT_OF_INTEREST');
  });

  it.each([
    ['the subject', (): TestParty => rude],
    ['the complaining business', (): TestParty => hanna],
    ['the other side of an order', (): TestParty => hanna],
  ])('is closed to a member of %s, to one who was, and to whoever acted for it once', async (_who, party) => {
    const { id: orderId } = await anOrder(evenhand).between(hanna, rude).fulfilled();
    await list.complaint({ by: hanna, about: rude });
    const proposed = await list.propose(rude, { orderIds: [orderId] });
    await list.hear(proposed);
    const [member, former, sometimes] = ['m', 'f', 's'].map((name) => staff(`${name}-${randomUUID()}`, 'LEAD')) as [Actor, Actor, Actor];
    await list.member(party().partyId, member.subject);
    await list.member(party().partyId, former.subject);
    await evenhand.unitOfWork.run(worker, async (tx) => {
      await evenhand.reads.members.remove(tx, party().partyId, former.subject);
      await tx.record({ name: 'member.removed', partyId: party().partyId, member: former.subject });
    });
    const asParty = actingFor({ ...sometimes, roles: new Set(['PARTY']) }, party().partyId);
    await evenhand.useCases.placeOrder.execute(
      { sellerId: (await evenhand.party('Third')).partyId, amountMinor: 1, currency: 'EUR', dueOn: null, idempotencyKey: randomUUID() },
      asParty,
    );
    for (const person of [member, former, sometimes, { ...actingFor(staff('both', 'LEAD'), party().partyId) }]) {
      expect(await codeOf(list.approve(proposed.id, person))).toBe('CONFLICT_OF_INTEREST');
    }
    expect((await list.approve(proposed.id, lena)).state).toBe('APPROVED');
  });

  it('is closed to a member of a business that complained only after the case was taken', async () => {
    const proposed = await list.propose(rude);
    await list.hear(proposed);
    const lead = staff(`late-${randomUUID()}`, 'LEAD');
    const reading = await list.claim(proposed.id, lead);
    await list.member(hanna.partyId, lead.subject);
    await list.complaint({ by: hanna, about: rude, state: 'FILED' });
    expect(await codeOf(evenhand.useCases.approveNoServe.execute({ ...reading, ...plainApproval }, lead))).toBe('CONFLICT_OF_INTEREST');
  });

  it('does not let a moderator charge a party that they act against', async () => {
    await list.complaint({ by: hanna, about: rude });
    const moderator = staff(`mod-${randomUUID()}`, 'MODERATOR');
    await list.member(hanna.partyId, moderator.subject);
    expect(await codeOf(list.propose(rude, {}, moderator))).toBe('CONFLICT_OF_INTEREST');
    expect(await codeOf(list.propose(rude))).toBe('DONE');
  });

  it('lets one of two approvals at once through', async () => {
    for (let round = 0; round < 10; round += 1) {
      const proposed = await list.propose(await evenhand.party('Rudi'));
      await list.hear(proposed);
      const reading = await list.claim(proposed.id, lena);
      const approvals = [1, 2].map(() => codeOf(evenhand.useCases.approveNoServe.execute({ ...reading, ...plainApproval }, lena)));
      const other = codeOf(list.approve(proposed.id, staff('lars', 'LEAD')));
      expect((await Promise.all([...approvals, other])).filter((code) => code === 'DONE')).toHaveLength(1);
      expect((await list.trailOf(proposed)).filter((name) => name === 'approved')).toHaveLength(1);
      const statements: unknown[] = await evenhand.database.query('SELECT id FROM statements WHERE ref_id = $1', [proposed.id]);
      expect(statements).toHaveLength(1);
    }
  });

  it('is barred by the database itself, whoever writes', async () => {
    const proposed = await list.propose(rude);
    const write = (changes: string) =>
      evenhand.unitOfWork.run(worker, async (tx) => {
        await managerOf(tx).query(`UPDATE no_serve_entries SET ${changes} WHERE id = $1`, [proposed.id]);
        await tx.record({ name: 'no-serve.activated', entryId: proposed.id, subjectId: rude.partyId, subjectRole: 'BUYER' });
      });
    const approval = `approved_by = 'lena', approved_hash = 'x', statement_id = gen_random_uuid()`;
    await expect(write(`state = 'ACTIVE'`)).rejects.toThrow(/no_serve_entries_check|heard/);
    await expect(write(`state = 'ACTIVE', ${approval}`)).rejects.toThrow('before its subject was heard');
    await expect(write(`state = 'ACTIVE', hearing_ended_at = now(), ${approval}`)).rejects.toThrow('before its statement of reasons');
    await expect(write(`approved_by = 'mona'`)).rejects.toThrow('violates check constraint');
  });
});

describe('a hearing', () => {
  it('is over with the answer, which is given once and makes everybody read the case again', async () => {
    const proposed = await list.propose(rude);
    const before = await list.readingOf(proposed.id);
    const { respondToNoServe } = evenhand.useCases;
    expect(await codeOf(respondToNoServe.execute({ entryId: proposed.id, answer: 'Me?' }, hanna.actor))).toBe('NO_SERVE_ENTRY_NOT_FOUND');
    expect(await codeOf(respondToNoServe.execute({ entryId: proposed.id, answer: ' ' }, rude.actor))).toBe('TEXT_INVALID');
    expect(await respondToNoServe.execute({ entryId: proposed.id, answer: 'I was provoked.' }, rude.actor)).toMatchObject({
      answer: 'I was provoked.',
    });
    expect(await codeOf(respondToNoServe.execute({ entryId: proposed.id, answer: 'Again.' }, rude.actor))).toBe('HEARING_ANSWERED_ALREADY');
    await evenhand.useCases.claimCase.execute(before.caseId, lena);
    expect(await codeOf(evenhand.useCases.approveNoServe.execute({ ...before, ...plainApproval }, lena))).toBe('CASE_CHANGED');
    expect((await list.approve(proposed.id, lena)).state).toBe('APPROVED');
    expect(await evenhand.useCases.endHearings.execute(worker)).toBe(0);
  });

  it('is not known to the subject while it was only asked for', async () => {
    await anOrder(evenhand).between(hanna, rude).fulfilled();
    const { id: entryId } = await evenhand.useCases.proposeNoServe.execute(aCharge(rude), hanna.actor);
    expect(await codeOf(evenhand.useCases.respondToNoServe.execute({ entryId, answer: 'No.' }, rude.actor))).toBe(
      'NO_SERVE_ENTRY_NOT_FOUND',
    );
  });

  it('ends when its time is over, once, and reminds once before', async () => {
    const proposed = await list.propose(rude);
    const { remindOfHearings, endHearings } = evenhand.useCases;
    const threeWorkers = () => Promise.all([1, 2, 3].flatMap(() => [remindOfHearings.execute(worker), endHearings.execute(worker)]));
    const trail = () => list.trailOf(proposed);
    evenhand.clock.advance(days(5) - 1);
    await threeWorkers();
    expect(await trail()).toEqual(['proposed', 'hearing-opened']);
    evenhand.clock.advance(1);
    await threeWorkers();
    expect(await trail()).toEqual(['proposed', 'hearing-opened', 'hearing-reminded']);
    evenhand.clock.advance(days(2) - 1);
    await threeWorkers();
    expect(await trail()).toEqual(['proposed', 'hearing-opened', 'hearing-reminded']);
    evenhand.clock.advance(1);
    await threeWorkers();
    expect(await trail()).toEqual(['proposed', 'hearing-opened', 'hearing-reminded', 'hearing-ended']);
    expect((await list.approve(proposed.id, lena)).state).toBe('APPROVED');
  });

  it('that is over is over for the approver too, before the worker has come round', async () => {
    const proposed = await list.propose(rude);
    evenhand.clock.advance(days(7));
    await list.approve(proposed.id, lena);
    expect(await list.trailOf(proposed)).toEqual(['proposed', 'hearing-opened', 'hearing-ended', 'approved']);
  });
});

describe('urgent danger', () => {
  it('lets a second person approve before the hearing, which then follows and is decided on', async () => {
    const { useCases } = evenhand;
    const proposed = await list.propose(rude, { urgentReason: 'He said that he will come with a knife.' });
    const approved = await list.approve(proposed.id, lena);
    await list.deliver(approved);
    await useCases.activateDueEntries.execute(worker);
    const active = await list.entry(proposed);
    expect(active).toMatchObject({ state: 'ACTIVE', hearingEndsAt: new Date(evenhand.clock.now().getTime() + days(7)) });
    const review = await evenhand.reads.cases.findAbout(['NO_SERVE_REVIEW'], proposed.id);
    expect(review).toMatchObject({ dueAt: active.hearingEndsAt, closedAt: null, marks: ['URGENT'] });

    expect(await codeOf(useCases.confirmNoServe.execute({ ...(await list.claim(proposed.id, lena)), reason: 'x' }, lena))).toBe(
      'HEARING_NOT_OVER',
    );
    await useCases.respondToNoServe.execute({ entryId: proposed.id, answer: 'It was a bread knife.' }, rude.actor);
    expect(await codeOf(list.claim(proposed.id, mona))).toBe('CONFLICT_OF_INTEREST');
    const confirmed = await useCases.confirmNoServe.execute({ ...(await list.claim(proposed.id, lena)), reason: 'It stands.' }, lena);
    expect(confirmed).toMatchObject({ state: 'ACTIVE', confirmedBy: 'lena', confirmReason: 'It stands.' });
    expect(await codeOf(useCases.respondToNoServe.execute({ entryId: proposed.id, answer: 'x' }, rude.actor))).toBe(
      'HEARING_ANSWERED_ALREADY',
    );
    expect((await list.trailOf(proposed)).at(-1)).toBe('confirmed');
  });

  it('may be seen by the approver alone, in writing; and lifting closes the review', async () => {
    const proposed = await list.propose(rude);
    await list.deliver(await list.approve(proposed.id, lena, { urgentReason: 'A threat came in.' }));
    await evenhand.useCases.activateDueEntries.execute(worker);
    await evenhand.useCases.liftNoServe.execute({ entryId: proposed.id, reason: 'It was a joke.' }, lena);
    expect(await evenhand.reads.cases.findAbout(['NO_SERVE_REVIEW'], proposed.id)).toMatchObject({ outcome: 'LIFTED' });
  });

  it('leaves no second hearing where the first was held in time', async () => {
    const active = await list.active(rude, { urgentReason: 'Danger.' });
    expect(active.state).toBe('ACTIVE');
    expect(await evenhand.reads.cases.findAbout(['NO_SERVE_REVIEW'], active.id)).toBeNull();
    expect(await codeOf(evenhand.useCases.respondToNoServe.execute({ entryId: active.id, answer: 'x' }, rude.actor))).toBe(
      'HEARING_CLOSED',
    );
  });
});

describe('an approval', () => {
  it('lapses at once when something about the subject comes in, and its statement is void', async () => {
    const proposed = await list.propose(rude, { effectiveAt: new Date(start.getTime() + days(30)) });
    await list.hear(proposed);
    const approved = await list.approve(proposed.id, lena);
    await list.deliver(approved);
    expect(await evenhand.useCases.reviewApprovals.execute(rude.partyId, worker)).toBe(0);
    await list.complaint({ by: hanna, about: rude });
    expect(await evenhand.useCases.reviewApprovals.execute(rude.partyId, worker)).toBe(1);
    expect(await list.entry(proposed)).toMatchObject({ state: 'HEARING', approvedBy: null, approvedHash: null, statementId: null });
    expect(await evenhand.reads.statements.find(must(approved.statementId))).toMatchObject({ voidedAt: evenhand.clock.now() });
    const reopened = await evenhand.reads.cases.findAbout(['NO_SERVE_PROPOSAL'], proposed.id);
    expect(reopened).toMatchObject({ closedAt: null, barred: ['mona'], partyIds: [hanna.partyId] });
    expect((await list.trailOf(proposed)).slice(-2)).toEqual(['approved', 'approval-lapsed']);
    evenhand.clock.advance(days(60));
    expect(await evenhand.useCases.activateDueEntries.execute(worker)).toBe(0);
    // Decided anew, on what is known now.
    await list.deliver(await list.approve(proposed.id, staff('lars', 'LEAD')));
    await evenhand.useCases.activateDueEntries.execute(worker);
    expect((await list.entry(proposed)).state).toBe('ACTIVE');
  });

  it('lapses on the day itself where nobody had looked before', async () => {
    const proposed = await list.propose(rude);
    await list.hear(proposed);
    await list.deliver(await list.approve(proposed.id, lena));
    await list.complaint({ by: hanna, about: rude, state: 'FILED' });
    await evenhand.useCases.activateDueEntries.execute(worker);
    expect(await list.entry(proposed)).toMatchObject({ state: 'HEARING' });
  });

  it('was made on the dossier that was frozen with it', async () => {
    await list.complaint({ by: hanna, about: rude });
    const proposed = await list.propose(rude);
    await list.hear(proposed);
    const approved = await list.approve(proposed.id, lena);
    const [frozen] = await evenhand.reads.dossiers.frozen(must(approved.approvedCaseId));
    expect(frozen).toMatchObject({ hash: approved.approvedHash, frozenBy: 'lena' });
    expect(frozen?.facts).not.toEqual([]);
  });
});

describe('the notice', () => {
  const notice = days(30);
  const business = async (): Promise<TestParty> => {
    const party = await evenhand.party('Firm');
    await evenhand.unitOfWork.run(worker, async (tx) => {
      await managerOf(tx).query(`UPDATE parties SET kind = 'BUSINESS' WHERE id = $1`, [party.partyId]);
      await tx.record({ name: 'party.registered', partyId: party.partyId });
    });
    return party;
  };

  it('of a business is thirty days, from the delivery', async () => {
    const firm = await business();
    const proposed = await list.propose(firm);
    await list.hear(proposed);
    const now = evenhand.clock.now().getTime();
    expect(await codeOf(list.approve(proposed.id, lena, { effectiveAt: new Date(now + notice - 1) }))).toBe('NOTICE_TOO_SHORT');
    const approved = await list.approve(proposed.id, lena);
    expect(approved.effectiveAt).toEqual(new Date(now + notice));
    evenhand.clock.advance(days(3));
    await list.deliver(approved);
    expect((await list.entry(proposed)).effectiveAt).toEqual(new Date(now + days(3) + notice));
    evenhand.clock.advance(notice - 1);
    await evenhand.useCases.activateDueEntries.execute(worker);
    expect((await list.entry(proposed)).state).toBe('APPROVED');
    evenhand.clock.advance(1);
    await evenhand.useCases.activateDueEntries.execute(worker);
    expect((await list.entry(proposed)).state).toBe('ACTIVE');
  });

  it('of a business may be shorter where the law allows it, in writing; and a person has none', async () => {
    const firm = await list.propose(await business());
    await list.hear(firm);
    const soon = new Date(evenhand.clock.now().getTime() + days(1));
    expect(await list.approve(firm.id, lena, { effectiveAt: soon, shortNoticeReason: 'Repeated fraud.' })).toMatchObject({
      effectiveAt: soon,
    });
    const person = await list.propose(rude);
    await list.hear(person);
    expect((await list.approve(person.id, lena)).effectiveAt).toEqual(evenhand.clock.now());
    expect(await codeOf(list.approve(person.id, mara))).toBe('CASE_CLOSED');
  });

  it('never lies in the past, and never after the end', async () => {
    const proposed = await list.propose(rude, {
      rung: 'TEMPORARY',
      endsAt: new Date(start.getTime() + days(10)),
      skippedRungReason: 'Grave.',
    });
    await list.hear(proposed);
    const at = (time: number) => ({ effectiveAt: new Date(time) });
    expect(await codeOf(list.approve(proposed.id, lena, at(start.getTime())))).toBe('NOTICE_TOO_SHORT');
    expect(await codeOf(list.approve(proposed.id, lena, at(start.getTime() + days(11))))).toBe('NO_SERVE_INPUT_INVALID');
  });
});

it('does nothing for the worker where there is nothing to do', async () => {
  const other = await openEvenhand();
  const system = systemActor('worker');
  const { endHearings, activateDueEntries, expireDueEntries, remindOfHearings, sweepThresholds, reviewApprovals } = other.useCases;
  for (const job of [endHearings, activateDueEntries, expireDueEntries, remindOfHearings, sweepThresholds]) {
    expect(await job.execute(system)).toBe(0);
  }
  expect(await reviewApprovals.execute(rude.partyId, system)).toBe(0);
  await other.close();
});
