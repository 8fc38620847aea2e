import { ReleaseCase, type Case } from '@evenhand/cases';
import type { Actor, CaseId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { CaseInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class ReleaseCaseResolver {
  constructor(private readonly releaseCase: ReleaseCase) {}

  @Mutation('releaseCase')
  resolve(@Args('input') { caseId }: CaseInput, @Caller() actor: Actor): Promise<Case> {
    return this.releaseCase.execute(idOf<CaseId>('Case', caseId, 'caseId'), actor);
  }
}
