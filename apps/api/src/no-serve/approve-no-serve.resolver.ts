import { ApproveNoServe, type NoServeEntry } from '@evenhand/no-serve';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { ApproveNoServeInput } from '../generated/schema.js';
import { toReading } from './no-serve-charge.js';

@Resolver()
export class ApproveNoServeResolver {
  constructor(private readonly approveNoServe: ApproveNoServe) {}

  @Mutation('approveNoServe')
  resolve(@Args('input') input: ApproveNoServeInput, @Caller() actor: Actor): Promise<NoServeEntry> {
    return this.approveNoServe.execute(
      {
        ...toReading(input),
        rule: input.rule,
        explanation: input.explanation ?? null,
        facts: input.facts ?? null,
        effectiveAt: input.effectiveAt ?? null,
        shortNoticeReason: input.shortNoticeReason ?? null,
        urgentReason: input.urgentReason ?? null,
      },
      actor,
    );
  }
}
