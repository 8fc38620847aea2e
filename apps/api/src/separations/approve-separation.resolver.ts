import type { Actor } from '@evenhand/platform';
import { ApproveSeparation, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { ApproveSeparationInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class ApproveSeparationResolver {
  constructor(private readonly approveSeparation: ApproveSeparation) {}

  @Mutation('approveSeparation')
  resolve(@Args('input') input: ApproveSeparationInput, @Caller() actor: Actor): Promise<Separation> {
    return this.approveSeparation.execute({ ...readingOf(input), dossierHash: input.dossierHash }, actor);
  }
}
