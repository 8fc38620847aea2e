import { FindContact, type PartyContact } from '@evenhand/no-serve';
import type { Party } from '@evenhand/parties';
import type { Actor, PartyId } from '@evenhand/platform';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf } from '../graphql/global-id.js';

@Resolver('Contact')
export class ContactResolver {
  constructor(private readonly findContact: FindContact) {}

  @Query('contact')
  contact(@Args('partyId') partyId: string, @Caller() actor: Actor): Promise<PartyContact | null> {
    return this.findContact.execute(idOf<PartyId>('Party', partyId, 'partyId'), actor);
  }

  @ResolveField('party')
  party(@Parent() { partyId }: PartyContact, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(partyId);
  }
}
