import { RecordEnquiry, type Enquiry } from '@evenhand/orders';
import type { Party } from '@evenhand/parties';
import type { Actor, PartyId } from '@evenhand/platform';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RecordEnquiryInput } from '../generated/schema.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf } from '../graphql/global-id.js';

@Resolver('Enquiry')
export class RecordEnquiryResolver {
  constructor(private readonly recordEnquiry: RecordEnquiry) {}

  @Mutation('recordEnquiry')
  resolve(@Args('input') { sellerId, buyerId, at, idempotencyKey }: RecordEnquiryInput, @Caller() actor: Actor): Promise<Enquiry> {
    return this.recordEnquiry.execute(
      {
        sellerId: idOf<PartyId>('Party', sellerId, 'sellerId'),
        buyerId: idOf<PartyId>('Party', buyerId, 'buyerId'),
        at: at ?? null,
        idempotencyKey,
      },
      actor,
    );
  }

  @ResolveField('seller')
  seller(@Parent() { sellerId }: Enquiry, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(sellerId);
  }

  @ResolveField('buyer')
  buyer(@Parent() { buyerId }: Enquiry, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(buyerId);
  }
}
