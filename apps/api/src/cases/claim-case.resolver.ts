import { ClaimCase, type Case } from '@evenhand/cases';
import type { Actor, CaseId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { CaseInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class ClaimCaseResolver {
  constructor(private readonly claimCase: ClaimCase) {}

  @Mutation('claimCase')
  resolve(@Args('input') { caseId }: CaseInput, @Caller() actor: Actor): Promise<Case> {
    return this.claimCase.execute(idOf<CaseId>('Case', caseId, 'caseId'), actor);
  }
}
