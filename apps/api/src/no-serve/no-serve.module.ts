import { Module } from '@nestjs/common';
import { ServeCheckResolver } from './serve-check.resolver.js';

@Module({ providers: [ServeCheckResolver] })
export class NoServeModule {}
