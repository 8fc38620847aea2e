import { OpenNoServeHearing, type NoServeEntry } from '@evenhand/no-serve';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { OpenNoServeHearingInput } from '../generated/schema.js';
import { toCharge, toReading } from './no-serve-charge.js';

@Resolver()
export class OpenNoServeHearingResolver {
  constructor(private readonly openNoServeHearing: OpenNoServeHearing) {}

  @Mutation('openNoServeHearing')
  resolve(@Args('input') input: OpenNoServeHearingInput, @Caller() actor: Actor): Promise<NoServeEntry> {
    return this.openNoServeHearing.execute(toReading(input), toCharge(input.charge), actor);
  }
}
