import { DecideHeldBackText } from '@evenhand/moderation';
import type { Actor, CaseId } from '@evenhand/platform';
import type { Rating } from '@evenhand/ratings';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { DecideHeldBackTextInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class DecideHeldBackTextResolver {
  constructor(private readonly decideHeldBackText: DecideHeldBackText) {}

  @Mutation('decideHeldBackText')
  resolve(@Args('input') input: DecideHeldBackTextInput, @Caller() actor: Actor): Promise<Rating> {
    return this.decideHeldBackText.execute({ ...input, caseId: idOf<CaseId>('Case', input.caseId, 'caseId') }, actor);
  }
}
