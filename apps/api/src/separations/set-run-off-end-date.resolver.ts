import type { Actor, OrderId } from '@evenhand/platform';
import { SetEndDate, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { SetRunOffEndDateInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';
import { readingOf } from './reading.js';

@Resolver()
export class SetRunOffEndDateResolver {
  constructor(private readonly setEndDate: SetEndDate) {}

  @Mutation('setRunOffEndDate')
  resolve(@Args('input') input: SetRunOffEndDateInput, @Caller() actor: Actor): Promise<Separation> {
    return this.setEndDate.execute(readingOf(input), idOf<OrderId>('Order', input.orderId, 'orderId'), input.endsOn, actor);
  }
}
