import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Case, CaseOpening } from '@evenhand/cases';
import { canonicalJson, days, minutes, type PartyId } from '@evenhand/platform';
import { decideCase, deskOf, openCase } from '../../../../test/builders/cases.js';
import { host, staff, start } from '../../../../test/builders/evenhand-on-database.js';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Trader } from '../../../../test/support/marketplace.js';
import { Announcer, eventually, Subscriber } from '../../../../test/support/subscriber.js';
import { toGlobalId } from '../graphql/global-id.js';

let market: Marketplace;
let karl: Trader;
let hanna: Trader;
let mona: Client;
let max: Client;

const inner = (id: string): string => Buffer.from(id, 'base64url').toString('utf8').replace(/^.*:/, '');
const partyOf = ({ id }: Trader): { partyId: PartyId } => ({ partyId: inner(id) as PartyId });
const open = async (opening: Partial<CaseOpening> = {}, about = karl): Promise<Case & { readonly global: string }> => {
  const opened = await openCase(market.evenhand, partyOf(about), opening);
  return Object.assign(opened, { global: toGlobalId('Case', opened.id) });
};
const moderator = async (name: string, ...roles: ('MODERATOR' | 'LEAD' | 'AUDITOR')[]): Promise<Client> =>
  new Client(market.api.url, await market.token(name, roles.length === 0 ? ['MODERATOR'] : roles));

beforeAll(async () => {
  market = await Marketplace.open({ worker: false });
  [karl, hanna] = [await market.trader('Karl'), await market.trader('Hanna')];
  [mona, max] = [await moderator('mona'), await moderator('max')];
});
beforeEach(() => market.clock.moveTo(start));
afterAll(() => market.close());

const act = (who: Client, mutation: 'claimCase' | 'renewClaim' | 'releaseCase', caseId: string) =>
  who.do(mutation, { caseId }, '... on Case { id claimedBy claimedUntil version } ... on CaseClaimedByOther { until }', 'CaseInput');

describe('working on a case', () => {
  it('is for one at a time, for as long as the lease lasts', async () => {
    const { global } = await open();
    const until = (ms: number): string => new Date(market.clock.now().getTime() + ms).toISOString();
    expect(await act(mona, 'claimCase', global)).toEqual({
      __typename: 'Case',
      id: global,
      claimedBy: 'mona',
      claimedUntil: until(minutes(10)),
      version: 1,
    });
    expect(await act(max, 'claimCase', global)).toMatchObject({ __typename: 'CaseClaimedByOther', until: until(minutes(10)) });
    expect(await act(max, 'renewClaim', global)).toMatchObject({ code: 'CASE_CLAIMED_BY_OTHER' });
    market.clock.advance(minutes(9));
    expect(await act(mona, 'renewClaim', global)).toMatchObject({ claimedUntil: until(minutes(10)) });
    expect(await act(mona, 'releaseCase', global)).toMatchObject({ claimedBy: null, claimedUntil: null });
    expect(await act(mona, 'releaseCase', global)).toMatchObject({ __typename: 'CaseNotClaimed' });
    expect(await act(max, 'claimCase', global)).toMatchObject({ claimedBy: 'max' });
    market.clock.advance(minutes(10));
    expect(await act(max, 'renewClaim', global)).toMatchObject({
      __typename: 'ClaimLapsed',
      message: expect.stringContaining('Take the case again'),
    });
    expect((await mona.ask('query ($id: ID!) { case(id: $id) { claimedBy } }', { id: global })).case).toEqual({ claimedBy: null });
  });

  it('is refused in the language of the caller, and by type', async () => {
    const nothing = toGlobalId('Case', inner(karl.id));
    const german = new Client(market.api.url, mona.token, 'de');
    expect(await act(german, 'claimCase', nothing)).toEqual({
      __typename: 'CaseNotFound',
      code: 'CASE_NOT_FOUND',
      message: 'Einen solchen Fall dieser Art gibt es nicht.',
    });
    const { errors } = await mona.send('mutation { claimCase(input: { caseId: "no id" }) { __typename } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the queue', () => {
  const ask = async (args: string, who = mona) =>
    (
      await who.ask(
        `{ moderationQueue${args} { edges { cursor node { id kind priority ageSeconds dueAt isOverdue severity evidence marks claimedBy subject { displayName } } } pageInfo { hasNextPage endCursor } } }`,
      )
    ).moderationQueue;
  const idsOf = ({ edges }: { edges: { node: { id: string } }[] }): string[] => edges.map(({ node }) => node.id);
  let subject: Trader;
  let cases: string[];
  const about = (more = ''): string => `(filter: { subjectId: "${subject.id}" } ${more})`;

  beforeAll(async () => {
    market.clock.moveTo(start);
    subject = await market.trader('Subject');
    const grave = await open({ severity: 4, evidence: 2, marks: ['URGENT'], kind: 'NO_SERVE_PROPOSAL' }, subject);
    market.clock.advance(minutes(1));
    const plain = await open({ kind: 'COMPLAINT', dueAt: new Date(start.getTime() + days(7)) }, subject);
    market.clock.advance(minutes(1));
    const late = await open({ dueAt: new Date(start.getTime() - days(8)), kind: 'APPEAL' }, subject);
    cases = [late.global, grave.global, plain.global];
  });

  it('shows what is most urgent first, with all that it goes by', async () => {
    market.clock.advance(minutes(90));
    const { edges } = await ask(about());
    expect(idsOf({ edges })).toEqual(cases);
    expect(edges[0].node).toMatchObject({ kind: 'APPEAL', priority: 8.06, isOverdue: true });
    expect(edges[1].node).toEqual({
      id: cases[1],
      kind: 'NO_SERVE_PROPOSAL',
      priority: 0.06,
      ageSeconds: 5_400,
      dueAt: '2026-03-09T09:00:00.000Z',
      isOverdue: false,
      severity: 4,
      evidence: 2,
      marks: ['URGENT'],
      claimedBy: null,
      subject: { displayName: 'Subject' },
    });
    expect(edges[2].node.priority).toBe(-6.94);
  });

  it('is paged through while time goes by and others decide', async () => {
    const first = await ask(about('first: 1'));
    expect(first.pageInfo.hasNextPage).toBe(true);
    market.clock.advance(days(3));
    const second = await ask(about(`first: 1, after: "${first.pageInfo.endCursor}"`));
    expect(idsOf(second)).toEqual([cases[1]]);
    const ghost = await open({ severity: 3, dueAt: new Date(start.getTime() + days(7)) }, subject);
    const third = await ask(about(`first: 1, after: "${second.pageInfo.endCursor}"`));
    expect(idsOf(third)).toEqual([ghost.global]);
    await market.evenhand.unitOfWork.run(host, (tx) => deskOf(market.evenhand).drop(tx, [ghost.kind], ghost.refId, 'WITHDRAWN'));
    expect(idsOf(await ask(about(`after: "${third.pageInfo.endCursor}"`)))).toEqual([cases[2]]);
    const { errors } = await mona.send('{ moderationQueue(after: "bm90aGluZw") { edges { cursor } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is narrowed and sorted as asked, and as saved views say', async () => {
    expect(idsOf(await ask(`(filter: { subjectId: "${subject.id}", overdue: true })`))).toEqual([cases[0]]);
    expect(idsOf(await ask(`(filter: { subjectId: "${subject.id}", marks: [URGENT], roles: [BUYER] })`))).toEqual([cases[1]]);
    expect(idsOf(await ask(about('sort: NEWEST')))).toEqual([cases[0], cases[2], cases[1]]);
    await act(max, 'claimCase', cases[1] ?? '');
    expect(idsOf(await ask(`(filter: { subjectId: "${subject.id}", claimedBy: ME })`, max))).toEqual([cases[1]]);
    expect(idsOf(await ask(`(filter: { subjectId: "${subject.id}", claimedBy: ME })`))).toEqual([]);

    const said = { kinds: ['APPEAL', 'COMPLAINT'], claimedBy: 'NOBODY', overdue: null };
    const filter = { ...said, subjectId: subject.id };
    const whole = '... on CaseView { name sort filter { kinds roles marks claimedBy overdue subject { id } } }';
    const kept = {
      name: 'Mine',
      sort: 'DUE',
      filter: { ...said, roles: [], marks: [], subject: { id: subject.id } },
    };
    expect(await mona.do('saveCaseView', { name: 'Mine', filter, sort: 'DUE' }, whole, 'SaveCaseViewInput')).toMatchObject(kept);
    expect((await mona.ask(`{ myCaseViews { name sort filter { kinds } } }`)).myCaseViews).toEqual([
      { name: 'Mine', sort: 'DUE', filter: { kinds: ['APPEAL', 'COMPLAINT'] } },
    ]);
    expect(idsOf(await ask('(view: "Mine")'))).toEqual([cases[0], cases[2]]);
    expect(idsOf(await ask('(view: "Mine", filter: { kinds: [COMPLAINT] })'))).toEqual([cases[2]]);
    // Somebody else's.
    expect((await max.send('{ moderationQueue(view: "Mine") { edges { cursor } } }')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await max.do('deleteCaseView', { name: 'Mine' }, '', 'DeleteCaseViewInput')).toMatchObject({ code: 'CASE_VIEW_NOT_FOUND' });
    expect(await mona.do('deleteCaseView', { name: 'Mine' }, '', 'DeleteCaseViewInput')).toEqual({ __typename: 'CaseView' });
    expect(await mona.do('saveCaseView', { name: ' ' }, '... on TextInvalid { field }', 'SaveCaseViewInput')).toMatchObject({
      code: 'TEXT_INVALID',
      field: 'name',
    });
  });
});

describe('the dossier of a case', () => {
  const question = `query ($id: ID!) { case(id: $id) { outcome closedBy closedAt claimedBy version
    dossier { hash facts { source id at data } } frozenDossiers { hash isVerified frozenBy frozenAt facts { source id at data } }
    orders { id } parties { displayName } } }`;
  const hashOf = (facts: { source: string; id: string; at: string; data: string }[]): string =>
    createHash('sha256')
      .update(canonicalJson(facts.map((fact) => ({ ...fact, data: JSON.parse(fact.data) as unknown }))))
      .digest('hex');

  it('can be held against its hash by whoever reads it, before and after the decision', async () => {
    const order = await market.fulfilledOrder(hanna, karl);
    await hanna.rate(order, { stars: 1, publicComment: 'Grüße 😀', privateNote: 'for Karl' });
    const opened = await open({ orderIds: [inner(order.id) as never], partyIds: [partyOf(hanna).partyId] });
    expect((await mona.ask(question, { id: opened.global })).case.dossier.facts.map(({ source }: any) => source)).toEqual(
      Array(3).fill('order'),
    );
    await karl.rate(order);

    const { case: read } = await mona.ask(question, { id: opened.global });
    expect(read.dossier.facts).toHaveLength(5);
    expect(hashOf(read.dossier.facts)).toBe(read.dossier.hash);
    expect(JSON.stringify(read)).not.toContain('for Karl');
    expect(read).toMatchObject({ orders: [{ id: order.id }], parties: [{ displayName: 'Hanna' }], frozenDossiers: [], outcome: null });

    await act(mona, 'claimCase', opened.global);
    await decideCase(market.evenhand, opened, staff('mona', 'MODERATOR'), 'UPHELD');
    const { case: decided } = await max.ask(question, { id: opened.global });
    expect(decided).toMatchObject({ outcome: 'UPHELD', closedBy: 'mona', claimedBy: null, closedAt: start.toISOString() });
    expect(decided.frozenDossiers).toEqual([
      { ...read.dossier, isVerified: true, frozenBy: 'mona', frozenAt: market.clock.now().toISOString() },
    ]);
    expect(await act(max, 'claimCase', opened.global)).toMatchObject({ __typename: 'CaseClosed' });
  });

  it('says who is who in its facts', async () => {
    const order = await market.fulfilledOrder(hanna, karl);
    const opened = await open({ orderIds: [inner(order.id) as never], partyIds: [partyOf(hanna).partyId] });
    const { case: read } = await mona.ask(
      'query ($id: ID!) { case(id: $id) { dossier { facts { data } parties { id party { id displayName } } } } }',
      { id: opened.global },
    );
    const { seller, buyer } = JSON.parse(read.dossier.facts[0].data);
    expect(read.dossier.parties).toEqual([
      { id: seller, party: { id: hanna.id, displayName: 'Hanna' } },
      { id: buyer, party: { id: karl.id, displayName: 'Karl' } },
    ]);
  });
});

describe('a moderator who acts, or ever acted, for a party of a case', () => {
  it('finds no such case, hears of none and takes none', async () => {
    const witnessed = await open({ partyIds: [partyOf(hanna).partyId] });
    const other = await open();
    const announcer = await Announcer.open(market.config.databaseUrl);
    const turncoat = await moderator('turncoat', 'MODERATOR', 'LEAD', 'AUDITOR');
    await market.host.do('addMember', { partyId: hanna.id, person: 'turncoat' }, '', 'MemberInput');
    await market.host.do('removeMember', { partyId: hanna.id, person: 'turncoat' }, '', 'MemberInput');
    const acting = new Client(market.api.url, await market.token('both', ['PARTY', 'MODERATOR'], hanna.externalId));

    for (const who of [turncoat, acting]) {
      const {
        case: hidden,
        node,
        moderationQueue,
      } = await who.ask(
        'query ($id: ID!) { case(id: $id) { id } node(id: $id) { id } moderationQueue(first: 100) { edges { node { id } } } }',
        { id: witnessed.global },
      );
      expect([hidden, node]).toEqual([null, null]);
      const seen = moderationQueue.edges.map((edge: any) => edge.node.id);
      expect(seen).toContain(other.global);
      expect(seen).not.toContain(witnessed.global);
      const cursor = Buffer.from(witnessed.id).toString('base64url');
      const beyond = await who.send(`{ moderationQueue(after: "${cursor}") { edges { cursor } } }`);
      expect(beyond.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(await act(who, 'claimCase', witnessed.global)).toMatchObject({ __typename: 'ConflictOfInterest' });

      const [socket, control] = [
        await Subscriber.open(market.api.url, who.token ?? ''),
        await Subscriber.open(market.api.url, mona.token ?? ''),
      ];
      const [hears, hearsAll] = [socket, control].map((each) => each.follow('subscription { moderationQueueChanged { id } }'));
      if (hears === undefined || hearsAll === undefined) throw new Error('Two followed.');
      await announcer.wake({ name: 'case.changed', caseId: other.id, subjectId: other.subjectId }, [hears, hearsAll]);
      await market.evenhand.unitOfWork.run(host, (tx) => deskOf(market.evenhand).touch(tx, [witnessed.kind], witnessed.refId));
      await eventually(() => hearsAll.messages.at(-1).moderationQueueChanged.id === witnessed.global, 'change of the case');
      await announcer.announce({ name: 'case.changed', caseId: other.id, subjectId: other.subjectId });
      const count = hears.messages.length;
      await hears.reaches(count + 1);
      expect(new Set(hears.messages.map(({ moderationQueueChanged }) => moderationQueueChanged.id))).toEqual(new Set([other.global]));
      await socket.close();
      await control.close();
    }
    await announcer.close();
    expect((await mona.ask('query ($id: ID!) { node(id: $id) { ... on Case { id kind } } }', { id: witnessed.global })).node).toEqual({
      id: witnessed.global,
      kind: 'HELD_BACK_TEXT',
    });
  });
});

describe('following the queue', () => {
  it('brings each case as it stands after whatever happened to it, and says when something may have been missed', async () => {
    const announcer = await Announcer.open(market.config.databaseUrl);
    const socket = await Subscriber.open(market.api.url, (await moderator('audrey', 'AUDITOR')).token ?? '');
    const following = socket.follow('subscription { moderationQueueChanged { id claimedBy outcome version } }');
    const earlier = await open();
    await announcer.wake({ name: 'case.changed', caseId: earlier.id, subjectId: earlier.subjectId }, [following]);
    const last = (): any => following.messages.at(-1).moderationQueueChanged;

    const opened = await open();
    await eventually(() => last()?.id === opened.global, 'opening');
    expect(last()).toEqual({ id: opened.global, claimedBy: null, outcome: null, version: 1 });
    await act(mona, 'claimCase', opened.global);
    await eventually(() => last().claimedBy === 'mona', 'claim');
    market.clock.advance(minutes(10));
    await market.evenhand.useCases.releaseLapsedClaims.execute(host);
    await eventually(() => last().claimedBy === null, 'lapse');
    await act(mona, 'claimCase', opened.global);
    await decideCase(market.evenhand, opened, staff('mona', 'MODERATOR'), 'DISMISSED');
    await eventually(() => last().outcome === 'DISMISSED', 'decision');

    await market.evenhand.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'evenhand-listener' AND datname = current_database()`,
    );
    await eventually(() => last() === null, 'word of a gap');
    expect(following.errors).toEqual([]);
    await socket.close();
    await announcer.close();
  });
});

describe('the figures', () => {
  it('show everybody’s decisions to leads, and their own to moderators', async () => {
    market.clock.moveTo(new Date('2027-01-01T00:00:00Z'));
    for (const [name, handling] of [
      ['mona', 4],
      ['mona', 6],
      ['max', 20],
    ] as const) {
      const opened = await open({ kind: 'RATING_REMOVAL' });
      await act(name === 'mona' ? mona : max, 'claimCase', opened.global);
      market.clock.advance(minutes(handling / 2.5));
      await decideCase(market.evenhand, opened, staff(name, 'MODERATOR'));
      if (name === 'max')
        await market.evenhand.unitOfWork.run(host, async (tx) => {
          await deskOf(market.evenhand).overturn(tx, [opened.kind], opened.refId);
          await tx.record({ name: 'case.changed', caseId: opened.id, subjectId: opened.subjectId });
        });
    }
    await open({ kind: 'RATING_REMOVAL' });
    market.clock.advance(minutes(1));
    const question = `{ moderationFigures(from: "2027-01-01T00:00:00Z", to: "2027-01-02T00:00:00Z") {
      waiting { kind waiting overdue unclaimed overdueUnclaimed oldestAgeSeconds }
      decided { kind moderator decided medianHandlingSeconds p90HandlingSeconds overturned shareOverturned } } }`;
    const { moderationFigures: all } = await (await moderator('lea', 'LEAD')).ask(question);
    expect(all.waiting).toContainEqual({
      kind: 'RATING_REMOVAL',
      waiting: 1,
      overdue: 0,
      unclaimed: 1,
      overdueUnclaimed: 0,
      oldestAgeSeconds: 60,
    });
    expect(all.decided[0]).toEqual({
      kind: null,
      moderator: null,
      decided: 3,
      medianHandlingSeconds: 144,
      p90HandlingSeconds: expect.closeTo(412.8, 6),
      overturned: 1,
      shareOverturned: expect.closeTo(1 / 3, 6),
    });
    expect(all.decided.map(({ moderator: who }: any) => who)).toEqual([null, null, 'max', 'max', 'mona', 'mona']);

    const { moderationFigures: own } = await mona.ask(question);
    expect(own.waiting).toEqual(all.waiting);
    expect(own.decided.map(({ moderator: who, decided }: any) => [who, decided])).toEqual([
      [null, 2],
      [null, 2],
      ['mona', 2],
      ['mona', 2],
    ]);
    const upsideDown = '{ moderationFigures(from: "2027-01-02T00:00:00Z", to: "2027-01-01T00:00:00Z") { waiting { kind } } }';
    expect((await mona.send(upsideDown)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what the host tells of parties', () => {
  const card = 'card_0123456789abcdef';

  it('shows who may be the same person, to staff', async () => {
    const [one, twin] = [await market.trader('One'), await market.trader('Twin')];
    for (const { id: partyId } of [one, twin])
      expect(await market.host.do('linkParty', { partyId, linkKeys: [card] }, '... on Party { id }', 'LinkPartyInput')).toEqual({
        __typename: 'Party',
        id: partyId,
      });
    const question = 'query ($id: ID!) { similarParties(partyId: $id) { party { displayName } sharedKeys isListed wasListed } }';
    expect((await mona.ask(question, { id: one.id })).similarParties).toEqual([
      { party: { displayName: 'Twin' }, sharedKeys: 1, isListed: false, wasListed: false },
    ]);
    expect((await mona.ask(question, { id: toGlobalId('Party', (await open()).id) })).similarParties).toBeNull();
    const wrong = await market.host.do(
      'linkParty',
      { partyId: one.id, linkKeys: [card, 'no hash'] },
      '... on LinkKeysInvalid { maximumKeys position }',
      'LinkPartyInput',
    );
    expect(wrong).toMatchObject({ code: 'LINK_KEYS_INVALID', maximumKeys: 100, position: 1 });
  });

  it('comes from the host alone: a party that registers itself knows no keys', async () => {
    const newcomer = new Client(market.api.url, await market.token('newcomer', ['PARTY'], 'newcomer'));
    const register = (who: Client, linkKeys: string[]) =>
      who.send('mutation ($input: RegisterPartyInput!) { registerParty(input: $input) { __typename } }', {
        input: { externalId: 'newcomer', displayName: 'New', linkKeys, idempotencyKey: 'once' },
      });
    expect((await register(newcomer, [card])).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await register(newcomer, [])).data).toEqual({ registerParty: { __typename: 'Party' } });
  });

  it('and what a party says of itself: who acts for it', async () => {
    const members = async (who: Client): Promise<unknown> =>
      (await who.ask('query ($id: ID!) { party(id: $id) { members } }', { id: karl.id })).party.members;
    const change = (who: Client, mutation: 'addMember' | 'removeMember', person: string) =>
      who.do(mutation, { partyId: karl.id, person }, '... on Party { members }', 'MemberInput');
    expect(await change(karl, 'addMember', 'berta')).toEqual({ __typename: 'Party', members: ['berta'] });
    expect(await change(market.host, 'addMember', 'anton')).toEqual({ __typename: 'Party', members: ['anton', 'berta'] });
    expect(await change(hanna, 'addMember', 'nosy')).toMatchObject({ __typename: 'PartyUnknown' });
    expect(await change(karl, 'removeMember', 'nobody')).toMatchObject({ __typename: 'MemberNotFound' });
    expect(await members(mona)).toEqual(['anton', 'berta']);
    expect(await members(hanna)).toBeNull();
  });

  it('and that two were in touch', async () => {
    const record = (input: Record<string, unknown>) =>
      market.host.do(
        'recordEnquiry',
        { idempotencyKey: 'enquiry', ...input },
        '... on Enquiry { seller { id } buyer { id } at } ... on PartyNotFound { role } ... on OrderInputInvalid { field }',
        'RecordEnquiryInput',
      );
    const pair = { sellerId: hanna.id, buyerId: karl.id };
    const recorded = { __typename: 'Enquiry', seller: { id: hanna.id }, buyer: { id: karl.id }, at: start.toISOString() };
    expect(await record(pair)).toEqual(recorded);
    market.clock.advance(minutes(1));
    expect(await record(pair)).toEqual(recorded);
    expect(await record({ ...pair, at: '2026-04-01T00:00:00Z', idempotencyKey: 'other' })).toMatchObject({ field: 'at' });
    expect(await record({ ...pair, buyerId: hanna.id, idempotencyKey: 'other' })).toMatchObject({ __typename: 'SameParty' });
  });
});
