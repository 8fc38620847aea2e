import { RespondToNoServe, type NoServeEntry } from '@evenhand/no-serve';
import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RespondToNoServeInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class RespondToNoServeResolver {
  constructor(private readonly respondToNoServe: RespondToNoServe) {}

  @Mutation('respondToNoServe')
  resolve(@Args('input') input: RespondToNoServeInput, @Caller() actor: Actor): Promise<NoServeEntry> {
    return this.respondToNoServe.execute({ ...input, entryId: idOf<NoServeEntryId>('NoServeEntry', input.entryId, 'entryId') }, actor);
  }
}
