import type { ContactState, Pair } from '@evenhand/no-serve';
import type { Party } from '@evenhand/parties';
import type { Actor, PartyId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { callerOf, isAllowed } from '../auth/authorise.js';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { EventHub } from '../graphql/event-hub.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';

type ContactChange = Pair & { readonly contact: ContactState };

@Resolver('ContactChange')
export class ContactChangedResolver {
  constructor(
    private readonly hub: EventHub,
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
  ) {}

  @Subscription('contactChanged', {
    filter(this: ContactChangedResolver, { sellerId, buyerId }: Pair, _args: unknown, context: RequestContext): Promise<boolean> {
      const args = { sellerId: toGlobalId('Party', sellerId), buyerId: toGlobalId('Party', buyerId) };
      return isAllowed('Query.serveCheck', { parent: undefined, args }, context, this.evenhand);
    },
    // The event only says "look again": what it was changed to may have changed since.
    async resolve(this: ContactChangedResolver, pair: Pair, _args: unknown, context: RequestContext): Promise<ContactChange> {
      const answer = await this.evenhand.useCases.checkService.execute(pair.sellerId, pair.buyerId, callerOf(context));
      return { ...pair, contact: answer?.contact ?? 'OPEN' };
    },
  })
  subscribe(@Args('partyId') id: string, @Caller() { partyId: own }: Actor): AsyncIterator<Pair> {
    const partyId = idOf<PartyId>('Party', id, 'partyId');
    const withOwn =
      own === null || own === partyId
        ? []
        : [
            { sellerId: own, buyerId: partyId },
            { sellerId: partyId, buyerId: own },
          ];
    return this.hub.subscribe(
      ['contact.changed'],
      ({ sellerId, buyerId, hiddenFrom }) =>
        [sellerId, buyerId].includes(partyId) && (own === null || hiddenFrom !== own) ? [{ sellerId, buyerId }] : [],
      withOwn,
    );
  }

  @ResolveField('seller')
  seller(@Parent() { sellerId }: ContactChange, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(sellerId);
  }

  @ResolveField('buyer')
  buyer(@Parent() { buyerId }: ContactChange, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(buyerId);
  }
}
