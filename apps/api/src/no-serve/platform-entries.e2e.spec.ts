import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, systemActor, type StatementId } from '@evenhand/platform';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Trader } from '../../../../test/support/marketplace.js';

let market: Marketplace;
let mona: Client;
let lena: Client;
let hanna: Trader;

beforeAll(async () => {
  market = await Marketplace.open();
  mona = new Client(market.api.url, await market.token('mona', ['MODERATOR']));
  lena = new Client(market.api.url, await market.token('lena', ['LEAD']));
  hanna = await market.trader('Hanna');
});
afterAll(() => market.close());

const inner = <Id extends string>(globalId: string): Id => Buffer.from(globalId, 'base64url').toString('utf8').split(':')[1] as Id;
const fields = `id state subject { id } subjectRole
  charge { ground explanation facts rung conditions endsAt complaintIds orderIds urgentReason }
  hearing { openedAt endsAt answer answeredAt } decision { approvedAt effectiveAt statementId activatedAt endedAt extendedUntil }
  proposal { source party { id } skippedRungReason hintsAtProtectedTrait caseId endReason } history { action byRoles }`;
const whole = `... on NoServeEntry { ${fields} }`;
const aCharge = { ground: 'INSULT', explanation: 'Shouted.', facts: 'On 1 March.', rung: 'WARNING' };
const propose = (who: Client, subject: Trader, charge: Record<string, unknown> = {}) =>
  who.do(
    'proposeNoServe',
    { subjectId: subject.id, subjectRole: 'BUYER', charge: { ...aCharge, ...charge }, idempotencyKey: randomUUID() },
    `${whole} ... on ProtectedTrait { ground } ... on RungSkipped { rung missing } ... on NoServeInputInvalid { field }`,
    'ProposeNoServeInput',
  );
/** As claimCase leaves it. */
const claimed = async (caseId: string, subject: string) => {
  const { version } = await market.evenhand.useCases.claimCase.execute(inner(caseId), {
    ...systemActor('cli'),
    subject,
    roles: new Set(['LEAD']),
  });
  return { caseId, version };
};
const entryOf = async (who: Client, id: string) =>
  (await who.ask(`query ($id: ID!) { noServeEntry(id: $id) { ${fields} } }`, { id })).noServeEntry;
const deliver = async (statementId: string): Promise<void> =>
  market.evenhand.useCases.deliverStatement.execute(inner<StatementId>(statementId), 'IN_PRODUCT', systemActor('worker'));

describe('an entry of the platform’s list, over the API', () => {
  it('goes its whole way, and each sees of it what is theirs', async () => {
    const [rude, stan] = [await market.trader('Rudi', { language: 'de' }), await market.trader('Stan')];
    const order = await market.fulfilledOrder(hanna, rude);
    const asked = await propose(hanna, rude, { orderIds: [order.id] });
    expect(asked).toMatchObject({ state: 'PROPOSED', charge: null, hearing: null, decision: null, proposal: null, history: null });
    for (const who of [rude, stan]) expect(await entryOf(who, asked.id)).toBeNull();
    expect((await rude.ask('{ noServeEntriesAboutMe { edges { node { id } } } }')).noServeEntriesAboutMe.edges).toEqual([]);

    const seen = await entryOf(mona, asked.id);
    expect(seen.proposal).toMatchObject({ source: 'SELLER', party: { id: hanna.id } });
    const opened = await mona.do(
      'openNoServeHearing',
      { ...(await claimed(seen.proposal.caseId, 'mona')), charge: { ...aCharge, orderIds: [order.id] } },
      whole,
      'OpenNoServeHearingInput',
    );
    expect(opened).toMatchObject({
      state: 'HEARING',
      charge: { orderIds: [order.id] },
      history: [{ action: 'no-serve.proposed' }, { action: 'no-serve.hearing-opened', byRoles: ['MODERATOR'] }],
    });

    const heard = await entryOf(rude, asked.id);
    expect(heard).toMatchObject({
      charge: { ground: 'INSULT', orderIds: [] },
      hearing: { endsAt: '2026-03-09T09:00:00.000Z' },
      proposal: null,
      history: null,
    });
    expect((await rude.ask('{ noServeEntriesAboutMe { edges { node { id } } } }')).noServeEntriesAboutMe.edges).toEqual([
      { node: { id: asked.id } },
    ]);
    expect(await entryOf(hanna, asked.id)).toMatchObject({ state: 'HEARING', charge: null, hearing: null });
    const answered = await rude.do('respondToNoServe', { entryId: asked.id, answer: 'Das war ich nicht.' }, whole, 'RespondToNoServeInput');
    expect(answered).toMatchObject({ hearing: { answer: 'Das war ich nicht.' }, proposal: null });
    expect(
      await rude.do(
        'respondToNoServe',
        { entryId: asked.id, answer: 'x' },
        '... on HearingAnsweredAlready { answeredAt }',
        'RespondToNoServeInput',
      ),
    ).toMatchObject({
      __typename: 'HearingAnsweredAlready',
      message: expect.stringContaining('schon geäußert'),
    });

    await market.evenhand.useCases.releaseCase.execute(inner(seen.proposal.caseId), { ...systemActor('cli'), subject: 'mona' });
    const approved = await lena.do(
      'approveNoServe',
      { ...(await claimed(seen.proposal.caseId, 'lena')), rule: 'Be civil.' },
      whole,
      'ApproveNoServeInput',
    );
    expect(approved).toMatchObject({ state: 'APPROVED', decision: { effectiveAt: '2026-03-02T09:00:00.000Z' } });
    await deliver(approved.decision.statementId);
    await market.evenhand.useCases.activateDueEntries.execute(systemActor('worker'));
    expect(await entryOf(rude, asked.id)).toMatchObject({ state: 'ACTIVE', decision: { activatedAt: '2026-03-02T09:00:00.000Z' } });

    expect(
      await lena.do(
        'extendNoServe',
        { entryId: asked.id, endsAt: '2027-01-01T00:00:00Z', reason: 'x', rule: 'y' },
        '... on NoServeInputInvalid { field }',
        'ExtendNoServeInput',
      ),
    ).toMatchObject({ field: 'endsAt' });
    const lifted = await lena.do('liftNoServe', { entryId: asked.id, reason: 'They made up.' }, whole, 'LiftNoServeInput');
    expect(lifted).toMatchObject({ state: 'LIFTED', proposal: { endReason: 'They made up.' } });
    expect(await entryOf(rude, asked.id)).toMatchObject({ state: 'LIFTED', proposal: null });
    const node = 'query ($id: ID!) { node(id: $id) { ... on NoServeEntry { state } } }';
    expect(await rude.ask(node, { id: asked.id })).toEqual({ node: { state: 'LIFTED' } });
    expect(await stan.ask(node, { id: asked.id })).toEqual({ node: null });
  });

  it('is refused with words that say what would be right', async () => {
    const rude = await market.trader('Rudi');
    expect(await propose(mona, rude, { ground: 'AGE' })).toMatchObject({
      __typename: 'ProtectedTrait',
      code: 'PROTECTED_TRAIT',
      ground: 'AGE',
    });
    expect(await propose(mona, rude, { rung: 'PERMANENT' })).toMatchObject({
      __typename: 'RungSkipped',
      rung: 'PERMANENT',
      missing: 'TEMPORARY',
    });
    expect(await propose(mona, rude, { rung: 'TEMPORARY', skippedRungReason: 'x' })).toMatchObject({ field: 'endsAt' });
    expect(await propose(mona, rude, { facts: ' ' })).toMatchObject({ __typename: 'TextInvalid' });
    expect(await propose(hanna, rude)).toMatchObject({ __typename: 'NoOrderWithSubject' });
    const proposed = await propose(mona, rude);
    expect(await propose(mona, rude)).toMatchObject({ __typename: 'ProposalOpenAlready' });
    const approval = { ...(await claimed(proposed.proposal.caseId, 'lena')), rule: 'x' };
    const attempt = (input: object) =>
      lena.do(
        'approveNoServe',
        { ...approval, ...input },
        '... on HearingNotOver { until } ... on CaseChanged { version }',
        'ApproveNoServeInput',
      );
    expect(await attempt({})).toMatchObject({ __typename: 'HearingNotOver', until: '2026-03-09T09:00:00.000Z' });
    expect(await attempt({ version: 7 })).toMatchObject({ __typename: 'CaseChanged', version: approval.version });
    const both = new Client(market.api.url, await market.token('mona', ['MODERATOR', 'LEAD']));
    expect(await both.do('approveNoServe', { ...approval, urgentReason: 'x' }, '', 'ApproveNoServeInput')).toMatchObject({
      __typename: 'CaseClaimedByOther',
    });
    expect(await mona.do('withdrawNoServe', { entryId: proposed.id }, whole, 'WithdrawNoServeInput')).toMatchObject({ state: 'WITHDRAWN' });
    expect(await attempt({})).toMatchObject({ __typename: 'CaseClosed' });
  });

  it('is proposed and lifted by the many, with a result for every row', async () => {
    const [a, b] = [await market.trader('A'), await market.trader('B')];
    const row = (subjectId: string, charge = {}) => ({
      subjectId,
      subjectRole: 'BUYER',
      charge: { ...aCharge, ...charge },
      idempotencyKey: randomUUID(),
    });
    const bulk = await mona.do(
      'proposeNoServeBulk',
      { rows: [row(a.id), row('nonsense'), row(a.id), row(b.id, { ground: 'SEX' }), row(b.id)] },
      '... on NoServeBulk { rows { row entry { subject { id } } refusal { code message } } }',
      'ProposeNoServeBulkInput',
    );
    expect(bulk.rows).toMatchObject([
      { row: 0, entry: { subject: { id: a.id } }, refusal: null },
      { row: 1, entry: null, refusal: { code: 'ROW_UNREADABLE', message: expect.stringContaining('subjectId is not the id of a Party') } },
      { row: 2, entry: null, refusal: { code: 'PROPOSAL_OPEN_ALREADY' } },
      { row: 3, entry: null, refusal: { code: 'PROTECTED_TRAIT' } },
      { row: 4, entry: { subject: { id: b.id } }, refusal: null },
    ]);
    const lift = (count: number) =>
      lena.do(
        'liftNoServeBulk',
        { entryIds: Array.from({ length: count }, () => 'x'), reason: 'y' },
        '... on NoServeBulk { rows { refusal { code } } } ... on BulkTooLarge { maximum }',
        'LiftNoServeBulkInput',
      );
    expect((await lift(2)).rows).toEqual([{ refusal: { code: 'ROW_UNREADABLE' } }, { refusal: { code: 'ROW_UNREADABLE' } }]);
    expect(await lift(1_001)).toMatchObject({ __typename: 'BulkTooLarge', maximum: 1_000 });
  });

  it('is found by filters and in pages', async () => {
    const rude = await market.trader('Rudolf Findmich');
    const proposed = await propose(mona, rude, { ground: 'FRAUD', facts: 'Sold the same bicycle twice.' });
    const list = async (filter: Record<string, unknown>, more = '') =>
      (
        await lena.ask(
          `query ($filter: NoServeFilter) { noServeEntries(filter: $filter${more}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
          { filter },
        )
      ).noServeEntries;
    const ids = async (filter: Record<string, unknown>) => (await list(filter)).edges.map(({ node }: { node: { id: string } }) => node.id);
    for (const filter of [{ text: 'findMICH' }, { text: 'bicycle' }, { subjectId: rude.id }, { ground: 'FRAUD', states: ['HEARING'] }]) {
      expect(await ids(filter)).toEqual([proposed.id]);
    }
    for (const filter of [{ ground: 'AGE' }, { text: 'bicycle', role: 'SELLER' }, { subjectId: rude.id, to: '2026-03-01T00:00:00Z' }]) {
      expect(await ids(filter)).toEqual([]);
    }
    const first = await list({}, ', first: 2, sort: OLDEST');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await list({}, `, first: 100, sort: OLDEST, after: "${first.pageInfo.endCursor}"`);
    const shown: { node: { id: string } }[] = [...first.edges, ...second.edges];
    expect(new Set(shown.map(({ node }) => node.id)).size).toBe(shown.length);
    expect((await lena.send('{ noServeEntries(first: 101) { edges { cursor } } }')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const stranger = await market.trader('Stranger');
    const mine = `{ noServeEntriesAboutMe(after: "${first.pageInfo.endCursor}") { edges { cursor } } }`;
    expect((await stranger.send(mine)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the worker', () => {
  it('proposes when a reputation has become bad enough, by the events alone', async () => {
    const rude = await market.trader('Rudi');
    for (let index = 0; index < 30; index += 1) {
      const seller = await market.trader(`S${index}`);
      const order = await market.fulfilledOrder(seller, rude);
      await seller.rate(order, { stars: 1, again: false });
      await rude.rate(order);
    }
    await market.settled();
    market.clock.advance(days(1));
    await market.settled();
    const { noServeEntries } = await lena.ask(
      `{ noServeEntries(filter: { subjectId: "${rude.id}" }) { edges { node { state charge { ground } proposal { source } } } } }`,
    );
    expect(noServeEntries.edges).toEqual([
      { node: { state: 'PROPOSED', charge: { ground: 'REPUTATION' }, proposal: { source: 'THRESHOLD' } } },
    ]);
  });
});
