import { isInBadFaith, type Complainant } from '@evenhand/complaints';
import type { Party } from '@evenhand/parties';
import type { PartyId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf } from '../graphql/global-id.js';

@Resolver('Complainant')
export class ComplainantResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('complainant')
  complainant(@Args('partyId') partyId: string): Promise<Complainant | null> {
    return this.evenhand.reads.complaints.complainant(idOf<PartyId>('Party', partyId, 'partyId'), this.evenhand.clock.now());
  }

  @ResolveField('party')
  party(@Parent() { partyId }: Complainant, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(partyId);
  }

  @ResolveField('upheld')
  upheld(@Parent() { standing }: Complainant): number {
    return standing.upheld;
  }

  @ResolveField('dismissed')
  dismissed(@Parent() { standing }: Complainant): number {
    return standing.dismissed;
  }

  @ResolveField('isInBadFaith')
  isInBadFaith(@Parent() { standing }: Complainant): boolean {
    return isInBadFaith(standing);
  }
}
