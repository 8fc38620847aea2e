import type { TextInvalid, TextProblem } from '@evenhand/platform';

export type ProblemOf = (text: string, maximumLength: number) => TextProblem | null;

/** A text of the input and how long it may be, in characters. */
export interface TextOfInput {
  readonly field: string;
  readonly text: string;
  readonly maximumLength: number;
}

/** Those that end up in a statement of reasons have its limits. */
export const maximumReasonLength = 2_000;
export const maximumFactsLength = 5_000;
export const maximumRuleLength = 500;

/** The first text that cannot be taken as it is. */
export function invalidText(texts: readonly TextOfInput[], problemOf: ProblemOf): TextInvalid | null {
  for (const { field, text, maximumLength } of texts) {
    const problem = problemOf(text, maximumLength);
    if (problem !== null) return { code: 'TEXT_INVALID', field, problem, maximumLength };
  }
  return null;
}
