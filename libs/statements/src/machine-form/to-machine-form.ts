import type { ExportedStatement, Origin } from '../domain/exported-statement.js';
import { groundText, isStatementGround, type StatementGround } from '../domain/grounds.js';
import type { Statement } from '../domain/statement.js';
import type { MachineForm } from './schema.js';
import type { Country, StatementCategory } from './vocabulary.js';

const categories: Readonly<Record<StatementGround, StatementCategory>> = {
  INSULT: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
  THREAT: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
  EXTORTION: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
  THEFT: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
  FRAUD: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
  DISCRIMINATION: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
  PRIVATE_DATA: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  EXCESSIVE_DEMANDS: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  VAGUENESS: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  UNRESPONSIVE: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  NON_PAYMENT: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  NO_SHOW: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  RETALIATION: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  IRRELEVANT: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  CONFLICT_OF_INTEREST: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  REPUTATION: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  OTHER: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
};

const sources: Readonly<Record<Origin, Pick<MachineForm, 'source_type' | 'automated_detection'>>> = {
  NOTIFICATION: { source_type: 'SOURCE_TYPE_OTHER_NOTIFICATION', automated_detection: 'No' },
  OWN_INITIATIVE: { source_type: 'SOURCE_VOLUNTARY', automated_detection: 'No' },
  FOUND_BY_MACHINE: { source_type: 'SOURCE_VOLUNTARY', automated_detection: 'Yes' },
};

type Decided = Pick<
  MachineForm,
  | 'decision_visibility'
  | 'decision_visibility_other'
  | 'end_date_visibility_restriction'
  | 'decision_provision'
  | 'end_date_service_restriction'
  | 'decision_account'
  | 'end_date_account_restriction'
>;

const nothing: Decided = {
  decision_visibility: null,
  decision_visibility_other: null,
  end_date_visibility_restriction: null,
  decision_provision: null,
  end_date_service_restriction: null,
  decision_account: null,
  end_date_account_restriction: null,
};

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

const markedOn = (what: string, end: string | null): Decided => ({
  ...nothing,
  decision_visibility: ['DECISION_VISIBILITY_OTHER'],
  decision_visibility_other: what,
  end_date_visibility_restriction: end,
});

/** By rung: what is taken from an account, or only noted on it. */
const byRung: Readonly<Record<string, (end: string | null) => Decided>> = {
  WARNING: (end) => markedOn('A warning is noted on the account and is seen when it is checked before a deal. Nothing is restricted.', end),
  RESTRICTION: (end) => ({
    ...nothing,
    decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION',
    end_date_service_restriction: end,
  }),
  TEMPORARY: (end) => ({ ...nothing, decision_account: 'DECISION_ACCOUNT_SUSPENDED', end_date_account_restriction: end }),
  PERMANENT: (end) => ({ ...nothing, decision_account: 'DECISION_ACCOUNT_TERMINATED', end_date_account_restriction: end }),
};

/** Blank for no end, as the database wants it. */
function decided({ kind, content }: Statement): Decided {
  const end = content.until === null ? null : dayOf(content.until);
  switch (kind) {
    case 'NO_SERVE_ENTRY':
    case 'RESTRICTION':
      return byRung[content.decision]?.(end) ?? nothing;
    case 'COMPLAINT_UPHELD':
      return markedOn('An upheld complaint is noted on the account for a time and is seen when it is checked before a deal.', end);
    case 'RATING_REMOVED':
      return { ...nothing, decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'] };
    case 'RATING_NOT_REMOVED':
    case 'SEPARATION':
      return nothing;
  }
}

const maximumGroundLength = 500;

function groundOf({ ground, rule }: Statement['content']): string {
  const both = `${groundText(ground, 'en') ?? ''} ${rule}`.trim();
  return [...both].length <= maximumGroundLength ? both : rule;
}

/** Writes a statement in the machine form. What it makes of a broken record is caught by the schema. */
export function toMachineForm(
  { statement, accountKind, origin, contentAt }: ExportedStatement,
  territory: readonly Country[],
): MachineForm {
  const { id, kind, content } = statement;
  const isText = kind === 'RATING_REMOVED' || kind === 'RATING_NOT_REMOVED';
  return {
    ...decided(statement),
    account_type: accountKind === 'BUSINESS' ? 'ACCOUNT_TYPE_BUSINESS' : 'ACCOUNT_TYPE_PRIVATE',
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    incompatible_content_ground: groundOf(content),
    incompatible_content_explanation: content.explanation,
    decision_facts: content.facts,
    content_type: isText ? ['CONTENT_TYPE_TEXT'] : ['CONTENT_TYPE_OTHER'],
    content_type_other: isText ? null : 'Conduct towards other users of the marketplace',
    category: isStatementGround(content.ground) ? categories[content.ground] : 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    content_date: dayOf(contentAt),
    application_date: dayOf(content.from),
    territorial_scope: [...territory],
    ...sources[origin],
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    puid: id,
  };
}
