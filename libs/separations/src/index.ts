export { calendarFile } from './calendar.js';
export {
  gates,
  missingFor,
  nextActions,
  separationActions,
  type Gate,
  type SeparationAction,
  type SeparationSide,
  type Situation,
} from './domain/gates.js';
export { happenings, type Happening, type HistoryEntry } from './domain/history.js';
export { Incident } from './domain/incident.js';
export type { SeparationRefusal } from './domain/refusals.js';
export {
  conversationForms,
  Separation,
  separationStates,
  separationSteps,
  type Approver,
  type Conversation,
  type ConversationForm,
  type Excuse,
  type FactChoice,
  type LedgerEntry,
  type RunningOrder,
  type SeparationFact,
  type SeparationState,
  type SeparationStep,
} from './domain/separation.js';
export { earliestClose, stepsOf, type StepState, type StepView, type Turn } from './domain/steps.js';
export { checkWording, wordingProblems, type WordingFinding, type WordingProblem } from './domain/wording.js';
export { factInWords, obligationInWords } from './facts-in-words.js';
export { historyInWords } from './history-in-words.js';
export { DatabaseSeparations } from './persistence/database-separations.js';
export { separationEntities } from './persistence/entities.js';
export type { ReducedSeparation, Separations } from './ports/separations.js';
export { actionSentences, gateSentences, sayFinding, stepSentences } from './sentences.js';
export { AbandonSeparation } from './use-cases/abandon-separation.js';
export { AcknowledgeSeparation } from './use-cases/acknowledge-separation.js';
export { ApproveSeparation, type ApproveSeparationInput } from './use-cases/approve-separation.js';
export { ChooseFacts } from './use-cases/choose-facts.js';
export { CloseSeparation, type CloseSeparationInput } from './use-cases/close-separation.js';
export { CompleteApprovals } from './use-cases/complete-approvals.js';
export { DeclineSeparation } from './use-cases/decline-separation.js';
export { DeliverSeparationStatement, type DeliverSeparationStatementInput } from './use-cases/deliver-separation-statement.js';
export { ExcuseStep, type ExcuseStepInput } from './use-cases/excuse-step.js';
export { LookAtSeparation, type StepToTake } from './use-cases/look-at-separation.js';
export { sideOf, type SeparationReading } from './use-cases/move-separation.js';
export { NameApprovers } from './use-cases/name-approvers.js';
export { OpenSeparation, type OpenSeparationInput } from './use-cases/open-separation.js';
export { PauseSeparation } from './use-cases/pause-separation.js';
export { RecordConversation, type RecordConversationInput } from './use-cases/record-conversation.js';
export { RecordIncident, type RecordIncidentInput } from './use-cases/record-incident.js';
export { ReviewSeparations } from './use-cases/review-separations.js';
export { ScheduleConversation, type ScheduleConversationInput } from './use-cases/schedule-conversation.js';
export type { SeparationParts } from './use-cases/separation-parts.js';
export { SetEndDate } from './use-cases/set-end-date.js';
export { TurnIncidentIntoComplaint, type TurnIncidentIntoComplaintInput } from './use-cases/turn-incident-into-complaint.js';
export { WatchOverSeparations } from './use-cases/watch-over-separations.js';
