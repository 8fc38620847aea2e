import { Module } from '@nestjs/common';
import { ReputationResolver } from './reputation.resolver.js';
import { ReputationChangedResolver } from './reputation-changed.resolver.js';

@Module({ providers: [ReputationResolver, ReputationChangedResolver] })
export class ReputationModule {}
