import type { Actor, StatementId, UnitOfWork } from '@evenhand/platform';
import { decideRecordedDelivery } from '../domain/delivery.js';
import type { HostChannel, Statement } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';
import { settle } from '../sentences.js';
import type { DeliveryDesk } from './delivery-desk.js';

/** The host says that it brought a statement to its subject by a way of its own. The time to appeal runs from then. */
export class RecordStatementDelivery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: Statements,
    private readonly desk: DeliveryDesk,
  ) {}

  /**
   * @param said `at` null for now
   * @throws Refusal STATEMENT_NOT_FOUND, STATEMENT_VOIDED, STATEMENT_ALREADY_DELIVERED, DELIVERY_TIME_INVALID
   */
  execute(id: StatementId, said: { readonly channel: HostChannel; readonly at: Date | null }, actor: Actor): Promise<Statement> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { windowMonths: appealMonths } = (await tx.policy()).appeals;
      const found = await this.statements.lock(tx, id);
      const { statement, isNew } = settle(decideRecordedDelivery(found, { ...said, appealMonths }, tx.at));
      return isNew ? this.desk.note(tx, statement) : statement;
    });
  }
}
