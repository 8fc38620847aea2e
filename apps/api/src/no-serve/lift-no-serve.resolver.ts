import { LiftNoServe, type NoServeEntry } from '@evenhand/no-serve';
import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { LiftNoServeInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class LiftNoServeResolver {
  constructor(private readonly liftNoServe: LiftNoServe) {}

  @Mutation('liftNoServe')
  resolve(@Args('input') input: LiftNoServeInput, @Caller() actor: Actor): Promise<NoServeEntry> {
    return this.liftNoServe.execute({ ...input, entryId: idOf<NoServeEntryId>('NoServeEntry', input.entryId, 'entryId') }, actor);
  }
}
