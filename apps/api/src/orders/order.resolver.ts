import type { Money, Order, OrderState } from '@evenhand/orders';
import type { Party } from '@evenhand/parties';
import type { Actor, OrderId, Role } from '@evenhand/platform';
import type { RatingExchange } from '@evenhand/ratings';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';

@Resolver('Order')
export class OrderResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('order')
  order(@Args('id') id: string, @Context() { loaders }: RequestContext): Promise<Order | null> {
    return loaders.order.load(idOf<OrderId>('Order', id, 'id'));
  }

  @Query('orders')
  orders(
    @Args('states') states: OrderState[] | undefined,
    @Args('role') role: Role | null | undefined,
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() { partyId }: Actor,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<Order>> {
    return connect<Order>(
      { first, after: after ?? null },
      {
        find: async (id) => {
          const order = await loaders.order.load(id as OrderId);
          return order !== null && order.sideOf(partyId) !== null ? order : null;
        },
        read: async (limit, after) =>
          // Each state once: a list of many thousands would be more than the database takes.
          partyId === null
            ? []
            : this.evenhand.reads.orders.page({ partyId, role: role ?? null, states: [...new Set(states)], first: limit, after }),
      },
    );
  }

  @ResolveField('id')
  id(@Parent() order: Order): string {
    return toGlobalId('Order', order.id);
  }

  @ResolveField('seller')
  seller(@Parent() order: Order, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(order.sellerId);
  }

  @ResolveField('buyer')
  buyer(@Parent() order: Order, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(order.buyerId);
  }

  @ResolveField('ratingExchange')
  ratingExchange(@Parent() order: Order, @Context() { loaders }: RequestContext): Promise<RatingExchange | null> {
    return loaders.exchange.load(order.id);
  }
}

@Resolver('Money')
export class MoneyResolver {
  @ResolveField('amountMinor')
  amountMinor(@Parent() { minor }: Money): number {
    return minor;
  }
}
