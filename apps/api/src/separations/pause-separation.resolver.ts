import type { Actor } from '@evenhand/platform';
import { PauseSeparation, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { PauseSeparationInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class PauseSeparationResolver {
  constructor(private readonly pauseSeparation: PauseSeparation) {}

  @Mutation('pauseSeparation')
  resolve(@Args('input') input: PauseSeparationInput, @Caller() actor: Actor): Promise<Separation> {
    return this.pauseSeparation.execute(readingOf(input), input.until ?? null, actor);
  }
}
