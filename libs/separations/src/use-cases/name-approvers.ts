import type { Actor } from '@evenhand/platform';
import { completed, decideApprovers } from '../domain/decisions.js';
import type { Separation } from '../domain/separation.js';
import { moveAlone, type SeparationReading } from './move-separation.js';
import { requireText, type SeparationParts } from './separation-parts.js';

const longestName = 200;

/** Names everyone who is responsible on the opener's side; nobody, for a single person. */
export class NameApprovers {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, APPROVERS_INVALID, TEXT_INVALID */
  async execute(reading: SeparationReading, persons: readonly string[], actor: Actor): Promise<Separation> {
    for (const person of persons) requireText('approvers', person, longestName);
    const read = await this.parts.separations.find(reading.separationId);
    const members = read === null ? [] : await this.parts.members.of(read.openerId);
    // Alone: where nobody is named and the time to sleep on it is over, orders are refused from now on.
    return moveAlone(this.parts, reading, actor, 'OPENER', (separation, situation) => {
      const outcome = decideApprovers(separation, persons, members, situation);
      return 'refused' in outcome ? outcome : { decided: completed(outcome.decided, situation) };
    });
  }
}
