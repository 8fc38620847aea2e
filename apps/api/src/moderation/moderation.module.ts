import { Module } from '@nestjs/common';
import { DecideHeldBackTextResolver } from './decide-held-back-text.resolver.js';
import { DecideRatingRemovalResolver } from './decide-rating-removal.resolver.js';
import { RatingRemovalResolver } from './rating-removal.resolver.js';
import { RequestRatingRemovalResolver } from './request-rating-removal.resolver.js';
import { WithdrawRatingRemovalResolver } from './withdraw-rating-removal.resolver.js';

@Module({
  providers: [
    DecideHeldBackTextResolver,
    DecideRatingRemovalResolver,
    RatingRemovalResolver,
    RequestRatingRemovalResolver,
    WithdrawRatingRemovalResolver,
  ],
})
export class ModerationModule {}
