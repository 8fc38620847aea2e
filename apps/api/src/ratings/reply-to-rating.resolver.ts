import type { Actor, RatingId } from '@evenhand/platform';
import { ReplyToRating, type Rating } from '@evenhand/ratings';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { ReplyToRatingInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class ReplyToRatingResolver {
  constructor(private readonly replyToRating: ReplyToRating) {}

  @Mutation('replyToRating')
  resolve(@Args('input') input: ReplyToRatingInput, @Caller() actor: Actor): Promise<Rating> {
    return this.replyToRating.execute({ ...input, ratingId: idOf<RatingId>('Rating', input.ratingId, 'ratingId') }, actor);
  }
}
