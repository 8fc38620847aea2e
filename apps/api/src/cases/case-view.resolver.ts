import type { CaseKind, CaseMark, CaseView, QueueFilter } from '@evenhand/cases';
import type { Party } from '@evenhand/parties';
import type { Actor, Role } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';

@Resolver()
export class MyCaseViewsResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('myCaseViews')
  myCaseViews(@Caller() { subject }: Actor): Promise<CaseView[]> {
    return this.evenhand.reads.caseViews.of(subject);
  }
}

@Resolver('CaseViewFilter')
export class CaseViewFilterResolver {
  @ResolveField('kinds')
  kinds(@Parent() { kinds }: QueueFilter): readonly CaseKind[] {
    return kinds ?? [];
  }

  @ResolveField('roles')
  roles(@Parent() { roles }: QueueFilter): readonly Role[] {
    return roles ?? [];
  }

  @ResolveField('marks')
  marks(@Parent() { marks }: QueueFilter): readonly CaseMark[] {
    return marks ?? [];
  }

  @ResolveField('subject')
  async subject(@Parent() { subjectId }: QueueFilter, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return subjectId === undefined ? null : loaders.party.load(subjectId);
  }
}
