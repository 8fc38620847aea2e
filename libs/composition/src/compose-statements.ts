import {
  type AcknowledgedByKind,
  AcknowledgeStatement,
  CloseAppealWindows,
  DatabaseStatementArchive,
  DatabaseStatements,
  DatabaseStatementTemplates,
  type DeliveredByKind,
  DeliverStatement,
  DeliverUndeliveredStatements,
  DeliveryDesk,
  EditStatementTemplate,
  ExportStatements,
  IssueStatement,
  PreviewStatement,
  RecordStatementDelivery,
  VoidStatement,
} from '@evenhand/statements';
import type { Foundation } from './foundation.js';

/** @param deliveredByKind what follows elsewhere when a statement is delivered, and acknowledged */
export function composeStatements(
  { database, clock, ids, policies, unitOfWork, textScreen }: Foundation,
  deliveredByKind: DeliveredByKind,
  acknowledgedByKind: AcknowledgedByKind,
) {
  const statements = new DatabaseStatements(database);
  const statementTemplates = new DatabaseStatementTemplates(database);
  const desk = new DeliveryDesk(statements, deliveredByKind);
  const deliverStatement = new DeliverStatement(unitOfWork, desk);
  return {
    deliveryDesk: desk,
    issueStatement: new IssueStatement(statements, statementTemplates, ids),
    voidStatement: new VoidStatement(statements),
    reads: { statements, statementTemplates },
    useCases: {
      deliverStatement,
      deliverUndeliveredStatements: new DeliverUndeliveredStatements(unitOfWork, statements, deliverStatement),
      recordStatementDelivery: new RecordStatementDelivery(unitOfWork, desk),
      acknowledgeStatement: new AcknowledgeStatement(unitOfWork, statements, desk, acknowledgedByKind),
      closeAppealWindows: new CloseAppealWindows(unitOfWork, statements),
      editStatementTemplate: new EditStatementTemplate(unitOfWork, statementTemplates),
      previewStatement: new PreviewStatement(statementTemplates, policies, clock),
      exportStatements: new ExportStatements(new DatabaseStatementArchive(database), textScreen, clock),
    },
  };
}
