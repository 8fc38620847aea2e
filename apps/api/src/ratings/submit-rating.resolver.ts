import type { Actor, OrderId } from '@evenhand/platform';
import { SubmitRating, type RatingExchange } from '@evenhand/ratings';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { SubmitRatingInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class SubmitRatingResolver {
  constructor(private readonly submitRating: SubmitRating) {}

  @Mutation('submitRating')
  resolve(@Args('input') input: SubmitRatingInput, @Caller() actor: Actor): Promise<RatingExchange> {
    return this.submitRating.execute(
      {
        ...input,
        orderId: idOf<OrderId>('Order', input.orderId, 'orderId'),
        neverAgain: input.neverAgain,
        publicComment: input.publicComment ?? null,
        privateNote: input.privateNote ?? null,
        moderatorNote: input.moderatorNote ?? null,
      },
      actor,
    );
  }
}
