import {
  AcknowledgeStatement,
  CloseAppealWindows,
  DatabaseStatementArchive,
  DatabaseStatements,
  DatabaseStatementTemplates,
  type DeliveredByKind,
  DeliverStatement,
  DeliveryDesk,
  EditStatementTemplate,
  ExportStatements,
  IssueStatement,
  PreviewStatement,
  RecordStatementDelivery,
  VoidStatement,
} from '@evenhand/statements';
import type { Foundation } from './foundation.js';

/** @param deliveredByKind what follows elsewhere when a statement is delivered */
export function composeStatements(
  { database, clock, ids, policies, unitOfWork, textScreen }: Foundation,
  deliveredByKind: DeliveredByKind,
) {
  const statements = new DatabaseStatements(database);
  const statementTemplates = new DatabaseStatementTemplates(database);
  const desk = new DeliveryDesk(statements, deliveredByKind);
  return {
    issueStatement: new IssueStatement(statements, statementTemplates, ids),
    voidStatement: new VoidStatement(statements),
    reads: { statements, statementTemplates },
    useCases: {
      deliverStatement: new DeliverStatement(unitOfWork, statements, desk),
      recordStatementDelivery: new RecordStatementDelivery(unitOfWork, statements, desk),
      acknowledgeStatement: new AcknowledgeStatement(unitOfWork, statements, desk),
      closeAppealWindows: new CloseAppealWindows(unitOfWork, statements),
      editStatementTemplate: new EditStatementTemplate(unitOfWork, statementTemplates),
      previewStatement: new PreviewStatement(statementTemplates, policies, clock),
      exportStatements: new ExportStatements(new DatabaseStatementArchive(database), textScreen, clock),
    },
  };
}
