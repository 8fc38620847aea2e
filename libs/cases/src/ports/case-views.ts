import type { Transaction } from '@evenhand/platform';
import type { CaseView } from '../domain/case-view.js';

export interface CaseViews {
  /** Keeps it, in the place of one of that name. @returns false when the person has as many as allowed */
  save(tx: Transaction, owner: string, view: CaseView, maximum: number): Promise<boolean>;
  /** @returns false when there is none of that name */
  delete(tx: Transaction, owner: string, name: string): Promise<boolean>;
  find(owner: string, name: string): Promise<CaseView | null>;
  /** By name. */
  of(owner: string): Promise<CaseView[]>;
}
