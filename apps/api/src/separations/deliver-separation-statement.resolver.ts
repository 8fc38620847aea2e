import type { Actor } from '@evenhand/platform';
import { DeliverSeparationStatement, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { DeliverSeparationStatementInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class DeliverSeparationStatementResolver {
  constructor(private readonly deliverSeparationStatement: DeliverSeparationStatement) {}

  @Mutation('deliverSeparationStatement')
  resolve(@Args('input') input: DeliverSeparationStatementInput, @Caller() actor: Actor): Promise<Separation> {
    return this.deliverSeparationStatement.execute({ ...input, ...readingOf(input) }, actor);
  }
}
