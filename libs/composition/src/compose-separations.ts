import type { FileComplaint } from '@evenhand/complaints';
import type { AddToMyNoServeList } from '@evenhand/no-serve';
import {
  AbandonSeparation,
  AcknowledgeSeparation,
  ApproveSeparation,
  ChooseFacts,
  CloseSeparation,
  CompleteApprovals,
  DatabaseSeparations,
  DeclineSeparation,
  DeliverSeparationStatement,
  ExcuseStep,
  LookAtSeparation,
  NameApprovers,
  OpenSeparation,
  PauseSeparation,
  RecordConversation,
  RecordIncident,
  ReviewSeparations,
  ScheduleConversation,
  type SeparationParts,
  SetEndDate,
  TurnIncidentIntoComplaint,
  WatchOverSeparations,
} from '@evenhand/separations';
import {
  WriteLetter,
  type AcknowledgeStatement,
  type DeliveryDesk,
  type IssueStatement,
  type StatementTemplates,
} from '@evenhand/statements';
import type { Foundation } from './foundation.js';

type Elsewhere = Pick<SeparationParts, 'parties' | 'members'> & {
  readonly issueStatement: IssueStatement;
  readonly deliveryDesk: DeliveryDesk;
  readonly acknowledgeStatement: AcknowledgeStatement;
  readonly statementTemplates: StatementTemplates;
  readonly fileComplaint: FileComplaint;
  readonly addToMyNoServeList: AddToMyNoServeList;
};

export function composeSeparations({ database, clock, policies, unitOfWork, textScreen, ids, hashes }: Foundation, elsewhere: Elsewhere) {
  const { parties, members, issueStatement, deliveryDesk, acknowledgeStatement, statementTemplates, fileComplaint, addToMyNoServeList } =
    elsewhere;
  const separations = new DatabaseSeparations(database, hashes);
  const parts: SeparationParts = { unitOfWork, separations, parties, members, textScreen, ids };
  const acknowledgeSeparation = new AcknowledgeSeparation({ ...parts, acknowledgeStatement });
  const writeLetter = new WriteLetter(statementTemplates, policies);
  return {
    reads: { separations },
    useCases: {
      openSeparation: new OpenSeparation(parts),
      chooseSeparationFacts: new ChooseFacts(parts),
      nameApprovers: new NameApprovers(parts),
      approveSeparation: new ApproveSeparation(parts),
      declineSeparation: new DeclineSeparation(parts),
      excuseStep: new ExcuseStep(parts),
      setRunOffEndDate: new SetEndDate(parts),
      scheduleConversation: new ScheduleConversation(parts),
      recordConversation: new RecordConversation(parts),
      deliverSeparationStatement: new DeliverSeparationStatement({ ...parts, issueStatement, deliveryDesk }),
      acknowledgeSeparation,
      recordIncident: new RecordIncident(parts),
      turnIncidentIntoComplaint: new TurnIncidentIntoComplaint({ ...parts, fileComplaint }),
      pauseSeparation: new PauseSeparation(parts),
      closeSeparation: new CloseSeparation({ ...parts, addToMyNoServeList }),
      abandonSeparation: new AbandonSeparation(parts),
      reviewSeparations: new ReviewSeparations(parts),
      completeApprovals: new CompleteApprovals({ ...parts, clock }),
      watchOverSeparations: new WatchOverSeparations(parts),
      lookAtSeparation: new LookAtSeparation({ separations, parties, textScreen, clock, writeLetter }),
    },
  };
}
