import { Module } from '@nestjs/common';
import { RatingReplyResolver, RatingResolver } from './rating.resolver.js';
import { RatingExchangeResolver } from './rating-exchange.resolver.js';
import { RatingExchangeChangedResolver } from './rating-exchange-changed.resolver.js';
import { ReplyToRatingResolver } from './reply-to-rating.resolver.js';
import { SubmitRatingResolver } from './submit-rating.resolver.js';

@Module({
  providers: [
    RatingReplyResolver,
    RatingResolver,
    RatingExchangeResolver,
    RatingExchangeChangedResolver,
    ReplyToRatingResolver,
    SubmitRatingResolver,
  ],
})
export class RatingsModule {}
