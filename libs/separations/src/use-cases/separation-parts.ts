import { createHash } from 'node:crypto';
import { canonicalJson, textProblem, type Ids, type UnitOfWork } from '@evenhand/platform';
import type { Members, Parties } from '@evenhand/parties';
import type { TextScreen } from '@evenhand/text-screening';
import type { SeparationFact } from '../domain/separation.js';
import type { Separations } from '../ports/separations.js';
import { refuse } from '../sentences.js';

/** What the use cases of this lib are made of. */
export interface SeparationParts {
  readonly unitOfWork: UnitOfWork;
  readonly separations: Separations;
  readonly parties: Parties;
  readonly members: Members;
  readonly textScreen: TextScreen;
  readonly ids: Ids;
}

/** SHA-256 of facts, in hexadecimal. They come from the database in one order. */
export const hashOf = (facts: readonly SeparationFact[]): string => createHash('sha256').update(canonicalJson(facts)).digest('hex');

/** @throws Refusal TEXT_INVALID */
export function requireText(field: string, text: string, maximumLength: number): string {
  const problem = textProblem(text, maximumLength);
  return problem === null ? text : refuse({ code: 'TEXT_INVALID', field, problem, maximumLength });
}
