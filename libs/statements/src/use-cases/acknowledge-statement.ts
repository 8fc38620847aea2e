import type { Actor, StatementId, Transaction, UnitOfWork } from '@evenhand/platform';
import { decideAcknowledgement } from '../domain/delivery.js';
import type { Statement } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';
import { settle } from '../sentences.js';
import type { DeliveredByKind, DeliveryDesk } from './delivery-desk.js';

/** The subject confirms that it has read a statement: once. Whoever has read it has it, so it is delivered by then at the latest. */
export class AcknowledgeStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: Statements,
    private readonly desk: DeliveryDesk,
    private readonly follows: DeliveredByKind = {},
  ) {}

  /** @throws Refusal STATEMENT_NOT_FOUND, STATEMENT_VOIDED */
  execute(id: StatementId, actor: Actor): Promise<Statement> {
    return this.unitOfWork.run(actor, (tx) => this.within(tx, id));
  }

  async within(tx: Transaction, id: StatementId): Promise<Statement> {
    const found = await this.statements.lock(tx, id);
    const statement = settle(decideAcknowledgement(found, tx.actor.partyId, tx.at));
    if (statement === found) return found;
    await this.statements.save(tx, statement);
    await tx.record({ name: 'statement.acknowledged', statementId: id, subjectId: statement.subjectId });
    await this.follows[statement.kind]?.(tx, statement);
    return statement.deliveredAt === null ? this.desk.deliver(tx, statement, 'IN_PRODUCT') : statement;
  }
}
