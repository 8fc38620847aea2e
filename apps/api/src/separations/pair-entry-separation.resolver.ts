import type { PairEntry } from '@evenhand/no-serve';
import type { Separation } from '@evenhand/separations';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Context as RequestContext } from '../graphql/context.js';

/** Whoever sees an entry of an own list is of its owner's party, which opened the separation, or an auditor. */
@Resolver('PairEntry')
export class PairEntrySeparationResolver {
  @ResolveField('separation')
  separation(@Parent() { id }: PairEntry, @Context() { loaders }: RequestContext): Promise<Separation | null> {
    return loaders.separationOfPairEntry.load(id);
  }
}
