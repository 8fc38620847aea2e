import { RespondToComplaint, type Complaint } from '@evenhand/complaints';
import type { Actor, ComplaintId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RespondToComplaintInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class RespondToComplaintResolver {
  constructor(private readonly respondToComplaint: RespondToComplaint) {}

  @Mutation('respondToComplaint')
  resolve(@Args('input') { complaintId, text }: RespondToComplaintInput, @Caller() actor: Actor): Promise<Complaint> {
    return this.respondToComplaint.execute(idOf<ComplaintId>('Complaint', complaintId, 'complaintId'), text, actor);
  }
}
