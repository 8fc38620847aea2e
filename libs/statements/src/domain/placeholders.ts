import type { StatementKind } from './statement.js';

/** What a template can leave room for. */
export const placeholders = [
  'decision',
  'ground',
  'explanation',
  'facts',
  'rule',
  'from',
  'until',
  'runningOrders',
  'appealWindow',
  'humanDecision',
  'opener',
] as const;
export type Placeholder = (typeof placeholders)[number];

const always = ['decision', 'ground', 'explanation', 'facts', 'rule', 'from', 'appealWindow', 'humanDecision'] as const;
const restriction = { required: [...always, 'until', 'runningOrders'], optional: [] } as const;
const aboutRating = { required: always, optional: ['until'] } as const;

/** What the text of each kind has to say, and what it may. Nothing that the law asks for can be edited away. */
export const roomFor: Readonly<
  Record<StatementKind, { readonly required: readonly Placeholder[]; readonly optional: readonly Placeholder[] }>
> = {
  NO_SERVE_ENTRY: restriction,
  RESTRICTION: restriction,
  COMPLAINT_UPHELD: { required: [...always, 'until'], optional: ['runningOrders'] },
  RATING_REMOVED: aboutRating,
  RATING_NOT_REMOVED: aboutRating,
  SEPARATION: { required: ['opener', 'decision', 'explanation', 'facts', 'from', 'runningOrders'], optional: [] },
};

export const isPlaceholder = (name: string): name is Placeholder => placeholders.some((known) => known === name);

const mark = /\{\{([^{}]*)\}\}/gu;

/** The names between double braces, once each, in the order of the text. */
export const namesIn = (template: string): string[] => [...new Set([...template.matchAll(mark)].map(([, name = '']) => name.trim()))];

/** Whether braces are left that mark no placeholder: one that was begun and not ended, or too many of them. */
export const hasLooseBraces = (template: string): boolean => /[{}]/u.test(template.replace(mark, ''));

/** The text between the marks of these placeholders, and in every second place such a mark. */
export function splitAt(template: string, names: readonly string[]): string[] {
  const parts: string[] = [''];
  for (const piece of template.split(/(\{\{[^{}]*\}\})/u)) {
    const [name] = namesIn(piece);
    if (name !== undefined && names.includes(name)) parts.push(`{{${name}}}`, '');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

/**
 * Puts values where the placeholders are, in one pass: what a value says is never filled itself. Braces that stand
 * together in somebody's words are set apart, so that nothing in a letter looks like a hole.
 */
export const fill = (template: string, valueOf: (name: string) => string): string =>
  template.replace(mark, (_mark, name: string) => valueOf(name.trim())).replace(/\{(?=\{)|\}(?=\})/gu, '$& ');
