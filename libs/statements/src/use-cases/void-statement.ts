import type { StatementId, Transaction } from '@evenhand/platform';
import { Statement } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';

/** What the statement told is not going to happen: an approval lapsed, or was taken back, or an appeal was granted. */
export class VoidStatement {
  constructor(private readonly statements: Statements) {}

  async within(tx: Transaction, id: StatementId): Promise<void> {
    const statement = await this.statements.lock(tx, id);
    if (statement === null || statement.voidedAt !== null) return;
    await this.statements.save(tx, Statement.of({ ...statement, voidedAt: tx.at }));
    await tx.record({ name: 'statement.voided', statementId: id, subjectId: statement.subjectId });
  }
}
