import type { AppealId, PartyId, StatementId, Transaction } from '@evenhand/platform';
import type { Appeal } from '../domain/appeal.js';

/** Where a page of appeals goes on: after the one of this time and id. */
export interface AppealPage {
  readonly appellantId: PartyId;
  readonly first: number;
  readonly after: Pick<Appeal, 'lodgedAt' | 'id'> | null;
}

export interface Appeals {
  add(tx: Transaction, appeal: Appeal): Promise<void>;
  /** Locks the appeal until the transaction ends. */
  lock(tx: Transaction, id: AppealId): Promise<Appeal | null>;
  save(tx: Transaction, appeal: Appeal): Promise<void>;
  ofStatement(tx: Transaction, statementId: StatementId): Promise<Appeal[]>;
  /** The last granted appeal about this thing: what it decided may be appealed against in turn. */
  lastGranted(tx: Transaction, refId: string): Promise<Appeal | null>;

  find(id: AppealId): Promise<Appeal | null>;
  findMany(ids: readonly AppealId[]): Promise<(Appeal | null)[]>;
  /** Appeals about these things, oldest first. */
  about(refIds: readonly string[]): Promise<Appeal[]>;
  /** Appeals of a party, newest first. */
  page(page: AppealPage): Promise<Appeal[]>;
}
