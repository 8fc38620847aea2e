import { textProblem, type Actor } from '@evenhand/platform';
import type { Party } from '../domain/party.js';
import { refuse } from '../sentences.js';
import { maximumPersonLength } from './add-member.js';
import { keptParty, type MemberParts, type Membership } from './member-parts.js';

/** A person no longer acts for a party. That they did is remembered: they do not decide about it later. */
export class RemoveMember {
  constructor(private readonly parts: MemberParts) {}

  /** @throws Refusal PARTY_UNKNOWN, MEMBER_NOT_FOUND */
  async execute({ partyId, person }: Membership, actor: Actor): Promise<Party> {
    const party = await keptParty(this.parts, partyId, actor);
    if (textProblem(person, maximumPersonLength) !== null) return refuse({ code: 'MEMBER_NOT_FOUND' });
    await this.parts.unitOfWork.run(actor, async (tx) => {
      if (!(await this.parts.members.remove(tx, partyId, person))) refuse({ code: 'MEMBER_NOT_FOUND' });
      await tx.record({ name: 'member.removed', partyId, member: person });
    });
    return party;
  }
}
