import { textProblem, type Actor } from '@evenhand/platform';
import type { Party } from '../domain/party.js';
import { refuse } from '../sentences.js';
import { keptParty, type MemberParts, type Membership } from './member-parts.js';

export const maximumPersonLength = 200;

/** A person acts for a party from now on. Whoever does so already goes on doing so. */
export class AddMember {
  constructor(private readonly parts: MemberParts) {}

  /** @throws Refusal PARTY_UNKNOWN, TEXT_INVALID */
  async execute({ partyId, person }: Membership, actor: Actor): Promise<Party> {
    const party = await keptParty(this.parts, partyId, actor);
    const problem = textProblem(person, maximumPersonLength);
    if (problem !== null) return refuse({ code: 'TEXT_INVALID', field: 'person', problem, maximumLength: maximumPersonLength });
    await this.parts.unitOfWork.run(actor, async (tx) => {
      if (await this.parts.members.add(tx, partyId, person)) await tx.record({ name: 'member.added', partyId, member: person });
    });
    return party;
  }
}
