import type { Actor, PartyId, UnitOfWork } from '@evenhand/platform';
import type { Party } from '../domain/party.js';
import type { Members } from '../ports/members.js';
import type { Parties } from '../ports/parties.js';
import { refuse } from '../sentences.js';

export interface MemberParts {
  readonly unitOfWork: UnitOfWork;
  readonly parties: Parties;
  readonly members: Members;
}

export interface Membership {
  readonly partyId: PartyId;
  /** The person: the subject of its token. */
  readonly person: string;
}

/** The party whose members the actor keeps: any for the host, their own for everybody else. A party of others looks like none. */
export async function keptParty({ parties }: MemberParts, partyId: PartyId, actor: Actor): Promise<Party> {
  const isTheirs = actor.roles.has('SERVICE') || actor.partyId === partyId;
  return (isTheirs ? await parties.find(partyId) : null) ?? refuse({ code: 'PARTY_UNKNOWN' });
}
