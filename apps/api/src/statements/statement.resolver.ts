import type { Party } from '@evenhand/parties';
import type { Actor, ComplaintId, Locale, Role, StatementId } from '@evenhand/platform';
import { groundText, type Statement } from '@evenhand/statements';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';

@Resolver('Statement')
export class StatementResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('statement')
  statement(@Args('id') id: string, @Context() { loaders }: RequestContext): Promise<Statement | null> {
    return loaders.statement.load(idOf<StatementId>('Statement', id, 'id'));
  }

  @Query('myStatements')
  myStatements(
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() { partyId }: Actor,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<Statement>> {
    return connect<Statement>(
      { first, after: after ?? null },
      {
        find: async (id) => {
          const statement = await loaders.statement.load(id as StatementId);
          return statement?.subjectId === partyId ? statement : null;
        },
        read: async (limit, after) =>
          partyId === null ? [] : this.evenhand.reads.statements.page({ subjectId: partyId, first: limit, after }),
      },
    );
  }

  @ResolveField('id')
  id(@Parent() { id }: Statement): string {
    return toGlobalId('Statement', id);
  }

  @ResolveField('subject')
  subject(@Parent() { subjectId }: Statement, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(subjectId);
  }

  /** In which role somebody was complained about tells on which side the complainant was. */
  @ResolveField('subjectRole')
  async subjectRole(
    @Parent() { kind, refId, subjectId, subjectRole }: Statement,
    @Caller() { partyId }: Actor,
    @Context() { loaders }: RequestContext,
  ): Promise<Role | null> {
    if (kind !== 'COMPLAINT_UPHELD' || partyId !== subjectId) return subjectRole;
    const complaint = await loaders.complaint.load(refId as ComplaintId);
    return complaint?.isHidden === true ? null : subjectRole;
  }

  @ResolveField('decision')
  decision(@Parent() { content }: Statement): string {
    return content.decision;
  }

  @ResolveField('conditions')
  conditions(@Parent() { content }: Statement): readonly string[] {
    return content.conditions ?? [];
  }

  @ResolveField('ground')
  ground(@Parent() { content }: Statement): string {
    return content.ground;
  }

  @ResolveField('groundText')
  groundText(@Parent() { content }: Statement, @Context() { locale }: RequestContext): string {
    return groundText(content.ground, locale) ?? content.ground;
  }

  @ResolveField('explanation')
  explanation(@Parent() { content }: Statement): string {
    return content.explanation;
  }

  @ResolveField('facts')
  facts(@Parent() { content }: Statement): string {
    return content.facts;
  }

  @ResolveField('rule')
  rule(@Parent() { content }: Statement): string {
    return content.rule;
  }

  @ResolveField('from')
  from(@Parent() { content }: Statement): Date {
    return content.from;
  }

  @ResolveField('until')
  until(@Parent() { content }: Statement): Date | null {
    return content.until;
  }

  @ResolveField('text')
  text(@Parent() { textDe, textEn }: Statement, @Args('locale') asked: Locale | undefined, @Context() { locale }: RequestContext): string {
    return (asked ?? locale) === 'de' ? textDe : textEn;
  }

  @ResolveField('canAppeal')
  canAppeal(@Parent() statement: Statement): boolean {
    return statement.canAppealAt(this.evenhand.clock.now());
  }

  @ResolveField('isVoided')
  isVoided(@Parent() { voidedAt }: Statement): boolean {
    return voidedAt !== null;
  }
}
