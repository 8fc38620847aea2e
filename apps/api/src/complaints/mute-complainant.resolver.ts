import { MuteComplainant, type Complainant } from '@evenhand/complaints';
import type { Actor, PartyId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { MuteComplainantInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class MuteComplainantResolver {
  constructor(private readonly muteComplainant: MuteComplainant) {}

  @Mutation('muteComplainant')
  resolve(@Args('input') { partyId, until, reason }: MuteComplainantInput, @Caller() actor: Actor): Promise<Complainant> {
    return this.muteComplainant.execute({ partyId: idOf<PartyId>('Party', partyId, 'partyId'), until, reason }, actor);
  }
}
