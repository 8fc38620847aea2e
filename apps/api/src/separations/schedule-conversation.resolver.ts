import type { Actor } from '@evenhand/platform';
import { ScheduleConversation, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { ScheduleConversationInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class ScheduleConversationResolver {
  constructor(private readonly scheduleConversation: ScheduleConversation) {}

  @Mutation('scheduleConversation')
  resolve(@Args('input') input: ScheduleConversationInput, @Caller() actor: Actor): Promise<Separation> {
    return this.scheduleConversation.execute({ ...input, ...readingOf(input) }, actor);
  }
}
