import type { Actor } from '@evenhand/platform';
import { EditStatementTemplate, type StatementTemplate } from '@evenhand/statements';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { EditStatementTemplateInput } from '../generated/schema.js';

@Resolver()
export class EditStatementTemplateResolver {
  constructor(private readonly editTemplate: EditStatementTemplate) {}

  @Mutation('editStatementTemplate')
  resolve(@Args('input') input: EditStatementTemplateInput, @Caller() actor: Actor): Promise<StatementTemplate> {
    return this.editTemplate.execute(input, actor);
  }
}
