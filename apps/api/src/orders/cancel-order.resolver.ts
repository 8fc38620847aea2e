import { CancelOrder, type Order } from '@evenhand/orders';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { CancelOrderInput } from '../generated/schema.js';
import { toOrderMove } from './order-input.js';

@Resolver()
export class CancelOrderResolver {
  constructor(private readonly cancelOrder: CancelOrder) {}

  @Mutation('cancelOrder')
  resolve(@Args('input') input: CancelOrderInput, @Caller() actor: Actor): Promise<Order> {
    return this.cancelOrder.execute({ ...toOrderMove(input), reason: input.reason, note: input.note ?? null }, actor);
  }
}
