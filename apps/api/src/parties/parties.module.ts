import { Module } from '@nestjs/common';
import { PartyResolver, ViewerResolver } from './party.resolver.js';
import { RegisterPartyResolver } from './register-party.resolver.js';

@Module({ providers: [PartyResolver, ViewerResolver, RegisterPartyResolver] })
export class PartiesModule {}
