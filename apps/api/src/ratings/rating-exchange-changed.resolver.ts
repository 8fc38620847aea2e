import type { OrderId } from '@evenhand/platform';
import type { RatingExchange } from '@evenhand/ratings';
import { Inject } from '@nestjs/common';
import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { EventHub } from '../graphql/event-hub.js';
import { idOf } from '../graphql/global-id.js';

interface News {
  readonly orderId: OrderId;
}

@Resolver()
export class RatingExchangeChangedResolver {
  constructor(
    private readonly hub: EventHub,
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
  ) {}

  // What is sent is read when it is sent, as this caller may see it: the event itself carries no content.
  @Subscription('ratingExchangeChanged', {
    // One may follow an order that cannot be rated yet; until then there is nothing to send, also after a gap.
    async filter(this: RatingExchangeChangedResolver, { orderId }: News): Promise<boolean> {
      return (await this.evenhand.reads.exchanges.find(orderId)) !== null;
    },
    resolve(this: RatingExchangeChangedResolver, { orderId }: News): Promise<RatingExchange | null> {
      return this.evenhand.reads.exchanges.find(orderId);
    },
  })
  subscribe(@Args('orderId') id: string): AsyncIterator<News> {
    const orderId = idOf<OrderId>('Order', id, 'orderId');
    const lookAgain = [{ orderId }];
    return this.hub.subscribe(
      ['rating.submitted', 'rating-exchange.opened', 'rating-exchange.revealed', 'rating-exchange.lapsed', 'rating.replied'],
      (event) => {
        // An edit of a sealed half is nobody's business, not even that it happened.
        const isSecret = event.name === 'rating.submitted' && event.revision > 1;
        return event.orderId === orderId && !isSecret ? lookAgain : [];
      },
      lookAgain,
    );
  }
}
