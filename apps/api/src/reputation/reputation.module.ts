import { Module } from '@nestjs/common';
import { WithoutThisRatingResolver } from './without-this-rating.resolver.js';
import { ReputationResolver } from './reputation.resolver.js';
import { ReputationChangedResolver } from './reputation-changed.resolver.js';

@Module({ providers: [ReputationResolver, ReputationChangedResolver, WithoutThisRatingResolver] })
export class ReputationModule {}
