import { Module } from '@nestjs/common';
import { OpenSeparationResolver } from './open-separation.resolver.js';
import { ChooseSeparationFactsResolver } from './choose-separation-facts.resolver.js';
import { NameApproversResolver } from './name-approvers.resolver.js';
import { ApproveSeparationResolver } from './approve-separation.resolver.js';
import { DeclineSeparationResolver } from './decline-separation.resolver.js';
import { ExcuseStepResolver } from './excuse-step.resolver.js';
import { SetRunOffEndDateResolver } from './set-run-off-end-date.resolver.js';
import { ScheduleConversationResolver } from './schedule-conversation.resolver.js';
import { RecordConversationResolver } from './record-conversation.resolver.js';
import { DeliverSeparationStatementResolver } from './deliver-separation-statement.resolver.js';
import { AcknowledgeSeparationStatementResolver } from './acknowledge-separation-statement.resolver.js';
import { RecordIncidentResolver } from './record-incident.resolver.js';
import { TurnIncidentIntoComplaintResolver } from './turn-incident-into-complaint.resolver.js';
import { PauseSeparationResolver } from './pause-separation.resolver.js';
import { CloseSeparationResolver } from './close-separation.resolver.js';
import { AbandonSeparationResolver } from './abandon-separation.resolver.js';
import { SeparationResolver } from './separation.resolver.js';
import { SeparationInsideResolver } from './separation-inside.resolver.js';
import {
  SeparationStepStatusResolver,
  SeparationMissingResolver,
  RunOffEntryResolver,
  SeparationFactResolver,
  SeparationHistoryEntryResolver,
  IncidentResolver,
  WordingFindingResolver,
} from './separation-parts.resolver.js';
import { PairEntrySeparationResolver } from './pair-entry-separation.resolver.js';
import { SeparationChangedResolver } from './separation-changed.resolver.js';

@Module({
  providers: [
    AbandonSeparationResolver,
    AcknowledgeSeparationStatementResolver,
    ApproveSeparationResolver,
    ChooseSeparationFactsResolver,
    CloseSeparationResolver,
    DeclineSeparationResolver,
    DeliverSeparationStatementResolver,
    ExcuseStepResolver,
    IncidentResolver,
    NameApproversResolver,
    OpenSeparationResolver,
    PairEntrySeparationResolver,
    PauseSeparationResolver,
    RecordConversationResolver,
    RecordIncidentResolver,
    RunOffEntryResolver,
    ScheduleConversationResolver,
    SeparationChangedResolver,
    SeparationFactResolver,
    SeparationHistoryEntryResolver,
    SeparationInsideResolver,
    SeparationMissingResolver,
    SeparationResolver,
    SeparationStepStatusResolver,
    SetRunOffEndDateResolver,
    TurnIncidentIntoComplaintResolver,
    WordingFindingResolver,
  ],
})
export class SeparationsModule {}
