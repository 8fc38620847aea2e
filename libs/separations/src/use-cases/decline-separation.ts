import type { Actor } from '@evenhand/platform';
import { decideDecline } from '../domain/decisions.js';
import type { Separation } from '../domain/separation.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

/** One of those responsible does not approve: back to the draft. */
export class DeclineSeparation {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, NOT_AN_APPROVER */
  execute(reading: SeparationReading, actor: Actor): Promise<Separation> {
    return moveSeparation(this.parts, reading, actor, 'OPENER', (separation, situation) =>
      decideDecline(separation, actor.subject, situation),
    );
  }
}
