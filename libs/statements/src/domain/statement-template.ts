import type { Decision, Locale } from '@evenhand/platform';
import { defaultTexts } from './default-templates.js';
import { fill, hasLooseBraces, namesIn, roomFor, splitAt } from './placeholders.js';
import type { StatementRefusal } from './refusals.js';
import type { StatementKind } from './statement.js';

export const maximumTemplateLength = 10_000;

/** The text that statements of one kind are written with in one language. Every edit is a version of its own. */
export class StatementTemplate {
  readonly kind!: StatementKind;
  readonly locale!: Locale;
  /** 1 is what the programs bring along. */
  readonly version!: number;
  readonly text!: string;
  readonly editedBy!: string | null;
  readonly editedAt!: Date | null;

  static of(fields: StatementTemplate): StatementTemplate {
    return Object.assign(new StatementTemplate(), fields);
  }
}

export const defaultTemplate = (kind: StatementKind, locale: Locale): StatementTemplate =>
  StatementTemplate.of({ kind, locale, version: 1, text: defaultTexts[kind][locale], editedBy: null, editedAt: null });

/** What is wrong with the placeholders of a text for this kind: those that mean nothing there, and those that it lacks. */
export function faultsOf(kind: StatementKind, text: string): { readonly unknown: readonly string[]; readonly missing: readonly string[] } {
  const names = namesIn(text);
  const { required, optional } = roomFor[kind];
  const known: readonly string[] = [...required, ...optional];
  return {
    unknown: [...names.filter((name) => !known.includes(name)), ...(hasLooseBraces(text) ? ['{'] : [])],
    missing: required.filter((name) => !names.includes(name)),
  };
}

/** The next version of a template, from what its editor read. Of two who edit the same version the second is told. */
export function decideEdit(
  current: StatementTemplate,
  edit: { readonly text: string; readonly basedOnVersion: number; readonly by: string; readonly at: Date },
): Decision<StatementTemplate, StatementRefusal> {
  const { kind, locale, version } = current;
  const { unknown, missing } = faultsOf(kind, edit.text);
  if (unknown.length > 0 || missing.length > 0) return { refused: { code: 'TEMPLATE_INVALID', unknown, missing } };
  if (edit.basedOnVersion !== version) return { refused: { code: 'TEMPLATE_CHANGED', version } };
  return {
    decided: StatementTemplate.of({ kind, locale, version: version + 1, text: edit.text, editedBy: edit.by, editedAt: edit.at }),
  };
}

/** Whether a reader finds a word in it: blanks, dashes and signs that nobody sees say nothing. */
const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));

type Values = Readonly<Record<string, string>>;

const valueIn = (values: Values, name: string): string => (Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '');
const openIn = (text: string, values: Values): string[] => namesIn(text).filter((name) => !saysSomething(valueIn(values, name)));

/** The letter; or the placeholders that nothing stands for, and then there is none. */
export function decideLetter(text: string, values: Values): Decision<string, StatementRefusal> {
  const missing = openIn(text, values);
  if (missing.length > 0) return { refused: { code: 'STATEMENT_INCOMPLETE', missing } };
  return { decided: fill(text, (name) => valueIn(values, name)) };
}

/** The letter as far as it can be written: placeholders that nothing stands for yet stay in it, and are named. */
export function draftLetter(text: string, values: Values): { readonly text: string; readonly open: readonly string[] } {
  const open = openIn(text, values);
  const parts = splitAt(text, open).map((part, index) => (index % 2 === 1 ? part : fill(part, (name) => valueIn(values, name))));
  return { text: parts.join(''), open };
}
