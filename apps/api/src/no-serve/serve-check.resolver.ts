import { CheckService, type ServeAnswer } from '@evenhand/no-serve';
import type { PartyId } from '@evenhand/platform';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf } from '../graphql/global-id.js';

@Resolver('ServeCheck')
export class ServeCheckResolver {
  constructor(private readonly checkService: CheckService) {}

  @Query('serveCheck')
  async serveCheck(
    @Args('sellerId') seller: string,
    @Args('buyerId') buyer: string,
    @Context() { loaders }: RequestContext,
  ): Promise<ServeAnswer | null> {
    const sellerId = idOf<PartyId>('Party', seller, 'sellerId');
    const buyerId = idOf<PartyId>('Party', buyer, 'buyerId');
    const parties = await loaders.party.loadMany([sellerId, buyerId]);
    return parties.includes(null) ? null : this.checkService.execute(sellerId, buyerId);
  }
}
