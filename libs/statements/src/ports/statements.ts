import type { PartyId, StatementId, Transaction } from '@evenhand/platform';
import type { Statement } from '../domain/statement.js';

export interface StatementPage {
  readonly subjectId: PartyId;
  readonly first: number;
  readonly after: Statement | null;
}

export interface Statements {
  add(tx: Transaction, statement: Statement): Promise<void>;
  /** Locks the statement until the transaction ends. */
  lock(tx: Transaction, id: StatementId): Promise<Statement | null>;
  /** Locks the one whose time to appeal was over first and that nobody closed yet, unless somebody else holds it. */
  lockNextToClose(tx: Transaction, except: readonly StatementId[]): Promise<Statement | null>;
  save(tx: Transaction, statement: Statement): Promise<void>;
  find(id: StatementId): Promise<Statement | null>;
  findMany(ids: readonly StatementId[]): Promise<(Statement | null)[]>;
  /** The newest statement about this thing that was not voided. */
  findAbout(refId: string): Promise<Statement | null>;
  /** Those to one party, newest first. */
  page(page: StatementPage): Promise<Statement[]>;
}
