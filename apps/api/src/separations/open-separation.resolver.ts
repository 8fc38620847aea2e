import type { Actor, PartyId } from '@evenhand/platform';
import { OpenSeparation, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { OpenSeparationInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class OpenSeparationResolver {
  constructor(private readonly openSeparation: OpenSeparation) {}

  @Mutation('openSeparation')
  resolve(@Args('input') input: OpenSeparationInput, @Caller() actor: Actor): Promise<Separation> {
    return this.openSeparation.execute({ ...input, otherId: idOf<PartyId>('Party', input.otherId, 'otherId') }, actor);
  }
}
