import type { Actor } from '@evenhand/platform';
import { ExcuseStep, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { ExcuseStepInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class ExcuseStepResolver {
  constructor(private readonly excuseStep: ExcuseStep) {}

  @Mutation('excuseStep')
  resolve(@Args('input') input: ExcuseStepInput, @Caller() actor: Actor): Promise<Separation> {
    return this.excuseStep.execute({ ...input, ...readingOf(input) }, actor);
  }
}
