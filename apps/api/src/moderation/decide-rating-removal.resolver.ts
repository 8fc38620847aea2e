import { DecideRatingRemoval, type RatingRemoval } from '@evenhand/moderation';
import type { Actor, CaseId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { DecideRatingRemovalInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class DecideRatingRemovalResolver {
  constructor(private readonly decideRatingRemoval: DecideRatingRemoval) {}

  @Mutation('decideRatingRemoval')
  resolve(@Args('input') input: DecideRatingRemovalInput, @Caller() actor: Actor): Promise<RatingRemoval> {
    return this.decideRatingRemoval.execute({ ...input, caseId: idOf<CaseId>('Case', input.caseId, 'caseId') }, actor);
  }
}
