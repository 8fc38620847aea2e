import { RemoveFromMyNoServeList, type PairEntry } from '@evenhand/no-serve';
import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RemoveFromMyNoServeListInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class RemoveFromMyNoServeListResolver {
  constructor(private readonly removeFromMyNoServeList: RemoveFromMyNoServeList) {}

  @Mutation('removeFromMyNoServeList')
  resolve(@Args('input') { entryId }: RemoveFromMyNoServeListInput, @Caller() actor: Actor): Promise<PairEntry> {
    return this.removeFromMyNoServeList.execute(idOf<NoServeEntryId>('PairEntry', entryId, 'entryId'), actor);
  }
}
