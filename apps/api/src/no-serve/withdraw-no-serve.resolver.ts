import { WithdrawNoServe, type NoServeEntry } from '@evenhand/no-serve';
import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { WithdrawNoServeInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class WithdrawNoServeResolver {
  constructor(private readonly withdrawNoServe: WithdrawNoServe) {}

  @Mutation('withdrawNoServe')
  resolve(@Args('input') input: WithdrawNoServeInput, @Caller() actor: Actor): Promise<NoServeEntry> {
    return this.withdrawNoServe.execute(idOf<NoServeEntryId>('NoServeEntry', input.entryId, 'entryId'), actor);
  }
}
