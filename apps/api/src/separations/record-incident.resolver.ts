import type { Actor } from '@evenhand/platform';
import { RecordIncident, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RecordIncidentInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class RecordIncidentResolver {
  constructor(private readonly recordIncident: RecordIncident) {}

  @Mutation('recordIncident')
  resolve(@Args('input') input: RecordIncidentInput, @Caller() actor: Actor): Promise<Separation> {
    return this.recordIncident.execute({ ...input, ...readingOf(input) }, actor);
  }
}
