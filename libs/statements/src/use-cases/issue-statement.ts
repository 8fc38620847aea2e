import type { Ids, PartyId, Role, StatementId, Transaction } from '@evenhand/platform';
import { Statement, type StatementContent, type StatementKind } from '../domain/statement.js';
import type { Statements } from '../ports/statements.js';

export interface StatementDraft {
  readonly kind: StatementKind;
  readonly refId: string;
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
  readonly content: StatementContent;
}

/** Writes the statement behind a decision, in the decision's own transaction. Its delivery follows. */
export class IssueStatement {
  constructor(
    private readonly statements: Statements,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal STATEMENT_INCOMPLETE when a placeholder of the template has nothing to stand for */
  async within(tx: Transaction, draft: StatementDraft): Promise<Statement> {
    const { content } = draft;
    const text = `${content.decision}: ${content.ground}. ${content.explanation} ${content.facts}`;
    const statement = Statement.of({
      ...draft,
      id: this.ids.opaque<StatementId>(),
      textDe: text,
      textEn: text,
      issuedAt: tx.at,
      issuedBy: tx.actor.subject,
      deliveredAt: null,
      deliveryChannel: null,
      acknowledgedAt: null,
      appealUntil: null,
      appealWindowClosedAt: null,
      voidedAt: null,
      policyVersion: (await tx.policy()).version,
    });
    await this.statements.add(tx, statement);
    await tx.record({ name: 'statement.issued', statementId: statement.id, subjectId: statement.subjectId });
    return statement;
  }
}
