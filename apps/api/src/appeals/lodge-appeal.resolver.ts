import { LodgeAppeal, type Appeal } from '@evenhand/appeals';
import type { Actor, StatementId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { LodgeAppealInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class LodgeAppealResolver {
  constructor(private readonly lodgeAppeal: LodgeAppeal) {}

  @Mutation('lodgeAppeal')
  resolve(@Args('input') input: LodgeAppealInput, @Caller() actor: Actor): Promise<Appeal> {
    return this.lodgeAppeal.execute({ ...input, statementId: idOf<StatementId>('Statement', input.statementId, 'statementId') }, actor);
  }
}
