import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, hours, minutes, uuids, type ComplaintId, type OrderId } from '@evenhand/platform';
import fc from 'fast-check';
import { complaintsOn, dismissed, mona, moritz, upheld } from '../../../../test/builders/complaints.js';
import {
  anOrder,
  codeOf,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { complaintTransitions, type ComplaintAction, type ComplaintState, type Severity } from '../domain/complaint.js';
import type { Upholding } from '../domain/verdict.js';

let evenhand: EvenhandOnDatabase;
let complaints: ReturnType<typeof complaintsOn>;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  complaints = complaintsOn(evenhand);
});
beforeEach(async () => {
  evenhand.clock.moveTo(start);
  [hanna, karl] = [await evenhand.party('Hanna Sommer'), await evenhand.party('Karl')];
});
afterAll(() => evenhand.close());

const patient: Upholding = { ...(upheld as Upholding), withoutAnswerReason: null };
const anOrderOfTheTwo = async (): Promise<OrderId> => (await anOrder(evenhand).between(hanna, karl).fulfilled()).id;
const filed = async (said = {}): Promise<ComplaintId> => (await complaints.file(hanna, { orderId: await anOrderOfTheTwo() }, said)).id;
const hidden = (): Promise<ComplaintId> => filed({ safetyReason: 'He knows where I live.' });
const respond = (id: ComplaintId, by: TestParty = karl, text = 'It was the other way round.') =>
  evenhand.useCases.respondToComplaint.execute(id, text, by.actor);
const withdraw = (id: ComplaintId, by: TestParty = hanna) => evenhand.useCases.withdrawComplaint.execute(id, by.actor);
const overturn = (id: ComplaintId) => evenhand.useCases.overturnComplaint.execute(id, staff('lena', 'LEAD'));
const stateOf = async (id: ComplaintId): Promise<ComplaintState> => (await complaints.find(id)).state;
const pointsOfKarl = () => evenhand.reads.complaints.activePoints(karl.partyId, 'BUYER', evenhand.clock.now());
const atFault = async (orderId: OrderId | null): Promise<string[]> => {
  const [order]: { at_fault: string[] }[] = await evenhand.database.query('SELECT at_fault FROM orders WHERE id = $1', [orderId]);
  return order?.at_fault ?? [];
};

describe('the way of a complaint', () => {
  it('is under review from the first claim on, however often it is claimed', async () => {
    const id = await filed();
    const { id: caseId } = await complaints.claimed(id);
    expect(await stateOf(id)).toBe('UNDER_REVIEW');
    await evenhand.useCases.releaseCase.execute(caseId, mona);
    await complaints.claimed(id, moritz);
    expect(await complaints.trailOf(id)).toEqual(['complaint.filed', 'complaint.told', 'complaint.taken-up']);
  });

  const ways: Record<ComplaintState, (id: ComplaintId) => Promise<unknown>> = {
    FILED: () => Promise.resolve(),
    UNDER_REVIEW: (id) => complaints.claimed(id),
    UPHELD: (id) => complaints.decide(id),
    DISMISSED: (id) => complaints.decide(id, dismissed),
    WITHDRAWN: (id) => withdraw(id),
    OVERTURNED: async (id) => {
      await complaints.decide(id);
      await overturn(id);
    },
  };
  const actions: Partial<Record<ComplaintAction, (id: ComplaintId) => Promise<unknown>>> = {
    withdraw: (id) => withdraw(id),
    respond: (id) => respond(id),
    overturn,
    uphold: (id) => complaints.decide(id),
    dismiss: (id) => complaints.decide(id, dismissed),
  };
  const pairs = (Object.keys(ways) as ComplaintState[]).flatMap((state) =>
    (Object.keys(actions) as (keyof typeof actions)[]).map((action) => [state, action] as const),
  );
  it.each(pairs)('from %s: %s, as the design says', async (state, action) => {
    const id = await filed();
    await ways[state](id);
    // Deciding needs the claim, and with it the complaint is under review: so both begin at FILED too.
    const from: readonly ComplaintState[] = complaintTransitions[action].from;
    const isDecision = action === 'uphold' || action === 'dismiss';
    const isAllowed = from.includes(state) || (isDecision && state === 'FILED');
    expect(await codeOf(actions[action]?.(id) ?? Promise.reject(new Error('no such action')))).toBe(
      isAllowed ? 'DONE' : isDecision ? 'CASE_CLOSED' : 'WRONG_COMPLAINT_STATE',
    );
    const to = complaintTransitions[action].to;
    expect(await stateOf(id)).toBe(isAllowed && to !== null ? to : state);
  });

  it('is withdrawn by the complainant alone, answered by the subject alone, and is not there for anybody else', async () => {
    const id = await filed();
    const nosy = await evenhand.party('Nosy');
    for (const other of [karl, nosy]) expect(await codeOf(withdraw(id, other))).toBe('COMPLAINT_NOT_FOUND');
    for (const other of [hanna, nosy]) expect(await codeOf(respond(id, other))).toBe('COMPLAINT_NOT_FOUND');
    expect(await codeOf(withdraw(uuids.opaque()))).toBe('COMPLAINT_NOT_FOUND');
    // What was refused left nothing: nobody has to read the case again for it.
    expect(await complaints.caseOf(id)).toMatchObject({ version: 1, closedAt: null });
    await withdraw(id);
    expect(await complaints.find(id)).toMatchObject({ state: 'WITHDRAWN', endedAt: start });
    expect(await complaints.caseOf(id)).toMatchObject({ outcome: 'WITHDRAWN', closedBy: null });
  });

  it('is answered once, before the decision, with a text', async () => {
    const id = await filed();
    expect(await codeOf(respond(id, karl, ' '))).toBe('TEXT_INVALID');
    expect(await codeOf(respond(id, karl, 'x'.repeat(5_001)))).toBe('TEXT_INVALID');
    evenhand.clock.advance(days(20));
    expect(await respond(id, karl, 'x'.repeat(5_000))).toMatchObject({ respondedAt: evenhand.clock.now() });
    expect(await codeOf(respond(id))).toBe('COMPLAINT_ALREADY_ANSWERED');
    expect((await complaints.caseOf(id)).version).toBe(2);
  });
});

describe('a hidden complaint', () => {
  it('is told by whoever holds the case, once, and can be answered from then on', async () => {
    const id = await hidden();
    expect(await codeOf(respond(id))).toBe('COMPLAINT_NOT_FOUND');
    const { id: caseId, version } = await complaints.caseOf(id);
    const tell = (by = mona, more = {}) =>
      evenhand.useCases.tellSubject.execute({ caseId, version, summary: 'Somebody was shouted at.', ...more }, by);
    expect(await codeOf(tell())).toBe('CASE_NOT_CLAIMED');
    await complaints.claimed(id);
    expect(await codeOf(tell(moritz))).toBe('CASE_CLAIMED_BY_OTHER');
    expect(await codeOf(tell(mona, { summary: ' ' }))).toBe('TEXT_INVALID');
    evenhand.clock.advance(minutes(5));
    expect(await tell()).toMatchObject({
      toldSummary: 'Somebody was shouted at.',
      toldAt: evenhand.clock.now(),
      answerUntil: new Date(evenhand.clock.now().getTime() + days(7)),
      state: 'UNDER_REVIEW',
    });
    expect(await codeOf(tell())).toBe('CASE_CHANGED');
    expect(await codeOf(tell(mona, { version: version + 1 }))).toBe('SUBJECT_ALREADY_TOLD');
    expect(await codeOf(respond(id))).toBe('DONE');
    const open = await filed({ category: 'OTHER' });
    expect(await codeOf(complaints.tell(open))).toBe('SUBJECT_ALREADY_TOLD');
  });

  it('is not told or decided in words that reveal the complainant or the order', async () => {
    const externalId = 'A-2026/17';
    const { id: orderId } = await evenhand.useCases.recordOrder.execute(
      {
        externalId,
        sellerId: hanna.partyId,
        buyerId: karl.partyId,
        amountMinor: 1_000,
        currency: 'EUR',
        dueOn: null,
        placedAt: null,
        acceptedAt: null,
        fulfilledAt: null,
        idempotencyKey: 'once',
      },
      staff('host', 'SERVICE'),
    );
    const { id } = await complaints.file(hanna, { orderId }, { safetyReason: 'He knows where I live.' });
    for (const telling of ['Hanna Sommer was shouted at.', 'HANNA!', 'About order a 2026-17.', `About ${orderId}.`, hanna.actor.subject]) {
      expect(await codeOf(complaints.tell(id, telling))).toBe('SUMMARY_REVEALS_COMPLAINANT');
    }
    await complaints.tell(id);
    for (const field of ['reason', 'facts', 'rule', 'withoutAnswerReason'] as const) {
      const refused = complaints.decide(id, { ...(upheld as Upholding), [field]: 'Ms. Sommer says so.' });
      await expect(refused).rejects.toMatchObject({ code: 'SUMMARY_REVEALS_COMPLAINANT', reason: { field } });
    }
    const dismissal = complaints.decide(id, { ...dismissed, reason: 'Frau Sommer irrt.' });
    await expect(dismissal).rejects.toMatchObject({ code: 'SUMMARY_REVEALS_COMPLAINANT' });
    expect(await codeOf(complaints.decide(id))).toBe('DONE');
    expect(await codeOf(complaints.decide(await filed(), { ...(upheld as Upholding), reason: 'Hanna Sommer was shouted at.' }))).toBe(
      'DONE',
    );
  });

  it('is not upheld before the subject was told, whatever the reason', async () => {
    const id = await hidden();
    expect(await codeOf(complaints.decide(id))).toBe('SUBJECT_NOT_TOLD');
    await complaints.tell(id);
    expect(await codeOf(complaints.decide(id, patient))).toBe('ANSWER_AWAITED');
    expect(await codeOf(complaints.decide(id))).toBe('DONE');
  });

  it('dismissed before it was told is never there for the subject', async () => {
    const id = await hidden();
    await complaints.decide(id, dismissed);
    expect(await evenhand.reads.complaints.pageTold(karl.partyId, { first: 10, after: null })).toEqual([]);
    expect((await complaints.find(id)).isThereFor(karl.partyId)).toBe(false);
  });

  it('leaves its order as it was: figures that are shown would move with it', async () => {
    const id = await hidden();
    await complaints.tell(id);
    const { orderId } = await complaints.decide(id);
    expect(await atFault(orderId)).toEqual([]);
    expect(await pointsOfKarl()).toBe(2);
    await overturn(id);
    expect(await atFault(orderId)).toEqual([]);
    expect(await pointsOfKarl()).toBe(0);
  });
});

describe('deciding a complaint', () => {
  it.each<[Severity, number]>([
    ['MINOR', 1],
    ['SERIOUS', 2],
    ['SEVERE', 4],
  ])('upheld as %s leaves a strike of %i points, a statement of reasons and an order at fault', async (severity, points) => {
    const id = await filed();
    await respond(id);
    const decided = await complaints.decide(id, { ...patient, severity });
    const until = new Date(start.getTime() + days(365));
    expect(await complaints.find(id)).toMatchObject({
      state: 'UPHELD',
      severity,
      strikePoints: points,
      strikeExpiresAt: until,
      decidedAt: start,
      decidedBy: 'mona',
      decisionReason: patient.reason,
      withoutAnswerReason: null,
    });
    expect(await pointsOfKarl()).toBe(points);
    expect(await evenhand.reads.complaints.strikes(karl.partyId, 'BUYER', start)).toMatchObject([{ id }]);
    expect(await evenhand.reads.statements.findAbout(id)).toMatchObject({
      kind: 'COMPLAINT_UPHELD',
      subjectId: karl.partyId,
      subjectRole: 'BUYER',
      content: {
        decision: severity,
        ground: 'INSULT',
        explanation: patient.reason,
        facts: patient.facts,
        rule: patient.rule,
        from: start,
        until,
      },
    });
    expect(await atFault(decided.orderId)).toEqual(['BUYER']);
    expect(await complaints.caseOf(id)).toMatchObject({ outcome: 'UPHELD', closedBy: 'mona' });
    expect((await complaints.trailOf(id)).at(-1)).toBe('complaint.upheld');
    const [frozen] = await evenhand.reads.dossiers.frozen((await complaints.caseOf(id)).id);
    expect(frozen?.facts).toContainEqual(expect.objectContaining({ id, data: expect.objectContaining({ state: 'UNDER_REVIEW' }) }));
  });

  it('dismissed leaves a reason and nothing else', async () => {
    const id = await filed();
    const { orderId } = await complaints.decide(id, dismissed);
    expect(await complaints.find(id)).toMatchObject({
      state: 'DISMISSED',
      decisionReason: dismissed.reason,
      severity: null,
      strikePoints: null,
    });
    expect(await atFault(orderId)).toEqual([]);
    expect(await evenhand.reads.statements.findAbout(id)).toBeNull();
    expect((await complaints.trailOf(id)).at(-1)).toBe('complaint.dismissed');
  });

  it('waits for the answer, for its time to be over, or for a reason not to', async () => {
    const answered = await filed();
    const late = await filed();
    const urgent = await filed();
    const answerUntil = new Date(start.getTime() + days(7));
    await expect(complaints.decide(answered, patient)).rejects.toMatchObject({ code: 'ANSWER_AWAITED', reason: { until: answerUntil } });
    await respond(answered);
    expect(await codeOf(complaints.decide(answered, patient))).toBe('DONE');
    expect(await complaints.decide(urgent)).toMatchObject({ withoutAnswerReason: (upheld as Upholding).withoutAnswerReason });
    evenhand.clock.moveTo(new Date(answerUntil.getTime() - 1));
    expect(await codeOf(complaints.decide(late, patient))).toBe('ANSWER_AWAITED');
    evenhand.clock.moveTo(answerUntil);
    expect(await codeOf(complaints.decide(late, patient))).toBe('DONE');
  });

  it.each([
    ['reason', 2_000],
    ['facts', 5_000],
    ['rule', 500],
    ['withoutAnswerReason', 2_000],
  ] as const)('wants a %s of 1 to %i characters', async (field, maximum) => {
    const id = await filed();
    for (const text of [' ', 'x'.repeat(maximum + 1), 'a\0b']) {
      await expect(complaints.decide(id, { ...(upheld as Upholding), [field]: text })).rejects.toMatchObject({
        code: 'TEXT_INVALID',
        reason: { field, maximumLength: maximum },
      });
    }
    expect(await codeOf(complaints.decide(id, { ...(upheld as Upholding), [field]: 'x'.repeat(maximum) }))).toBe('DONE');
  });

  it('needs the claim, the version that was read, and somebody who is not concerned', async () => {
    const id = await filed();
    const { id: caseId, version } = await complaints.caseOf(id);
    const decide = (by = mona, read = version) =>
      evenhand.useCases.decideComplaint.execute({ caseId, version: read, verdict: dismissed }, by);
    expect(await codeOf(decide())).toBe('CASE_NOT_CLAIMED');
    await complaints.claimed(id);
    expect(await codeOf(decide(moritz))).toBe('CASE_CLAIMED_BY_OTHER');
    await respond(id);
    expect(await codeOf(decide())).toBe('CASE_CHANGED');
    evenhand.clock.advance(minutes(10));
    expect(await codeOf(decide(mona, version + 1))).toBe('CLAIM_LAPSED');
    for (const { actor } of [hanna, karl]) expect(await codeOf(complaints.claimed(id, actor))).toBe('CONFLICT_OF_INTEREST');
    await complaints.claimed(id, moritz);
    expect(await codeOf(decide(moritz, version + 1))).toBe('DONE');
    expect(await codeOf(decide(moritz, version + 1))).toBe('CASE_CLOSED');
    expect(await codeOf(evenhand.useCases.decideComplaint.execute({ caseId: uuids.next(), version: 1, verdict: dismissed }, mona))).toBe(
      'CASE_NOT_FOUND',
    );
  });

  it('rolls back as a whole when it fails half-way', async () => {
    const id = await filed();
    await evenhand.database.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'half-way'; END $$`);
    await evenhand.database.query('CREATE TRIGGER fail BEFORE UPDATE OF at_fault ON orders FOR EACH ROW EXECUTE FUNCTION fail()');
    try {
      await complaints.claimed(id);
      const trail = await complaints.trailOf(id);
      await expect(complaints.decide(id)).rejects.toThrow('half-way');
      expect(await stateOf(id)).toBe('UNDER_REVIEW');
      expect(await complaints.trailOf(id)).toEqual(trail);
      expect(await evenhand.reads.statements.findAbout(id)).toBeNull();
      expect(await complaints.caseOf(id)).toMatchObject({ closedAt: null });
    } finally {
      await evenhand.database.query('DROP FUNCTION fail CASCADE');
    }
    expect(await codeOf(complaints.decide(id))).toBe('DONE');
  });
});

describe('overturning a complaint', () => {
  it('leaves points and order as if it had never been upheld', async () => {
    const [first, second] = [await filed(), await filed({ category: 'NO_SHOW' })];
    const { orderId } = await complaints.decide(first, { ...(upheld as Upholding), severity: 'SEVERE' });
    await complaints.decide(second, { ...(upheld as Upholding), severity: 'MINOR' });
    expect(await pointsOfKarl()).toBe(4);
    evenhand.clock.advance(days(10));
    await overturn(first);
    expect(await complaints.find(first)).toMatchObject({ state: 'OVERTURNED', endedAt: evenhand.clock.now(), severity: 'SEVERE' });
    expect(await atFault(orderId)).toEqual([]);
    expect(await pointsOfKarl()).toBe(1);
    expect(await complaints.caseOf(first)).toMatchObject({ outcome: 'UPHELD', overturnedAt: evenhand.clock.now() });
    expect((await complaints.trailOf(first)).at(-1)).toBe('complaint.overturned');
    expect(await codeOf(overturn(uuids.opaque()))).toBe('COMPLAINT_NOT_FOUND');
  });

  it('happens once, also when asked for five times at once', async () => {
    const id = await filed();
    await complaints.decide(id);
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(overturn(id))));
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(codes.filter((code) => code === 'WRONG_COMPLAINT_STATE')).toHaveLength(4);
  });
});

describe('at the same moment', () => {
  const rounds = Array.from({ length: 12 }, (_, round) => round);

  it('withdrawing and deciding end in one of the two', async () => {
    for (const round of rounds) {
      const id = await filed();
      const { id: caseId, version } = await complaints.claimed(id);
      const deciding = () => codeOf(evenhand.useCases.decideComplaint.execute({ caseId, version, verdict: upheld }, mona));
      const withdrawing = () => codeOf(withdraw(id));
      const codes =
        round % 2 === 0 ? await Promise.all([deciding(), withdrawing()]) : (await Promise.all([withdrawing(), deciding()])).reverse();
      const { outcome } = await complaints.caseOf(id);
      expect([await stateOf(id), ...codes]).toEqual(
        outcome === 'UPHELD' ? ['UPHELD', 'DONE', 'WRONG_COMPLAINT_STATE'] : ['WITHDRAWN', 'CASE_CLOSED', 'DONE'],
      );
      expect(await evenhand.reads.statements.findAbout(id)).toEqual(outcome === 'UPHELD' ? expect.anything() : null);
    }
  });

  it('two moderators who decide leave one decision', async () => {
    for (const verdict of [upheld, dismissed]) {
      const id = await filed();
      const { id: caseId, version } = await complaints.claimed(id);
      const decide = (by = mona) => codeOf(evenhand.useCases.decideComplaint.execute({ caseId, version, verdict }, by));
      const codes = await Promise.all([decide(), decide(moritz), decide(), decide(moritz)]);
      expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
      const ends = (await complaints.trailOf(id)).filter((name) => /upheld|dismissed/.test(name));
      expect(ends).toHaveLength(1);
    }
  });

  it('an answer and a decision never end in a decision that did not read the answer', async () => {
    for (const _round of rounds) {
      const id = await filed();
      const { id: caseId, version } = await complaints.claimed(id);
      const [answer, decision] = await Promise.all([
        codeOf(respond(id)),
        codeOf(evenhand.useCases.decideComplaint.execute({ caseId, version, verdict: dismissed }, mona)),
      ]);
      expect([
        ['DONE', 'CASE_CHANGED'],
        ['WRONG_COMPLAINT_STATE', 'DONE'],
      ]).toContainEqual([answer, decision]);
    }
  });
});

describe('points', () => {
  it('follow from what was upheld and lasts, in whatever order it was decided, and count a source once', async () => {
    const sources = [hanna, await evenhand.party('Ilse'), await evenhand.party('Jonas')];
    const severities = { MINOR: 1, SERIOUS: 2, SEVERE: 4 } as const;
    const decision = fc.record({
      source: fc.nat(2),
      severity: fc.constantFrom<Severity>('MINOR', 'SERIOUS', 'SEVERE'),
      fate: fc.constantFrom('UPHELD', 'UPHELD', 'DISMISSED', 'OVERTURNED'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(decision, { minLength: 1, maxLength: 7 }), fc.infiniteStream(fc.nat()), async (decisions, random) => {
        const expectedPoints = sources
          .map((_, index) =>
            Math.max(
              0,
              ...decisions.filter(({ source, fate }) => source === index && fate === 'UPHELD').map(({ severity }) => severities[severity]),
            ),
          )
          .reduce((sum, points) => sum + points, 0);
        const keyed = decisions.map((each) => ({ each, key: random.next().value ?? 0 }));
        const shuffled = keyed.toSorted((one, other) => one.key - other.key).map(({ each }) => each);
        for (const order of [decisions, shuffled]) {
          const subject = await evenhand.party('Subject');
          for (const { source, severity, fate } of order) {
            const complainant = sources[source] ?? hanna;
            const { id: orderId } = await anOrder(evenhand).between(complainant, subject).fulfilled();
            const { id } = await complaints.file(complainant, { orderId });
            await complaints.decide(id, fate === 'DISMISSED' ? dismissed : { ...(upheld as Upholding), severity });
            if (fate === 'OVERTURNED') await overturn(id);
          }
          const points = (at: Date) => evenhand.reads.complaints.activePoints(subject.partyId, 'BUYER', at);
          expect(await points(evenhand.clock.now())).toBe(expectedPoints);
          expect(await points(new Date(evenhand.clock.now().getTime() + days(365)))).toBe(0);
          expect(await evenhand.reads.complaints.activePoints(subject.partyId, 'SELLER', evenhand.clock.now())).toBe(0);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('last 365 days, to the moment, whether or not the worker has noted the end', async () => {
    await complaints.decide(await filed());
    evenhand.clock.advance(days(365) - 1);
    expect(await pointsOfKarl()).toBe(2);
    evenhand.clock.advance(1);
    expect(await pointsOfKarl()).toBe(0);
    expect(await evenhand.reads.complaints.strikes(karl.partyId, 'BUYER', evenhand.clock.now())).toEqual([]);
    evenhand.clock.advance(hours(1));
  });
});
