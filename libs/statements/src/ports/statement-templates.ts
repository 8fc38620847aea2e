import type { Locale, Transaction } from '@evenhand/platform';
import type { StatementKind } from '../domain/statement.js';
import type { StatementTemplate } from '../domain/statement-template.js';

export interface StatementTemplates {
  /** The newest version: the default one until somebody edits it. */
  current(kind: StatementKind, locale: Locale): Promise<StatementTemplate>;
  /** The same as the transaction sees it. */
  currentWithin(tx: Transaction, kind: StatementKind, locale: Locale): Promise<StatementTemplate>;
  /** The same, and nobody else edits it until the transaction ends. */
  lock(tx: Transaction, kind: StatementKind, locale: Locale): Promise<StatementTemplate>;
  /** The newest of every kind and language. */
  all(): Promise<StatementTemplate[]>;
  add(tx: Transaction, template: StatementTemplate): Promise<void>;
}
