import type { Actor, PartyId } from '@evenhand/platform';
import { decideUnmute, type Complainant } from '../domain/bad-faith.js';
import { refuse, settle } from '../sentences.js';
import type { ComplaintParts } from './complaint-parts.js';

/** A muted complainant is heard again before the time. */
export class UnmuteComplainant {
  constructor(private readonly parts: ComplaintParts) {}

  /** @throws Refusal COMPLAINANT_NOT_MUTED */
  async execute(partyId: PartyId, actor: Actor): Promise<Complainant> {
    const { unitOfWork, complaints, mutes } = this.parts;
    const at = await unitOfWork.run(actor, async (tx) => {
      await mutes.save(tx, settle(decideUnmute(await mutes.lock(tx, partyId), tx.at)));
      await tx.record({ name: 'complainant.unmuted', partyId });
      return tx.at;
    });
    return (await complaints.complainant(partyId, at)) ?? refuse({ code: 'COMPLAINANT_NOT_FOUND' });
  }
}
