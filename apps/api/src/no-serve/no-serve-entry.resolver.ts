import type { EntryEvent, EntryFilter, EntrySort, NoServeEntry } from '@evenhand/no-serve';
import type { Party } from '@evenhand/parties';
import type { Actor, NoServeEntryId, PartyId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { NoServeFilter } from '../generated/schema.js';
import { connect, type Connection, type PageRequest } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { badInput } from '../graphql/errors.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';
import { isStorable } from '../graphql/storable.js';

const longestSearch = 200;
const everything: EntryFilter = { states: [], subjectId: null, role: null, ground: null, rung: null, text: null, from: null, to: null };

/** Nothing rests on a protected trait, so that nothing is found by one. */
function toFilter({ states, subjectId, role, ground, rung, text, from, to }: NoServeFilter): EntryFilter {
  const search = text ?? null;
  if (search !== null && (search.length > longestSearch || !isStorable(search)))
    throw badInput(`text has up to ${longestSearch} characters that can be stored.`);
  return {
    states: [...new Set(states ?? [])],
    subjectId: subjectId == null ? null : idOf<PartyId>('Party', subjectId, 'subjectId'),
    role: role ?? null,
    ground: (ground as EntryFilter['ground'] | undefined) ?? null,
    rung: rung ?? null,
    text: search,
    from: from ?? null,
    to: to ?? null,
  };
}

@Resolver('NoServeEntry')
export class NoServeEntryResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('noServeEntry')
  noServeEntry(@Args('id') id: string, @Context() { loaders }: RequestContext): Promise<NoServeEntry | null> {
    return loaders.noServeEntry.load(idOf<NoServeEntryId>('NoServeEntry', id, 'id'));
  }

  @Query('noServeEntries')
  noServeEntries(
    @Args('filter') filter: NoServeFilter | undefined,
    @Args('sort') sort: EntrySort,
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Context() context: RequestContext,
  ): Promise<Connection<NoServeEntry>> {
    return this.page(filter == null ? everything : toFilter(filter), sort, { first, after: after ?? null }, context);
  }

  @Query('noServeEntriesAboutMe')
  async noServeEntriesAboutMe(
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() { partyId }: Actor,
    @Context() context: RequestContext,
  ): Promise<Connection<NoServeEntry>> {
    // Without it the filter would let everybody's through.
    if (partyId === null) throw badInput('A caller without a party has no entries.');
    const mine: EntryFilter = { ...everything, subjectId: partyId, isKnownToSubject: true };
    return this.page(mine, 'NEWEST_HEARING', { first, after: after ?? null }, context);
  }

  @ResolveField('id')
  id(@Parent() entry: NoServeEntry): string {
    return toGlobalId('NoServeEntry', entry.id);
  }

  @ResolveField('subject')
  subject(@Parent() entry: NoServeEntry, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(entry.subjectId);
  }

  @ResolveField('charge')
  charge(@Parent() entry: NoServeEntry): NoServeEntry {
    return entry;
  }

  @ResolveField('hearing')
  hearing(@Parent() { hearingOpenedAt: openedAt, hearingEndsAt: endsAt, answer, answeredAt }: NoServeEntry): object {
    return { openedAt, endsAt, answer, answeredAt };
  }

  @ResolveField('decision')
  decision(@Parent() entry: NoServeEntry): NoServeEntry {
    return entry;
  }

  @ResolveField('proposal')
  proposal(@Parent() entry: NoServeEntry): NoServeEntry {
    return entry;
  }

  @ResolveField('history')
  history(@Parent() { id }: NoServeEntry): Promise<EntryEvent[]> {
    return this.evenhand.reads.platformEntries.history(id);
  }

  private page(filter: EntryFilter, sort: EntrySort, request: PageRequest, { loaders }: RequestContext): Promise<Connection<NoServeEntry>> {
    return connect<NoServeEntry>(request, {
      find: async (id) => {
        const entry = await loaders.noServeEntry.load(id as NoServeEntryId);
        return entry !== null && (filter.subjectId === null || entry.subjectId === filter.subjectId) ? entry : null;
      },
      read: (limit, after) => this.evenhand.reads.platformEntries.page(filter, sort, limit, after),
    });
  }
}
