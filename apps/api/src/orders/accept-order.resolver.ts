import { AcceptOrder, type Order } from '@evenhand/orders';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { MoveOrderInput } from '../generated/schema.js';
import { toOrderMove } from './order-input.js';

@Resolver()
export class AcceptOrderResolver {
  constructor(private readonly acceptOrder: AcceptOrder) {}

  @Mutation('acceptOrder')
  resolve(@Args('input') input: MoveOrderInput, @Caller() actor: Actor): Promise<Order> {
    return this.acceptOrder.execute(toOrderMove(input), actor);
  }
}
