import { textProblem, type Clock, type Locale, type Policies } from '@evenhand/platform';
import { letterValues } from '../domain/letter-values.js';
import { sampleContent } from '../domain/sample-content.js';
import type { StatementKind } from '../domain/statement.js';
import { decideLetter, faultsOf, maximumTemplateLength } from '../domain/statement-template.js';
import type { StatementTemplates } from '../ports/statement-templates.js';

/** How a letter would look, or what keeps the template from being used. */
export interface StatementPreview {
  readonly text: string | null;
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** Shows what a template makes of made-up values, before anybody gets such a letter. */
export class PreviewStatement {
  constructor(
    private readonly templates: StatementTemplates,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  /** @param text the template to try; null for the one in use */
  async execute(kind: StatementKind, locale: Locale, text: string | null): Promise<StatementPreview> {
    const template = text ?? (await this.templates.current(kind, locale)).text;
    const faults = faultsOf(kind, template);
    const problem = textProblem(template, maximumTemplateLength);
    if (problem !== null || faults.unknown.length > 0 || faults.missing.length > 0) return { ...faults, text: null };
    const { windowMonths: appealMonths } = (await this.policies.current()).appeals;
    const content = sampleContent(kind, locale, this.clock.now());
    const letter = decideLetter(template, letterValues({ kind, subjectRole: 'BUYER', content, appealMonths }, locale));
    return { ...faults, text: 'decided' in letter ? letter.decided : null };
  }
}
