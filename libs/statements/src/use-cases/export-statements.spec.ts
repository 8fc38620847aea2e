import { describe, expect, it } from '@jest/globals';
import { MovableClock, type PartyId, type StatementId } from '@evenhand/platform';
import { WordListTextScreen } from '@evenhand/text-screening';
import fc from 'fast-check';
import type { ExportedStatement } from '../domain/exported-statement.js';
import { statementGrounds } from '../domain/grounds.js';
import { sampleContent } from '../domain/sample-content.js';
import { Statement, statementKinds, type StatementContent, type StatementKind } from '../domain/statement.js';
import { machineBatch, machineForm, type MachineForm } from '../machine-form/schema.js';
import { countries } from '../machine-form/vocabulary.js';
import { ExportStatements, type ExportBatch, type RefusedStatement } from './export-statements.js';

const now = new Date('2026-03-02T09:00:00Z');
const people = { names: ['Karl Käufer', 'Hanna Händlerin', 'Print & Press GmbH'], identifiers: ['host-customer-4711', 'mona.moderator'] };

let counted = 0;
const exported = (
  { kind = 'NO_SERVE_ENTRY', content = {} }: { readonly kind?: StatementKind; readonly content?: Partial<StatementContent> } = {},
  more: Partial<ExportedStatement> = {},
): ExportedStatement => {
  counted += 1;
  return {
    statement: Statement.of({
      id: `0f8fad5b-d9cb-469f-a165-${String(counted).padStart(12, '0')}` as StatementId,
      kind,
      refId: 'entry',
      subjectId: 'karl' as PartyId,
      subjectRole: 'BUYER',
      content: { ...sampleContent(kind, 'en', now), ...content },
      textDe: 'Karl Käufer, Guten Tag',
      textEn: 'Karl Käufer, hello',
      issuedAt: now,
      issuedBy: 'mona.moderator',
      deliveredAt: now,
      deliveryChannel: 'IN_PRODUCT',
      acknowledgedAt: null,
      appealUntil: null,
      appealWindowClosedAt: null,
      voidedAt: null,
      policyVersion: 1,
    }),
    accountKind: 'PRIVATE',
    origin: 'OWN_INITIATIVE',
    contentAt: new Date('2026-02-27T23:00:00Z'),
    ...people,
    ...more,
  };
};

async function run(all: readonly ExportedStatement[], territory = countries): Promise<ExportBatch[]> {
  const archive = {
    count: () => Promise.resolve(all.length),
    page: (_period: unknown, after: ExportedStatement | null, limit: number) => {
      const start = after === null ? 0 : all.indexOf(after) + 1;
      return Promise.resolve(all.slice(start, start + limit));
    },
  };
  const batches: ExportBatch[] = [];
  const useCase = new ExportStatements(archive, new WordListTextScreen(), new MovableClock(now));
  for await (const batch of useCase.execute({ from: null, to: null, territory })) batches.push(batch);
  return batches;
}
async function one(found: ExportedStatement): Promise<{ form: MachineForm | undefined; refused: readonly RefusedStatement[] }> {
  const [batch] = await run([found]);
  return { form: batch?.statements[0], refused: batch?.refused ?? [] };
}
const formOf = async (found: ExportedStatement): Promise<MachineForm> => {
  const { form, refused } = await one(found);
  if (form === undefined) throw new Error(JSON.stringify(refused));
  return form;
};

describe('a statement in the machine form', () => {
  it('says all that the database asks for', async () => {
    const found = exported({ content: { until: new Date('2026-05-02T09:00:00Z') } }, { accountKind: 'BUSINESS' });
    expect(await formOf(found)).toEqual({
      decision_visibility: null,
      decision_visibility_other: null,
      end_date_visibility_restriction: null,
      decision_provision: null,
      end_date_service_restriction: null,
      decision_account: 'DECISION_ACCOUNT_SUSPENDED',
      end_date_account_restriction: '2026-05-02',
      account_type: 'ACCOUNT_TYPE_BUSINESS',
      decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      incompatible_content_ground: 'Insult: abuse, shouting, or getting personal. We treat each other with respect.',
      incompatible_content_explanation: 'You shouted at a seller twice and called them names, although they had asked you to stop.',
      decision_facts: 'Two messages within one week, which both sides confirm.',
      content_type: ['CONTENT_TYPE_OTHER'],
      content_type_other: 'Conduct towards other users of the marketplace',
      category: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
      content_date: '2026-02-27',
      application_date: '2026-03-02',
      territorial_scope: [...countries],
      source_type: 'SOURCE_VOLUNTARY',
      automated_detection: 'No',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      puid: found.statement.id,
    });
  });

  it.each<[StatementKind, string, Partial<MachineForm>]>([
    ['NO_SERVE_ENTRY', 'WARNING', { decision_visibility: ['DECISION_VISIBILITY_OTHER'], decision_account: null }],
    ['NO_SERVE_ENTRY', 'RESTRICTION', { decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION', decision_account: null }],
    ['RESTRICTION', 'RESTRICTION', { decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION', decision_account: null }],
    ['NO_SERVE_ENTRY', 'TEMPORARY', { decision_account: 'DECISION_ACCOUNT_SUSPENDED' }],
    ['NO_SERVE_ENTRY', 'PERMANENT', { decision_account: 'DECISION_ACCOUNT_TERMINATED' }],
    ['COMPLAINT_UPHELD', 'SEVERE', { decision_visibility: ['DECISION_VISIBILITY_OTHER'], content_type: ['CONTENT_TYPE_OTHER'] }],
    ['RATING_REMOVED', 'REMOVED', { decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'], content_type: ['CONTENT_TYPE_TEXT'] }],
  ])('of %s with %s names the decision', async (kind, decision, expected) => {
    for (const until of [null, new Date('2026-09-01T00:00:00Z')]) {
      expect(await formOf(exported({ kind, content: { decision, until } }))).toMatchObject(expected);
    }
  });

  it('leaves the end blank where there is none', async () => {
    expect(await formOf(exported({ content: { decision: 'PERMANENT', until: null } }))).toMatchObject({
      end_date_account_restriction: null,
    });
  });

  it.each([
    ['NOTIFICATION', 'SOURCE_TYPE_OTHER_NOTIFICATION', 'No'],
    ['OWN_INITIATIVE', 'SOURCE_VOLUNTARY', 'No'],
    ['FOUND_BY_MACHINE', 'SOURCE_VOLUNTARY', 'Yes'],
  ] as const)('says of %s where it came from; the decision is never a machine’s', async (origin, source_type, automated_detection) => {
    expect(await formOf(exported({}, { origin }))).toMatchObject({
      source_type,
      automated_detection,
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    });
  });

  it.each(statementGrounds)('has a category for %s', async (ground) => {
    expect((await formOf(exported({ content: { ground } }))).category).toMatch(/^STATEMENT_CATEGORY_/);
  });

  it('fits with the longest texts that a statement can have', async () => {
    const content = { explanation: 'é'.repeat(2_000), facts: '😀'.repeat(5_000), rule: 'r'.repeat(500) };
    expect((await one(exported({ content }))).refused).toEqual([]);
  });

  it('is for the countries that are asked for', async () => {
    const [batch] = await run([exported()], ['DE', 'AT'] as never);
    expect(batch?.statements[0]?.territorial_scope).toEqual(['DE', 'AT']);
  });

  it.each<[string, Partial<StatementContent>, Partial<ExportedStatement>]>([
    ['decision_facts', { facts: 'x'.repeat(5_001) }, {}],
    ['decision_facts', { facts: ' ' }, {}],
    ['incompatible_content_explanation', { explanation: 'x'.repeat(2_001) }, {}],
    ['incompatible_content_ground', { rule: 'x'.repeat(501) }, {}],
    ['application_date', { from: new Date('2019-12-31T00:00:00Z') }, {}],
    ['end_date_account_restriction', { until: new Date('2026-03-01T00:00:00Z') }, {}],
    ['content_date', {}, { contentAt: new Date('1999-12-31T00:00:00Z') }],
    ['decision_account', { decision: 'UNHEARD_OF' }, {}],
  ])('is not exported with a broken %s', async (field, content, more) => {
    const { form, refused } = await one(exported({ content }, more));
    expect({ form, fields: refused.map((refusal) => refusal.field) }).toEqual({ form: undefined, fields: [field] });
  });
});

describe('a batch', () => {
  it('holds up to 100, each statement in one of them and none twice', async () => {
    const all = Array.from({ length: 250 }, () => exported());
    const batches = await run(all);
    expect(batches.map(({ statements }) => statements.length)).toEqual([100, 100, 50]);
    expect(batches.map(({ done, of }) => [done, of])).toEqual([
      [100, 250],
      [200, 250],
      [250, 250],
    ]);
    expect(batches.flatMap(({ statements }) => statements.map(({ puid }) => puid))).toEqual(all.map(({ statement }) => statement.id));
  });

  it('is taken as a whole or not at all', () => {
    const form = machineForm.safeParse({});
    expect(form.success).toBe(false);
    expect(machineBatch.safeParse([]).success).toBe(false);
  });

  it('has no puid twice and no more than 100', async () => {
    const [batch] = await run([exported()]);
    const [form] = batch?.statements ?? [];
    expect(machineBatch.safeParse([form]).success).toBe(true);
    expect(machineBatch.safeParse([form, form]).success).toBe(false);
    const many = Array.from({ length: 101 }, (_, index) => ({ ...form, puid: String(index) }));
    expect(machineBatch.safeParse(many.slice(1)).success).toBe(true);
    expect(machineBatch.safeParse(many).success).toBe(false);
    for (const puid of ['', 'a b', 'ä', 'a\n', 'a'.repeat(501)]) expect(machineBatch.safeParse([{ ...form, puid }]).success).toBe(false);
  });

  it('goes on without those that are refused', async () => {
    const batches = await run([exported(), exported({ content: { facts: 'Karl did it.' } }), exported()]);
    expect(batches).toHaveLength(1);
    expect(batches[0]?.statements).toHaveLength(2);
    expect(batches[0]?.refused).toMatchObject([{ field: 'decision_facts', reason: 'NAME' }]);
  });

  it('of nothing but refused ones holds none', async () => {
    expect(await run([exported({ content: { rule: 'Karl' } })])).toMatchObject([{ statements: [], done: 1 }]);
  });
});

describe('personal data', () => {
  const fields = { rule: 'incompatible_content_ground', explanation: 'incompatible_content_explanation', facts: 'decision_facts' } as const;
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`));
  const leads: Readonly<Record<string, fc.Arbitrary<string>>> = {
    NAME: fc.constantFrom('Karl', 'KARL', 'karl', 'Käufer', 'KÄUFER', 'Kaeufer', 'Karls', 'Hanna', 'Händlerin', 'Print & Press', 'press'),
    IDENTIFIER: fc.constantFrom('host-customer-4711', 'HOST-CUSTOMER-4711', 'host customer 4711', 'mona.moderator', 'Mona Moderator'),
    EMAIL: fc.emailAddress(),
    PHONE_NUMBER: fc.oneof(
      digits(7).map((rest) => `+49 171 ${rest}`),
      digits(7).map((rest) => `0171 ${rest}`),
      fc.constantFrom('030/12345678', '+44 20 7946 0958', '(030) 123456-78'),
    ),
    IBAN: fc.constantFrom('DE89 3704 0044 0532 0130 00', 'DE89370400440532013000', 'GB82 WEST 1234 5698 7654 32', 'at611904300234573201'),
  };
  const words = fc
    .array(fc.constantFrom('a buyer', 'shouted', 'twice', 'at the seller', 'and never paid', '(12.03.2026)', '€ 12,50', 'order'), {
      maxLength: 6,
    })
    .map((list) => list.join(' '));
  const around = fc.tuple(words, words);

  it.each(Object.keys(leads).flatMap((reason) => Object.keys(fields).map((field) => [reason, field as keyof typeof fields] as const)))(
    '%s in %s keeps a statement from being exported, and is not repeated in the reason',
    async (reason, field) => {
      await fc.assert(
        fc.asyncProperty(
          leads[reason] ?? fc.constant(''),
          around,
          fc.constantFrom(...statementKinds),
          async (lead, [before, after], kind) => {
            fc.pre(kind !== 'RATING_NOT_REMOVED');
            const { form, refused } = await one(exported({ kind, content: { [field]: `${before} ${lead} ${after}` } }));
            expect(form).toBeUndefined();
            expect(refused).toContainEqual(expect.objectContaining({ field: fields[field], reason }));
            expect(JSON.stringify(refused)).not.toContain(lead);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it('is not seen where there is none', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (rule, explanation, facts) => {
        const content = { rule: `Rule ${rule}`, explanation: `Why ${explanation}`, facts: `What ${facts}` };
        expect((await one(exported({ content }))).refused).toEqual([]);
      }),
    );
  });

  it('is not carried over from the letters, which are written to somebody', async () => {
    expect(JSON.stringify(await formOf(exported()))).not.toMatch(/Karl|Käufer|mona/);
  });

  it('is looked for in every text that is written by a person', async () => {
    const marked = exported({ content: { rule: 'Xrule', explanation: 'Xexplanation', facts: 'Xfacts' } });
    const { form } = await one(marked);
    const holding = Object.entries(form ?? {})
      .filter(([, value]) => typeof value === 'string' && value.includes('X'))
      .map(([name]) => name);
    expect(holding.toSorted()).toEqual(Object.values(fields).toSorted());
  });
});
