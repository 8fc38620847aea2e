import { RemoveMember, type Party } from '@evenhand/parties';
import type { Actor, PartyId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { MemberInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class RemoveMemberResolver {
  constructor(private readonly removeMember: RemoveMember) {}

  @Mutation('removeMember')
  resolve(@Args('input') { partyId, person }: MemberInput, @Caller() actor: Actor): Promise<Party> {
    return this.removeMember.execute({ partyId: idOf<PartyId>('Party', partyId, 'partyId'), person }, actor);
  }
}
