import type { Actor } from '@evenhand/platform';
import { decideApproval } from '../domain/decisions.js';
import type { Separation } from '../domain/separation.js';
import { moveAlone, type SeparationReading } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

/** One of those responsible approves the facts as they are. After the last one no new order begins between the two. */
export class ApproveSeparation {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, NOT_AN_APPROVER, APPROVED_ALREADY */
  execute(reading: SeparationReading, actor: Actor): Promise<Separation> {
    return moveAlone(this.parts, reading, actor, 'OPENER', (separation, situation) => decideApproval(separation, actor.subject, situation));
  }
}
