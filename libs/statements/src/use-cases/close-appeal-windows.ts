import type { Actor, StatementId, UnitOfWork } from '@evenhand/platform';
import { Statement } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';

/** Closes every window to appeal whose time is over, each in a transaction of its own: once, and also after days of being away. */
export class CloseAppealWindows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: Statements,
  ) {}

  /**
   * One that cannot be closed does not hold up the others: it is passed over, and tried again the next time.
   * @returns how many were closed
   * @throws AggregateError in the end, with why some could not be
   */
  async execute(actor: Actor): Promise<number> {
    let closed = 0;
    const failures = new Map<StatementId, unknown>();
    for (;;) {
      const outcome = await this.closeNext(actor, failures);
      if (outcome === 'NONE_LEFT') break;
      if (outcome === 'CLOSED') closed += 1;
    }
    if (failures.size > 0) throw new AggregateError(failures.values(), `${failures.size} windows to appeal could not be closed`);
    return closed;
  }

  private async closeNext(actor: Actor, failures: Map<StatementId, unknown>): Promise<'CLOSED' | 'FAILED' | 'NONE_LEFT'> {
    let tried: StatementId | null = null;
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        const statement = await this.statements.lockNextToClose(tx, [...failures.keys()]);
        if (statement === null) return 'NONE_LEFT';
        const { id: statementId, subjectId } = statement;
        tried = statementId;
        await this.statements.save(tx, Statement.of({ ...statement, appealWindowClosedAt: tx.at }));
        await tx.record({ name: 'statement.appeal-window-closed', statementId, subjectId });
        return 'CLOSED';
      });
    } catch (error) {
      if (tried === null) throw error;
      failures.set(tried, error);
      return 'FAILED';
    }
  }
}
