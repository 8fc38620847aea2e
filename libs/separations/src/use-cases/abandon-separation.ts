import type { Actor } from '@evenhand/platform';
import { take } from '../domain/decisions.js';
import type { Separation } from '../domain/separation.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

/** The opener thinks better of it, before the other side has learned of anything. */
export class AbandonSeparation {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS */
  execute(reading: SeparationReading, actor: Actor): Promise<Separation> {
    return moveSeparation(this.parts, reading, actor, 'OPENER', (separation, situation) => take('abandon', separation, situation));
  }
}
