import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, type CaseId, type ComplaintId, type PartyId } from '@evenhand/platform';
import { complaintsOn } from '../../../../test/builders/complaints.js';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';

let market: Marketplace;
let hanna: Trader;
let karl: Trader;
let nosy: Trader;
let mona: Client;
let order: Order;

beforeAll(async () => {
  market = await Marketplace.open({ worker: false });
  mona = await market.caller('MODERATOR');
});
beforeEach(async () => {
  [hanna, karl, nosy] = [await market.trader('Hanna'), await market.trader('Karl', { language: 'de' }), await market.trader('Nosy')];
  order = await market.fulfilledOrder(hanna, karl);
});
afterAll(() => market.close());

const inside = <Id extends string>(id: string): Id => Buffer.from(id, 'base64url').toString('utf8').replace(/^.*:/, '') as Id;
const all = `id complainant { id } subject { id } subjectRole order { id } category kind facts { on what }
  evidence { __typename ... on EvidenceExcerpt { text } ... on EvidenceFile { sha256 url } } isComplainantHidden safetyReason summary
  state marks filedOn toldOn answerBy response respondedOn decidedOn decidedBy decisionReason withoutAnswerReason severity
  strikePoints strikeExpiresOn statementId endedOn`;
const file = (by: Trader, more: Record<string, unknown> = {}) =>
  by.do(
    'fileComplaint',
    { orderId: order.id, category: 'INSULT', facts: [{ on: '2026-03-01', what: 'Shouted 😀' }], idempotencyKey: randomUUID(), ...more },
    `... on Complaint { ${all} } ... on ComplaintInputInvalid { field } ... on ComplaintKindWrong { category kinds } ... on ComplainantMuted { until }`,
    'FileComplaintInput',
  );
const see = async (who: Client, id: string) =>
  (await who.ask(`query ($id: ID!) { complaint(id: $id) { ${all} } node(id: $id) { ... on Complaint { ${all} } } }`, { id })) as {
    complaint: Record<string, unknown> | null;
    node: Record<string, unknown> | null;
  };
const reading = async (complaintId: string) => {
  const { id, version } = await complaintsOn(market.evenhand).caseOf(inside<ComplaintId>(complaintId));
  return { caseId: Buffer.from(`Case:${id}`).toString('base64url'), version };
};
const claim = async (complaintId: string, subject = 'the-moderator') => {
  const { caseId } = await reading(complaintId);
  const actor = { subject, roles: new Set(['MODERATOR'] as const), partyId: null, partyExternalId: null, locale: 'en' as const };
  await market.evenhand.useCases.claimCase.execute(inside<CaseId>(caseId), actor);
};
const decide = async (complaintId: string, decision: Record<string, unknown>, by: Client = mona) =>
  by.do(
    'decideComplaint',
    { ...(await reading(complaintId)), ...decision },
    `... on Complaint { ${all} } ... on AnswerAwaited { until } ... on SummaryRevealsComplainant { field }`,
    'DecideComplaintInput',
  );
const uphold = { severity: 'SERIOUS', reason: 'Shouting is not civil.', facts: 'On 1 March he shouted.', rule: 'House rule 3.' };

describe('a complaint over the API', () => {
  it('goes from filing to the outcome, which both sides see', async () => {
    const filed = await file(hanna, {
      evidence: [{ text: 'ALL CAPS' }, { sha256: 'a'.repeat(64), url: 'https://files.example/call.ogg' }],
    });
    expect(filed).toMatchObject({
      complainant: { id: hanna.id },
      subject: { id: karl.id },
      subjectRole: 'BUYER',
      order: { id: order.id },
      facts: [{ on: '2026-03-01', what: 'Shouted 😀' }],
      evidence: [
        { __typename: 'EvidenceExcerpt', text: 'ALL CAPS' },
        { __typename: 'EvidenceFile', sha256: 'a'.repeat(64), url: 'https://files.example/call.ogg' },
      ],
      state: 'FILED',
      filedOn: '2026-03-02',
      toldOn: '2026-03-02',
      answerBy: '2026-03-09',
      marks: null,
    });
    await claim(filed.id);
    expect(await decide(filed.id, { uphold })).toMatchObject({ code: 'ANSWER_AWAITED', until: '2026-03-09T09:00:00.000Z' });
    const answer = { complaintId: filed.id, text: 'It was she who shouted.' };
    expect(await karl.do('respondToComplaint', answer, `... on Complaint { ${all} }`, 'RespondToComplaintInput')).toMatchObject({
      response: answer.text,
      respondedOn: '2026-03-02',
    });
    expect(await decide(filed.id, { uphold })).toMatchObject({ state: 'UPHELD', decidedBy: 'the-moderator', response: answer.text });
    const outcome = {
      state: 'UPHELD',
      severity: 'SERIOUS',
      strikePoints: 2,
      strikeExpiresOn: '2027-03-02',
      decidedOn: '2026-03-02',
      decidedBy: null,
      decisionReason: uphold.reason,
      marks: null,
    };
    const [hers, his] = [await see(hanna, filed.id), await see(karl, filed.id)];
    expect(hers.complaint).toMatchObject({ ...outcome, response: null, respondedOn: null, statementId: null });
    const statement = 'query ($id: ID!) { statement(id: $id) { kind ground } }';
    expect((await karl.ask(statement, { id: his.complaint?.['statementId'] })).statement).toEqual({
      kind: 'COMPLAINT_UPHELD',
      ground: filed.category,
    });
    expect(his.complaint).toMatchObject({ ...outcome, response: answer.text, complainant: { id: hanna.id }, facts: filed.facts });
    expect(hers.node).toEqual(hers.complaint);
    expect(his.node).toEqual(his.complaint);
    expect(await see(nosy, filed.id)).toEqual({ complaint: null, node: null });
  });

  it('answers refusals with their types, in the language of the caller', async () => {
    expect(await file(nosy)).toMatchObject({ __typename: 'OrderNotFound' });
    expect(await file(hanna, { orderId: null, partyId: nosy.id, role: 'BUYER' })).toMatchObject({ __typename: 'NoContactBetweenYou' });
    expect(await file(hanna, { facts: [] })).toMatchObject({ __typename: 'ComplaintInputInvalid', field: 'facts' });
    expect(await file(karl, { category: 'THEFT' })).toMatchObject({
      __typename: 'ComplaintKindWrong',
      category: 'THEFT',
      kinds: ['MONEY', 'GOODS', 'IDEAS', 'TIME'],
      message: expect.stringContaining('nennt ihre Art'),
    });
    expect(await file(hanna, { facts: [{ on: '2026-03-01', what: '' }] })).toMatchObject({ __typename: 'TextInvalid' });
    const { id } = await file(hanna);
    expect(await file(hanna)).toMatchObject({ __typename: 'ComplaintAlreadyOpen' });
    const withdraw = (by: Trader) =>
      by.do(
        'withdrawComplaint',
        { complaintId: id },
        '... on Complaint { state } ... on WrongComplaintState { state allowedStates }',
        'WithdrawComplaintInput',
      );
    expect(await withdraw(karl)).toMatchObject({
      __typename: 'ComplaintNotFound',
      message: 'Eine solche Beschwerde von Ihnen gibt es nicht.',
    });
    expect(await withdraw(hanna)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await withdraw(hanna)).toMatchObject({
      code: 'WRONG_COMPLAINT_STATE',
      state: 'WITHDRAWN',
      allowedStates: ['FILED', 'UNDER_REVIEW'],
    });
    expect(await decide(id, { dismiss: { reason: 'No.' } })).toMatchObject({ __typename: 'CaseClosed' });
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['fileComplaint', 'FileComplaintInput', { category: 'OTHER', facts: [], idempotencyKey: 'a' }],
    [
      'fileComplaint',
      'FileComplaintInput',
      { category: 'OTHER', facts: [], idempotencyKey: 'a', partyId: Buffer.from(`Party:${randomUUID()}`).toString('base64url') },
    ],
    ['decideComplaint', 'DecideComplaintInput', { caseId: Buffer.from(`Case:${randomUUID()}`).toString('base64url'), version: 1 }],
    [
      'decideComplaint',
      'DecideComplaintInput',
      { caseId: Buffer.from(`Case:${randomUUID()}`).toString('base64url'), version: 1, uphold, dismiss: { reason: 'No.' } },
    ],
  ])('%s without exactly one of what it wants is a mistake of the input', async (name, type, input) => {
    const who = name === 'fileComplaint' ? hanna : mona;
    const { errors } = await who.send(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('lists what I filed and what was said about me, each once, in pages', async () => {
    const ids: string[] = [];
    for (const category of ['INSULT', 'NO_SHOW', 'FRAUD', 'OTHER', 'VAGUENESS']) {
      market.clock.advance(60_000);
      ids.push((await file(hanna, { category })).id);
    }
    const collect = async (who: Trader, list: string): Promise<string[]> => {
      const found: string[] = [];
      for (let after: string | null = null; ;) {
        const data: any = await who.ask(
          `query ($after: String) { page: ${list}(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        found.push(...data.page.edges.map(({ node }: any) => node.id));
        if (!data.page.pageInfo.hasNextPage) return found;
        after = data.page.pageInfo.endCursor;
      }
    };
    expect(await collect(hanna, 'complaintsByMe')).toEqual(ids.toReversed());
    expect((await collect(karl, 'complaintsAboutMe')).toSorted()).toEqual(ids.toSorted());
    expect(await collect(hanna, 'complaintsAboutMe')).toEqual([]);
    expect(await collect(nosy, 'complaintsByMe')).toEqual([]);
  });

  it('explains every category and kind in the language of the caller, or in the one that is asked for', async () => {
    const question =
      '{ complaintCategories { category explanation de: explanation(locale: de) kinds { kind explanation en: explanation(locale: en) } } }';
    const { complaintCategories: english } = await hanna.ask(question);
    const { complaintCategories: german } = await karl.ask(question);
    expect(english).toHaveLength(11);
    english.forEach((entry: any, index: number) => {
      expect(entry.de).toBe(german[index].explanation);
      expect(entry.explanation).not.toBe(entry.de);
      entry.kinds.forEach((kind: any, at: number) => expect(kind.explanation).toBe(german[index].kinds[at].en));
    });
    expect(english.find(({ category }: any) => category === 'THREAT').kinds).toHaveLength(4);
  });

  it('shows those who look after the marketplace what complaints about a party weigh', async () => {
    const ilse = await market.trader('Ilse');
    const [{ id: first }, { id: second }] = [await file(hanna), await file(hanna, { category: 'NO_SHOW' })];
    order = await market.fulfilledOrder(ilse, karl);
    const { id: third } = await file(ilse, { safetyReason: 'He knows where I live.' });
    await complaintsOn(market.evenhand).tell(inside(third));
    for (const id of [first, second, third]) await complaintsOn(market.evenhand).decide(inside(id));
    const question = `query ($id: ID!) { complaintsAbout(partyId: $id, role: BUYER) {
      activePoints strikes { id strikePoints complainant { id } } edges { node { id safetyReason marks } } pageInfo { hasNextPage } } }`;
    const { complaintsAbout } = await mona.ask(question, { id: karl.id });
    expect(complaintsAbout).toMatchObject({ activePoints: 4, pageInfo: { hasNextPage: false } });
    expect(complaintsAbout.strikes.map(({ id }: any) => id).toSorted()).toEqual([first, second, third].toSorted());
    expect(complaintsAbout.edges).toHaveLength(3);
    market.clock.advance(days(365));
    expect((await mona.ask(question, { id: karl.id })).complaintsAbout).toMatchObject({ activePoints: 0, strikes: [] });
  });

  it('can be closed to a complainant in bad faith for a time', async () => {
    const until = new Date(market.clock.now().getTime() + days(30)).toISOString();
    const whole = '... on Complainant { party { id } upheld dismissed isInBadFaith mute { until reason mutedBy mutedAt } }';
    const mute = (more = {}) =>
      mona.do('muteComplainant', { partyId: hanna.id, until, reason: 'Unfounded.', ...more }, whole, 'MuteComplainantInput');
    expect(await mute({ until: '2020-01-01T00:00:00Z' })).toMatchObject({ __typename: 'MuteEndInvalid' });
    expect(await mute({ partyId: Buffer.from(`Party:${randomUUID()}`).toString('base64url') })).toMatchObject({
      __typename: 'ComplainantNotFound',
    });
    const muted = {
      party: { id: hanna.id },
      upheld: 0,
      dismissed: 0,
      isInBadFaith: false,
      mute: { until, reason: 'Unfounded.', mutedBy: 'the-moderator' },
    };
    expect(await mute()).toMatchObject(muted);
    expect(await file(hanna)).toMatchObject({ __typename: 'ComplainantMuted', until });
    expect((await hanna.ask('{ myComplaintsMutedUntil }')).myComplaintsMutedUntil).toBe(until);
    expect((await karl.ask('{ myComplaintsMutedUntil }')).myComplaintsMutedUntil).toBeNull();
    const question = 'query ($id: ID!) { complainant(partyId: $id) { mute { until } } }';
    expect((await mona.ask(question, { id: hanna.id })).complainant.mute).toEqual({ until });
    expect(await mona.do('unmuteComplainant', { partyId: hanna.id }, whole, 'UnmuteComplainantInput')).toMatchObject({ mute: null });
    expect((await mona.ask(question, { id: hanna.id })).complainant.mute).toBeNull();
    expect(await mona.do('unmuteComplainant', { partyId: hanna.id }, whole, 'UnmuteComplainantInput')).toMatchObject({
      code: 'COMPLAINANT_NOT_MUTED',
    });
    expect(await file(hanna)).toMatchObject({ state: 'FILED' });
    expect((await mona.ask(question, { id: Buffer.from(`Party:${randomUUID()}`).toString('base64url') })).complainant).toBeNull();
  });
});

describe('whoever looks after the marketplace and acts for the subject too', () => {
  const partsOf = (seen: any) => [seen.complainant, seen.order, seen.facts, seen.evidence, seen.filedOn, seen.marks, seen.subjectRole];

  it('does not learn by that who complained, nor before it was told that somebody did', async () => {
    const { id } = await file(hanna, { safetyReason: 'He knows where I live.' });
    const both = new Client(market.api.url, await market.token('karl-the-moderator', ['PARTY', 'MODERATOR'], karl.externalId));
    await market.evenhand.unitOfWork.run(
      { subject: 'host', roles: new Set(), partyId: null, partyExternalId: null, locale: 'en' },
      async (tx) => {
        await market.evenhand.reads.members.add(tx, inside<PartyId>(karl.id), 'karls-cousin');
        await tx.record({ name: 'member.added', partyId: inside<PartyId>(karl.id), member: 'karls-cousin' });
      },
    );
    const cousin = new Client(market.api.url, await market.token('karls-cousin', ['MODERATOR']));
    const list = 'query ($id: ID!) { complaintsAbout(partyId: $id, role: BUYER) { edges { node { id } } } }';
    for (const insider of [both, cousin]) {
      expect(await see(insider, id)).toEqual({ complaint: null, node: null });
      expect(await insider.ask(list, { id: karl.id })).toEqual({ complaintsAbout: null });
    }
    expect((await mona.ask(list, { id: karl.id })).complaintsAbout.edges).toHaveLength(1);
    await complaintsOn(market.evenhand).tell(inside(id));
    expect(partsOf((await see(both, id)).complaint)).toEqual(Array.from({ length: 7 }, () => null));
    expect((await see(cousin, id)).complaint).toBeNull();
    expect(partsOf((await see(mona, id)).complaint)).not.toContain(null);
  });
});
