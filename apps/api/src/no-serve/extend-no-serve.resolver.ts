import { ExtendNoServe, type NoServeEntry } from '@evenhand/no-serve';
import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { ExtendNoServeInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class ExtendNoServeResolver {
  constructor(private readonly extendNoServe: ExtendNoServe) {}

  @Mutation('extendNoServe')
  resolve(@Args('input') input: ExtendNoServeInput, @Caller() actor: Actor): Promise<NoServeEntry> {
    return this.extendNoServe.execute({ ...input, entryId: idOf<NoServeEntryId>('NoServeEntry', input.entryId, 'entryId') }, actor);
  }
}
