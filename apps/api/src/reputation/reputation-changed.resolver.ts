import { roles, type PartyId, type Role } from '@evenhand/platform';
import { unrated, type Reputation } from '@evenhand/reputation';
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
    async resolve(this: ReputationChangedResolver, { partyId, role }: News): Promise<Reputation> {
      return (await this.evenhand.reads.reputations.find(partyId, role)) ?? unrated(partyId, role, this.evenhand.policy.version);
    },
  })
  subscribe(@Args('partyId') id: string): AsyncIterator<News> {
    const partyId = idOf<PartyId>('Party', id, 'partyId');
    return this.hub.subscribe(
      ['reputation.recomputed'],
      (event) => (event.partyId === partyId ? { partyId, role: event.role } : null),
      roles.map((role) => ({ partyId, role })),
    );
  }
}
