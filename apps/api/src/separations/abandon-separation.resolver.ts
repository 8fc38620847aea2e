import type { Actor } from '@evenhand/platform';
import { AbandonSeparation, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { SeparationInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class AbandonSeparationResolver {
  constructor(private readonly abandonSeparation: AbandonSeparation) {}

  @Mutation('abandonSeparation')
  resolve(@Args('input') input: SeparationInput, @Caller() actor: Actor): Promise<Separation> {
    return this.abandonSeparation.execute(readingOf(input), actor);
  }
}
