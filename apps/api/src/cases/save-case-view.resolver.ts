import { CaseView, SaveCaseView } from '@evenhand/cases';
import type { Actor } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { SaveCaseViewInput } from '../generated/schema.js';
import { toQueueFilter } from './queue-filter.js';

@Resolver()
export class SaveCaseViewResolver {
  constructor(private readonly saveCaseView: SaveCaseView) {}

  @Mutation('saveCaseView')
  resolve(@Args('input') { name, filter, sort }: SaveCaseViewInput, @Caller() actor: Actor): Promise<CaseView> {
    return this.saveCaseView.execute(CaseView.of({ name, filter: toQueueFilter(filter), sort }), actor);
  }
}
