import { WithdrawRatingRemoval, type RatingRemoval } from '@evenhand/moderation';
import type { Actor, RatingRemovalId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { WithdrawRatingRemovalInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class WithdrawRatingRemovalResolver {
  constructor(private readonly withdrawRatingRemoval: WithdrawRatingRemoval) {}

  @Mutation('withdrawRatingRemoval')
  resolve(@Args('input') { removalId }: WithdrawRatingRemovalInput, @Caller() actor: Actor): Promise<RatingRemoval> {
    return this.withdrawRatingRemoval.execute(idOf<RatingRemovalId>('RatingRemoval', removalId, 'removalId'), actor);
  }
}
