import type { Appeal } from '@evenhand/appeals';
import { meaningOf, removalGrounds, type RatingRemoval, type RemovalGround } from '@evenhand/moderation';
import type { Party } from '@evenhand/parties';
import type { Actor, RatingRemovalId } from '@evenhand/platform';
import type { Rating } from '@evenhand/ratings';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { mayKnowOf } from '../auth/relations.js';
import { isStaff } from '../auth/staff.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';

@Resolver('RatingRemoval')
export class RatingRemovalResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('ratingRemovalGrounds')
  ratingRemovalGrounds(@Context() { locale }: RequestContext): { ground: RemovalGround; explanation: string }[] {
    return removalGrounds.map((ground) => ({ ground, explanation: meaningOf[ground].explanation[locale] }));
  }

  @Query('ratingRemoval')
  ratingRemoval(@Args('id') id: string, @Context() { loaders }: RequestContext): Promise<RatingRemoval | null> {
    return loaders.ratingRemoval.load(idOf<RatingRemovalId>('RatingRemoval', id, 'id'));
  }

  @Query('myRatingRemovalRequests')
  myRatingRemovalRequests(
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() { partyId }: Actor,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<RatingRemoval>> {
    return connect<RatingRemoval>(
      { first, after: after ?? null },
      {
        find: async (id) => {
          const removal = await loaders.ratingRemoval.load(id as RatingRemovalId);
          return removal?.subjectId === partyId ? removal : null;
        },
        read: async (limit, last) =>
          partyId === null ? [] : this.evenhand.reads.removals.page({ subjectId: partyId, first: limit, after: last }),
      },
    );
  }

  @ResolveField('id')
  id(@Parent() { id }: RatingRemoval): string {
    return toGlobalId('RatingRemoval', id);
  }

  // Whoever knows of the request may see the rating: the two whom it concerns, and staff.
  @ResolveField('rating')
  rating(@Parent() { ratingId }: RatingRemoval, @Context() { loaders }: RequestContext): Promise<Rating | null> {
    return loaders.revealedRating.load(ratingId);
  }

  @ResolveField('requestedBy')
  requestedBy(@Parent() { subjectId }: RatingRemoval, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(subjectId);
  }

  @ResolveField('appeals')
  async appeals(@Parent() { id }: RatingRemoval, @Caller() actor: Actor, @Context() { loaders }: RequestContext): Promise<Appeal[]> {
    const known = [];
    for (const appeal of await loaders.appealsAbout.load(id)) {
      if (isStaff(actor) || (await mayKnowOf(appeal, { actor, loaders, evenhand: this.evenhand }))) known.push(appeal);
    }
    return known;
  }
}
