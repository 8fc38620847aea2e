import type { Actor, SeparationId, Transaction } from '@evenhand/platform';
import type { AcknowledgeStatement } from '@evenhand/statements';
import { take } from '../domain/decisions.js';
import { Separation } from '../domain/separation.js';
import { moveSeparation, saveMoved, type SeparationReading } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

const acknowledged = { what: 'STATEMENT_ACKNOWLEDGED', detail: {} } as const;

/** The other side says that it has read the statement, here or where it reads statements. Once is enough. */
export class AcknowledgeSeparation {
  constructor(private readonly parts: SeparationParts & { readonly acknowledgeStatement: Pick<AcknowledgeStatement, 'within'> }) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, SEPARATION_STEP_MISSING */
  execute(reading: SeparationReading, actor: Actor): Promise<Separation> {
    let isFirst = false;
    return moveSeparation(
      this.parts,
      reading,
      actor,
      'OTHER',
      (separation, situation) => {
        isFirst = separation.statementAcknowledgedAt === null;
        return isFirst
          ? take('acknowledgeStatement', separation, situation, { statementAcknowledgedAt: situation.at })
          : { decided: separation };
      },
      {
        after: async (tx, moved) => {
          if (!isFirst || moved.statementId === null) return moved;
          // Written down first: what follows from the statement finds nothing left to do.
          await this.parts.separations.save(tx, moved);
          await this.parts.acknowledgeStatement.within(tx, moved.statementId);
          return moved;
        },
      },
    );
  }

  /** The statement was acknowledged where statements are read. */
  async within(tx: Transaction, separationId: SeparationId): Promise<void> {
    const separation = await this.parts.separations.lock(tx, separationId);
    if (separation === null || separation.statementAcknowledgedAt !== null) return;
    await saveMoved(
      this.parts,
      tx,
      separation,
      Separation.of({ ...separation, statementAcknowledgedAt: tx.at, version: separation.version + 1, done: [acknowledged] }),
    );
  }
}
