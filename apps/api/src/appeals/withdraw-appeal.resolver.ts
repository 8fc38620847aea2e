import { WithdrawAppeal, type Appeal } from '@evenhand/appeals';
import type { Actor, AppealId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { WithdrawAppealInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class WithdrawAppealResolver {
  constructor(private readonly withdrawAppeal: WithdrawAppeal) {}

  @Mutation('withdrawAppeal')
  resolve(@Args('input') { appealId }: WithdrawAppealInput, @Caller() actor: Actor): Promise<Appeal> {
    return this.withdrawAppeal.execute(idOf<AppealId>('Appeal', appealId, 'appealId'), actor);
  }
}
