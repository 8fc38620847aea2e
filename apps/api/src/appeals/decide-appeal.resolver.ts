import { DecideAppeal, type Appeal } from '@evenhand/appeals';
import type { Actor, CaseId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { DecideAppealInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class DecideAppealResolver {
  constructor(private readonly decideAppeal: DecideAppeal) {}

  @Mutation('decideAppeal')
  resolve(@Args('input') input: DecideAppealInput, @Caller() actor: Actor): Promise<Appeal> {
    return this.decideAppeal.execute({ ...input, caseId: idOf<CaseId>('Case', input.caseId, 'caseId') }, actor);
  }
}
