import type { Decision, TextProblem } from '@evenhand/platform';
import type { AppealRefusal } from './refusals.js';

/** What an appellant may write, in characters. */
export const maximumAppeal = 5_000;
/** What whoever decides may write: as long as a statement of reasons takes it, which may follow. */
export const maximumDecision = 2_000;

export function decideReasons(
  reasons: string,
  maximumLength: number,
  problemOf: (text: string, maximumLength: number) => TextProblem | null,
): Decision<string, AppealRefusal> {
  const problem = problemOf(reasons, maximumLength);
  return problem === null ? { decided: reasons } : { refused: { code: 'TEXT_INVALID', field: 'reasons', problem, maximumLength } };
}
