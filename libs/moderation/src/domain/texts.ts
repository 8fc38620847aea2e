import type { Decision, TextProblem } from '@evenhand/platform';
import type { ModerationRefusal } from './refusals.js';

/** How long what somebody writes here may be, in characters: as long as a statement of reasons takes it. */
export const maximumLengths = { explanation: 2_000, reason: 2_000, facts: 5_000, rule: 500 } as const;

/** The first of these texts that cannot be taken, if there is one. */
export function decideTexts<Texts extends Partial<Record<keyof typeof maximumLengths, string>>>(
  texts: Texts,
  problemOf: (text: string, maximumLength: number) => TextProblem | null,
): Decision<Texts, ModerationRefusal> {
  for (const field of ['explanation', 'reason', 'facts', 'rule'] as const) {
    const text = texts[field];
    const maximumLength = maximumLengths[field];
    const problem = text === undefined ? null : problemOf(text, maximumLength);
    if (problem !== null) return { refused: { code: 'TEXT_INVALID', field, problem, maximumLength } };
  }
  return { decided: texts };
}
