import type { Actor, StatementId } from '@evenhand/platform';
import { RecordStatementDelivery, type Statement } from '@evenhand/statements';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { RecordStatementDeliveryInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class RecordStatementDeliveryResolver {
  constructor(private readonly recordDelivery: RecordStatementDelivery) {}

  @Mutation('recordStatementDelivery')
  resolve(@Args('input') { statementId, channel, at }: RecordStatementDeliveryInput, @Caller() actor: Actor): Promise<Statement> {
    return this.recordDelivery.execute(idOf<StatementId>('Statement', statementId, 'statementId'), { channel, at: at ?? null }, actor);
  }
}
