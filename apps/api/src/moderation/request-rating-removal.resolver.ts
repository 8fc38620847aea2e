import { RequestRatingRemoval, type RatingRemoval } from '@evenhand/moderation';
import type { Actor, RatingId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RequestRatingRemovalInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class RequestRatingRemovalResolver {
  constructor(private readonly requestRatingRemoval: RequestRatingRemoval) {}

  @Mutation('requestRatingRemoval')
  resolve(@Args('input') input: RequestRatingRemovalInput, @Caller() actor: Actor): Promise<RatingRemoval> {
    return this.requestRatingRemoval.execute({ ...input, ratingId: idOf<RatingId>('Rating', input.ratingId, 'ratingId') }, actor);
  }
}
