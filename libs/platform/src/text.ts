import type { Sentence } from './words.js';

/** What is wrong with a text that a person wrote, before any rule of the domain looks at it. */
export type TextProblem = 'TOO_LONG' | 'NOT_STORABLE' | 'BLANK';

/**
 * Length is counted in code points, as a person counts characters. NUL and lone surrogates cannot be
 * stored faithfully by PostgreSQL, so they are named instead of silently changed.
 */
export function textProblem(text: string, maximumLength: number): TextProblem | null {
  if (text.includes('\0') || !text.isWellFormed()) return 'NOT_STORABLE';
  if (text.trim() === '') return 'BLANK';
  // The cheap bound first: a code point has at most two UTF-16 units.
  if (text.length > maximumLength * 2 || [...text].length > maximumLength) return 'TOO_LONG';
  return null;
}

/** A text of the input cannot be taken as it is. Shared by every context that takes texts. */
export interface TextInvalid {
  readonly code: 'TEXT_INVALID';
  readonly field: string;
  readonly problem: TextProblem;
  readonly maximumLength: number;
}

const textProblems: Record<TextProblem, (field: string, maximumLength: number) => Sentence> = {
  TOO_LONG: (field, maximumLength) => ({
    en: `${field} has at most ${maximumLength} characters.`,
    de: `${field} hat höchstens ${maximumLength} Zeichen.`,
  }),
  NOT_STORABLE: (field) => ({
    en: `${field} contains a NUL character or half an emoji, which cannot be stored as it is. Leave it out.`,
    de: `${field} enthält ein NUL-Zeichen oder ein halbes Emoji, das so nicht gespeichert werden kann. Lassen Sie es weg.`,
  }),
  BLANK: (field) => ({ en: `${field} is blank. Write something.`, de: `${field} ist leer. Schreiben Sie etwas.` }),
};

/** What a person is told about such a text. */
export const sayTextInvalid = ({ field, problem, maximumLength }: TextInvalid): Sentence => textProblems[problem](field, maximumLength);
