import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, hours, minutes, systemActor } from '@evenhand/platform';
import { Client } from '../support/client.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';
import { Subscriber } from '../support/subscriber.js';

/**
 * Hanna builds furniture with two colleagues. Karl has shouted at her three times, and still has a table on order. She parts with
 * him, decently.
 */
let market: Marketplace;
let hanna: Trader;
let karl: Trader;
let bob: Client;
let table: Order;
let separationId: string;
const why = 'You shouted at me on the phone three times, although I asked you to stop.';

beforeAll(async () => {
  market = await Marketplace.open();
  [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl', { language: 'de' })];
  bob = new Client(market.api.url, await market.token('bob', ['PARTY'], hanna.externalId));
  await market.host.do('addMember', { partyId: hanna.id, person: 'bob' }, '', 'MemberInput');
  await market.fulfilledOrder(hanna, karl);
  const now = market.clock.now().toISOString();
  table = await market.recordedOrder(hanna, karl, { acceptedAt: now });
});
afterAll(() => market.close());

const needsSomething = /^(schedule|record)Conversation|^(deliver|acknowledge)SeparationStatement|^closeSeparation/;
const take = (who: Client, name: string, more: Record<string, unknown> = {}, type?: string) =>
  who.do(
    name,
    { separationId, ...more },
    `... on Separation { id state } ${needsSomething.test(name) ? '... on SeparationStepMissing { missing }' : ''}
     ${name.startsWith('deliver') ? '... on WordingRefused { findings { problem words } }' : ''}`,
    type ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`,
  );
const look = async (who: Client, fields: string) =>
  (await who.ask(`query ($id: ID!) { separation(id: $id) { ${fields} } }`, { id: separationId })).separation;
const openSteps = async (who: Client): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    (await look(who, 'steps { step state missing { gate } }')).steps
      .filter(({ state }: { state: string }) => state === 'OPEN')
      .map(({ step, missing }: { step: string; missing: { gate: string }[] }) => [step, missing.map(({ gate }) => gate)]),
  );
const kindsOf = async (who: Client): Promise<string[]> => {
  await market.settled();
  const { myNotifications } = await who.ask('{ myNotifications(first: 100) { edges { node { kind } } } }');
  return myNotifications.edges.map(({ node }: { node: { kind: string } }) => node.kind);
};
/** Everything by which Karl could learn of it. */
const whatKarlSees = async () => {
  await market.settled();
  const { separation, node, mySeparations, contact, unreadNotifications } = await karl.ask(
    `query ($id: ID!, $hanna: ID!) {
      separation(id: $id) { id } node(id: $id) { id } mySeparations { edges { node { id } } }
      contact(partyId: $hanna) { asBuyer asSeller } unreadNotifications
    }`,
    { id: separationId, hanna: hanna.id },
  );
  const answers = [];
  for (const [name, more, type] of [
    ['acknowledgeSeparationStatement', {}, 'SeparationInput'],
    ['abandonSeparation', {}, 'SeparationInput'],
    ['closeSeparation', {}, undefined],
  ] as const)
    answers.push((await take(karl, name, more, type)).code);
  return { separation, node, mySeparations: mySeparations.edges, contact, unreadNotifications, answers };
};
const order = () =>
  karl.do(
    'placeOrder',
    { sellerId: hanna.id, amountMinor: 100, currency: 'EUR', idempotencyKey: randomUUID() },
    '... on ServiceRefused { reasons { code message } }',
    'PlaceOrderInput',
  );

describe('Hanna parts with Karl', () => {
  let karlBefore: unknown;

  it('opens it inside; Karl’s world stays as it was', async () => {
    const opened = await hanna.do(
      'openSeparation',
      { otherId: karl.id, myRole: 'SELLER', idempotencyKey: randomUUID() },
      '... on Separation { id state mySide nextActions }',
      'OpenSeparationInput',
    );
    separationId = opened.id;
    expect(opened).toMatchObject({ state: 'DRAFTED', mySide: 'OPENER' });
    expect(opened.nextActions).toEqual(['chooseFacts', 'nameApprovers', 'setEndDate', 'excuseStep', 'pause', 'abandon']);
    karlBefore = await whatKarlSees();
    expect(karlBefore).toMatchObject({
      separation: null,
      node: null,
      mySeparations: [],
      contact: { asBuyer: 'OPEN' },
      answers: ['SEPARATION_NOT_FOUND', 'SEPARATION_NOT_FOUND', 'SEPARATION_NOT_FOUND'],
    });
  });

  it('1. covers herself inside: Bob approves the facts, and she cannot alone', async () => {
    const { inside } = await look(hanna, 'inside { availableFacts { source id text } }');
    expect(inside.availableFacts).toHaveLength(2);
    const [{ source, id }] = inside.availableFacts;
    await take(hanna, 'chooseSeparationFacts', { facts: [{ source, id }] });
    expect(await take(hanna, 'nameApprovers', { persons: ['Hanna'] })).toMatchObject({ code: 'APPROVERS_INVALID' });
    await take(hanna, 'nameApprovers', { persons: ['bob'] });
    expect(await openSteps(hanna)).toMatchObject({ COVER_YOURSELF: ['APPROVALS'], PREPARE_TRANSITION: ['END_DATES'] });
    const { dossierHash } = (await look(bob, 'inside { dossierHash facts { text } }')).inside;
    expect(await take(hanna, 'approveSeparation', { dossierHash })).toMatchObject({ code: 'NOT_AN_APPROVER' });
    expect(await take(bob, 'approveSeparation', { dossierHash: 'of other facts' })).toMatchObject({ code: 'SEPARATION_CHANGED' });
    expect(await take(bob, 'approveSeparation', { dossierHash })).toMatchObject({ state: 'APPROVED' });
  });

  it('2. prepares the transition: new orders are refused in neutral words, the table gets its date', async () => {
    expect(await order()).toMatchObject({ code: 'SERVICE_REFUSED', reasons: [{ code: 'NOT_AVAILABLE' }] });
    expect(await whatKarlSees()).toEqual(karlBefore);
    expect(await take(hanna, 'scheduleConversation', { form: 'PHONE', scheduledFor: '2026-03-03T10:00:00Z' })).toMatchObject({
      code: 'SEPARATION_STEP_MISSING',
      missing: ['END_DATES'],
    });
    await take(hanna, 'setRunOffEndDate', { orderId: table.id, endsOn: '2026-03-20' });
    expect((await look(hanna, 'runOff { order { id } endsOn endedAt obligation }')).runOff).toEqual([
      { order: { id: table.id }, endsOn: '2026-03-20', endedAt: null, obligation: expect.stringContaining('20 March 2026') },
    ]);
  });

  it('5. is ready for the storm: facts frozen, talking points, letter and calendar in hand', async () => {
    await take(hanna, 'scheduleConversation', { form: 'PHONE', scheduledFor: '2026-03-03T10:00:00Z', participants: ['Hanna', 'Karl'] });
    const { inside } = await look(
      hanna,
      `inside { factsFrozenAt facts { text } talkingPoints de: talkingPoints(locale: de) calendarFile
        letter(why: "${why}") deLetter: letter(why: "${why}", locale: de) }`,
    );
    expect(inside.factsFrozenAt).toBe(market.clock.now().toISOString());
    expect(inside.talkingPoints).toEqual(expect.arrayContaining([inside.facts[0].text]));
    expect(inside.de.join()).toContain('nicht betroffen');
    expect(inside.calendarFile).toMatch(/^BEGIN:VCALENDAR[^]*DTSTART:20260303T100000Z[^]*END:VCALENDAR/);
    expect(inside.calendarFile.replaceAll(/ATTENDEE[^]*?\r\n(?! )/g, '')).not.toMatch(/Karl|Separation|Trennung/);
    expect(inside.letter).toContain(why);
    expect(inside.deLetter).toContain('Weitere Bestellungen');
    expect(await whatKarlSees()).toEqual(karlBefore);
  });

  it('3. says it in person; from then on Karl sees where it stands, and nothing of the inside', async () => {
    expect(await take(hanna, 'deliverSeparationStatement', { why })).toMatchObject({ missing: ['CONVERSATION'] });
    market.clock.moveTo(new Date('2026-03-03T10:30:00Z'));
    const heldAt = market.clock.now().toISOString();
    const talk = { form: 'PHONE', heldAt, participants: ['Hanna', 'Karl'], outcome: 'He hung up.' };
    expect(await take(hanna, 'recordConversation', talk)).toMatchObject({ state: 'INFORMED' });
    expect(await kindsOf(karl)).toEqual(expect.arrayContaining(['SEPARATION_INFORMED', 'CONTACT_ORDERS_ONLY']));
    expect(await order()).toMatchObject({ reasons: [{ code: 'CONTACT_ENDED' }] });
    const seen = await look(
      karl,
      `state mySide nextActions inside { version } runOff { endsOn } conversations { form heldAt participants outcome }
       steps { step state missing { gate } persons }`,
    );
    expect(seen).toMatchObject({ state: 'INFORMED', mySide: 'OTHER', inside: null, nextActions: [], runOff: [{ endsOn: '2026-03-20' }] });
    expect(seen.conversations).toEqual([{ form: 'PHONE', heldAt, participants: [], outcome: null }]);
    expect(JSON.stringify(seen)).not.toMatch(/bob|hung up/);
  });

  it('5. writes down the storm, and one serious outburst becomes a complaint', async () => {
    await take(hanna, 'recordIncident', { what: 'Called at night and shouted insults.', isSerious: true });
    const [{ id }] = (await look(hanna, 'inside { incidents { id } }')).inside.incidents;
    const turned = await hanna.do(
      'turnIncidentIntoComplaint',
      { incidentId: id, category: 'INSULT' },
      '... on Incident { complaintId }',
      'TurnIncidentIntoComplaintInput',
    );
    expect(turned.complaintId).toEqual(expect.any(String));
    for (const on of ['2026-03-04', '2026-03-05']) {
      await take(hanna, 'scheduleConversation', { form: 'PHONE', scheduledFor: `${on}T10:00:00Z` });
      market.clock.moveTo(new Date(`${on}T10:10:00Z`));
      await take(hanna, 'recordConversation', { form: 'PHONE', heldAt: market.clock.now().toISOString(), outcome: 'Quick and polite.' });
    }
    expect(await take(hanna, 'scheduleConversation', { form: 'PHONE', scheduledFor: '2026-03-06T10:00:00Z' })).toMatchObject({
      missing: ['FOLLOW_UPS'],
    });
  });

  it('4. is clear: no vague word, no insult; Karl gets it in German and says that he has read it', async () => {
    expect(await take(hanna, 'deliverSeparationStatement', { why: 'It does not fit any more.' })).toMatchObject({
      code: 'WORDING_REFUSED',
      findings: [{ problem: 'VAGUE', words: 'It does not fit any more' }],
    });
    const { checkSeparationWording: findings } = await hanna.ask(
      '{ checkSeparationWording(text: "You idiot. See you soon!") { problem } }',
    );
    expect(findings.map(({ problem }: { problem: string }) => problem)).toEqual(['INSULT', 'FURTHER_BUSINESS']);
    const socket = await Subscriber.open(market.api.url, karl.token ?? '');
    const following = socket.follow('subscription ($id: ID!) { separationChanged(id: $id) { state } }', { id: separationId });
    await socket.ask('{ me { subject } }');
    expect(await take(hanna, 'deliverSeparationStatement', { why })).toMatchObject({ state: 'RUNNING_OFF' });
    const { statement } = await look(karl, 'statement { kind text canAppeal }');
    expect(statement).toMatchObject({ kind: 'SEPARATION', canAppeal: false, text: expect.stringContaining('20. März 2026') });
    expect(statement.text).toContain(why);
    await take(karl, 'acknowledgeSeparationStatement', {}, 'SeparationInput');
    await following.reaches(1);
    expect(following.messages.at(-1)).toMatchObject({ separationChanged: { state: 'RUNNING_OFF' } });
    await socket.close();
    expect((await look(hanna, 'statementAcknowledgedAt')).statementAcknowledgedAt).toBe(market.clock.now().toISOString());
  });

  it('6. lets go: not before the late table is done; then contact has ended, and nobody is shown the other', async () => {
    market.clock.moveTo(new Date('2026-04-02T09:00:00Z'));
    expect(await openSteps(hanna)).toEqual({ LET_GO: ['RUN_OFF'] });
    expect(await take(hanna, 'closeSeparation')).toMatchObject({ missing: ['RUN_OFF'] });
    await hanna.do('fulfilOrder', { orderId: table.id }, '', 'MoveOrderInput');
    const close = () => take(hanna, 'closeSeparation', { closingNote: 'It was time.', reviewOn: '2027-04-01' });
    const outcomes = (await Promise.all([close(), close(), close()])).map(({ code, state }) => code ?? state);
    expect(outcomes.sort()).toEqual(['CLOSED', 'SEPARATION_STATE_FORBIDS', 'SEPARATION_STATE_FORBIDS']);
    expect(await kindsOf(karl)).toEqual(expect.arrayContaining(['SEPARATION_CLOSED', 'CONTACT_ENDED']));
    const { contact } = await karl.ask('query ($id: ID!) { contact(partyId: $id) { asBuyer } }', { id: hanna.id });
    expect(contact).toEqual({ asBuyer: 'ENDED' });
    const { inside } = await look(hanna, 'inside { closingNote reviewOn pairEntryId }');
    expect(inside).toEqual({ closingNote: 'It was time.', reviewOn: '2027-04-01', pairEntryId: expect.any(String) });
    expect(await look(karl, 'state inside { closingNote }')).toEqual({ state: 'CLOSED', inside: null });
    const listOf = async (trader: Trader): Promise<unknown[]> => {
      const { myNoServeList } = await trader.ask('{ myNoServeList { edges { node { id state separation { inside { reviewOn } } } } } }');
      return myNoServeList.edges.map(({ node }: { node: unknown }) => node);
    };
    expect(await listOf(hanna)).toEqual([{ id: inside.pairEntryId, state: 'ACTIVE', separation: { inside: { reviewOn: '2027-04-01' } } }]);
    expect(await listOf(karl)).toEqual([]);
  });

  it('reminds neither of rating the other any more, and tells Hanna on the day for it', async () => {
    await market.settled();
    const before = (await kindsOf(karl)).length;
    market.clock.advance(days(7) + minutes(1));
    await market.evenhand.useCases.remindToRate.execute(systemActor('worker'));
    expect(await kindsOf(karl)).toHaveLength(before);
    market.clock.moveTo(new Date('2027-04-01T00:00:01Z'));
    await market.evenhand.useCases.watchOverSeparations.execute(systemActor('worker'));
    market.clock.advance(hours(1));
    await market.evenhand.useCases.watchOverSeparations.execute(systemActor('worker'));
    expect((await kindsOf(hanna)).filter((kind) => kind === 'SEPARATION_REVIEW_DUE')).toHaveLength(1);
  });
});
