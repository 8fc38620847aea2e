import { textProblem, type Actor, type Locale, type UnitOfWork } from '@evenhand/platform';
import type { StatementKind } from '../domain/statement.js';
import { decideEdit, maximumTemplateLength, type StatementTemplate } from '../domain/statement-template.js';
import type { StatementTemplates } from '../ports/statement-templates.js';
import { refuse, settle } from '../sentences.js';

export interface TemplateEdit {
  readonly kind: StatementKind;
  readonly locale: Locale;
  readonly text: string;
  /** The version that the editor read. */
  readonly basedOnVersion: number;
}

/** Writes the next version of a template. Statements that were issued keep the words that they were issued with. */
export class EditStatementTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: StatementTemplates,
  ) {}

  /** @throws Refusal TEXT_INVALID, TEMPLATE_INVALID, TEMPLATE_CHANGED */
  execute({ kind, locale, text, basedOnVersion }: TemplateEdit, actor: Actor): Promise<StatementTemplate> {
    return this.unitOfWork.run(actor, async (tx) => {
      const problem = textProblem(text, maximumTemplateLength);
      if (problem !== null) return refuse({ code: 'TEXT_INVALID', field: 'text', problem, maximumLength: maximumTemplateLength });
      const current = await this.templates.lock(tx, kind, locale);
      const edited = settle(decideEdit(current, { text, basedOnVersion, by: actor.subject, at: tx.at }));
      await this.templates.add(tx, edited);
      await tx.record({ name: 'statement-template.edited', kind, locale, version: edited.version });
      return edited;
    });
  }
}
