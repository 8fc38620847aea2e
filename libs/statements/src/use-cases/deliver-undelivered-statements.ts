import type { Actor, StatementId, UnitOfWork } from '@evenhand/platform';
import type { Statements } from '../ports/statements.js';
import type { DeliverStatement } from './deliver-statement.js';

const atOnce = 100;

/** Makes up for every delivery whose job was lost: nobody waits for the reasons because a queue was emptied. */
export class DeliverUndeliveredStatements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: Statements,
    private readonly deliverStatement: DeliverStatement,
  ) {}

  /**
   * Each in a transaction of its own, and once, whoever else delivers it. One that cannot be delivered does not hold up the
   * others: it is passed over, and tried again the next time.
   * @returns how many were waiting and are delivered now
   * @throws AggregateError in the end, with why some could not be
   */
  async execute(actor: Actor): Promise<number> {
    let delivered = 0;
    const failures = new Map<StatementId, unknown>();
    for (;;) {
      const waiting = await this.unitOfWork.run(actor, (tx) => this.statements.undelivered(tx, [...failures.keys()], atOnce));
      if (waiting.length === 0) break;
      for (const id of waiting) {
        try {
          await this.deliverStatement.execute(id, 'IN_PRODUCT', actor);
          delivered += 1;
        } catch (error) {
          failures.set(id, error);
        }
      }
    }
    if (failures.size > 0) throw new AggregateError(failures.values(), `${failures.size} statements could not be delivered`);
    return delivered;
  }
}
