import type { Actor } from '@evenhand/platform';
import { RecordConversation, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RecordConversationInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class RecordConversationResolver {
  constructor(private readonly recordConversation: RecordConversation) {}

  @Mutation('recordConversation')
  resolve(@Args('input') input: RecordConversationInput, @Caller() actor: Actor): Promise<Separation> {
    return this.recordConversation.execute({ ...input, ...readingOf(input) }, actor);
  }
}
