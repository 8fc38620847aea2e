import { textProblem, type Actor, type UnitOfWork } from '@evenhand/platform';
import type { CaseView } from '../domain/case-view.js';
import type { CaseViews } from '../ports/case-views.js';
import { refuse } from '../sentences.js';

export const maximumViewNameLength = 80;
export const maximumViews = 50;

/** Keeps a way of looking at the queue, for whoever keeps it alone. One of the same name is replaced. */
export class SaveCaseView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: CaseViews,
  ) {}

  /** @throws Refusal TEXT_INVALID, TOO_MANY_CASE_VIEWS */
  async execute(view: CaseView, actor: Actor): Promise<CaseView> {
    const problem = textProblem(view.name, maximumViewNameLength);
    if (problem !== null) return refuse({ code: 'TEXT_INVALID', field: 'name', problem, maximumLength: maximumViewNameLength });
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.views.save(tx, actor.subject, view, maximumViews))) refuse({ code: 'TOO_MANY_CASE_VIEWS', maximum: maximumViews });
      return view;
    });
  }
}
