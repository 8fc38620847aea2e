import type { Actor } from '@evenhand/platform';
import { CloseSeparation, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { CloseSeparationInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class CloseSeparationResolver {
  constructor(private readonly closeSeparation: CloseSeparation) {}

  @Mutation('closeSeparation')
  resolve(@Args('input') input: CloseSeparationInput, @Caller() actor: Actor): Promise<Separation> {
    return this.closeSeparation.execute(
      { ...readingOf(input), closingNote: input.closingNote ?? null, reviewOn: input.reviewOn ?? null },
      actor,
    );
  }
}
