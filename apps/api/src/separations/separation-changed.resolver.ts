import type { SeparationId } from '@evenhand/platform';
import { sideOf, type Separation } from '@evenhand/separations';
import { Inject } from '@nestjs/common';
import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { callerOf, isAllowed } from '../auth/authorise.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { EventHub } from '../graphql/event-hub.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';

interface News {
  readonly separationId: SeparationId;
  /** It went on inside the opener's side: when, is no news to the other. */
  readonly isInside: boolean;
}

/** What stays inside by its name. */
const inside: readonly string[] = ['separation.incident-recorded', 'separation.reminded', 'separation.escalated', 'separation.review-due'];

@Resolver()
export class SeparationChangedResolver {
  constructor(
    private readonly hub: EventHub,
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
  ) {}

  @Subscription('separationChanged', {
    // Held against the row of the query for each message: whoever may not see it any more hears nothing more of it.
    async filter(
      this: SeparationChangedResolver,
      { separationId, isInside }: News,
      _args: unknown,
      context: RequestContext,
    ): Promise<boolean> {
      const args = { id: toGlobalId('Separation', separationId) };
      if (!(await isAllowed('Query.separation', { parent: undefined, args }, context, this.evenhand))) return false;
      if (!isInside) return true;
      const separation = await this.evenhand.reads.separations.find(separationId);
      return separation !== null && sideOf(separation, callerOf(context)) !== 'OTHER';
    },
    resolve(this: SeparationChangedResolver, { separationId }: News): Promise<Separation | null> {
      return this.evenhand.reads.separations.find(separationId);
    },
  })
  subscribe(@Args('id') id: string): AsyncIterator<News> {
    const separationId = idOf<SeparationId>('Separation', id, 'id');
    const lookAgain = [{ separationId, isInside: false }];
    return this.hub.subscribe(
      [
        'separation.changed',
        'separation.approved',
        'separation.approval-lapsed',
        'separation.informed',
        'separation.running-off',
        'separation.incident-recorded',
        'separation.reminded',
        'separation.escalated',
        'separation.closed',
        'separation.abandoned',
        'separation.review-due',
      ],
      (event) =>
        event.separationId === separationId ? [{ separationId, isInside: event.isInside === true || inside.includes(event.name) }] : [],
      lookAgain,
    );
  }
}
