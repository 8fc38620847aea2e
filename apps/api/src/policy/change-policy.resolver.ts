import { ChangePolicy, type Actor, type PolicyVersion } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { ChangePolicyInput } from '../generated/schema.js';

@Resolver()
export class ChangePolicyResolver {
  constructor(private readonly changePolicy: ChangePolicy) {}

  @Mutation('changePolicy')
  resolve(@Args('input') input: ChangePolicyInput, @Caller() actor: Actor): Promise<PolicyVersion> {
    return this.changePolicy.execute(input, actor);
  }
}
