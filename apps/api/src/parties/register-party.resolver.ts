import { RegisterParty, type Party } from '@evenhand/parties';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RegisterPartyInput } from '../generated/schema.js';

@Resolver()
export class RegisterPartyResolver {
  constructor(private readonly registerParty: RegisterParty) {}

  @Mutation('registerParty')
  resolve(@Args('input') input: RegisterPartyInput, @Caller() actor: Actor): Promise<Party> {
    return this.registerParty.execute(input, actor);
  }
}
