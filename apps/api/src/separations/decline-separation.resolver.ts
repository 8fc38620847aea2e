import type { Actor } from '@evenhand/platform';
import { DeclineSeparation, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { SeparationInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class DeclineSeparationResolver {
  constructor(private readonly declineSeparation: DeclineSeparation) {}

  @Mutation('declineSeparation')
  resolve(@Args('input') input: SeparationInput, @Caller() actor: Actor): Promise<Separation> {
    return this.declineSeparation.execute(readingOf(input), actor);
  }
}
