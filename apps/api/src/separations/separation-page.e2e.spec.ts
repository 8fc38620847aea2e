import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hours } from '@evenhand/platform';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Trader } from '../../../../test/support/marketplace.js';

const why = 'You shouted at me on the phone three times, although I asked you to stop.';

/** All that a page about a separation shows, asked for at once. */
const page = `query ($id: ID!, $why: String!) { separation(id: $id) {
  id state mySide openerRole opener { id displayName members } other { id displayName } nextActions noticeDays
  informedAt earliestCloseAt endedAt statementDeliveredAt statementAcknowledgedAt
  steps { step title state missing { gate message } turn persons until nextActions }
  runOff { order { id amount { amountMinor currency } state } endsOn obligation endedAt }
  conversations { form scheduledFor participants heldAt outcome }
  statement { id text }
  history { what at side person step reason text }
  inside {
    version openedAt openedBy approvers { person approvedAt } coolingOffUntil pausedUntil excuses { step reason by at }
    availableFacts { source id at text } facts { source id at text } factsFrozenAt dossierHash
    talkingPoints letter(why: $why) calendarFile
    incidents { id at what isSerious recordedBy complaintId } closingNote reviewOn pairEntryId earlier { openerRole closedOn }
  } } }`;

describe('one query draws the whole page of a separation', () => {
  let market: Marketplace;
  let hanna: Trader;
  let karl: Trader;
  let bob: Client;
  let auditor: Client;
  let id: string;

  beforeAll(async () => {
    market = await Marketplace.open();
    [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl', { language: 'de' })];
    await market.host.do('addMember', { partyId: hanna.id, person: 'bob' }, '', 'MemberInput');
    bob = new Client(market.api.url, await market.token('bob', ['PARTY'], hanna.externalId));
    auditor = await market.caller('AUDITOR');
    await market.fulfilledOrder(hanna, karl);
    await market.recordedOrder(hanna, karl, { acceptedAt: market.clock.now().toISOString() });
    const input = { otherId: karl.id, myRole: 'SELLER', idempotencyKey: 'once' };
    id = (await hanna.do('openSeparation', input, '... on Separation { id }', 'OpenSeparationInput')).id;
  });
  afterAll(() => market.close());

  const draw = async (who: Client) => (await who.ask(page, { id, why })).separation;
  const take = async (who: Client, name: string, more: Record<string, unknown> = {}, type?: string) => {
    const asked = type ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await who.do(name, { separationId: id, ...more }, '... on Separation { state }', asked);
    expect([name, answer.code ?? null]).toEqual([name, null]);
  };
  const stepOf = async (who: Client, step: string) => (await draw(who)).steps.find((each: { step: string }) => each.step === step);

  it('for the opener: what is missing, whose turn it is, and what can be done for each step', async () => {
    const drawn = await draw(hanna);
    expect(drawn.opener.members).toEqual(['bob']);
    expect(drawn.steps.map(({ step, nextActions }: { step: string; nextActions: string[] }) => [step, nextActions])).toEqual([
      ['COVER_YOURSELF', ['nameApprovers', 'excuseStep']],
      ['PREPARE_TRANSITION', ['setEndDate', 'excuseStep']],
      ['SAY_IN_PERSON', ['excuseStep']],
      ['BE_CLEAR', []],
      ['BE_READY', ['chooseFacts', 'excuseStep']],
      ['LET_GO', []],
    ]);
    const { source, id: factId } = drawn.inside.availableFacts[0];
    await take(hanna, 'chooseSeparationFacts', { facts: [{ source, id: factId }] });
    await take(hanna, 'nameApprovers', { persons: ['bob'] });
    expect(await stepOf(hanna, 'COVER_YOURSELF')).toMatchObject({ turn: 'APPROVERS', persons: ['bob'], nextActions: ['nameApprovers'] });
  });

  it('for an approver: what to approve, and that it can', async () => {
    const drawn = await draw(bob);
    expect(drawn).toMatchObject({
      mySide: 'OPENER',
      inside: { facts: [{ source: 'order' }], approvers: [{ person: 'bob', approvedAt: null }] },
    });
    expect(await stepOf(bob, 'COVER_YOURSELF')).toMatchObject({ nextActions: ['nameApprovers', 'approve', 'decline'] });
    await take(bob, 'approveSeparation', { dossierHash: drawn.inside.dossierHash });
    expect(await stepOf(bob, 'COVER_YOURSELF')).toMatchObject({ state: 'DONE', nextActions: [] });
  });

  it('for the other side once it was informed: where it stands, and nothing that is inside', async () => {
    await take(hanna, 'excuseStep', { step: 'PREPARE_TRANSITION', reason: 'The table has no date.' });
    const at = new Date(market.clock.now().getTime() + hours(1)).toISOString();
    await take(hanna, 'scheduleConversation', { form: 'PHONE', scheduledFor: at, participants: ['Hanna', 'Karl'] });
    expect(await draw(karl)).toBeNull();
    market.clock.advance(hours(1));
    await take(hanna, 'recordConversation', { form: 'PHONE', heldAt: at, outcome: 'He hung up.' });
    await take(hanna, 'recordIncident', { what: 'Shouted at night.', isSerious: true });
    await take(hanna, 'deliverSeparationStatement', { why });
    const drawn = await draw(karl);
    expect(drawn).toMatchObject({ state: 'RUNNING_OFF', mySide: 'OTHER', inside: null, nextActions: ['acknowledgeStatement'] });
    expect(drawn.runOff).toMatchObject([{ order: { state: 'ACCEPTED' }, endsOn: null }]);
    expect(drawn.statement.text).toContain(why);
    expect(drawn.history).toMatchObject([
      { what: 'CONVERSATION_HELD', side: 'OPENER', person: null, text: 'Es wurde am Telefon gesagt, am 2. März 2026 um 10:00 UTC.' },
      { what: 'STATEMENT_DELIVERED', side: 'OPENER', person: null, text: 'Die Erklärung wurde zugestellt.' },
    ]);
    expect(JSON.stringify(drawn)).not.toMatch(/bob|hung up|at night|has no date|EXCUSED|members":\[/);
    await take(karl, 'acknowledgeSeparationStatement', {}, 'SeparationInput');
    expect(await stepOf(karl, 'BE_CLEAR')).toMatchObject({ state: 'DONE', nextActions: [] });
  });

  it('with its history: who did what and when, and the written reason of what was gone without', async () => {
    const { history } = await draw(hanna);
    expect(history.map(({ what, side, person }: Record<string, unknown>) => [what, side, person])).toEqual([
      ['OPENED', 'OPENER', 'Hanna'],
      ['FACTS_CHOSEN', 'OPENER', 'Hanna'],
      ['APPROVERS_NAMED', 'OPENER', 'Hanna'],
      ['APPROVAL_GIVEN', 'OPENER', 'bob'],
      ['APPROVED', null, null],
      ['STEP_EXCUSED', 'OPENER', 'Hanna'],
      ['CONVERSATION_SCHEDULED', 'OPENER', 'Hanna'],
      ['CONVERSATION_HELD', 'OPENER', 'Hanna'],
      ['INCIDENT_RECORDED', 'OPENER', 'Hanna'],
      ['STATEMENT_DELIVERED', 'OPENER', 'Hanna'],
      ['STATEMENT_ACKNOWLEDGED', 'OTHER', null],
    ]);
    expect(history[2].text).toBe('Responsible are bob.');
    expect(history[5]).toMatchObject({ step: 'PREPARE_TRANSITION', reason: 'The table has no date.' });
    const seenByAuditor = (await draw(auditor)).history;
    expect(seenByAuditor.at(-1)).toMatchObject({ what: 'STATEMENT_ACKNOWLEDGED', person: 'Karl' });
    await expect(draw(await market.caller('MODERATOR'))).rejects.toThrow('FORBIDDEN');
  });
});
