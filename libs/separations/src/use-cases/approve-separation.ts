import type { Actor } from '@evenhand/platform';
import { decideApproval } from '../domain/decisions.js';
import type { Separation } from '../domain/separation.js';
import { refuse } from '../sentences.js';
import { moveAlone, type SeparationReading } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

export interface ApproveSeparationInput extends SeparationReading {
  /** Hash of the facts that the person has read: nobody approves what was put in their place since. */
  readonly dossierHash: string;
}

/** One of those responsible approves the facts as they are. After the last one no new order begins between the two. */
export class ApproveSeparation {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, NOT_AN_APPROVER, APPROVED_ALREADY */
  async execute({ dossierHash, ...reading }: ApproveSeparationInput, actor: Actor): Promise<Separation> {
    const read = await this.parts.separations.find(reading.separationId);
    const members = read === null ? [] : await this.parts.members.of(read.openerId);
    return moveAlone(this.parts, reading, actor, 'OPENER', (separation, situation) => {
      // Whoever was named and acts for the party no longer has nothing to approve.
      const isTheirs = actor.subject === separation.openedBy || members.includes(actor.subject);
      if (!isTheirs) return refuse({ code: 'NOT_AN_APPROVER' });
      const outcome = decideApproval(separation, actor.subject, situation);
      const { version } = separation;
      return 'decided' in outcome && dossierHash !== separation.dossierHash ? refuse({ code: 'SEPARATION_CHANGED', version }) : outcome;
    });
  }
}
