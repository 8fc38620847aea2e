import type { Actor } from '@evenhand/platform';
import { decidePause } from '../domain/decisions.js';
import type { Separation } from '../domain/separation.js';
import { refuse } from '../sentences.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

const longestPauseMs = 90 * 86_400_000;

/** Holidays: nothing is due until then. Null ends a pause. */
export class PauseSeparation {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, SEPARATION_TIME_INVALID */
  execute(reading: SeparationReading, until: Date | null, actor: Actor): Promise<Separation> {
    return moveSeparation(this.parts, reading, actor, 'OPENER', (separation, situation) => {
      const ahead = until === null ? null : until.getTime() - situation.at.getTime();
      if (ahead !== null && (ahead <= 0 || ahead > longestPauseMs)) {
        return refuse({ code: 'SEPARATION_TIME_INVALID', field: 'until', problem: ahead <= 0 ? 'IN_THE_PAST' : 'TOO_FAR' });
      }
      return decidePause(separation, until, situation);
    });
  }
}
