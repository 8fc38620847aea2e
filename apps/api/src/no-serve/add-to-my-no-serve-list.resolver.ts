import { AddToMyNoServeList, type PairEntry } from '@evenhand/no-serve';
import type { Actor, PartyId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { AddToMyNoServeListInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class AddToMyNoServeListResolver {
  constructor(private readonly addToMyNoServeList: AddToMyNoServeList) {}

  @Mutation('addToMyNoServeList')
  resolve(@Args('input') input: AddToMyNoServeListInput, @Caller() actor: Actor): Promise<PairEntry> {
    return this.addToMyNoServeList.execute(
      { ...input, partyId: idOf<PartyId>('Party', input.partyId, 'partyId'), endsAt: input.endsAt ?? null },
      actor,
    );
  }
}
