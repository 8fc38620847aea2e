import { WithdrawComplaint, type Complaint } from '@evenhand/complaints';
import type { Actor, ComplaintId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { WithdrawComplaintInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class WithdrawComplaintResolver {
  constructor(private readonly withdrawComplaint: WithdrawComplaint) {}

  @Mutation('withdrawComplaint')
  resolve(@Args('input') { complaintId }: WithdrawComplaintInput, @Caller() actor: Actor): Promise<Complaint> {
    return this.withdrawComplaint.execute(idOf<ComplaintId>('Complaint', complaintId, 'complaintId'), actor);
  }
}
