import { FulfilOrder, type Order } from '@evenhand/orders';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { MoveOrderInput } from '../generated/schema.js';
import { toOrderMove } from './order-input.js';

@Resolver()
export class FulfilOrderResolver {
  constructor(private readonly fulfilOrder: FulfilOrder) {}

  @Mutation('fulfilOrder')
  resolve(@Args('input') input: MoveOrderInput, @Caller() actor: Actor): Promise<Order> {
    return this.fulfilOrder.execute(toOrderMove(input), actor);
  }
}
