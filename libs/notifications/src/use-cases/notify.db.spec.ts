import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compose, entities } from '@evenhand/composition';
import {
  days,
  defaultPolicy,
  managerOf,
  openDatabase,
  relayOutbox,
  systemActor,
  uuids,
  type ComplaintId,
  type DomainEvent,
  type NoServeEntryId,
  type OrderId,
  type OutboxRow,
  type StatementId,
} from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import {
  anOrder,
  host,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { separationsOn } from '../../../../test/builders/separations.js';
import type { Notification } from '../domain/notification.js';

const worker = systemActor('worker');
const mona = staff('mona', 'MODERATOR');

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
});
beforeEach(async () => {
  evenhand.clock.moveTo(start);
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
  await rowsSoFar();
});
afterAll(() => evenhand.close());

/** Takes what waits in the outbox, as a relay does. */
async function rowsSoFar(): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = [];
  const keep = async (row: OutboxRow): Promise<void> => void rows.push(row);
  while ((await relayOutbox(evenhand.database, evenhand.clock, keep)) > 0);
  return rows;
}

/** Tells of all that happened since the last time, event by event. */
async function tellAll(): Promise<OutboxRow[]> {
  const rows = await rowsSoFar();
  for (const { event, id } of rows) await evenhand.useCases.notify.execute(event, id, worker);
  return rows;
}

const notificationsOf = ({ partyId, actor }: TestParty, filter: { awaiting?: boolean } = {}): Promise<Notification[]> =>
  evenhand.reads.notifications.page({
    reader: { recipientId: partyId, person: actor.subject },
    awaiting: filter.awaiting ?? null,
    unreadOnly: false,
    now: evenhand.clock.now(),
    first: 100,
    after: null,
  });
const kindsOf = async (party: TestParty): Promise<string[]> => (await notificationsOf(party)).map(({ kind }) => kind).sort();
const awaitedOf = async (party: TestParty): Promise<string[]> =>
  (await notificationsOf(party, { awaiting: true })).map(({ kind }) => kind).sort();

const placed = () =>
  evenhand.useCases.placeOrder.execute(
    { sellerId: hanna.partyId, amountMinor: 1_000, currency: 'EUR', dueOn: null, idempotencyKey: randomUUID() },
    karl.actor,
  );
const move = (orderId: OrderId) => ({ orderId, onBehalfOf: null });

/** Writes to the record as another context does: with an event. */
const write = (sql: string, parameters: readonly unknown[], ...events: DomainEvent[]) =>
  evenhand.unitOfWork.run(mona, async (tx) => {
    await managerOf(tx).query(sql, [...parameters]);
    await tx.record(...events);
  });

const answerUntil = new Date(start.getTime() + defaultPolicy.complaints.answerWindowMs);

const decided = `decided_by = 'mona', decided_at = '${start.toISOString()}', decision_reason = 'So it is.'`;

/** Hanna complains about Karl. */
async function aComplaint({ isHidden = false, orderId = null as OrderId | null } = {}) {
  const complaintId = uuids.opaque<ComplaintId>();
  const fact = { complaintId, complainantId: hanna.partyId, subjectId: karl.partyId, subjectRole: 'BUYER' as const };
  const change = (name: Extract<DomainEvent, { complaintId: ComplaintId }>['name'], sql: string) =>
    write(`UPDATE complaints SET ${sql} WHERE id = $1`, [complaintId], { name, ...fact });
  await write(
    `INSERT INTO complaints (id, complainant_id, subject_id, subject_role, order_id, category, facts, evidence, safety_reason, told_at,
       answer_until, state, marks, filed_at, policy_version)
     VALUES ($1, $2, $3, 'BUYER', $4, 'INSULT', '[]', '[]', $5, $6, $7, 'FILED', '{}', $8, 1)`,
    [
      complaintId,
      hanna.partyId,
      karl.partyId,
      orderId,
      isHidden ? 'She is afraid.' : null,
      isHidden ? null : start,
      isHidden ? null : answerUntil,
      start,
    ],
    { name: 'complaint.filed', ...fact },
  );
  return {
    complaintId,
    tell: () =>
      change(
        'complaint.told',
        `told_at = '${evenhand.clock.now().toISOString()}', answer_until = '${answerUntil.toISOString()}', told_summary = 'Insults'`,
      ),
    respond: () => change('complaint.responded', `response = 'No.', responded_at = '${evenhand.clock.now().toISOString()}'`),
    remind: () => change('complaint.response-reminded', `reminded_at = '${evenhand.clock.now().toISOString()}'`),
    takeUp: () => change('complaint.taken-up', `state = 'UNDER_REVIEW'`),
    uphold: () =>
      change(
        'complaint.upheld',
        `state = 'UPHELD', ${decided}, severity = 'MINOR', strike_points = 1, strike_expires_at = '2027-03-02T09:00:00Z'`,
      ),
    dismiss: () => change('complaint.dismissed', `state = 'DISMISSED', ${decided}`),
    withdraw: () => change('complaint.withdrawn', `state = 'WITHDRAWN'`),
    overturn: () => change('complaint.overturned', `state = 'OVERTURNED'`),
    expire: () => change('strike.expired', `strike_expired_at = '2027-03-02T09:00:00Z'`),
  };
}

/** A statement of reasons for Karl. */
async function aStatement(refId: string): Promise<StatementId> {
  const statementId = uuids.opaque<StatementId>();
  await write(
    `INSERT INTO statements (id, kind, ref_id, subject_id, subject_role, content, text_de, text_en, issued_at, issued_by, policy_version)
     VALUES ($1, 'NO_SERVE_ENTRY', $2, $3, 'BUYER', $5, 'Text', 'Text', $4, 'mona', 1)`,
    [statementId, refId, karl.partyId, start, JSON.stringify({ from: start.toISOString(), until: null })],
    { name: 'statement.issued', statementId, subjectId: karl.partyId },
  );
  return statementId;
}

/** An entry against Karl, of the platform or of Hanna's own list. */
async function anEntry(fields: Record<string, unknown>, name: DomainEvent['name'] = 'no-serve.proposed') {
  const row: { id: NoServeEntryId } & Record<string, unknown> = {
    id: uuids.opaque<NoServeEntryId>(),
    subject_id: karl.partyId,
    subject_role: 'BUYER',
    scope: 'PLATFORM',
    source: 'SELLER',
    proposed_by: 'selma',
    state: 'PROPOSED',
    rung: 'TEMPORARY',
    proposed_at: start,
    version: 1,
    policy_version: 1,
    ...fields,
  };
  const entryId = row.id;
  const event = (of: string) =>
    ({ name: of, entryId, subjectId: karl.partyId, subjectRole: 'BUYER', ownerId: fields['owner_id'] }) as DomainEvent;
  const columns = Object.keys(row);
  await write(
    `INSERT INTO no_serve_entries (${columns.join()}) VALUES (${columns.map((_, index) => `$${index + 1}`).join()})`,
    Object.values(row),
    event(name),
  );
  return {
    entryId,
    change: (of: DomainEvent['name'], sql: string) => write(`UPDATE no_serve_entries SET ${sql} WHERE id = $1`, [entryId], event(of)),
  };
}
const ofHannasList = () => ({ scope: 'PAIR', owner_id: hanna.partyId, private_reason: 'rude', state: 'ACTIVE', source: null, rung: null });

describe('notifying', () => {
  it('tells of an order step by step, and awaits the seller until it is decided', async () => {
    const { id } = await placed();
    await tellAll();
    expect(await awaitedOf(hanna)).toEqual(['ORDER_PLACED']);
    expect(await notificationsOf(hanna)).toMatchObject([{ data: { orderId: id }, awaitedUntil: null, isRead: false, at: start }]);

    await evenhand.useCases.acceptOrder.execute(move(id), hanna.actor);
    await tellAll();
    expect(await awaitedOf(hanna)).toEqual([]);
    await evenhand.useCases.fulfilOrder.execute(move(id), hanna.actor);
    await tellAll();
    expect(await kindsOf(hanna)).toEqual(['ORDER_PLACED', 'RATING_POSSIBLE']);
    expect(await kindsOf(karl)).toEqual(['ORDER_ACCEPTED', 'ORDER_FULFILLED', 'RATING_POSSIBLE']);

    await evenhand.rate(id, karl);
    await tellAll();
    expect([await awaitedOf(hanna), await awaitedOf(karl)]).toEqual([['RATING_POSSIBLE'], []]);
    await evenhand.rate(id, hanna);
    await tellAll();
    expect(await awaitedOf(hanna)).toEqual([]);
    expect(await kindsOf(hanna)).toEqual(['ORDER_PLACED', 'OTHER_SIDE_RATED', 'RATINGS_REVEALED', 'RATING_POSSIBLE']);
    expect(await kindsOf(karl)).toEqual(['ORDER_ACCEPTED', 'ORDER_FULFILLED', 'RATINGS_REVEALED', 'RATING_POSSIBLE']);
  });

  it('tells both of what the host did, and one of what the other did', async () => {
    const [byHost, byKarl] = [await placed(), await placed()];
    for (const { id } of [byHost, byKarl]) await evenhand.useCases.acceptOrder.execute(move(id), hanna.actor);
    await tellAll();
    await evenhand.useCases.fulfilOrder.execute({ orderId: byHost.id, onBehalfOf: 'SELLER' }, host);
    await evenhand.useCases.cancelOrder.execute({ ...move(byKarl.id), reason: 'CHANGED_MIND', note: null }, karl.actor);
    await tellAll();
    expect(await kindsOf(hanna)).toEqual(expect.arrayContaining(['ORDER_CANCELLED', 'ORDER_FULFILLED']));
    expect(await kindsOf(karl)).toContain('ORDER_FULFILLED');
    expect(await kindsOf(karl)).not.toContain('ORDER_CANCELLED');
  });

  it('counts each event once, however often, wherever and at once it is asked for', async () => {
    const other: DataSource = await openDatabase(evenhand.url, entities, 8);
    try {
      const another = compose({ database: other, clock: evenhand.clock });
      const { id } = await anOrder(evenhand).between(hanna, karl).fulfilled();
      await evenhand.rate(id, karl);
      const rows = await rowsSoFar();
      const added = await Promise.all(
        Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? evenhand : another)).flatMap(({ useCases }) =>
          rows.map(({ event, id: cause }) => useCases.notify.execute(event, cause, worker)),
        ),
      );
      expect(added.reduce((sum, count) => sum + count, 0)).toBe(3);
      for (const { event, id: cause } of rows) expect(await evenhand.useCases.notify.execute(event, cause, worker)).toBe(0);
      expect(await kindsOf(hanna)).toEqual(['OTHER_SIDE_RATED', 'RATING_POSSIBLE']);
      expect(await kindsOf(karl)).toEqual(['RATING_POSSIBLE']);
      const said = (await rowsSoFar()).map(({ event }) => event.name).filter((name) => name === 'notification.added');
      expect(said).toHaveLength(3);
    } finally {
      await other.destroy();
    }
  });

  it('never leaves awaited what was done before it was told, in whatever order the jobs run', async () => {
    const { id } = await placed();
    await evenhand.useCases.acceptOrder.execute(move(id), hanna.actor);
    for (const { event, id: cause } of (await rowsSoFar()).reverse()) await evenhand.useCases.notify.execute(event, cause, worker);
    expect(await kindsOf(hanna)).toEqual(['ORDER_PLACED']);
    expect(await awaitedOf(hanna)).toEqual([]);

    // Karl rates while both are being told that they can, in 40 orders.
    const orders = await Promise.all(Array.from({ length: 40 }, () => anOrder(evenhand).between(hanna, karl).fulfilled()));
    const opened = await rowsSoFar();
    await Promise.all([
      ...opened.map(({ event, id: cause }) => evenhand.useCases.notify.execute(event, cause, worker)),
      ...orders.map(async (order) => {
        await evenhand.rate(order.id, karl);
        const [row]: OutboxRow[] = await evenhand.database.query(
          `SELECT id, event FROM outbox WHERE event ->> 'orderId' = $1 AND event ->> 'name' = 'rating.submitted'`,
          [order.id],
        );
        if (row === undefined) throw new Error('The half was recorded.');
        await evenhand.useCases.notify.execute(row.event, row.id, worker);
      }),
    ]);
    expect(await awaitedOf(karl)).toEqual([]);
    expect(await awaitedOf(hanna)).toHaveLength(40);
  });

  it('keeps the edits of a sealed half to itself: not a row is written, and no id tells a time', async () => {
    const { id } = await anOrder(evenhand).between(hanna, karl).fulfilled();
    await evenhand.rate(id, karl);
    await tellAll();
    const before = await notificationsOf(hanna);
    for (const stars of [1, 2, 5]) {
      evenhand.clock.advance(days(1));
      await evenhand.rate(id, karl, { stars, publicComment: 'Never again' });
    }
    await tellAll();
    expect(await rowsSoFar()).toEqual([]);
    expect(await notificationsOf(hanna)).toEqual(before);
    for (const { id: notification } of before) expect(notification).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(JSON.stringify(before)).not.toMatch(/stars|Never/);
  });

  it('settles what nobody did in time, and awaits nobody beyond it', async () => {
    await anOrder(evenhand).between(hanna, karl).fulfilled();
    await tellAll();
    evenhand.clock.advance(defaultPolicy.ratings.blindWindowMs - 1);
    expect(await awaitedOf(hanna)).toEqual(['RATING_POSSIBLE']);
    evenhand.clock.advance(1);
    expect(await awaitedOf(hanna)).toEqual([]);
    expect(await notificationsOf(hanna)).toMatchObject([{ settledAt: null }]);
    await evenhand.useCases.revealDueRatingExchanges.execute(worker);
    await tellAll();
    expect(await notificationsOf(hanna)).toMatchObject([{ settledAt: evenhand.clock.now() }]);
  });
});

describe('a pair', () => {
  const reminded = async (): Promise<number> => {
    await tellAll();
    return (await kindsOf(karl)).filter((kind) => kind === 'RATING_REMINDER').length;
  };
  const inSevenDays = async (meanwhile?: () => Promise<unknown>): Promise<void> => {
    await anOrder(evenhand).between(hanna, karl).fulfilled();
    await meanwhile?.();
    evenhand.clock.advance(days(8));
    await evenhand.useCases.remindToRate.execute(worker);
  };
  const platformEntry = async (rung: string) => {
    const id = uuids.opaque<NoServeEntryId>();
    const statementId = await aStatement(id);
    await evenhand.useCases.deliverStatement.execute(statementId, 'IN_PRODUCT', worker);
    const charged = { ground: 'INSULT', explanation: 'Shouted.', hearing_opened_by: 'mona', urgent_reason: 'danger' };
    const approved = { approved_by: 'lea', approved_at: start, approved_hash: 'h', statement_id: statementId };
    const inForce = { state: 'ACTIVE', effective_at: start, activated_at: start };
    await anEntry({ id, rung, ...charged, ...approved, ...inForce }, 'no-serve.activated');
  };

  it('in open contact is reminded', async () => {
    await inSevenDays();
    expect(await reminded()).toBe(1);
  });

  it.each([
    ['one is on the other’s own list', () => anEntry(ofHannasList(), 'pair-entry.added'), 0],
    [
      'that entry was to end before now',
      () => anEntry({ ...ofHannasList(), ends_at: new Date(start.getTime() + days(3)) }, 'pair-entry.added'),
      1,
    ],
    ['one is listed by the platform', () => platformEntry('TEMPORARY'), 0],
    ['one has to pay in advance only', () => platformEntry('RESTRICTION'), 1],
  ])('where %s', async (_what, list, reminders) => {
    await inSevenDays(list);
    expect(await reminded()).toBe(reminders);
    // Not asked, but free to: the order is over and can be rated.
    expect(await kindsOf(hanna)).toContain('RATING_POSSIBLE');
  });

  it('is still told of the orders that run', async () => {
    const { id } = await placed();
    await anEntry(ofHannasList(), 'pair-entry.added');
    await evenhand.useCases.declineOrder.execute(move(id), hanna.actor);
    await tellAll();
    expect(await kindsOf(karl)).toEqual(['ORDER_DECLINED']);
    expect(await awaitedOf(hanna)).toEqual([]);
  });

  it('hears of its contact, each about the other and without the reason', async () => {
    await write(
      'INSERT INTO announced_contacts (seller_id, buyer_id, state, since) VALUES ($1, $2, $3, $4)',
      [hanna.partyId, karl.partyId, 'ENDED', start],
      { name: 'contact.changed', sellerId: hanna.partyId, buyerId: karl.partyId, from: 'OPEN', to: 'ENDED' },
    );
    await tellAll();
    expect(await notificationsOf(karl)).toMatchObject([{ kind: 'CONTACT_ENDED', data: { partyId: hanna.partyId } }]);
    expect(await notificationsOf(hanna)).toMatchObject([{ kind: 'CONTACT_ENDED', data: { partyId: karl.partyId } }]);
  });
});

describe('a complaint', () => {
  it('awaits its subject’s answer until the window ends, tells its complainant of it, and both of the decision', async () => {
    const complaint = await aComplaint();
    await tellAll();
    expect(await notificationsOf(karl)).toMatchObject([{ kind: 'COMPLAINT_ABOUT_YOU', awaitedUntil: answerUntil }]);
    expect(await kindsOf(hanna)).toEqual([]);
    evenhand.clock.advance(days(4));
    await complaint.remind();
    await complaint.respond();
    await tellAll();
    expect(await awaitedOf(karl)).toEqual([]);
    expect(await kindsOf(hanna)).toEqual(['OWN_COMPLAINT_ANSWERED']);
    await complaint.uphold();
    await complaint.expire();
    await complaint.overturn();
    await tellAll();
    expect(await kindsOf(hanna)).toEqual(['OWN_COMPLAINT_ANSWERED', 'OWN_COMPLAINT_OVERTURNED', 'OWN_COMPLAINT_UPHELD']);
    expect(await kindsOf(karl)).toEqual([
      'COMPLAINT_ABOUT_YOU',
      'COMPLAINT_ABOUT_YOU_OVERTURNED',
      'COMPLAINT_ABOUT_YOU_UPHELD',
      'STRIKE_EXPIRED',
    ]);
  });

  it('is told once where its filing and a telling both say so', async () => {
    const complaint = await aComplaint();
    await complaint.tell();
    await tellAll();
    expect(await kindsOf(karl)).toEqual(['COMPLAINT_ABOUT_YOU']);
  });

  it.each(['dismiss', 'uphold', 'withdraw'] as const)('that nobody was told of leaves its subject in peace: %s', async (end) => {
    const complaint = await aComplaint({ isHidden: true });
    await complaint.remind();
    await complaint.takeUp();
    await complaint.respond();
    await complaint[end]();
    if (end === 'uphold') {
      await complaint.expire();
      await complaint.overturn();
    }
    await tellAll();
    expect(await notificationsOf(karl)).toEqual([]);
    expect(await kindsOf(hanna)).toEqual(
      expect.arrayContaining(end === 'withdraw' ? [] : [`OWN_COMPLAINT_${end === 'uphold' ? 'UPHELD' : 'DISMISSED'}`]),
    );
  });

  it('looks the same to its subject whether its complainant is hidden or not', async () => {
    const { id: orderId } = await anOrder(evenhand).between(hanna, karl).accepted();
    await tellAll();
    const told = async (isHidden: boolean) => {
      const complaint = await aComplaint({ isHidden, orderId });
      const aboutIt = async () =>
        (await notificationsOf(karl)).filter(({ data }) => 'complaintId' in data && data.complaintId === complaint.complaintId);
      await tellAll();
      if (isHidden) {
        expect(await aboutIt()).toEqual([]);
        await complaint.tell();
        await tellAll();
      }
      await complaint.respond();
      await complaint.uphold();
      await complaint.overturn();
      await tellAll();
      return (await aboutIt())
        .map(({ kind, data, awaitedUntil }) => ({ kind, data: JSON.stringify(data).replace(complaint.complaintId, 'it'), awaitedUntil }))
        .sort((one, other) => one.kind.localeCompare(other.kind));
    };
    const hidden = await told(true);
    expect(hidden).toEqual(await told(false));
    expect(hidden).toHaveLength(3);
    for (const secret of [hanna.partyId, orderId, 'afraid']) expect(JSON.stringify(hidden)).not.toContain(secret);
  });
});

describe('a no-serve entry', () => {
  it('awaits the subject’s answer in its hearing, and tells of its end', async () => {
    const entry = await anEntry({ proposer_party_id: hanna.partyId });
    await tellAll();
    expect(await kindsOf(karl)).toEqual([]);
    await entry.change(
      'no-serve.hearing-opened',
      `state = 'HEARING', hearing_opened_at = '2026-03-02T09:00:00Z', hearing_opened_by = 'mona', hearing_ends_at = '2026-03-09T09:00:00Z'`,
    );
    await tellAll();
    expect(await notificationsOf(karl, { awaiting: true })).toMatchObject([
      { kind: 'HEARING_OPENED', awaitedUntil: new Date('2026-03-09T09:00:00Z'), data: { entryId: entry.entryId } },
    ]);
    await entry.change('no-serve.hearing-reminded', `hearing_reminded_at = '2026-03-07T09:00:00Z'`);
    await entry.change('no-serve.answered', `answer = 'No.', answered_at = '2026-03-08T09:00:00Z'`);
    await tellAll();
    expect(await awaitedOf(karl)).toEqual([]);
    await entry.change('no-serve.rejected', `state = 'REJECTED', ended_at = '2026-03-08T10:00:00Z', ended_by = 'lena', end_reason = 'No.'`);
    await tellAll();
    // The reminder was overtaken by the answer before anybody was told.
    expect(await kindsOf(karl)).toEqual(['HEARING_OPENED', 'NO_SERVE_REJECTED']);
    expect(await notificationsOf(hanna)).toMatchObject([{ kind: 'NO_SERVE_REQUEST_DECLINED', data: { partyId: karl.partyId } }]);
  });

  it('that was never heard of comes to nothing in silence', async () => {
    const entry = await anEntry({});
    await entry.change('no-serve.rejected', `state = 'REJECTED', ended_at = '2026-03-08T10:00:00Z', ended_by = 'lena', end_reason = 'No.'`);
    await tellAll();
    expect(await notificationsOf(karl)).toEqual([]);
  });

  it('whose approval lapsed is told to a subject that has its statement, and to no other', async () => {
    const lapse = async (isDelivered: boolean) => {
      const entry = await anEntry({});
      const statementId = await aStatement(entry.entryId);
      if (isDelivered) await evenhand.useCases.deliverStatement.execute(statementId, 'IN_PRODUCT', worker);
      await entry.change('no-serve.approval-lapsed', `state = 'WITHDRAWN', ended_at = '2026-03-08T10:00:00Z', ended_by = 'mona'`);
      await tellAll();
      return kindsOf(karl);
    };
    expect(await lapse(false)).toEqual([]);
    expect(await lapse(true)).toEqual(['NO_SERVE_APPROVAL_LAPSED', 'STATEMENT_DELIVERED']);
  });
});

describe('a statement of reasons', () => {
  it('awaits its acknowledgement from its delivery on, until the time to appeal is over', async () => {
    const statementId = await aStatement(randomUUID());
    await tellAll();
    expect(await kindsOf(karl)).toEqual([]);
    await evenhand.useCases.deliverStatement.execute(statementId, 'IN_PRODUCT', worker);
    await tellAll();
    expect(await notificationsOf(karl, { awaiting: true })).toMatchObject([
      { kind: 'STATEMENT_DELIVERED', data: { statementId }, awaitedUntil: new Date('2026-09-02T09:00:00Z') },
    ]);
    await write(`UPDATE statements SET acknowledged_at = $2 WHERE id = $1`, [statementId, start], {
      name: 'statement.acknowledged',
      statementId,
      subjectId: karl.partyId,
    });
    await tellAll();
    expect(await awaitedOf(karl)).toEqual([]);
  });
});

describe('a separation', () => {
  const approvalsAwaitedOf = async (party: TestParty) => (await awaitedOf(party)).filter((kind) => kind.startsWith('SEPARATION_'));

  it('asks each of those responsible, reminds those who are next, and awaits nobody who has answered', async () => {
    const { useCases, clock } = evenhand;
    const steps = separationsOn(evenhand);
    const [bob, eva] = [await steps.member(hanna, 'bob'), await steps.member(hanna, 'eva')];
    const separation = await steps.withFacts(await steps.opened(hanna, karl), hanna);
    const reading = steps.reading(separation);
    await tellAll();
    const before = { hanna: await kindsOf(hanna), karl: await kindsOf(karl) };
    const ofSeparation = async (party: TestParty) => (await kindsOf(party)).filter((kind) => kind.startsWith('SEPARATION_'));

    await useCases.nameApprovers.execute(reading, ['bob', 'eva'], hanna.actor);
    await tellAll();
    expect(await kindsOf(hanna)).toEqual(before.hanna);
    expect([await approvalsAwaitedOf(bob), await approvalsAwaitedOf(eva)]).toEqual([
      ['SEPARATION_APPROVAL_ASKED'],
      ['SEPARATION_APPROVAL_ASKED'],
    ]);
    await steps.approve(separation, bob);
    await tellAll();
    expect([await approvalsAwaitedOf(bob), await approvalsAwaitedOf(eva)]).toEqual([[], ['SEPARATION_APPROVAL_ASKED']]);

    clock.advance(days(3) + 1);
    await useCases.watchOverSeparations.execute(worker);
    await tellAll();
    expect(await ofSeparation(hanna)).toEqual([]);
    expect(await ofSeparation(bob)).toEqual(['SEPARATION_APPROVAL_ASKED']);
    expect(await ofSeparation(eva)).toEqual(['SEPARATION_APPROVAL_ASKED', 'SEPARATION_APPROVAL_REMINDER']);
    clock.advance(days(4) + 1);
    await useCases.watchOverSeparations.execute(worker);
    await tellAll();
    expect(await ofSeparation(hanna)).toEqual(['SEPARATION_OVERDUE']);
    expect(await ofSeparation(bob)).toEqual(['SEPARATION_APPROVAL_ASKED', 'SEPARATION_OVERDUE']);
    expect((await ofSeparation(eva)).filter((kind) => kind === 'SEPARATION_APPROVAL_REMINDER')).toHaveLength(2);

    await useCases.nameApprovers.execute(reading, ['bob'], hanna.actor);
    await tellAll();
    expect([await approvalsAwaitedOf(bob), await approvalsAwaitedOf(eva)]).toEqual([['SEPARATION_APPROVAL_ASKED'], []]);
    await steps.approve(separation, bob);
    await tellAll();
    expect([await approvalsAwaitedOf(bob), await ofSeparation(hanna)]).toEqual([[], ['SEPARATION_APPROVED', 'SEPARATION_OVERDUE']]);
    expect(await kindsOf(karl)).toEqual(before.karl);
  });

  it('keeps what is for one person from the others of the party', async () => {
    const { reads, useCases } = evenhand;
    const steps = separationsOn(evenhand);
    const bob = await steps.member(hanna, 'bob');
    const separation = await steps.withFacts(await steps.opened(hanna, karl), hanna);
    await useCases.nameApprovers.execute(steps.reading(separation), ['bob'], hanna.actor);
    await tellAll();
    const asked = (await notificationsOf(bob, { awaiting: true })).find(({ kind }) => kind === 'SEPARATION_APPROVAL_ASKED');
    if (asked === undefined) throw new Error('Bob was asked.');
    const [hannaReads, bobReads] = [hanna, bob].map(({ partyId, actor }) => ({ recipientId: partyId, person: actor.subject }));
    if (hannaReads === undefined || bobReads === undefined) throw new Error('There are two.');
    expect(await reads.notifications.find(hannaReads, asked.id)).toBeNull();
    expect(await useCases.markNotificationsRead.execute([asked.id], hanna.actor)).toEqual([]);
    const unread = await reads.notifications.countUnread(hannaReads);
    expect(await reads.notifications.countUnread(bobReads)).toBe(unread + 1);
    expect(await useCases.markNotificationsRead.execute([asked.id], bob.actor)).toMatchObject([{ id: asked.id, isRead: true }]);
    expect(await reads.notifications.countUnread(bobReads)).toBe(unread);
  });
});
