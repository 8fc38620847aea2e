import { UnmuteComplainant, type Complainant } from '@evenhand/complaints';
import type { Actor, PartyId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { UnmuteComplainantInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class UnmuteComplainantResolver {
  constructor(private readonly unmuteComplainant: UnmuteComplainant) {}

  @Mutation('unmuteComplainant')
  resolve(@Args('input') { partyId }: UnmuteComplainantInput, @Caller() actor: Actor): Promise<Complainant> {
    return this.unmuteComplainant.execute(idOf<PartyId>('Party', partyId, 'partyId'), actor);
  }
}
