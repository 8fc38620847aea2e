import type { Transaction, UnitOfWork } from '@evenhand/platform';
import type { Case, CaseKind } from '../domain/case.js';
import type { Cases } from '../ports/cases.js';
import type { CaseDesk } from './case-desk.js';

/** What follows in a context when somebody takes up a case about one of its things, in the same transaction. */
export type TakenUp = Partial<Record<CaseKind, (tx: Transaction, taken: Case) => Promise<void>>>;

export interface CaseParts {
  readonly unitOfWork: UnitOfWork;
  readonly cases: Cases;
  readonly desk: CaseDesk;
}
