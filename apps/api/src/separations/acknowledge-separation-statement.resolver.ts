import type { Actor } from '@evenhand/platform';
import { AcknowledgeSeparation, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { SeparationInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class AcknowledgeSeparationStatementResolver {
  constructor(private readonly acknowledgeSeparation: AcknowledgeSeparation) {}

  @Mutation('acknowledgeSeparationStatement')
  resolve(@Args('input') input: SeparationInput, @Caller() actor: Actor): Promise<Separation> {
    return this.acknowledgeSeparation.execute(readingOf(input), actor);
  }
}
