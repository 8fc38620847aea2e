import type { Evenhand } from '@evenhand/composition';
import type { Actor, PartyId } from '@evenhand/platform';

/** Every party that a person acts, or ever acted, for: what concerns one of them is not theirs to look into or to decide. */
export async function ownParties({ reads }: Evenhand, { subject, partyId }: Actor): Promise<readonly PartyId[]> {
  const acted = await reads.members.everActedFor(subject);
  return partyId === null ? acted : [...acted, partyId];
}
