import type { Actor, StatementId, Transaction, UnitOfWork } from '@evenhand/platform';
import { Statement } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';

/** What follows from a delivery in the context that the statement belongs to, in the same transaction. */
export type Delivered = (tx: Transaction, statement: Statement) => Promise<void>;

/** The same day so many months later, or the last day of that month. */
export function monthsLater(time: Date, months: number): Date {
  const later = new Date(time);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later.getUTCDate() === time.getUTCDate() ? later : new Date(later.setUTCDate(0));
}

/** Brings a statement to its subject and notes that it was delivered: once, whatever comes twice. */
export class DeliverStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: Statements,
    private readonly delivered: Delivered = () => Promise.resolve(),
  ) {}

  /** @param channel IN_PRODUCT when the subject finds it among its notifications */
  execute(id: StatementId, channel: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const statement = await this.statements.lock(tx, id);
      if (statement === null || statement.deliveredAt !== null || statement.voidedAt !== null) return;
      const { windowMonths } = (await tx.policy()).appeals;
      const done = Statement.of({
        ...statement,
        deliveredAt: tx.at,
        deliveryChannel: channel,
        appealUntil: monthsLater(tx.at, windowMonths),
      });
      await this.statements.save(tx, done);
      await tx.record({ name: 'statement.delivered', statementId: id, subjectId: statement.subjectId });
      await this.delivered(tx, done);
    });
  }
}
