export { groundText, isStatementGround, statementGrounds, type StatementGround } from './domain/grounds.js';
export { monthsLater } from './domain/delivery.js';
export { roomFor, type Placeholder } from './domain/placeholders.js';
export type { StatementRefusal } from './domain/refusals.js';
export {
  appealableKinds,
  hostChannels,
  isAppealable,
  Statement,
  statementKinds,
  type AppealableKind,
  type HostChannel,
  type StatementContent,
  type StatementFields,
  type StatementKind,
} from './domain/statement.js';
export { StatementTemplate } from './domain/statement-template.js';
export { DatabaseStatements } from './persistence/database-statements.js';
export { DatabaseStatementTemplates } from './persistence/database-statement-templates.js';
export { statementEntity } from './persistence/statement.entity.js';
export { statementTemplateEntity } from './persistence/statement-template.entity.js';
export type { Statements } from './ports/statements.js';
export type { StatementTemplates } from './ports/statement-templates.js';
export { AcknowledgeStatement, type AcknowledgedByKind } from './use-cases/acknowledge-statement.js';
export { CloseAppealWindows } from './use-cases/close-appeal-windows.js';
export { DeliverStatement } from './use-cases/deliver-statement.js';
export { DeliverUndeliveredStatements } from './use-cases/deliver-undelivered-statements.js';
export { DeliveryDesk, type Delivered, type DeliveredByKind } from './use-cases/delivery-desk.js';
export { EditStatementTemplate, type TemplateEdit } from './use-cases/edit-statement-template.js';
export { IssueStatement, type StatementDraft } from './use-cases/issue-statement.js';
export { PreviewStatement, type PreviewDraft, type StatementPreview } from './use-cases/preview-statement.js';
export { RecordStatementDelivery } from './use-cases/record-statement-delivery.js';
export { WriteLetter } from './use-cases/write-letter.js';
export { VoidStatement } from './use-cases/void-statement.js';
export { machineBatch, machineForm, type MachineForm } from './machine-form/schema.js';
export { countries, type Country } from './machine-form/vocabulary.js';
export { DatabaseStatementArchive } from './persistence/database-statement-archive.js';
export type { StatementArchive } from './ports/statement-archive.js';
export { ExportStatements, type ExportBatch, type ExportRequest, type RefusedStatement } from './use-cases/export-statements.js';
