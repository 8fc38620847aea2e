import { DeleteCaseView, type CaseView } from '@evenhand/cases';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { DeleteCaseViewInput } from '../generated/schema.js';

@Resolver()
export class DeleteCaseViewResolver {
  constructor(private readonly deleteCaseView: DeleteCaseView) {}

  @Mutation('deleteCaseView')
  resolve(@Args('input') { name }: DeleteCaseViewInput, @Caller() actor: Actor): Promise<CaseView> {
    return this.deleteCaseView.execute(name, actor);
  }
}
