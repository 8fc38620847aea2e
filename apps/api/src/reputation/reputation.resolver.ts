import type { Party } from '@evenhand/parties';
import type { PartyId, Role } from '@evenhand/platform';
import { explainReputation, unrated, type Reputation } from '@evenhand/reputation';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { dayOf } from '../graphql/day.js';
import { idOf } from '../graphql/global-id.js';

@Resolver('Reputation')
export class ReputationResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('reputation')
  async reputation(
    @Args('partyId') id: string,
    @Args('role') role: Role,
    @Context() { loaders }: RequestContext,
  ): Promise<Reputation | null> {
    const partyId = idOf<PartyId>('Party', id, 'partyId');
    if ((await loaders.party.load(partyId)) === null) return null;
    return (await loaders.reputation.load({ partyId, role })) ?? unrated(partyId, role, this.evenhand.policy.version);
  }

  @ResolveField('party')
  party(@Parent() { partyId }: Reputation, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(partyId);
  }

  @ResolveField('isNew')
  isNew(@Parent() { evidence }: Reputation): boolean {
    return evidence < this.evenhand.policy.reputation.shownFromEvidence;
  }

  @ResolveField('score')
  score(@Parent() reputation: Reputation): number | null {
    return this.isNew(reputation) ? null : reputation.score;
  }

  @ResolveField('interval')
  interval(@Parent() reputation: Reputation): { low: number; high: number } | null {
    return this.isNew(reputation) ? null : { low: reputation.intervalLow, high: reputation.intervalHigh };
  }

  @ResolveField('histogram')
  histogram(@Parent() { tally }: Reputation): readonly number[] {
    return tally.starCounts;
  }

  @ResolveField('categories')
  categories(@Parent() { tally }: Reputation): { category: string; mean: number; count: number }[] {
    return Object.entries(tally.categories).map(([category, { count, sum }]) => ({ category, count, mean: sum / count }));
  }

  @ResolveField('againShare')
  againShare(@Parent() { tally: { againYes, againNo } }: Reputation): number | null {
    return againYes + againNo === 0 ? null : againYes / (againYes + againNo);
  }

  @ResolveField('silences')
  silences(@Parent() { tally }: Reputation): number {
    return tally.silences;
  }

  @ResolveField('computedOn')
  computedOn(@Parent() { computedAt }: Reputation): string | null {
    return computedAt && dayOf(computedAt);
  }

  @ResolveField('explanation')
  explanation(@Parent() reputation: Reputation, @Context() { locale }: RequestContext): string[] {
    return explainReputation(reputation, this.evenhand.policy.reputation.shownFromEvidence).map((sentence) => sentence[locale]);
  }
}
