import type { Actor } from '@evenhand/platform';
import { take } from '../domain/decisions.js';
import type { Separation } from '../domain/separation.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

/** The other side says that it has read the statement. Once is enough. */
export class AcknowledgeSeparation {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, SEPARATION_STEP_MISSING */
  execute(reading: SeparationReading, actor: Actor): Promise<Separation> {
    return moveSeparation(this.parts, reading, actor, 'OTHER', (separation, situation) =>
      separation.statementAcknowledgedAt === null
        ? take('acknowledgeStatement', separation, situation, { statementAcknowledgedAt: situation.at })
        : { decided: separation },
    );
  }
}
