import type { Party } from '@evenhand/parties';
import type { PartyId, Role } from '@evenhand/platform';
import {
  explainReputation,
  explainScore,
  isNew,
  toDay,
  type Day,
  type RatedMonth,
  type Reputation,
  type ScoreTerm,
} from '@evenhand/reputation';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { dayOf } from '../graphql/day.js';
import { badInput } from '../graphql/errors.js';
import { idOf } from '../graphql/global-id.js';

const shownFromRaters = async ({ loaders }: RequestContext): Promise<number> =>
  (await loaders.policy.load('IN_FORCE')).reputation.shownFromRaters;

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
    return (await loaders.party.load(partyId)) === null ? null : loaders.reputation.load({ partyId, role });
  }

  @ResolveField('party')
  party(@Parent() { partyId }: Reputation, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(partyId);
  }

  @ResolveField('isNew')
  async isNew(@Parent() reputation: Reputation, @Context() context: RequestContext): Promise<boolean> {
    return isNew(reputation, await shownFromRaters(context));
  }

  @ResolveField('score')
  async score(@Parent() reputation: Reputation, @Context() context: RequestContext): Promise<number | null> {
    return (await this.isNew(reputation, context)) ? null : reputation.standingOn(this.today).score;
  }

  @ResolveField('interval')
  async interval(@Parent() reputation: Reputation, @Context() context: RequestContext): Promise<{ low: number; high: number } | null> {
    if (await this.isNew(reputation, context)) return null;
    const { intervalLow: low, intervalHigh: high } = reputation.standingOn(this.today);
    return { low, high };
  }

  @ResolveField('evidence')
  evidence(@Parent() reputation: Reputation): number {
    return reputation.standingOn(this.today).evidence;
  }

  @ResolveField('histogram')
  histogram(@Parent() { starCounts }: Reputation): readonly number[] {
    return starCounts;
  }

  @ResolveField('categories')
  categories(@Parent() { state: { categories } }: Reputation): { category: string; mean: number; count: number }[] {
    return Object.entries(categories).map(([category, { count, sum }]) => ({ category, count, mean: sum / count }));
  }

  @ResolveField('course')
  course(@Parent() { partyId, role }: Reputation, @Context() { loaders }: RequestContext): Promise<readonly RatedMonth[]> {
    return loaders.ratingCourse.load({ partyId, role });
  }

  @ResolveField('outlook')
  outlook(@Parent() { partyId, role }: Reputation, @Context() { loaders }: RequestContext): Promise<number> {
    return loaders.outlook.load({ partyId, role });
  }

  @ResolveField('pairOutlook')
  async pairOutlook(
    @Parent() { partyId, role }: Reputation,
    @Args('with') id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<number | null> {
    const other = idOf<PartyId>('Party', id, 'with');
    if (other === partyId) throw badInput('with is the other party of the pair, not the party itself.');
    return (await loaders.party.load(other)) === null ? null : this.evenhand.useCases.foresee.pairOutlook({ partyId, role }, other);
  }

  @ResolveField('sealedSignal')
  sealedSignal(@Parent() { partyId, role }: Reputation): Promise<boolean> {
    return this.evenhand.useCases.lookAtSealedSignal.execute({ partyId, role });
  }

  @ResolveField('terms')
  async terms(@Parent() reputation: Reputation, @Context() context: RequestContext): Promise<object[]> {
    const describe = ({ code, effect, reason }: ScoreTerm) => ({
      code,
      effect,
      sign: effect < 0 ? 'MINUS' : 'PLUS',
      size: Math.abs(effect),
      reason: reason[context.locale],
    });
    return (await this.isNew(reputation, context)) ? [] : explainScore(reputation, this.today).map(describe);
  }

  @ResolveField('explanation')
  async explanation(@Parent() reputation: Reputation, @Context() context: RequestContext): Promise<string[]> {
    return explainReputation(reputation, this.today, await shownFromRaters(context)).map((sentence) => sentence[context.locale]);
  }

  @ResolveField('asOf')
  asOf(): string {
    return dayOf(this.evenhand.clock.now());
  }

  @ResolveField('computedOn')
  computedOn(@Parent() { countedAt }: Reputation): string | null {
    return countedAt && dayOf(countedAt);
  }

  @ResolveField('engineVersion')
  engineVersion(@Parent() { generation }: Reputation): number {
    return generation.engineVersion;
  }

  @ResolveField('policyVersion')
  policyVersion(@Parent() { generation }: Reputation): number {
    return generation.policyVersion;
  }

  private get today(): Day {
    return toDay(this.evenhand.clock.now());
  }
}
