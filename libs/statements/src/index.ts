export { Statement, statementKinds, type StatementContent, type StatementKind } from './domain/statement.js';
export { DatabaseStatements } from './persistence/database-statements.js';
export { statementEntity } from './persistence/statement.entity.js';
export type { Statements } from './ports/statements.js';
export { DeliverStatement, monthsLater, type Delivered } from './use-cases/deliver-statement.js';
export { IssueStatement, type StatementDraft } from './use-cases/issue-statement.js';
export { VoidStatement } from './use-cases/void-statement.js';
