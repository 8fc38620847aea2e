import { textProblem, type Actor, type PartyId } from '@evenhand/platform';
import { decideMute } from '../domain/bad-faith.js';
import type { Complainant } from '../domain/bad-faith.js';
import { invalidText, maximumReasonLength } from '../domain/texts.js';
import { refuse, settle } from '../sentences.js';
import type { ComplaintParts } from './complaint-parts.js';

export interface MuteComplainantInput {
  readonly partyId: PartyId;
  readonly until: Date;
  readonly reason: string;
}

/** A complainant in bad faith is not heard for a time. Muting again sets a new end. */
export class MuteComplainant {
  constructor(private readonly parts: ComplaintParts) {}

  /** @throws Refusal COMPLAINANT_NOT_FOUND, MUTE_END_INVALID, TEXT_INVALID */
  async execute({ partyId, until, reason }: MuteComplainantInput, actor: Actor): Promise<Complainant> {
    const { unitOfWork, parties, complaints, mutes } = this.parts;
    const at = await unitOfWork.run(actor, async (tx) => {
      if (!(await parties.registered(tx, [partyId])).has(partyId)) refuse({ code: 'COMPLAINANT_NOT_FOUND' });
      const invalid = invalidText([{ field: 'reason', text: reason, maximumLength: maximumReasonLength }], textProblem);
      if (invalid !== null) refuse(invalid);
      await mutes.save(tx, settle(decideMute(partyId, until, reason, actor.subject, tx.at)));
      await tx.record({ name: 'complainant.muted', partyId });
      return tx.at;
    });
    return (await complaints.complainant(partyId, at)) ?? refuse({ code: 'COMPLAINANT_NOT_FOUND' });
  }
}
