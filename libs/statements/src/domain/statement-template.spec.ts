import { describe, expect, it } from '@jest/globals';
import { locales } from '@evenhand/platform';
import fc from 'fast-check';
import { groundText, statementGrounds } from './grounds.js';
import { letterValues } from './letter-values.js';
import { placeholders, roomFor } from './placeholders.js';
import { sampleContent } from './sample-content.js';
import { appealableKinds, statementKinds, type StatementContent, type StatementKind } from './statement.js';
import { decideEdit, decideLetter, defaultTemplate, faultsOf } from './statement-template.js';

const now = new Date('2026-03-02T09:00:00Z');
const everyTemplate = statementKinds.flatMap((kind) => locales.map((locale) => [kind, locale] as const));

const letter = (kind: StatementKind, locale: 'de' | 'en', change: Partial<StatementContent> = {}, text?: string) => {
  const content = { ...sampleContent(kind, locale, now), ...change };
  const values = letterValues({ kind, subjectRole: 'BUYER', content, appealMonths: 6 }, locale);
  return decideLetter(text ?? defaultTemplate(kind, locale).text, values);
};
const textOf = (decision: ReturnType<typeof letter>): string => ('decided' in decision ? decision.decided : '');

describe('the letter that the programs bring along', () => {
  const ofDecisions = everyTemplate.filter(([kind]) => appealableKinds.some((decision) => decision === kind));
  it.each(ofDecisions)('for %s in %s says everything that it has to, and nothing is left open', (kind, locale) => {
    expect(faultsOf(kind, defaultTemplate(kind, locale).text)).toEqual({ unknown: [], missing: [] });
    const text = textOf(letter(kind, locale));
    const { explanation, facts, rule } = sampleContent(kind, locale, now);
    for (const part of [explanation, facts, rule, groundText('INSULT', locale) ?? '?']) expect(text).toContain(part);
    expect(text).toContain(locale === 'de' ? 'innerhalb von 6 Monaten nach Erhalt' : 'within 6 months of receiving');
    expect(text).toContain(locale === 'de' ? 'hat ein Mensch getroffen' : 'A person made this decision');
    expect(text).toContain(locale === 'de' ? '2. März 2026' : '2 March 2026');
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it.each(locales)('for a separation in %s says who ends what and when, why, and that running orders are done on time', (locale) => {
    expect(faultsOf('SEPARATION', defaultTemplate('SEPARATION', locale).text)).toEqual({ unknown: [], missing: [] });
    const facts = { de: 'Am 3. Februar nicht bezahlt.', en: 'Not paid on 3 February.' };
    const runningOrders = { de: 'Bestellung bis 30. Juni.', en: 'An order until 30 June.' };
    const opener = { de: 'Hansen', en: 'Hansen' };
    const text = textOf(letter('SEPARATION', locale, { inBoth: { facts, runningOrders, opener } }));
    for (const part of ['Hansen', facts[locale], runningOrders[locale], sampleContent('SEPARATION', locale, now).explanation])
      expect(text).toContain(part);
    expect(text).toContain(locale === 'de' ? 'nicht betroffen' : 'not affected');
    expect(text).toContain(locale === 'de' ? 'Weitere Bestellungen' : 'no further orders');
    expect(text).toContain(locale === 'de' ? '2. März 2026' : '2 March 2026');
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it.each(['NO_SERVE_ENTRY', 'RESTRICTION'] as const)('for %s tells how long it holds and that running orders are finished', (kind) => {
    const until = new Date('2026-12-31T10:00:00Z');
    expect(textOf(letter(kind, 'en', { until }))).toContain('from 2 March 2026, until 31 December 2026.');
    expect(textOf(letter(kind, 'de', { until }))).toContain('ab 2. März 2026, bis 31. Dezember 2026.');
    expect(textOf(letter(kind, 'en', { until: null }))).toContain('from 2 March 2026, without an end.');
    expect(textOf(letter(kind, 'de', { until: null }))).toContain('ab 2. März 2026, ohne Ende.');
    expect(textOf(letter(kind, 'en'))).toContain('Orders that are running are not affected');
    expect(textOf(letter(kind, 'de'))).toContain('Laufende Bestellungen sind davon nicht betroffen');
  });

  it.each(['WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT'])('says what the rung %s means, each its own', (decision) => {
    const others = ['WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT'].filter((other) => other !== decision);
    for (const locale of locales) {
      const text = textOf(letter('NO_SERVE_ENTRY', locale, { decision }));
      expect(text).not.toBe('');
      for (const other of others) expect(textOf(letter('NO_SERVE_ENTRY', locale, { decision: other }))).not.toBe(text);
    }
  });

  it('names the conditions of a restriction, and is not written when one of them means nothing', () => {
    const conditions = ['PREPAYMENT', 'VERIFIED_IDENTITY'];
    expect(textOf(letter('RESTRICTION', 'en', { conditions }))).toContain(
      'You can make new deals on this marketplace as a buyer only under conditions. You pay in advance. You have shown who you are.',
    );
    expect(textOf(letter('RESTRICTION', 'de', { conditions }))).toContain('nur unter Bedingungen schließen. Sie zahlen im Voraus.');
    expect(letter('RESTRICTION', 'de', { conditions: ['UNHEARD_OF'] })).toEqual({
      refused: { code: 'STATEMENT_INCOMPLETE', missing: ['decision'] },
    });
  });

  it('counts one month as one', () => {
    const values = letterValues(
      { kind: 'RATING_REMOVED', subjectRole: 'SELLER', content: sampleContent('RATING_REMOVED', 'de', now), appealMonths: 1 },
      'de',
    );
    expect(values.appealWindow).toBe('innerhalb eines Monats');
  });
});

describe('a ground', () => {
  it.each(statementGrounds)('%s is told in both languages within what the machine form takes', (ground) => {
    const [de, en] = [groundText(ground, 'de') ?? '', groundText(ground, 'en') ?? ''];
    for (const text of [de, en]) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.length).toBeLessThanOrEqual(500);
    }
    expect(de).not.toBe(en);
  });

  it('is never a protected trait, nor a word that JavaScript knows', () => {
    for (const code of ['RELIGION', 'ORIGIN', 'AGE', 'SEX', 'DISABILITY', 'constructor', '__proto__', ''])
      expect(groundText(code, 'en')).toBeNull();
  });
});

describe('a letter with a hole', () => {
  it.each<[string, Partial<StatementContent>]>([
    ['explanation', { explanation: '' }],
    ['explanation', { explanation: ' \n\t ' }],
    ['explanation', { explanation: '\u200b\u2060\u00ad' }],
    ['explanation', { explanation: '\u3164' }],
    ['explanation', { explanation: '…' }],
    ['explanation', { explanation: '---' }],
    ['facts', { facts: '' }],
    ['rule', { rule: '   ' }],
    ['ground', { ground: 'UNHEARD_OF' }],
    ['ground', { ground: 'toString' }],
    ['decision', { decision: 'UNHEARD_OF' }],
  ])('is not written: nothing stands for %s with %j', (missing, change) => {
    for (const locale of locales) {
      expect(letter('NO_SERVE_ENTRY', locale, change)).toEqual({ refused: { code: 'STATEMENT_INCOMPLETE', missing: [missing] } });
    }
  });

  it('names every hole at once', () => {
    expect(letter('COMPLAINT_UPHELD', 'en', { explanation: '', facts: '', rule: '' })).toMatchObject({
      refused: { missing: ['explanation', 'facts', 'rule'] },
    });
  });

  it('is not written from a template either that asks for what nobody knows', () => {
    expect(letter('RATING_REMOVED', 'en', {}, 'Dear {{name}}, {{constructor}}')).toEqual({
      refused: { code: 'STATEMENT_INCOMPLETE', missing: ['name', 'constructor'] },
    });
  });
});

describe('what somebody writes', () => {
  it('is kept as it is and never filled, also when it looks like a placeholder', () => {
    const text = textOf(
      letter('NO_SERVE_ENTRY', 'en', { explanation: 'He wrote {{facts}} and $& and {{ rule }}.', facts: 'Secret fact 1.' }),
    );
    expect(text).toContain('He wrote { {facts} } and $& and { { rule } }.');
    expect(text.match(/Secret fact 1\./g)).toHaveLength(1);
  });

  it('never opens a hole, whatever it is: no two braces stand together in a letter', () => {
    const words = fc.array(fc.oneof(fc.constantFrom('{', '{{', '}}', '}', '{{facts}}', '{{{{', '$&', '$1', 'word', ' '), fc.string()));
    fc.assert(
      fc.property(words, words, fc.constantFrom(...everyTemplate), (one, other, [kind, locale]) => {
        const change = { explanation: `a${one.join('')}`, facts: `b${other.join('')}` };
        const text = textOf(letter(kind, locale, change));
        expect(text).not.toMatch(/\{\{|\}\}/);
        const plain = (value: string): string => value.trim().replace(/[{} ]/g, '');
        expect(plain(text)).toContain(plain(change.explanation));
        expect(plain(text)).toContain(plain(change.facts));
      }),
    );
  });
});

describe('an edited template', () => {
  const edit = (kind: StatementKind, text: string, basedOnVersion = 1) =>
    decideEdit(defaultTemplate(kind, 'en'), { text, basedOnVersion, by: 'mona', at: now });
  const whole = (kind: StatementKind): string => roomFor[kind].required.map((name) => `{{${name}}}`).join('\n');

  it.each(statementKinds)('for %s is the next version when it has room for all that is required', (kind) => {
    expect(edit(kind, whole(kind))).toEqual({
      decided: { kind, locale: 'en', version: 2, text: whole(kind), editedBy: 'mona', editedAt: now },
    });
  });

  it.each(statementKinds.flatMap((kind) => roomFor[kind].required.map((name) => [kind, name] as const)))(
    'for %s is refused without %s',
    (kind, name) => {
      expect(edit(kind, whole(kind).replace(`{{${name}}}`, ''))).toEqual({
        refused: { code: 'TEMPLATE_INVALID', unknown: [], missing: [name] },
      });
    },
  );

  it.each([
    ['{{name}}', ['name']],
    ['{{Facts}}', ['Facts']],
    ['{{}}', ['']],
    ['{{facts', ['{']],
    ['{facts}', ['{']],
    ['{{{facts}}}', ['{']],
    ['}}', ['{']],
    ['{{runningOrders}}', ['runningOrders']],
  ])('is refused with %s, which means nothing in a letter about a rating', (addition, unknown) => {
    expect(edit('RATING_REMOVED', `${whole('RATING_REMOVED')} ${addition}`)).toEqual({
      refused: { code: 'TEMPLATE_INVALID', unknown, missing: [] },
    });
  });

  it('may have blanks in its placeholders and use one twice', () => {
    const text = `${whole('RATING_REMOVED')} {{ facts }} {{until}}`;
    expect(edit('RATING_REMOVED', text)).toMatchObject({ decided: { version: 2 } });
    expect(textOf(letter('RATING_REMOVED', 'en', { facts: 'One fact.' }, text)).match(/One fact\./g)).toHaveLength(2);
  });

  it('is refused when somebody else was quicker', () => {
    expect(edit('RATING_REMOVED', whole('RATING_REMOVED'), 7)).toEqual({ refused: { code: 'TEMPLATE_CHANGED', version: 1 } });
  });

  it('never leads to a letter with a hole once it was accepted, whatever its text', () => {
    const piece = fc.oneof(fc.constantFrom(...placeholders.map((name) => `{{${name}}}`), '{', '}}', '{{x}}'), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(...statementKinds), (pieces, kind) => {
        const decision = edit(kind, `${whole(kind)} ${pieces.join('')}`);
        if ('refused' in decision) return;
        expect(letter(kind, 'en', {}, decision.decided.text)).toHaveProperty('decided', expect.not.stringMatching(/\{\{|\}\}/));
      }),
    );
  });
});
