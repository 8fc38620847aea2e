import type { Actor, PartyId, RatingId } from '@evenhand/platform';
import { isStaff } from '../auth/staff.js';
import type { Loaders } from '../graphql/loaders.js';

interface Text {
  readonly authorId: PartyId;
  /** The other side, who does not read it as staff either. */
  readonly otherId: PartyId | null;
  readonly heldBack: boolean;
  readonly removedAt: Date | null;
}

/** A text is for everybody; while it is held back for its author and staff, and once it was removed for its author and auditors. */
export function mayReadText({ authorId, otherId, heldBack, removedAt }: Text, actor: Actor): boolean {
  if (authorId === actor.partyId) return true;
  if (removedAt === null && !heldBack) return true;
  if (otherId !== null && otherId === actor.partyId) return false;
  return removedAt === null ? isStaff(actor) : actor.roles.has('AUDITOR');
}

/** Why a moderator released or removed the text of this author, for the author and staff. */
export async function reasonOfDecision(ratingId: RatingId, authorId: PartyId, actor: Actor, loaders: Loaders): Promise<string | null> {
  if (authorId !== actor.partyId && !isStaff(actor)) return null;
  const decisions = await loaders.heldBackDecisions.load(ratingId);
  return decisions.find((decision) => decision.authorId === authorId)?.reason ?? null;
}
