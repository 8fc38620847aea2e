import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeOf, openEvenhand, staff, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import { aStatement } from '../../../../test/builders/statements.js';

let evenhand: EvenhandOnDatabase;
const mona = staff('mona', 'MODERATOR');
const lena = staff('lena', 'LEAD');

beforeAll(async () => {
  evenhand = await openEvenhand();
});
afterAll(() => evenhand.close());

const template = () => evenhand.reads.statementTemplates.current('RATING_REMOVED', 'de');
const edit = (text: string, basedOnVersion: number, actor = mona) =>
  evenhand.useCases.editStatementTemplate.execute({ kind: 'RATING_REMOVED', locale: 'de', text, basedOnVersion }, actor);

describe('a template', () => {
  it('is there for every kind in both languages before anybody edits one', async () => {
    const all = await evenhand.reads.statementTemplates.all();
    expect(all).toHaveLength(12);
    expect(new Set(all.map(({ kind, locale }) => `${kind} ${locale}`)).size).toBe(12);
    expect(all.every(({ version, editedBy }) => version === 1 && editedBy === null)).toBe(true);
  });

  it('changes the letters that are written from then on, in its language and kind alone', async () => {
    const karl = await evenhand.party('Karl');
    const before = await aStatement(evenhand).to(karl, { kind: 'RATING_REMOVED' });
    const text = (await template()).text.replace('Guten Tag', 'Lieber Mensch');
    await edit(text, 1);

    const after = await aStatement(evenhand).to(karl, { kind: 'RATING_REMOVED' });
    expect(after.textDe).toContain('Lieber Mensch');
    expect(after.textEn).toBe(before.textEn);
    expect((await aStatement(evenhand).to(karl, { kind: 'RATING_NOT_REMOVED' })).textDe).toContain('Guten Tag');
    expect((await evenhand.reads.statements.find(before.id))?.textDe).toBe(before.textDe);
    expect((await evenhand.reads.statementTemplates.all()).filter(({ version }) => version === 2)).toMatchObject([
      { kind: 'RATING_REMOVED', locale: 'de', text, editedBy: 'mona', editedAt: evenhand.clock.now() },
    ]);
  });

  it('is edited by one of those who read the same version; the others are told, and nothing is lost', async () => {
    const { text, version } = await template();
    const codes = await Promise.all(
      Array.from({ length: 8 }, (_, index) => codeOf(edit(`${text}\n${index}`, version, index % 2 === 0 ? mona : lena))),
    );
    expect(codes.toSorted()).toEqual(['DONE', ...Array.from({ length: 7 }, () => 'TEMPLATE_CHANGED')]);
    const [{ count }] = await evenhand.database.query('SELECT count(*)::int FROM statement_templates');
    expect({ count, version: (await template()).version }).toEqual({ count: version, version: version + 1 });
  });

  it('stays when an edit leaves out what a letter has to say, or is no text', async () => {
    const before = await template();
    await expect(edit('Hello {{name}}', before.version)).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
      reason: { unknown: ['name'], missing: expect.arrayContaining(['explanation', 'appealWindow', 'humanDecision']) },
    });
    for (const text of ['', 'a\0b', 'x'.repeat(10_001)]) expect(await codeOf(edit(text, before.version))).toBe('TEXT_INVALID');
    expect(await template()).toEqual(before);
  });
});

describe('a preview', () => {
  const preview = (text: string | null) => evenhand.useCases.previewStatement.execute('NO_SERVE_ENTRY', 'en', text);

  it('shows the letter that is in use, or one that is tried, with made-up values', async () => {
    expect((await preview(null)).text).toContain('For a time you can make no new deals');
    const { text } = await evenhand.reads.statementTemplates.current('NO_SERVE_ENTRY', 'en');
    expect(await preview(text.replace('Hello', 'Dear reader'))).toEqual({
      text: expect.stringContaining('Dear reader'),
      unknown: [],
      open: [],
      missing: [],
    });
  });

  it('says what keeps a text from being used', async () => {
    expect(await preview('{{name}}')).toMatchObject({ text: null, unknown: ['name'], missing: expect.arrayContaining(['facts']) });
    expect(await preview('')).toMatchObject({ text: null });
  });
});
