import { RecordOrder, type Order } from '@evenhand/orders';
import type { Actor, PartyId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RecordOrderInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class RecordOrderResolver {
  constructor(private readonly recordOrder: RecordOrder) {}

  @Mutation('recordOrder')
  resolve(@Args('input') input: RecordOrderInput, @Caller() actor: Actor): Promise<Order> {
    const { externalId, dueOn, placedAt, acceptedAt, fulfilledAt, ...given } = input;
    return this.recordOrder.execute(
      {
        ...given,
        sellerId: idOf<PartyId>('Party', input.sellerId, 'sellerId'),
        buyerId: idOf<PartyId>('Party', input.buyerId, 'buyerId'),
        externalId: externalId ?? null,
        dueOn: dueOn ?? null,
        placedAt: placedAt ?? null,
        acceptedAt: acceptedAt ?? null,
        fulfilledAt: fulfilledAt ?? null,
      },
      actor,
    );
  }
}
