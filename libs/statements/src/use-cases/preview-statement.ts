import { textProblem, type Clock, type Locale, type Policies, type Role } from '@evenhand/platform';
import { letterValues } from '../domain/letter-values.js';
import { sampleContent } from '../domain/sample-content.js';
import type { StatementContent, StatementKind } from '../domain/statement.js';
import { draftLetter, faultsOf, maximumTemplateLength } from '../domain/statement-template.js';
import type { StatementTemplates } from '../ports/statement-templates.js';

/** How a letter would look, or what keeps the template from being used. */
export interface StatementPreview {
  /** Of a draft, what nothing stands for yet is left in double braces. */
  readonly text: string | null;
  /** Placeholders that nothing stands for yet. */
  readonly open: readonly string[];
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** What somebody is about to decide; its texts may be empty still. */
export interface PreviewDraft {
  readonly subjectRole: Role;
  readonly content: StatementContent;
}

/** Shows what a template makes of made-up values, or of a decision that is being written, before anybody gets such a letter. */
export class PreviewStatement {
  constructor(
    private readonly templates: StatementTemplates,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  /**
   * @param text the template to try; null for the one in use
   * @param draft null for made-up values
   */
  async execute(kind: StatementKind, locale: Locale, text: string | null, draft: PreviewDraft | null = null): Promise<StatementPreview> {
    const template = text ?? (await this.templates.current(kind, locale)).text;
    const faults = faultsOf(kind, template);
    const problem = textProblem(template, maximumTemplateLength);
    if (problem !== null || faults.unknown.length > 0 || faults.missing.length > 0) return { ...faults, text: null, open: [] };
    const { windowMonths: appealMonths } = (await this.policies.current()).appeals;
    const { subjectRole, content } = draft ?? { subjectRole: 'BUYER', content: sampleContent(kind, locale, this.clock.now()) };
    return { ...faults, ...draftLetter(template, letterValues({ kind, subjectRole, content, appealMonths }, locale)) };
  }
}
