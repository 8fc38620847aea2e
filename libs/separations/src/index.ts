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
export {
  conversationForms,
  Separation,
  separationStates,
  separationSteps,
  type Approver,
  type Conversation,
  type ConversationForm,
  type Excuse,
  type RunningOrder,
  type SeparationState,
  type SeparationStep,
} from './domain/separation.js';
