import type { Party, SimilarParty } from '@evenhand/parties';
import type { PartyId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf } from '../graphql/global-id.js';

const mostShown = 100;

@Resolver('SimilarParty')
export class SimilarPartiesResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('similarParties')
  async similarParties(@Args('partyId') id: string, @Context() { loaders }: RequestContext): Promise<SimilarParty[] | null> {
    const partyId = idOf<PartyId>('Party', id, 'partyId');
    if ((await loaders.party.load(partyId)) === null) return null;
    return this.evenhand.reads.linkKeys.similarTo(partyId, this.evenhand.clock.now(), mostShown);
  }

  @ResolveField('party')
  party(@Parent() { partyId }: SimilarParty, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(partyId);
  }
}
