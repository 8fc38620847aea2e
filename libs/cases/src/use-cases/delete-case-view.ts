import type { Actor, UnitOfWork } from '@evenhand/platform';
import type { CaseView } from '../domain/case-view.js';
import type { CaseViews } from '../ports/case-views.js';
import { refuse } from '../sentences.js';

export class DeleteCaseView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: CaseViews,
  ) {}

  /** @returns the view that is no more. @throws Refusal CASE_VIEW_NOT_FOUND */
  async execute(name: string, actor: Actor): Promise<CaseView> {
    // Names are compared here and not in SQL: what cannot be stored cannot be asked for.
    const view = (await this.views.of(actor.subject)).find((each) => each.name === name) ?? refuse({ code: 'CASE_VIEW_NOT_FOUND' });
    return this.unitOfWork.run(actor, async (tx) =>
      (await this.views.delete(tx, actor.subject, name)) ? view : refuse({ code: 'CASE_VIEW_NOT_FOUND' }),
    );
  }
}
