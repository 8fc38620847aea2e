import type { Actor, StatementId, UnitOfWork } from '@evenhand/platform';
import type { Statements } from '../ports/statements.js';
import type { DeliveryDesk } from './delivery-desk.js';

/** Brings a statement to its subject and notes that it was delivered: once, whatever comes twice. */
export class DeliverStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: Statements,
    private readonly desk: DeliveryDesk,
  ) {}

  /** @param channel IN_PRODUCT when the subject finds it among its notifications */
  execute(id: StatementId, channel: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const statement = await this.statements.lock(tx, id);
      if (statement === null || statement.deliveredAt !== null || statement.voidedAt !== null) return;
      await this.desk.deliver(tx, statement, channel);
    });
  }
}
