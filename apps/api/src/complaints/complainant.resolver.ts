import { isInBadFaith, type Complainant } from '@evenhand/complaints';
import type { Party } from '@evenhand/parties';
import type { Actor, PartyId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
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

  @Query('myComplaintsMutedUntil')
  async myComplaintsMutedUntil(@Caller() { partyId }: Actor): Promise<Date | null> {
    const { reads, clock } = this.evenhand;
    const complainant = partyId && (await reads.complaints.complainant(partyId, clock.now()));
    return (complainant && complainant.mute?.until) ?? null;
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
