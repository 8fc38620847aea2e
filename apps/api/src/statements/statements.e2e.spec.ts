import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, type PartyId } from '@evenhand/platform';
import type { Statement } from '@evenhand/statements';
import { aStatement, type StatementWish } from '../../../../test/builders/statements.js';
import type { Client } from '../../../../test/support/client.js';
import { Marketplace, type Trader } from '../../../../test/support/marketplace.js';
import { toGlobalId } from '../graphql/global-id.js';

let market: Marketplace;
let karl: Trader;
let hanna: Trader;
let mona: Client;

beforeAll(async () => {
  market = await Marketplace.open();
  [karl, hanna] = [await market.trader('Karl', { language: 'de' }), await market.trader('Hanna')];
  mona = await market.caller('MODERATOR');
});
afterAll(() => market.close());

const innerId = (globalId: string): PartyId => Buffer.from(globalId, 'base64url').toString('utf8').split(':')[1] as PartyId;
const issue = (to: Trader, wish: StatementWish = {}): Promise<Statement> =>
  aStatement(market.evenhand).to({ partyId: innerId(to.id) }, wish);
const idOf = ({ id }: Statement): string => toGlobalId('Statement', id);

const whole = `id kind subject { id } subjectRole decision conditions ground groundText explanation facts rule from until issuedAt deliveredAt
  deliveryChannel acknowledgedAt appealUntil canAppeal isVoided german: text(locale: de) english: text(locale: en) text`;
const read = async (who: Client, id: string) => (await who.ask(`query ($id: ID!) { statement(id: $id) { ${whole} } }`, { id })).statement;

describe('a statement of reasons', () => {
  it('is read by its subject from the moment it is issued, in both languages, without a word on who decided', async () => {
    const issued = await issue(karl, { content: { until: new Date('2026-06-01T00:00:00Z') } });
    const before = await read(karl, idOf(issued));
    expect(before).toMatchObject({
      kind: 'NO_SERVE_ENTRY',
      subject: { id: karl.id },
      subjectRole: 'BUYER',
      decision: 'TEMPORARY',
      conditions: [],
      ground: 'INSULT',
      groundText: 'Beleidigung: beschimpfen, anschreien oder persönlich werden.',
      facts: 'Two messages within one week.',
      from: market.clock.now().toISOString(),
      until: '2026-06-01T00:00:00.000Z',
      isVoided: false,
      acknowledgedAt: null,
      german: issued.textDe,
      english: issued.textEn,
      text: issued.textDe,
    });
    expect(JSON.stringify(before)).not.toContain('mona');
    expect((await read(mona, idOf(issued))).groundText).toContain('Insult');
  });

  it('is delivered by the worker once, and from then on it can be appealed', async () => {
    const id = idOf(await issue(karl));
    await market.settled();
    expect(await read(karl, id)).toMatchObject({
      deliveredAt: market.clock.now().toISOString(),
      deliveryChannel: 'IN_PRODUCT',
      appealUntil: '2026-09-02T09:00:00.000Z',
      canAppeal: true,
    });
  });

  it('is not there for anybody else, by whatever way they ask', async () => {
    const id = idOf(await issue(karl));
    expect(await read(hanna, id)).toBeNull();
    expect((await hanna.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    expect((await karl.ask('query ($id: ID!) { node(id: $id) { ... on Statement { text } } }', { id })).node.text).toContain('Guten Tag');
    const acknowledged = await hanna.do('acknowledgeStatement', { statementId: id }, '', 'AcknowledgeStatementInput');
    expect(acknowledged).toMatchObject({ __typename: 'StatementNotFound', code: 'STATEMENT_NOT_FOUND' });
    expect((await (await market.caller('ADMIN')).send(`{ statement(id: "${id}") { id } }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is acknowledged by its subject once', async () => {
    const statementId = idOf(await issue(karl));
    const acknowledge = () =>
      karl.do('acknowledgeStatement', { statementId }, '... on Statement { acknowledgedAt deliveredAt }', 'AcknowledgeStatementInput');
    const at = market.clock.now().toISOString();
    expect(await acknowledge()).toMatchObject({ __typename: 'Statement', acknowledgedAt: at, deliveredAt: at });
    market.clock.advance(days(1));
    expect(await acknowledge()).toMatchObject({ acknowledgedAt: at });
  });

  it('is listed to its subject, newest first, page by page', async () => {
    const petra = await market.trader('Petra');
    const ids = [];
    for (let count = 0; count < 3; count += 1) {
      market.clock.advance(days(1));
      ids.unshift(idOf(await issue(petra)));
    }
    const page = async (after: string | null) =>
      (
        await petra.ask(
          'query ($after: String) { myStatements(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).myStatements;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(ids);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    // A cursor of Petra's list is none of Karl's.
    const foreign = await karl.send('query ($after: String) { myStatements(after: $after) { edges { cursor } } }', {
      after: first.pageInfo.endCursor,
    });
    expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a delivery by the host', () => {
  it('is recorded with the day on which the letter came, and once', async () => {
    // Without the worker, which would be quicker.
    const slow = await Marketplace.open({ worker: false });
    try {
      const greta = await slow.trader('Greta');
      const issued = await aStatement(slow.evenhand).to({ partyId: innerId(greta.id) });
      const record = (more: Record<string, unknown>) =>
        slow.host.do(
          'recordStatementDelivery',
          { statementId: idOf(issued), ...more },
          '... on Statement { deliveredAt deliveryChannel appealUntil } ... on StatementAlreadyDelivered { at channel } ... on DeliveryTimeInvalid { issuedAt }',
          'RecordStatementDeliveryInput',
        );
      slow.clock.advance(days(3));
      const [at, tooEarly, tooLate] = ['2026-03-04T09:00:00.000Z', '2026-03-02T08:59:59.999Z', '2026-03-05T09:00:00.001Z'];
      for (const wrong of [tooEarly, tooLate]) {
        expect(await record({ channel: 'LETTER', at: wrong })).toMatchObject({
          code: 'DELIVERY_TIME_INVALID',
          issuedAt: '2026-03-02T09:00:00.000Z',
        });
      }
      const done = { __typename: 'Statement', deliveredAt: at, deliveryChannel: 'LETTER', appealUntil: '2026-09-04T09:00:00.000Z' };
      expect(await record({ channel: 'LETTER', at })).toEqual(done);
      expect(await record({ channel: 'LETTER' })).toEqual(done);
      expect(await record({ channel: 'EMAIL' })).toMatchObject({ code: 'STATEMENT_ALREADY_DELIVERED', at, channel: 'LETTER' });
    } finally {
      await slow.close();
    }
  });
});

describe('the templates', () => {
  const templates = async (who: Client) =>
    (await who.ask('{ statementTemplates { kind locale version text required optional editedBy } }')).statementTemplates as {
      kind: string;
      locale: string;
      version: number;
      text: string;
      required: string[];
    }[];
  const german = async () => (await templates(mona)).find(({ kind, locale }) => kind === 'COMPLAINT_UPHELD' && locale === 'de');
  const edit = (text: string, basedOnVersion: number, who = mona) =>
    who.do(
      'editStatementTemplate',
      { kind: 'COMPLAINT_UPHELD', locale: 'de', text, basedOnVersion },
      '... on StatementTemplate { version editedBy } ... on TemplateInvalid { unknown missing } ... on TemplateChanged { version } ... on TextInvalid { field maximumLength }',
      'EditStatementTemplateInput',
    );

  it('are edited by those who decide; of two at once one is told that somebody was quicker', async () => {
    const before = await german();
    const text = before?.text.replace('Guten Tag', 'Sehr geehrte Damen und Herren') ?? '';
    const lena = await market.caller('LEAD');
    const answers = await Promise.all([edit(text, 1), edit(`${text}\n\nLena`, 1, lena)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['StatementTemplate', 'TemplateChanged']);
    expect(answers.find(({ __typename }) => __typename === 'TemplateChanged')).toMatchObject({ code: 'TEMPLATE_CHANGED', version: 2 });
    expect((await german())?.version).toBe(2);
    expect((await issue(karl, { kind: 'COMPLAINT_UPHELD' })).textDe).toContain('Sehr geehrte Damen und Herren');
  });

  it('stay when an edit would leave a hole or make one', async () => {
    const before = await german();
    const { version = 0, text = '' } = before ?? {};
    expect(await edit(text.replace('{{rule}}', '{{law}}'), version)).toMatchObject({
      code: 'TEMPLATE_INVALID',
      unknown: ['law'],
      missing: ['rule'],
    });
    expect(await edit('  ', version)).toMatchObject({ code: 'TEXT_INVALID', field: 'text', maximumLength: 10_000 });
    expect(await german()).toEqual(before);
  });

  it('are looked at with made-up values before anybody gets such a letter', async () => {
    const preview = async (text: string | null) =>
      (
        await mona.ask(
          'query ($text: String) { previewStatement(kind: RATING_REMOVED, locale: en, text: $text) { text unknown missing } }',
          { text },
        )
      ).previewStatement;
    expect(await preview(null)).toMatchObject({
      text: expect.stringContaining('A rating that you gave was removed.'),
      unknown: [],
      missing: [],
    });
    expect(await preview('{{x}}')).toMatchObject({ text: null, unknown: ['x'], missing: expect.arrayContaining(['facts']) });
  });

  it('show what a decision will say while it is written: what is open stays marked, and nobody’s words make a mark', async () => {
    const draft = {
      subjectRole: 'SELLER',
      decision: 'RESTRICTION',
      conditions: ['PREPAYMENT'],
      ground: 'FRAUD',
      explanation: ' ',
      facts: 'Wrote {{facts}} and {{explanation}}, {',
      rule: '',
      from: '2026-04-01T12:00:00.000Z',
      until: '2026-05-01T12:00:00.000Z',
    };
    const preview = async (locale: 'de' | 'en', changes: object = {}) =>
      (
        await mona.ask(
          `query ($locale: Locale!, $draft: StatementDraftInput) {
            previewStatement(kind: RESTRICTION, locale: $locale, draft: $draft) { text open unknown missing }
          }`,
          { locale, draft: { ...draft, ...changes } },
        )
      ).previewStatement;
    const german = await preview('de');
    expect(german).toMatchObject({ open: ['explanation', 'rule'], unknown: [], missing: [] });
    expect(german.text).toContain('als Verkäufer neue Geschäfte nur unter Bedingungen schließen. Sie zahlen im Voraus.');
    expect(german.text).toContain('Das gilt ab 1. April 2026, bis 1. Mai 2026.');
    expect(german.text).toContain('Wrote { {facts} } and { {explanation} }, {');
    expect(german.text.match(/\{\{[^{}]*\}\}/g)).toEqual(['{{explanation}}', '{{rule}}']);
    const whole = await preview('en', { explanation: 'Sold what was not there.', rule: 'Be honest.', until: null });
    expect(whole).toMatchObject({ open: [], text: expect.stringContaining('The rule of the marketplace: Be honest.') });
    expect(whole.text).toContain('without an end');
  });

  it('are for those who decide and for auditors, who change nothing', async () => {
    const auditor = await market.caller('AUDITOR');
    expect(await templates(auditor)).toHaveLength(12);
    expect((await karl.send('{ statementTemplates { text } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { errors } = await auditor.send(
      'mutation { editStatementTemplate(input: { kind: RESTRICTION, locale: de, text: "x", basedOnVersion: 1 }) { __typename } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
