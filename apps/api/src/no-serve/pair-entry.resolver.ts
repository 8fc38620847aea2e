import type { PairEntry, PairEntryState } from '@evenhand/no-serve';
import type { Party } from '@evenhand/parties';
import type { Actor, NoServeEntryId, Role } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';

@Resolver('PairEntry')
export class PairEntryResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('myNoServeList')
  myNoServeList(
    @Args('states') states: PairEntryState[],
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() { partyId: ownerId }: Actor,
  ): Promise<Connection<PairEntry>> {
    const { clock, reads } = this.evenhand;
    return connect<PairEntry>(
      { first, after: after ?? null },
      {
        find: async (id) => {
          const entry = await reads.pairEntries.find(id as NoServeEntryId);
          return entry?.ownerId === ownerId ? entry : null;
        },
        read: async (limit, last) =>
          ownerId === null
            ? []
            : reads.pairEntries.page({ ownerId, states: [...new Set(states)], at: clock.now(), first: limit, after: last }),
      },
    );
  }

  @Query('pairEntry')
  pairEntry(@Args('id') id: string): Promise<PairEntry | null> {
    return this.evenhand.reads.pairEntries.find(idOf<NoServeEntryId>('PairEntry', id, 'id'));
  }

  @ResolveField('id')
  id(@Parent() { id }: PairEntry): string {
    return toGlobalId('PairEntry', id);
  }

  @ResolveField('party')
  party(@Parent() { subjectId }: PairEntry, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(subjectId);
  }

  @ResolveField('role')
  role(@Parent() { subjectRole }: PairEntry): Role {
    return subjectRole;
  }

  @ResolveField('state')
  state(@Parent() entry: PairEntry): PairEntryState {
    return entry.stateAt(this.evenhand.clock.now());
  }
}
