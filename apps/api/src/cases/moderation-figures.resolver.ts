import type { DecisionFigures, WaitingFigures } from '@evenhand/cases';
import type { Actor, CallerRole } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { badInput } from '../graphql/errors.js';

/** Who sees the decisions of everybody; a moderator sees the own ones. */
const overseers: readonly CallerRole[] = ['LEAD', 'ADMIN', 'AUDITOR'];

interface Figures {
  readonly waiting: readonly WaitingFigures[];
  readonly decided: readonly DecisionFigures[];
}

@Resolver()
export class ModerationFiguresResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('moderationFigures')
  async moderationFigures(@Args('from') from: Date, @Args('to') to: Date, @Caller() { subject, roles }: Actor): Promise<Figures> {
    if (from >= to) throw badInput('from lies before to.');
    const { moderationFigures } = this.evenhand.reads;
    const person = overseers.some((role) => roles.has(role)) ? null : subject;
    return {
      waiting: await moderationFigures.waiting(this.evenhand.clock.now()),
      decided: await moderationFigures.decided(from, to, person),
    };
  }
}

@Resolver('WaitingFigures')
export class WaitingFiguresResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @ResolveField('oldestAgeSeconds')
  oldestAgeSeconds(@Parent() { oldestOpenedAt }: WaitingFigures): number | null {
    return oldestOpenedAt && Math.floor((this.evenhand.clock.now().getTime() - oldestOpenedAt.getTime()) / 1_000);
  }
}

@Resolver('DecisionFigures')
export class DecisionFiguresResolver {
  @ResolveField('shareOverturned')
  shareOverturned(@Parent() { decided, overturned }: DecisionFigures): number | null {
    return decided === 0 ? null : overturned / decided;
  }
}
