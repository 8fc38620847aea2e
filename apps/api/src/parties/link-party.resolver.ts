import { LinkParty, type Party } from '@evenhand/parties';
import type { Actor, PartyId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { LinkPartyInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class LinkPartyResolver {
  constructor(private readonly linkParty: LinkParty) {}

  @Mutation('linkParty')
  resolve(@Args('input') { partyId, linkKeys }: LinkPartyInput, @Caller() actor: Actor): Promise<Party> {
    return this.linkParty.execute({ partyId: idOf<PartyId>('Party', partyId, 'partyId'), linkKeys }, actor);
  }
}
