import { FileComplaint, type About, type Complaint } from '@evenhand/complaints';
import type { Actor, OrderId, PartyId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { FileComplaintInput } from '../generated/schema.js';
import { badInput } from '../graphql/errors.js';
import { idOf } from '../graphql/global-id.js';

function aboutOf({ orderId = null, partyId = null, role = null }: FileComplaintInput): About {
  if (orderId !== null && partyId === null && role === null) return { orderId: idOf<OrderId>('Order', orderId, 'orderId') };
  if (orderId === null && partyId !== null && role !== null) return { partyId: idOf<PartyId>('Party', partyId, 'partyId'), role };
  throw badInput('fileComplaint wants either orderId, or partyId and role.');
}

@Resolver()
export class FileComplaintResolver {
  constructor(private readonly fileComplaint: FileComplaint) {}

  @Mutation('fileComplaint')
  resolve(@Args('input') input: FileComplaintInput, @Caller() actor: Actor): Promise<Complaint> {
    const { category, kind, facts, evidence, safetyReason, idempotencyKey } = input;
    return this.fileComplaint.execute(
      {
        about: aboutOf(input),
        category,
        kind: kind ?? null,
        facts: facts.map(({ on, what }) => ({ on, what })),
        evidence: evidence.map(({ text = null, sha256 = null, url = null }) => ({ text, sha256, url })),
        safetyReason: safetyReason ?? null,
        idempotencyKey,
      },
      actor,
    );
  }
}
