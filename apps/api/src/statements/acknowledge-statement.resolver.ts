import type { Actor, StatementId } from '@evenhand/platform';
import { AcknowledgeStatement, type Statement } from '@evenhand/statements';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { AcknowledgeStatementInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class AcknowledgeStatementResolver {
  constructor(private readonly acknowledge: AcknowledgeStatement) {}

  @Mutation('acknowledgeStatement')
  resolve(@Args('input') { statementId }: AcknowledgeStatementInput, @Caller() actor: Actor): Promise<Statement> {
    return this.acknowledge.execute(idOf<StatementId>('Statement', statementId, 'statementId'), actor);
  }
}
