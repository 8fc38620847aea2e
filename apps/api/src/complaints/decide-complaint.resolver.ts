import { DecideComplaint, type Complaint, type Verdict } from '@evenhand/complaints';
import type { Actor, CaseId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { DecideComplaintInput } from '../generated/schema.js';
import { badInput } from '../graphql/errors.js';
import { idOf } from '../graphql/global-id.js';

function verdictOf({ uphold = null, dismiss = null }: DecideComplaintInput): Verdict {
  if (uphold !== null && dismiss === null) {
    return { ...uphold, outcome: 'UPHELD', withoutAnswerReason: uphold.withoutAnswerReason ?? null };
  }
  if (dismiss !== null && uphold === null) return { ...dismiss, outcome: 'DISMISSED' };
  throw badInput('decideComplaint wants exactly one of uphold and dismiss.');
}

@Resolver()
export class DecideComplaintResolver {
  constructor(private readonly decideComplaint: DecideComplaint) {}

  @Mutation('decideComplaint')
  resolve(@Args('input') input: DecideComplaintInput, @Caller() actor: Actor): Promise<Complaint> {
    const { caseId, version } = input;
    return this.decideComplaint.execute({ caseId: idOf<CaseId>('Case', caseId, 'caseId'), version, verdict: verdictOf(input) }, actor);
  }
}
