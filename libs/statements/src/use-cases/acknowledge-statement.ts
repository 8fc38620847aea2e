import type { Actor, StatementId, Transaction, UnitOfWork } from '@evenhand/platform';
import { decideAcknowledgement } from '../domain/delivery.js';
import type { Statement, StatementKind } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';
import { settle } from '../sentences.js';
import type { DeliveryDesk } from './delivery-desk.js';

/** What follows from an acknowledgement where the statement belongs, in the same transaction. */
export type AcknowledgedByKind = Partial<Record<StatementKind, (tx: Transaction, statement: Statement) => Promise<unknown>>>;

/** The subject confirms that it has read a statement: once. Whoever has read it has it, so it is delivered by then at the latest. */
export class AcknowledgeStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: Statements,
    private readonly desk: DeliveryDesk,
    private readonly follows: AcknowledgedByKind = {},
  ) {}

  /** @throws Refusal STATEMENT_NOT_FOUND, STATEMENT_VOIDED */
  execute(id: StatementId, actor: Actor): Promise<Statement> {
    return this.unitOfWork.run(actor, (tx) => this.within(tx, id));
  }

  async within(tx: Transaction, id: StatementId): Promise<Statement> {
    const found = await this.desk.lock(tx, id);
    const statement = settle(decideAcknowledgement(found, tx.actor.partyId, tx.at));
    if (statement === found) return found;
    const isDelivered = statement.deliveredAt !== null;
    const acknowledged = isDelivered ? statement : await this.desk.deliver(tx, statement, 'IN_PRODUCT');
    if (isDelivered) await this.statements.save(tx, statement);
    await tx.record({ name: 'statement.acknowledged', statementId: id, subjectId: statement.subjectId });
    await this.follows[acknowledged.kind]?.(tx, acknowledged);
    return acknowledged;
  }
}
