import { PlaceOrder, type Order } from '@evenhand/orders';
import type { Actor, PartyId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { PlaceOrderInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class PlaceOrderResolver {
  constructor(private readonly placeOrder: PlaceOrder) {}

  @Mutation('placeOrder')
  resolve(@Args('input') input: PlaceOrderInput, @Caller() actor: Actor): Promise<Order> {
    return this.placeOrder.execute(
      { ...input, sellerId: idOf<PartyId>('Party', input.sellerId, 'sellerId'), dueOn: input.dueOn ?? null },
      actor,
    );
  }
}
