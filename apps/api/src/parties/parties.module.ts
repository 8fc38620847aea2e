import { Module } from '@nestjs/common';
import { AddMemberResolver } from './add-member.resolver.js';
import { LinkPartyResolver } from './link-party.resolver.js';
import { PartyResolver, ViewerResolver } from './party.resolver.js';
import { RegisterPartyResolver } from './register-party.resolver.js';
import { RemoveMemberResolver } from './remove-member.resolver.js';

@Module({ providers: [AddMemberResolver, LinkPartyResolver, PartyResolver, RegisterPartyResolver, RemoveMemberResolver, ViewerResolver] })
export class PartiesModule {}
