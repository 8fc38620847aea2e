import type { Order } from '@evenhand/orders';
import { otherRole, type Actor, type OrderId, type Role } from '@evenhand/platform';
import type { Rating, RatingExchange, RatingReminder } from '@evenhand/ratings';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { dayOf } from '../graphql/day.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';
import type { Loaders } from '../graphql/loaders.js';

/** The half that this role wrote, where the caller may read it. */
async function halfBy(role: Role, { orderId }: RatingExchange, loaders: Loaders): Promise<Rating | null> {
  const halves = await loaders.readableHalves.load(orderId);
  return halves.find(({ subjectRole }) => subjectRole === otherRole(role)) ?? null;
}

@Resolver('RatingExchange')
export class RatingExchangeResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('ratingExchange')
  ratingExchange(@Args('orderId') orderId: string, @Context() { loaders }: RequestContext): Promise<RatingExchange | null> {
    return loaders.exchange.load(idOf<OrderId>('Order', orderId, 'orderId'));
  }

  @ResolveField('id')
  id(@Parent() exchange: RatingExchange): string {
    return toGlobalId('RatingExchange', exchange.orderId);
  }

  @ResolveField('order')
  order(@Parent() exchange: RatingExchange, @Context() { loaders }: RequestContext): Promise<Order | null> {
    return loaders.order.load(exchange.orderId);
  }

  @ResolveField('revealedOn')
  revealedOn(@Parent() { state, settledAt }: RatingExchange): string | null {
    return state === 'REVEALED' && settledAt !== null ? dayOf(settledAt) : null;
  }

  @ResolveField('ratedBy')
  ratedBy(@Parent() exchange: RatingExchange, @Context() { loaders }: RequestContext): Promise<readonly Role[]> {
    return loaders.rolesThatSpoke.load(exchange.orderId);
  }

  @ResolveField('ratingBySeller')
  ratingBySeller(@Parent() exchange: RatingExchange, @Context() { loaders }: RequestContext): Promise<Rating | null> {
    return halfBy('SELLER', exchange, loaders);
  }

  @ResolveField('ratingByBuyer')
  ratingByBuyer(@Parent() exchange: RatingExchange, @Context() { loaders }: RequestContext): Promise<Rating | null> {
    return halfBy('BUYER', exchange, loaders);
  }

  @ResolveField('reminders')
  async reminders(@Parent() exchange: RatingExchange, @Caller() { partyId }: Actor): Promise<RatingReminder[]> {
    const side = exchange.sideOf(partyId);
    return side === null ? [] : this.evenhand.reads.reminders.of(exchange.orderId, side);
  }
}
