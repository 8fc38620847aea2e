import { priorityOf, type Case, type Dossier, type FrozenDossier } from '@evenhand/cases';
import type { Order } from '@evenhand/orders';
import type { Party } from '@evenhand/parties';
import type { CaseId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';

const isThere = <Thing>(thing: Thing | null | Error): thing is Thing => thing !== null && !(thing instanceof Error);

@Resolver('Case')
export class CaseResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('case')
  case(@Args('id') id: string, @Context() { loaders }: RequestContext): Promise<Case | null> {
    return loaders.case.load(idOf<CaseId>('Case', id, 'id'));
  }

  @ResolveField('id')
  id(@Parent() { id }: Case): string {
    return toGlobalId('Case', id);
  }

  @ResolveField('subject')
  subject(@Parent() { subjectId }: Case, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(subjectId);
  }

  @ResolveField('parties')
  async parties(@Parent() { partyIds }: Case, @Context() { loaders }: RequestContext): Promise<Party[]> {
    return (await loaders.party.loadMany(partyIds)).filter(isThere);
  }

  @ResolveField('orders')
  async orders(@Parent() { orderIds }: Case, @Context() { loaders }: RequestContext): Promise<Order[]> {
    return (await loaders.order.loadMany(orderIds)).filter(isThere);
  }

  @ResolveField('priority')
  priority(@Parent() found: Case): number {
    return Math.round(priorityOf(found, found.closedAt ?? this.evenhand.clock.now()) * 100) / 100;
  }

  @ResolveField('ageSeconds')
  ageSeconds(@Parent() { openedAt, closedAt }: Case): number {
    return Math.floor(((closedAt ?? this.evenhand.clock.now()).getTime() - openedAt.getTime()) / 1_000);
  }

  @ResolveField('isOverdue')
  isOverdue(@Parent() { isOpen, dueAt }: Case): boolean {
    return isOpen && dueAt < this.evenhand.clock.now();
  }

  @ResolveField('claimedBy')
  claimedBy(@Parent() found: Case): string | null {
    return found.isOpen ? (found.claimAt(this.evenhand.clock.now())?.by ?? null) : null;
  }

  @ResolveField('claimedUntil')
  claimedUntil(@Parent() found: Case): Date | null {
    return found.isOpen ? (found.claimAt(this.evenhand.clock.now())?.expiresAt ?? null) : null;
  }

  @ResolveField('dossier')
  dossier(@Parent() found: Case): Promise<Dossier> {
    return this.evenhand.reads.dossiers.read(found);
  }

  @ResolveField('frozenDossiers')
  frozenDossiers(@Parent() { id }: Case): Promise<FrozenDossier[]> {
    return this.evenhand.reads.dossiers.frozen(id);
  }
}
