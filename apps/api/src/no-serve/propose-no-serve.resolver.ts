import { ProposeNoServe, type NoServeEntry } from '@evenhand/no-serve';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { ProposeNoServeInput } from '../generated/schema.js';
import { toProposal } from './no-serve-charge.js';

@Resolver()
export class ProposeNoServeResolver {
  constructor(private readonly proposeNoServe: ProposeNoServe) {}

  @Mutation('proposeNoServe')
  resolve(@Args('input') input: ProposeNoServeInput, @Caller() actor: Actor): Promise<NoServeEntry> {
    return this.proposeNoServe.execute(toProposal(input), actor);
  }
}
