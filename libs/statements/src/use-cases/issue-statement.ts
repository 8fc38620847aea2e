import { textProblem, type Ids, type PartyId, type Role, type StatementId, type Transaction } from '@evenhand/platform';
import { letterValues } from '../domain/letter-values.js';
import { Statement, type StatementContent, type StatementKind } from '../domain/statement.js';
import { decideLetter } from '../domain/statement-template.js';
import type { Statements } from '../ports/statements.js';
import type { StatementTemplates } from '../ports/statement-templates.js';
import { refuse, settle } from '../sentences.js';

export interface StatementDraft {
  readonly kind: StatementKind;
  readonly refId: string;
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
  readonly content: StatementContent;
}

/** What the machine form takes at most. A blank text is no text: the letter has a hole there. */
const maximumLengths = { explanation: 2_000, facts: 5_000, rule: 500 } as const;

function checkTexts(content: StatementContent): void {
  for (const field of ['explanation', 'facts', 'rule'] as const) {
    const maximumLength = maximumLengths[field];
    const problem = textProblem(content[field], maximumLength);
    if (problem !== null && problem !== 'BLANK') refuse({ code: 'TEXT_INVALID', field, problem, maximumLength });
  }
}

/** Writes the statement behind a decision, in the decision's own transaction. Its delivery follows. */
export class IssueStatement {
  constructor(
    private readonly statements: Statements,
    private readonly templates: StatementTemplates,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal STATEMENT_INCOMPLETE when a placeholder of the template has nothing to stand for, TEXT_INVALID when a text is too long */
  async within(tx: Transaction, draft: StatementDraft): Promise<Statement> {
    checkTexts(draft.content);
    const { version: policyVersion, appeals } = await tx.policy();
    const parts = { ...draft, appealMonths: appeals.windowMonths };
    const [de, en] = [await this.templates.currentWithin(tx, draft.kind, 'de'), await this.templates.currentWithin(tx, draft.kind, 'en')];
    const statement = Statement.of({
      ...draft,
      id: this.ids.opaque<StatementId>(),
      textDe: settle(decideLetter(de.text, letterValues(parts, 'de'))),
      textEn: settle(decideLetter(en.text, letterValues(parts, 'en'))),
      issuedAt: tx.at,
      issuedBy: tx.actor.subject,
      deliveredAt: null,
      deliveryChannel: null,
      acknowledgedAt: null,
      appealUntil: null,
      appealWindowClosedAt: null,
      voidedAt: null,
      policyVersion,
    });
    await this.statements.add(tx, statement);
    await tx.record({ name: 'statement.issued', statementId: statement.id, subjectId: statement.subjectId });
    return statement;
  }
}
