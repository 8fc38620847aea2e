import { roles, type PartyId, type Role } from '@evenhand/platform';
import type { Reputation } from '@evenhand/reputation';
import { Inject } from '@nestjs/common';
import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { isAllowed } from '../auth/authorise.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { EventHub } from '../graphql/event-hub.js';
import { idOf } from '../graphql/global-id.js';

interface News {
  readonly partyId: PartyId;
  readonly role: Role;
}

@Resolver()
export class ReputationChangedResolver {
  constructor(
    private readonly hub: EventHub,
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
  ) {}

  @Subscription('reputationChanged', {
    async filter(
      this: ReputationChangedResolver,
      { partyId, role }: News,
      args: { partyId: string },
      context: RequestContext,
    ): Promise<boolean> {
      if ((await this.evenhand.reads.parties.find(partyId)) === null) return false;
      return isAllowed('Query.reputation', { parent: undefined, args: { ...args, role } }, context, this.evenhand);
    },
    resolve(this: ReputationChangedResolver, key: News): Promise<Reputation> {
      return this.evenhand.reads.reputations.find(key);
    },
  })
  subscribe(@Args('partyId') id: string): AsyncIterator<News> {
    const partyId = idOf<PartyId>('Party', id, 'partyId');
    const both = roles.map((role) => ({ partyId, role }));
    return this.hub.subscribe(
      ['reputation.recomputed', 'reputations.rebuilt'],
      (event) => {
        // A new generation took the place of all reputations at once.
        if (event.name === 'reputations.rebuilt') return both;
        return both.filter(({ role }) => event.partyId === partyId && event.role === role);
      },
      both,
    );
  }
}
