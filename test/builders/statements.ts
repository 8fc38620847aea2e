import { randomUUID } from 'node:crypto';
import type { Evenhand } from '@evenhand/composition';
import { uuids, type PartyId, type Role } from '@evenhand/platform';
import {
  DatabaseStatements,
  DatabaseStatementTemplates,
  IssueStatement,
  type Statement,
  type StatementContent,
  type StatementKind,
} from '@evenhand/statements';
import { staff } from './evenhand-on-database.js';

const decisions: Readonly<Record<StatementKind, string>> = {
  NO_SERVE_ENTRY: 'TEMPORARY',
  RESTRICTION: 'RESTRICTION',
  COMPLAINT_UPHELD: 'SERIOUS',
  RATING_REMOVED: 'REMOVED',
  RATING_NOT_REMOVED: 'KEPT',
  SEPARATION: 'ENDED',
};

export interface StatementWish {
  readonly kind?: StatementKind;
  readonly refId?: string;
  readonly subjectRole?: Role;
  readonly content?: Partial<StatementContent>;
}

/** `aStatement(evenhand).to(karl)`: issued by the moderator mona about something that is not looked at, complete unless told otherwise. */
export const aStatement = ({ database, unitOfWork, clock }: Evenhand) => ({
  to(
    { partyId }: { readonly partyId: PartyId },
    { kind = 'NO_SERVE_ENTRY', refId = randomUUID(), subjectRole = 'BUYER', content = {} }: StatementWish = {},
  ): Promise<Statement> {
    const issue = new IssueStatement(new DatabaseStatements(database), new DatabaseStatementTemplates(database), uuids);
    return unitOfWork.run(staff('mona', 'MODERATOR'), (tx) =>
      issue.within(tx, {
        kind,
        refId,
        subjectId: partyId,
        subjectRole,
        content: {
          decision: decisions[kind],
          ground: 'INSULT',
          explanation: 'Shouting at people is not how we deal with each other.',
          facts: 'Two messages within one week.',
          rule: 'Treat each other with respect.',
          from: clock.now(),
          until: null,
          ...content,
        },
      }),
    );
  },
});
