import type { Locale, Sentence } from '@evenhand/platform';
import {
  calendarFile,
  LookAtSeparation,
  type Approver,
  type Incident,
  type ReducedSeparation,
  type Separation,
  type SeparationFact,
} from '@evenhand/separations';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';

@Resolver('SeparationInside')
export class SeparationInsideResolver {
  constructor(
    private readonly lookAt: LookAtSeparation,
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
  ) {}

  @ResolveField('approvers')
  approvers(@Parent() { approvers, dossierHash }: Separation): readonly Approver[] {
    return approvers.map((approver) => (approver.approvedHash === dossierHash ? approver : { ...approver, approvedAt: null }));
  }

  @ResolveField('availableFacts')
  availableFacts(@Parent() separation: Separation): Promise<SeparationFact[]> {
    return this.lookAt.facts(separation);
  }

  @ResolveField('facts')
  facts(@Parent() separation: Separation): Promise<readonly SeparationFact[]> {
    return this.lookAt.chosenFacts(separation);
  }

  @ResolveField('factsFrozenAt')
  factsFrozenAt(@Parent() { dossierFrozenAt }: Separation): Date | null {
    return dossierFrozenAt;
  }

  @ResolveField('talkingPoints')
  async talkingPoints(
    @Parent() separation: Separation,
    @Args('locale') locale: Locale | undefined,
    @Context() context: RequestContext,
  ): Promise<string[]> {
    const points: readonly Sentence[] = await this.lookAt.talkingPoints(separation);
    return points.map((point) => point[locale ?? context.locale]);
  }

  @ResolveField('letter')
  async letter(
    @Parent() separation: Separation,
    @Args('why') why: string,
    @Args('locale') locale: Locale | undefined,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return (await this.lookAt.letter(separation, why))?.[locale ?? context.locale] ?? null;
  }

  @ResolveField('incidents')
  incidents(@Parent() { id }: Separation): Promise<Incident[]> {
    return this.evenhand.reads.separations.incidents(id);
  }

  @ResolveField('calendarFile')
  calendarFile(
    @Parent() separation: Separation,
    @Args('locale') locale: Locale | undefined,
    @Context() context: RequestContext,
  ): string | null {
    return calendarFile(separation, this.evenhand.clock.now(), locale ?? context.locale);
  }

  @ResolveField('earlier')
  earlier(@Parent() separation: Separation): Promise<ReducedSeparation[]> {
    return this.evenhand.reads.separations.earlier(separation);
  }

  @ResolveField('pairEntryId')
  pairEntryId(@Parent() { pairEntryId }: Separation): string | null {
    return pairEntryId && toGlobalId('PairEntry', pairEntryId);
  }
}
