import { Module } from '@nestjs/common';
import { ChangePolicyResolver } from './change-policy.resolver.js';
import { PolicyVersionsResolver } from './policy-versions.resolver.js';
import { PolicyResolver } from './policy.resolver.js';

@Module({ providers: [ChangePolicyResolver, PolicyResolver, PolicyVersionsResolver] })
export class PolicyModule {}
