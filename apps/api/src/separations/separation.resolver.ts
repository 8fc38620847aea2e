import type { Party } from '@evenhand/parties';
import type { Actor, SeparationId } from '@evenhand/platform';
import {
  LookAtSeparation,
  sideOf,
  type Conversation,
  type HistoryEntry,
  type LedgerEntry,
  type Separation,
  type SeparationAction,
  type StepToTake,
  type WordingFinding,
} from '@evenhand/separations';
import type { Statement } from '@evenhand/statements';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';
import { forOtherSide } from './for-other-side.js';

const longestText = 2_000;
const dayMs = 86_400_000;

@Resolver('Separation')
export class SeparationResolver {
  constructor(
    private readonly lookAt: LookAtSeparation,
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
  ) {}

  @Query('separation')
  separation(@Args('id') id: string, @Context() { loaders }: RequestContext): Promise<Separation | null> {
    return loaders.separation.load(idOf<SeparationId>('Separation', id, 'id'));
  }

  @Query('mySeparations')
  mySeparations(
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() actor: Actor,
  ): Promise<Connection<Separation>> {
    const { separations } = this.evenhand.reads;
    const { partyId } = actor;
    return connect<Separation>(
      { first, after: after ?? null },
      {
        find: async (id) => {
          const separation = await separations.find(id as SeparationId);
          return separation !== null && sideOf(separation, actor) !== null ? separation : null;
        },
        read: async (limit, last) => (partyId === null ? [] : separations.page({ partyId, first: limit, after: last })),
      },
    );
  }

  @Query('checkSeparationWording')
  checkSeparationWording(@Args('text') text: string): readonly WordingFinding[] {
    return this.lookAt.wording(text.slice(0, longestText));
  }

  @ResolveField('id')
  id(@Parent() { id }: Separation): string {
    return toGlobalId('Separation', id);
  }

  @ResolveField('opener')
  opener(@Parent() { openerId }: Separation, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(openerId);
  }

  @ResolveField('other')
  other(@Parent() { otherId }: Separation, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(otherId);
  }

  @ResolveField('mySide')
  mySide(@Parent() separation: Separation, @Caller() actor: Actor): string | null {
    return sideOf(separation, actor);
  }

  @ResolveField('steps')
  async steps(@Parent() separation: Separation, @Caller() actor: Actor): Promise<readonly StepToTake[]> {
    const steps = await this.lookAt.steps(separation, actor);
    return sideOf(separation, actor) === 'OTHER' ? forOtherSide(steps) : steps;
  }

  @ResolveField('nextActions')
  nextActions(@Parent() separation: Separation, @Caller() actor: Actor): Promise<readonly SeparationAction[]> {
    return this.lookAt.nextActions(separation, actor);
  }

  @ResolveField('runOff')
  runOff(@Parent() separation: Separation): Promise<LedgerEntry[]> {
    return this.lookAt.ledger(separation);
  }

  @ResolveField('earliestCloseAt')
  earliestCloseAt(@Parent() separation: Separation): Promise<Date | null> {
    return this.lookAt.earliestClose(separation);
  }

  @ResolveField('noticeDays')
  noticeDays(@Parent() { noticeMs }: Separation): number {
    return Math.ceil(noticeMs / dayMs);
  }

  @ResolveField('conversations')
  conversations(@Parent() separation: Separation, @Caller() actor: Actor): readonly Conversation[] {
    const { conversations } = separation;
    if (sideOf(separation, actor) !== 'OTHER') return conversations;
    return conversations.map((conversation) => ({ ...conversation, participants: [], outcome: null }));
  }

  @ResolveField('statement')
  async statement(@Parent() { statementId }: Separation, @Context() { loaders }: RequestContext): Promise<Statement | null> {
    return statementId === null ? null : loaders.statement.load(statementId);
  }

  @ResolveField('history')
  history(@Parent() separation: Separation, @Caller() actor: Actor): Promise<readonly HistoryEntry[]> {
    return this.lookAt.history(separation, actor);
  }

  // Whose it is decides the table of permissions.
  @ResolveField('inside')
  inside(@Parent() separation: Separation): Separation {
    return separation;
  }
}
