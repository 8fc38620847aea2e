import type { Appeal } from '@evenhand/appeals';
import type { RatingRemoval } from '@evenhand/moderation';
import type { Party } from '@evenhand/parties';
import type { Actor, AppealId, RatingRemovalId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';

@Resolver('Appeal')
export class AppealResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('appeal')
  appeal(@Args('id') id: string, @Context() { loaders }: RequestContext): Promise<Appeal | null> {
    return loaders.appeal.load(idOf<AppealId>('Appeal', id, 'id'));
  }

  @Query('myAppeals')
  myAppeals(
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() { partyId }: Actor,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<Appeal>> {
    return connect<Appeal>(
      { first, after: after ?? null },
      {
        find: async (id) => {
          const appeal = await loaders.appeal.load(id as AppealId);
          return appeal?.appellantId === partyId ? appeal : null;
        },
        read: async (limit, last) =>
          partyId === null ? [] : this.evenhand.reads.appeals.page({ appellantId: partyId, first: limit, after: last }),
      },
    );
  }

  @ResolveField('id')
  id(@Parent() { id }: Appeal): string {
    return toGlobalId('Appeal', id);
  }

  @ResolveField('statementId')
  statementId(@Parent() { statementId }: Appeal): string {
    return toGlobalId('Statement', statementId);
  }

  @ResolveField('appellant')
  appellant(@Parent() { appellantId }: Appeal, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(appellantId);
  }

  // Whoever may know of the appeal is one of the two whom the request concerns, or staff; the author knows of it as of a statement.
  @ResolveField('ratingRemoval')
  async ratingRemoval(@Parent() { against, refId }: Appeal, @Context() { loaders }: RequestContext): Promise<RatingRemoval | null> {
    return against === 'RATING_REMOVED' || against === 'RATING_NOT_REMOVED' ? loaders.ratingRemoval.load(refId as RatingRemovalId) : null;
  }
}
