import type { Rating } from '@evenhand/ratings';
import { isNew, toDay } from '@evenhand/reputation';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';

interface ScoreWithout {
  readonly score: number;
  readonly interval: { readonly low: number; readonly high: number };
  readonly effect: number;
}

@Resolver('Rating')
export class WithoutThisRatingResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @ResolveField('withoutThisRating')
  async withoutThisRating(
    @Parent() { id, subjectId, subjectRole }: Rating,
    @Context() { loaders }: RequestContext,
  ): Promise<ScoreWithout | null> {
    const { clock, useCases } = this.evenhand;
    const reputation = await loaders.reputation.load({ partyId: subjectId, role: subjectRole });
    const policy = await loaders.policy.load('IN_FORCE');
    if (isNew(reputation, policy.reputation.shownFromRaters)) return null;
    const without = await useCases.scoreWithoutRating.execute(reputation, id);
    if (without === null) return null;
    const today = toDay(clock.now());
    const { score, intervalLow: low, intervalHigh: high } = without.standingOn(today);
    return { score, interval: { low, high }, effect: reputation.standingOn(today).score - score };
  }
}
