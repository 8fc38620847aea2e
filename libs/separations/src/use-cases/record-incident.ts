import type { Actor, IncidentId } from '@evenhand/platform';
import { take } from '../domain/decisions.js';
import { Incident } from '../domain/incident.js';
import type { Separation } from '../domain/separation.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import { requireText, type SeparationParts } from './separation-parts.js';

export interface RecordIncidentInput extends SeparationReading {
  readonly what: string;
  readonly isSerious: boolean;
}

const longestText = 5_000;

/** An outburst of the other side after it was informed. */
export class RecordIncident {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, TEXT_INVALID */
  execute({ what, isSerious, ...reading }: RecordIncidentInput, actor: Actor): Promise<Separation> {
    requireText('what', what, longestText);
    return moveSeparation(this.parts, reading, actor, 'OPENER', (separation, situation) => take('recordIncident', separation, situation), {
      after: async (tx, moved) => {
        const id = this.parts.ids.next<IncidentId>();
        const { id: separationId, openerId, otherId } = moved;
        await this.parts.separations.addIncident(
          tx,
          Incident.of({ id, separationId, at: tx.at, what, isSerious, recordedBy: actor.subject, complaintId: null }),
        );
        await tx.record({ name: 'separation.incident-recorded', separationId, openerId, otherId });
        return moved;
      },
    });
  }
}
