import { TellSubject, type Complaint } from '@evenhand/complaints';
import type { Actor, CaseId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { TellSubjectInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class TellSubjectResolver {
  constructor(private readonly tellSubject: TellSubject) {}

  @Mutation('tellSubject')
  resolve(@Args('input') { caseId, version, summary }: TellSubjectInput, @Caller() actor: Actor): Promise<Complaint> {
    return this.tellSubject.execute({ caseId: idOf<CaseId>('Case', caseId, 'caseId'), version, summary }, actor);
  }
}
