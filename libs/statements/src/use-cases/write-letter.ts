import type { Policies, Sentence } from '@evenhand/platform';
import { letterValues } from '../domain/letter-values.js';
import { decideLetter } from '../domain/statement-template.js';
import type { StatementTemplates } from '../ports/statement-templates.js';
import type { StatementDraft } from './issue-statement.js';

/** Writes the letter of a statement that is not issued yet, for whoever is about to send it. */
export class WriteLetter {
  constructor(
    private readonly templates: StatementTemplates,
    private readonly policies: Policies,
  ) {}

  /** @returns null while something is missing that the letter has to say */
  async execute(draft: Pick<StatementDraft, 'kind' | 'subjectRole' | 'content'>): Promise<Sentence | null> {
    const { windowMonths: appealMonths } = (await this.policies.current()).appeals;
    const write = async (locale: keyof Sentence) => {
      const { text } = await this.templates.current(draft.kind, locale);
      return decideLetter(text, letterValues({ ...draft, appealMonths }, locale));
    };
    const [de, en] = [await write('de'), await write('en')];
    return 'decided' in de && 'decided' in en ? { de: de.decided, en: en.decided } : null;
  }
}
