import type { Case, CaseSort } from '@evenhand/cases';
import type { Actor, CaseId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { ownParties } from '../auth/own-parties.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { ModerationQueueFilter } from '../generated/schema.js';
import { connect, type Connection } from '../graphql/connection.js';
import { badInput } from '../graphql/errors.js';
import { toQueueFilter } from './queue-filter.js';

@Resolver()
export class ModerationQueueResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('moderationQueue')
  async moderationQueue(
    @Args('filter') asked: ModerationQueueFilter | undefined,
    @Args('view') name: string | undefined,
    @Args('sort') sort: CaseSort | undefined,
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() actor: Actor,
  ): Promise<Connection<Case>> {
    const { clock, reads } = this.evenhand;
    const view = typeof name === 'string' ? await reads.caseViews.find(actor.subject, name) : undefined;
    if (view === null) throw badInput('You have kept no view of that name. myCaseViews lists those that you have.');
    const page = {
      filter: { ...view?.filter, ...toQueueFilter(asked) },
      sort: sort ?? view?.sort ?? 'PRIORITY',
      person: actor.subject,
      ownParties: await ownParties(this.evenhand, actor),
      at: clock.now(),
    };
    return connect<Case>(
      { first, after: after ?? null },
      {
        // Also one that has left the queue since: the page goes on where it was.
        find: async (id) => {
          const last = await reads.cases.find(id as CaseId);
          return last?.concerns(page.ownParties) === true ? null : last;
        },
        read: (limit, last) => reads.moderationQueue.page({ ...page, first: limit, after: last?.id ?? null }),
      },
    );
  }
}
