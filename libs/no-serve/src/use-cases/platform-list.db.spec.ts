import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { actingFor, days, Refusal, uuids, type NoServeEntryId } from '@evenhand/platform';
import {
  anOrder,
  codeOf,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { aCharge, lena, listing, mara, mona, worker, type Listing, must } from '../../../../test/builders/no-serve.js';

let evenhand: EvenhandOnDatabase;
let list: Listing;
let rude: TestParty;
let hanna: TestParty;
const inDays = (count: number): Date => new Date(start.getTime() + days(count));

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  list = listing(evenhand);
});
beforeEach(async () => {
  evenhand.clock.moveTo(start);
  [rude, hanna] = [await evenhand.party('Rudi'), await evenhand.party('Hanna')];
});
afterAll(() => evenhand.close());

const request = async (subject: TestParty, by: TestParty, more = {}) => {
  await anOrder(evenhand).between(by, subject).fulfilled();
  return evenhand.useCases.proposeNoServe.execute(aCharge(subject, more), by.actor);
};

describe('proposing', () => {
  it('opens one case, barred to the proposer, that names everybody concerned', async () => {
    const { id: orderId } = await anOrder(evenhand).between(hanna, rude).fulfilled();
    const selma = await evenhand.party('Selma');
    const complaintId = await list.complaint({ by: selma, about: rude, points: 1 });
    const proposed = await list.propose(rude, {
      orderIds: [orderId],
      complaintIds: [complaintId],
      rung: 'RESTRICTION',
      conditions: ['PREPAYMENT'],
      skippedRungReason: 'Owes money.',
    });
    expect(await evenhand.reads.cases.findAbout(['NO_SERVE_PROPOSAL'], proposed.id)).toMatchObject({
      subjectId: rude.partyId,
      barred: ['mona'],
      partyIds: [hanna.partyId, selma.partyId].sort(),
      orderIds: [orderId],
      severity: 2,
      evidence: 2,
      marks: [],
      dueAt: inDays(14),
    });
  });

  it('is done once per key, and again under another key only when the first is decided', async () => {
    const input = aCharge(rude);
    const first = await evenhand.useCases.proposeNoServe.execute(input, mona);
    expect((await evenhand.useCases.proposeNoServe.execute(input, mona)).id).toBe(first.id);
    expect(await codeOf(evenhand.useCases.proposeNoServe.execute({ ...input, facts: 'Else.' }, mona))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await codeOf(list.propose(rude, {}, mara))).toBe('PROPOSAL_OPEN_ALREADY');
    expect(await codeOf(list.propose(rude, { subjectRole: 'SELLER' }, mara))).toBe('DONE');
    await evenhand.useCases.rejectNoServe.execute({ ...(await list.claim(first.id, lena)), reason: 'Too little.' }, lena);
    expect(await codeOf(list.propose(rude, {}, mara))).toBe('DONE');
  });

  it('lets one of many at once through', async () => {
    const codes = await Promise.all(Array.from({ length: 8 }, () => codeOf(list.propose(rude))));
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['DONE', 'PROPOSAL_OPEN_ALREADY']));
  });

  it('marks the case where the text hints at a protected trait, and refuses one as the ground', async () => {
    expect(await codeOf(list.propose(rude, { ground: 'RELIGION' }))).toBe('PROTECTED_TRAIT');
    const proposed = await list.propose(rude, { facts: 'He is a Muslim and shouted.' });
    expect(proposed.marks).toEqual(['PROTECTED_TRAIT_HINT']);
    expect(await evenhand.reads.cases.findAbout(['NO_SERVE_PROPOSAL'], proposed.id)).toMatchObject({ marks: ['PROTECTED_TRAIT_HINT'] });
  });

  it('takes only what is on record about the subject', async () => {
    const { id: orderId } = await anOrder(evenhand)
      .between(hanna, await evenhand.party('Other'))
      .fulfilled();
    const complaintId = await list.complaint({ by: hanna, about: await evenhand.party('Other') });
    expect(await codeOf(list.propose(rude, { orderIds: [orderId] }))).toBe('NO_SERVE_INPUT_INVALID');
    expect(await codeOf(list.propose(rude, { complaintIds: [complaintId] }))).toBe('NO_SERVE_INPUT_INVALID');
    expect(await codeOf(list.propose({ ...rude, partyId: uuids.next() }))).toBe('PARTY_NOT_FOUND');
    expect(await codeOf(list.propose(rude, { explanation: '' }))).toBe('TEXT_INVALID');
  });
});

describe('the ladder', () => {
  it('is climbed rung by rung, or with a written reason', async () => {
    const restriction = { rung: 'RESTRICTION', conditions: ['PREPAYMENT'] } as const;
    expect(await codeOf(list.propose(rude, restriction))).toBe('RUNG_SKIPPED');
    const warning = await list.active(rude);
    expect(await codeOf(list.propose(rude, { rung: 'PERMANENT' }))).toBe('RUNG_SKIPPED');
    const restricted = await list.propose(rude, restriction);
    expect(restricted).toMatchObject({ state: 'HEARING', rung: 'RESTRICTION' });
    await evenhand.useCases.withdrawNoServe.execute(restricted.id, mona);
    // What was withdrawn was never a rung to stand on; what was overturned is none any more.
    expect(await codeOf(list.propose(rude, { rung: 'TEMPORARY', endsAt: inDays(90) }))).toBe('RUNG_SKIPPED');
    await evenhand.unitOfWork.run(lena, (tx) => evenhand.useCases.overturnNoServe.within(tx, warning.id));
    expect(await codeOf(list.propose(rude, restriction))).toBe('RUNG_SKIPPED');
    expect(await codeOf(list.propose(rude, { rung: 'PERMANENT', skippedRungReason: 'Violence.' }))).toBe('DONE');
  });
});

describe('a restriction', () => {
  it('tells its subject on what conditions orders go on, in both languages', async () => {
    const restriction = { rung: 'RESTRICTION', conditions: ['PREPAYMENT'], skippedRungReason: 'Owes a lot.' } as const;
    const { statementId } = await list.active(rude, restriction);
    const statement = statementId && (await evenhand.reads.statements.find(statementId));
    expect(statement).toMatchObject({ kind: 'RESTRICTION', content: { decision: 'RESTRICTION', conditions: ['PREPAYMENT'] } });
    expect(statement).toMatchObject({
      textEn: expect.stringContaining('only under conditions. You pay in advance.'),
      textDe: expect.stringContaining('nur unter Bedingungen schließen. Sie zahlen im Voraus.'),
    });
  });
});

describe('a party’s request', () => {
  it('is about somebody they had an order with, and waits for a moderator', async () => {
    expect(await codeOf(evenhand.useCases.proposeNoServe.execute(aCharge(rude), hanna.actor))).toBe('NO_ORDER_WITH_SUBJECT');
    const stranger = { ...rude, partyId: uuids.next<TestParty['partyId']>() };
    expect(await codeOf(evenhand.useCases.proposeNoServe.execute(aCharge(stranger), hanna.actor))).toBe('NO_ORDER_WITH_SUBJECT');
    const asked = await request(rude, hanna);
    expect(asked).toMatchObject({ state: 'PROPOSED', source: 'SELLER', proposerPartyId: hanna.partyId });
    expect(await codeOf(evenhand.useCases.proposeNoServe.execute(aCharge(rude), hanna.actor))).toBe('PROPOSAL_OPEN_ALREADY');
    expect(await list.trailOf(asked)).toEqual(['proposed']);
    expect(await codeOf(list.approve(asked.id, lena))).toBe('WRONG_ENTRY_STATE');
  });

  it('tells nothing of what else is open about the subject, nor of what it was listed for', async () => {
    await list.propose(rude);
    expect((await request(rude, hanna)).state).toBe('PROPOSED');
    expect((await request(rude, await evenhand.party('Selma'), { rung: 'PERMANENT' })).state).toBe('PROPOSED');
    const foreign = await list.complaint({ by: await evenhand.party('Sonja'), about: rude });
    expect(await codeOf(request(rude, await evenhand.party('Sven'), { complaintIds: [foreign] }))).toBe('NO_SERVE_INPUT_INVALID');
  });

  it('becomes a moderator’s charge, who then counts as a proposer', async () => {
    const asked = await request(rude, hanna, { rung: 'PERMANENT' });
    const reading = await list.claim(asked.id, mara);
    const { openNoServeHearing } = evenhand.useCases;
    expect(await codeOf(openNoServeHearing.execute(reading, aCharge(rude, { rung: 'PERMANENT' }), mara))).toBe('RUNG_SKIPPED');
    expect(await codeOf(openNoServeHearing.execute(reading, aCharge(rude, { ground: 'AGE' }), mara))).toBe('PROTECTED_TRAIT');
    const opened = await openNoServeHearing.execute(reading, aCharge(rude, { explanation: 'In the moderator’s words.' }), mara);
    expect(opened).toMatchObject({
      state: 'HEARING',
      rung: 'WARNING',
      explanation: 'In the moderator’s words.',
      hearingOpenedBy: 'mara',
      source: 'SELLER',
    });
    expect(await evenhand.reads.cases.findAbout(['NO_SERVE_PROPOSAL'], asked.id)).toMatchObject({
      barred: [hanna.actor.subject, 'mara'],
      partyIds: [hanna.partyId],
    });
    // Whoever made the charge cannot decide it, and does not keep it from whoever can.
    expect((await evenhand.reads.cases.find(reading.caseId))?.claim).toBeNull();
    await list.hear(asked);
    expect(await codeOf(list.approve(asked.id, { ...mara, roles: new Set(['LEAD']) }))).toBe('CONFLICT_OF_INTEREST');
    expect((await list.approve(asked.id, lena)).state).toBe('APPROVED');
  });

  it('is not taken up beside a proposal that is open', async () => {
    const asked = await request(rude, hanna);
    await list.propose(rude);
    const reading = await list.claim(asked.id, mara);
    expect(await codeOf(evenhand.useCases.openNoServeHearing.execute(reading, aCharge(rude), mara))).toBe('PROPOSAL_OPEN_ALREADY');
    await evenhand.useCases.rejectNoServe.execute({ ...reading, reason: 'It is dealt with.' }, mara);
  });
});

describe('withdrawing', () => {
  it('is for whoever asked or made the charge, until it is in force; the statement is void and the case is closed', async () => {
    const proposed = await list.propose(rude);
    expect(await codeOf(evenhand.useCases.withdrawNoServe.execute(proposed.id, lena))).toBe('NOT_THE_PROPOSER');
    expect(await codeOf(evenhand.useCases.withdrawNoServe.execute(proposed.id, hanna.actor))).toBe('NO_SERVE_ENTRY_NOT_FOUND');
    expect(await evenhand.reads.cases.findAbout(['NO_SERVE_PROPOSAL'], proposed.id)).toMatchObject({ closedAt: null });
    await list.hear(proposed);
    const { statementId } = await list.approve(proposed.id, lena);
    expect(await evenhand.useCases.withdrawNoServe.execute(proposed.id, mona)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await evenhand.reads.statements.find(must(statementId))).toMatchObject({ voidedAt: evenhand.clock.now() });

    const asked = await request(rude, hanna);
    const colleague = actingFor(staff('colleague', 'PARTY'), hanna.partyId);
    expect(await evenhand.useCases.withdrawNoServe.execute(asked.id, colleague)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await evenhand.reads.cases.findAbout(['NO_SERVE_PROPOSAL'], asked.id)).toMatchObject({ outcome: 'WITHDRAWN' });
    const active = await list.active(await evenhand.party('Other'));
    expect(await codeOf(evenhand.useCases.withdrawNoServe.execute(active.id, mona))).toBe('WRONG_ENTRY_STATE');
  });
});

describe('an entry in force', () => {
  it('expires on time, once, also after the worker was down', async () => {
    const entry = await list.active(rude, { endsAt: inDays(30) });
    evenhand.clock.moveTo(new Date(inDays(30).getTime() - 1));
    await evenhand.useCases.expireDueEntries.execute(worker);
    expect((await list.entry(entry)).state).toBe('ACTIVE');
    evenhand.clock.moveTo(inDays(80));
    await Promise.all([1, 2, 3].map(() => evenhand.useCases.expireDueEntries.execute(worker)));
    expect(await list.entry(entry)).toMatchObject({ state: 'EXPIRED', endedAt: inDays(80) });
    expect((await list.trailOf(entry)).filter((name) => name === 'expired')).toHaveLength(1);
  });

  it('is lifted with a reason, and not by somebody who acts for its subject', async () => {
    const entry = await list.active(rude);
    const friend = staff('friend', 'LEAD');
    await list.member(rude.partyId, friend.subject);
    const lift = (actor: typeof lena, reason = 'They made up.') =>
      evenhand.useCases.liftNoServe.execute({ entryId: entry.id, reason }, actor);
    expect(await codeOf(lift(friend))).toBe('CONFLICT_OF_INTEREST');
    expect(await codeOf(lift(lena, ''))).toBe('TEXT_INVALID');
    expect(await lift(lena)).toMatchObject({ state: 'LIFTED', endReason: 'They made up.', endedBy: 'lena' });
    expect(await codeOf(lift(lena))).toBe('WRONG_ENTRY_STATE');
    expect(await codeOf(evenhand.useCases.liftNoServe.execute({ entryId: uuids.opaque(), reason: 'x' }, lena))).toBe(
      'NO_SERVE_ENTRY_NOT_FOUND',
    );
  });

  it('lasts longer from the delivery of a statement of its own on, decided by another than its proposer', async () => {
    const entry = await list.active(rude, { endsAt: inDays(30) });
    const extend = (endsAt: Date, actor = lena) =>
      evenhand.useCases.extendNoServe.execute({ entryId: entry.id, endsAt, reason: 'It goes on.', rule: 'Be civil.' }, actor);
    expect(await codeOf(extend(inDays(60), { ...mona, roles: new Set(['LEAD']) }))).toBe('CONFLICT_OF_INTEREST');
    expect(await codeOf(extend(inDays(30)))).toBe('NO_SERVE_INPUT_INVALID');
    const first = await extend(inDays(60));
    expect(first).toMatchObject({ endsAt: inDays(30), extendedUntil: inDays(60) });
    const second = await extend(inDays(90));
    expect(await evenhand.reads.statements.find(must(first.extensionStatementId))).toMatchObject({
      voidedAt: evenhand.clock.now(),
    });
    await list.deliver(second);
    expect(await list.entry(entry)).toMatchObject({ endsAt: inDays(90), extendedUntil: null });
    await extend(inDays(120));
    evenhand.clock.moveTo(inDays(90));
    await evenhand.useCases.expireDueEntries.execute(worker);
    const expired = await list.entry(entry);
    expect(expired).toMatchObject({ state: 'EXPIRED' });
    expect(await evenhand.reads.statements.find(must(expired.extensionStatementId))).toMatchObject({ voidedAt: inDays(90) });
  });

  it.each(['APPROVED', 'ACTIVE', 'EXPIRED', 'LIFTED'] as const)(
    'is overturned on appeal when it is %s, with its statement',
    async (state) => {
      const other = await evenhand.party('Other');
      const entry =
        state === 'APPROVED'
          ? await (async () => {
              const proposed = await list.propose(other);
              await list.hear(proposed);
              return list.approve(proposed.id, lena);
            })()
          : await list.active(other, { endsAt: inDays(30) });
      if (state === 'LIFTED') await evenhand.useCases.liftNoServe.execute({ entryId: entry.id, reason: 'x' }, lena);
      if (state === 'EXPIRED') {
        evenhand.clock.moveTo(inDays(30));
        await evenhand.useCases.expireDueEntries.execute(worker);
      }
      expect((await list.entry(entry)).state).toBe(state);
      await evenhand.unitOfWork.run(staff('appeals', 'LEAD'), (tx) => evenhand.useCases.overturnNoServe.within(tx, entry.id));
      expect(await list.entry(entry)).toMatchObject({ state: 'OVERTURNED', endedBy: 'appeals' });
      expect(await evenhand.reads.statements.find(must(entry.statementId))).toMatchObject({ voidedAt: evenhand.clock.now() });
      expect(await evenhand.reads.cases.findAbout(['NO_SERVE_PROPOSAL'], entry.id)).toMatchObject({ overturnedAt: evenhand.clock.now() });
    },
  );
});

describe('what the subject may know of an entry', () => {
  it('is nothing that leads to whoever asked, or to a complainant who is hidden', async () => {
    const [open, hidden] = [await evenhand.party('Open'), await evenhand.party('Hidden')];
    const orders = [];
    for (const seller of [hanna, open, hidden]) orders.push((await anOrder(evenhand).between(seller, rude).fulfilled()).id);
    const [ofHanna, ofOpen, ofHidden] = orders as [(typeof orders)[0], (typeof orders)[0], (typeof orders)[0]];
    const said = await list.complaint({ by: open, about: rude });
    const secret = await list.complaint({ by: hidden, about: rude, safetyReason: 'He knows where I live.' });
    const byHanna = await list.complaint({ by: hanna, about: rude });
    const asked = await evenhand.useCases.proposeNoServe.execute(aCharge(rude), hanna.actor);
    const charge = aCharge(rude, { orderIds: [ofHanna, ofOpen, ofHidden], complaintIds: [said, secret, byHanna] });
    const opened = await evenhand.useCases.openNoServeHearing.execute(await list.claim(asked.id, mara), charge, mara);
    expect(await evenhand.reads.chargeRecord.knownToSubject(opened)).toEqual({ complaintIds: [said], orderIds: [ofOpen] });
  });

  it('does not follow from the id, which does not tell when somebody asked', async () => {
    const [one, other] = [await request(rude, hanna), await request(rude, await evenhand.party('Selma'))];
    for (const { id } of [one, other]) expect(id[14]).toBe('4');
  });
});

describe('many at once', () => {
  it('each stand for themselves', async () => {
    const [a, b] = [await evenhand.party('A'), await evenhand.party('B')];
    const unreadable = new Refusal({ code: 'ROW_UNREADABLE' }, { en: 'What?', de: 'Was?' });
    const rows = [aCharge(a), aCharge(a), unreadable, aCharge(b, { ground: 'SEX' }), aCharge(b)];
    const results = await evenhand.useCases.proposeNoServeBulk.execute(rows, mona);
    expect(results.map(({ row, entry, refusal }) => [row, entry?.subjectId ?? null, refusal?.code ?? null])).toEqual([
      [0, a.partyId, null],
      [1, null, 'PROPOSAL_OPEN_ALREADY'],
      [2, null, 'ROW_UNREADABLE'],
      [3, null, 'PROTECTED_TRAIT'],
      [4, b.partyId, null],
    ]);
    // Sent again, it is the same.
    const again = await evenhand.useCases.proposeNoServeBulk.execute(rows, mona);
    expect(again.map(({ entry }) => entry?.id)).toEqual(results.map(({ entry }) => entry?.id));
  });

  it('are a thousand at most, and a thousand go', async () => {
    const bulk = (count: number) =>
      evenhand.useCases.liftNoServeBulk.execute(
        Array.from({ length: count }, () => uuids.opaque<NoServeEntryId>()),
        'x',
        lena,
      );
    expect(await codeOf(bulk(1_001))).toBe('BULK_TOO_LARGE');
    const results = await bulk(1_000);
    expect(results).toHaveLength(1_000);
    expect(new Set(results.map(({ refusal }) => refusal?.code))).toEqual(new Set(['NO_SERVE_ENTRY_NOT_FOUND']));
  });

  it('are lifted each for itself', async () => {
    const active = await list.active(rude);
    const proposed = await list.propose(await evenhand.party('Other'));
    const results = await evenhand.useCases.liftNoServeBulk.execute([active.id, proposed.id, active.id], 'An amnesty.', lena);
    expect(results.map(({ entry, refusal }) => entry?.state ?? refusal?.code)).toEqual([
      'LIFTED',
      'WRONG_ENTRY_STATE',
      'WRONG_ENTRY_STATE',
    ]);
  });
});

describe('the list', () => {
  const nothing = { states: [], subjectId: null, role: null, ground: null, rung: null, text: null, from: null, to: null };

  it('is filtered by each of its filters, and paged in every order without losing or repeating one', async () => {
    const other = await openEvenhand();
    const own = listing(other);
    const made = [];
    for (let index = 0; index < 7; index += 1) {
      const subject = await other.party(index === 3 ? '100%_sure' : `P${index}`);
      made.push(
        await own.propose(subject, {
          ground: index % 2 === 0 ? 'FRAUD' : 'INSULT',
          facts: index === 5 ? 'a knife' : 'x',
          subjectRole: index === 6 ? 'SELLER' : 'BUYER',
        }),
      );
      // Two at each time.
      if (index % 2 === 1) other.clock.advance(days(1));
    }
    const { page } = { page: other.reads.platformEntries.page.bind(other.reads.platformEntries) };
    const count = async (filter: object) => (await page({ ...nothing, ...filter }, 'NEWEST', 100, null)).length;
    expect(await count({})).toBe(7);
    expect(await count({ states: ['HEARING'] })).toBe(7);
    expect(await count({ states: ['ACTIVE', 'EXPIRED'] })).toBe(0);
    expect(await count({ ground: 'FRAUD' })).toBe(4);
    expect(await count({ role: 'SELLER' })).toBe(1);
    expect(await count({ rung: 'WARNING' })).toBe(7);
    expect(await count({ rung: 'PERMANENT' })).toBe(0);
    expect(await count({ text: 'KNIFE' })).toBe(1);
    expect(await count({ text: '100%_' })).toBe(1);
    expect(await count({ subjectId: made[0]?.subjectId })).toBe(1);
    expect(await count({ from: inDays(1) })).toBe(5);
    expect(await count({ to: inDays(1) })).toBe(2);
    for (const sort of ['NEWEST', 'OLDEST', 'NEWEST_HEARING', 'HEARING_ENDS_FIRST', 'EFFECTIVE_FIRST', 'ENDS_FIRST'] as const) {
      const whole = (await page(nothing, sort, 100, null)).map(({ id }) => id);
      const paged = [];
      for (let after: Awaited<ReturnType<typeof page>>[number] | null = null; ;) {
        const [next]: Awaited<ReturnType<typeof page>> = await page(nothing, sort, 1, after);
        if (next === undefined) break;
        paged.push(next.id);
        after = next;
      }
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(7);
    }
    expect((await page(nothing, 'OLDEST', 1, null))[0]?.proposedAt).toEqual(start);
    await other.close();
  });
});
