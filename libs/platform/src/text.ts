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
