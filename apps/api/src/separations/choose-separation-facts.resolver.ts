import type { Actor } from '@evenhand/platform';
import { ChooseFacts, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { ChooseSeparationFactsInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class ChooseSeparationFactsResolver {
  constructor(private readonly chooseFacts: ChooseFacts) {}

  @Mutation('chooseSeparationFacts')
  resolve(@Args('input') input: ChooseSeparationFactsInput, @Caller() actor: Actor): Promise<Separation> {
    return this.chooseFacts.execute(
      readingOf(input),
      input.facts.map(({ source, id }) => ({ source, id })),
      actor,
    );
  }
}
