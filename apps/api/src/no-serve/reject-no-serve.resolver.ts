import { RejectNoServe, type NoServeEntry } from '@evenhand/no-serve';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { DecideNoServeInput } from '../generated/schema.js';
import { toReading } from './no-serve-charge.js';

@Resolver()
export class RejectNoServeResolver {
  constructor(private readonly rejectNoServe: RejectNoServe) {}

  @Mutation('rejectNoServe')
  resolve(@Args('input') input: DecideNoServeInput, @Caller() actor: Actor): Promise<NoServeEntry> {
    return this.rejectNoServe.execute({ ...toReading(input), reason: input.reason }, actor);
  }
}
