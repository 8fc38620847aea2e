// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a complaint is about. See `complaintCategories` for what each means. */
export type ComplaintCategory =
  /** Abuse, shouting, getting personal. */
  | 'INSULT'
  /** Taking what is somebody else's. Has kinds. */
  | 'THEFT'
  /** Announcing harm. Has kinds. */
  | 'THREAT'
  /** Demands out of proportion. */
  | 'EXCESSIVE_DEMANDS'
  /** Keeps rejecting without saying why. */
  | 'VAGUENESS'
  /** Does not answer. */
  | 'UNRESPONSIVE'
  /** Does not pay. */
  | 'NON_PAYMENT'
  /** Does not turn up. */
  | 'NO_SHOW'
  /** Deceives to gain something. */
  | 'FRAUD'
  /** Treats worse for a protected trait. */
  | 'DISCRIMINATION'
  /** Something else. */
  | 'OTHER';

/** What kind of theft or threat. */
export type ComplaintKind =
  /** Theft of money. */
  | 'MONEY'
  /** Theft of goods. */
  | 'GOODS'
  /** Theft of ideas. */
  | 'IDEAS'
  /** Theft of working time. */
  | 'TIME'
  /** Threat of violence. */
  | 'VIOLENCE'
  /** Threat of a bad rating, to extort something. */
  | 'BAD_RATING'
  /** Pressure for a discount. */
  | 'DISCOUNT_PRESSURE'
  /** Threat to leave for a competitor. */
  | 'SWITCH_TO_COMPETITOR';

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

/** Where a separation stands. */
export type SeparationState =
  /** Begun inside. */
  | 'DRAFTED'
  /** Waits for those who are responsible, or for the cooling-off. */
  | 'APPROVING'
  /** Approved: no new orders; the other side does not know yet. */
  | 'APPROVED'
  /** The other side was told. */
  | 'INFORMED'
  /** The statement is delivered; what still runs is finished. */
  | 'RUNNING_OFF'
  /** Over. */
  | 'CLOSED'
  /** Given up before the other side was told. */
  | 'ABANDONED';

/** The six steps. */
export type SeparationStep =
  /** Everyone who is responsible approves. */
  | 'COVER_YOURSELF'
  /** Every order that runs has a date on which it ends. */
  | 'PREPARE_TRANSITION'
  /** It is said in person, by phone or video. */
  | 'SAY_IN_PERSON'
  /** The statement says what ends, when and why. */
  | 'BE_CLEAR'
  /** The facts are chosen and frozen before anything is said. */
  | 'BE_READY'
  /** The last order is done, the notice is over, and it closes. */
  | 'LET_GO';

/** How far a step is. */
export type SeparationStepState =
  /** Something is missing. */
  | 'OPEN'
  /** Nothing is missing. */
  | 'DONE'
  /** It is gone without, for a written reason. */
  | 'EXCUSED';

/** Whose turn it is. */
export type SeparationTurn =
  /** Of the side that opened it. */
  | 'OPENER'
  /** Of those who are responsible. */
  | 'APPROVERS'
  /** Of both: an order or an appointment is waited for. */
  | 'BOTH'
  /** Of nobody: a time is waited for, or there is nothing to do. */
  | 'NOBODY';

/** A side of a separation. */
export type SeparationSide =
  /** The side that opened it. */
  | 'OPENER'
  /** The side that is parted with. */
  | 'OTHER';

/** What can be missing. */
export type SeparationGate =
  /** Everyone responsible approves the facts as they are now. */
  | 'APPROVALS'
  /** Every order that runs has an end date. */
  | 'END_DATES'
  /** The facts are frozen. */
  | 'DOSSIER'
  /** At least one fact is chosen. */
  | 'FACTS'
  /** The conversation has an appointment. */
  | 'APPOINTMENT'
  /** It was said in person. */
  | 'CONVERSATION'
  /** The statement is delivered. */
  | 'STATEMENT'
  /** At most two conversations follow the first. */
  | 'FOLLOW_UPS'
  /** No order runs any more. */
  | 'RUN_OFF'
  /** The notice is over. */
  | 'NOTICE'
  /** It is not paused. */
  | 'NO_PAUSE';

/** What can be done, named as in the table of the domain. */
export type SeparationAction =
  /** `chooseSeparationFacts`. */
  | 'chooseFacts'
  /** `nameApprovers`. */
  | 'nameApprovers'
  /** `approveSeparation`. */
  | 'approve'
  /** `declineSeparation`. */
  | 'decline'
  /** Happens by itself: the approval is complete. */
  | 'complete'
  /** Happens by itself: the approval lapses. */
  | 'lapse'
  /** `setRunOffEndDate`. */
  | 'setEndDate'
  /** `scheduleConversation` for the word in person. */
  | 'scheduleConversation'
  /** `recordConversation` of the word in person. */
  | 'recordConversation'
  /** `scheduleConversation` for one of the two that may follow. */
  | 'scheduleFollowUp'
  /** `recordConversation` of one that followed. */
  | 'recordFollowUp'
  /** `excuseStep`. */
  | 'excuseStep'
  /** `deliverSeparationStatement`. */
  | 'deliverStatement'
  /** `acknowledgeSeparationStatement`. */
  | 'acknowledgeStatement'
  /** `recordIncident`. */
  | 'recordIncident'
  /** `pauseSeparation`. */
  | 'pause'
  /** `closeSeparation`. */
  | 'close'
  /** `abandonSeparation`. */
  | 'abandon';

/** How people talk. Text alone is none. */
export type ConversationForm =
  /** Face to face. */
  | 'IN_PERSON'
  /** By phone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** What can be wrong with words. */
export type WordingProblem =
  /** Leaves the other side guessing. */
  | 'VAGUE'
  /** Insults. */
  | 'INSULT'
  /** Threatens. */
  | 'THREAT'
  /** Promises further business. */
  | 'FURTHER_BUSINESS'
  /** Hints at a protected trait of somebody, such as origin, religion, disability, age or sex: never a ground. */
  | 'PROTECTED_TRAIT';

/** What can have happened to a separation. */
export type SeparationHappening =
  /** It was opened. */
  | 'OPENED'
  /** The opener chose facts. */
  | 'FACTS_CHOSEN'
  /** Something new came on record about the chosen facts. */
  | 'FACTS_CHANGED'
  /** Those who are responsible were named. */
  | 'APPROVERS_NAMED'
  /** One of them approved. */
  | 'APPROVAL_GIVEN'
  /** One of them declined. */
  | 'APPROVAL_DECLINED'
  /** Nothing was missing for the approval any more. */
  | 'APPROVED'
  /** The approval lapsed. */
  | 'APPROVAL_LAPSED'
  /** An order got the day on which it ends. */
  | 'END_DATE_SET'
  /** The word in person got an appointment. */
  | 'CONVERSATION_SCHEDULED'
  /** It was said in person. */
  | 'CONVERSATION_HELD'
  /** A follow-up got an appointment. */
  | 'FOLLOW_UP_SCHEDULED'
  /** A follow-up was held. */
  | 'FOLLOW_UP_HELD'
  /** A step is gone without. */
  | 'STEP_EXCUSED'
  /** The statement was delivered. */
  | 'STATEMENT_DELIVERED'
  /** The other side said that it has read the statement. */
  | 'STATEMENT_ACKNOWLEDGED'
  /** An outburst was written down. */
  | 'INCIDENT_RECORDED'
  /** An incident became a complaint. */
  | 'INCIDENT_MADE_COMPLAINT'
  /** It was paused. */
  | 'PAUSED'
  /** The pause was ended. */
  | 'PAUSE_ENDED'
  /** Whoever is next was reminded. */
  | 'REMINDED'
  /** A step was overdue. */
  | 'ESCALATED'
  /** It was closed. */
  | 'CLOSED'
  /** It was given up. */
  | 'ABANDONED'
  /** The day to look at it again had come. */
  | 'REVIEW_DUE';

/** Which separation, as it was read. */
export type SeparationInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
};

/** Input of `approveSeparation`. */
export type ApproveSeparationInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** `dossierHash` of the facts that the caller has read: facts that took their place since are not approved. */
  dossierHash: string;
};

/** Input of `chooseSeparationFacts`. */
export type ChooseSeparationFactsInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** Of `availableFacts`, up to 100. They take the place of those chosen before. */
  facts: Array<SeparationFactInput>;
};

/** A fact of `availableFacts`. */
export type SeparationFactInput = {
  /** Its source. */
  source: string;
  /** Its id. */
  id: string;
};

/** Input of `nameApprovers`. */
export type NameApproversInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** Subjects of the tokens of up to 20 people who act for the caller's party. */
  persons: Array<string>;
};

/** Input of `excuseStep`. */
export type ExcuseStepInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** Which step. */
  step: SeparationStep;
  /** Why; up to 2000 characters. */
  reason: string;
  /** Whether the reason is one of safety: the only one that excuses the word in person. */
  isForSafety?: boolean;
};

/** Input of `setRunOffEndDate`. */
export type SetRunOffEndDateInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** Global id of the order. */
  orderId: string;
  /** The day on which it ends. */
  endsOn: string;
};

/** Input of `scheduleConversation`. */
export type ScheduleConversationInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** How they talk. */
  form: ConversationForm;
  /** When: ahead, within a year. */
  scheduledFor: string;
  /** Who takes part, by name. */
  participants?: Array<string>;
};

/** Input of `recordConversation`. */
export type RecordConversationInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** How they talked. */
  form: ConversationForm;
  /** When. */
  heldAt: string;
  /** Who took part, by name. */
  participants?: Array<string>;
  /** What came of it; up to 5000 characters. For the opener alone. */
  outcome: string;
};

/** Input of `deliverSeparationStatement`. */
export type DeliverSeparationStatementInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** Why, in words of one’s own; up to 2000 characters. What ends, which facts, which orders are added from the record. */
  why: string;
  /** Sends it although something is vague or hints at a protected trait; the words stay in the history. */
  insist?: boolean;
};

/** Input of `recordIncident`. */
export type RecordIncidentInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** What happened; up to 5000 characters. */
  what: string;
  /** Whether it is serious. */
  isSerious: boolean;
};

/** Input of `turnIncidentIntoComplaint`. */
export type TurnIncidentIntoComplaintInput = {
  /** Global id of the incident. */
  incidentId: string;
  /** What it is about. */
  category: ComplaintCategory;
  /** More closely, where the category has kinds. */
  kind?: ComplaintKind | null | undefined;
  /** Why the complainant is to stay hidden, if so. */
  safetyReason?: string | null | undefined;
};

/** Input of `pauseSeparation`. */
export type PauseSeparationInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** Until when, within 90 days; null ends a pause. */
  until?: string | null | undefined;
};

/** Input of `closeSeparation`. */
export type CloseSeparationInput = {
  /** Global id of the separation. */
  separationId: string;
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: number | null | undefined;
  /** For the opener alone; up to 2000 characters. */
  closingNote?: string | null | undefined;
  /** The day on which to look at it again. */
  reviewOn?: string | null | undefined;
};

export type SeparationPageQueryVariables = Exact<{
  id: string;
}>;


export type SeparationPageQuery = { separation: { id: string, state: SeparationState, mySide: SeparationSide | null, openerRole: Role, nextActions: Array<SeparationAction>, earliestCloseAt: string | null, noticeDays: number, informedAt: string | null, statementDeliveredAt: string | null, statementAcknowledgedAt: string | null, endedAt: string | null, opener: { id: string, displayName: string, members: Array<string> | null }, other: { id: string, displayName: string }, steps: Array<{ step: SeparationStep, title: string, state: SeparationStepState, turn: SeparationTurn, persons: Array<string>, until: string | null, nextActions: Array<SeparationAction>, missing: Array<{ gate: SeparationGate, message: string }> }>, runOff: Array<{ endsOn: string | null, obligation: string, endedAt: string | null, order: { id: string, externalId: string | null, amount: { amountMinor: number, currency: string } } | null }>, conversations: Array<{ form: ConversationForm, scheduledFor: string, participants: Array<string>, heldAt: string | null, outcome: string | null }>, statement: { id: string, text: string } | null, history: Array<{ what: SeparationHappening, at: string, side: SeparationSide | null, person: string | null, reason: string | null, text: string }>, inside: { version: number, coolingOffUntil: string, pausedUntil: string | null, factsFrozenAt: string | null, dossierHash: string, talkingPoints: Array<string>, calendarFile: string | null, closingNote: string | null, reviewOn: string | null, pairEntryId: string | null, approvers: Array<{ person: string, approvedAt: string | null }>, availableFacts: Array<{ source: string, id: string, at: string, text: string }>, facts: Array<{ source: string, id: string, at: string, text: string }>, incidents: Array<{ id: string, at: string, what: string, isSerious: boolean, complaintId: string | null }> } | null } | null };

export type SeparationChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type SeparationChangedSubscription = { separationChanged: { id: string } };

export type LetterQueryVariables = Exact<{
  id: string;
  why: string;
}>;


export type LetterQuery = { separation: { inside: { de: string | null, en: string | null } | null } | null, checkSeparationWording: Array<{ problem: WordingProblem, from: number, to: number, words: string, message: string }> };

export type ChooseSeparationFactsMutationVariables = Exact<{
  input: ChooseSeparationFactsInput;
}>;


export type ChooseSeparationFactsMutation = { chooseSeparationFacts:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'FactNotFound', code: string, message: string }
   };

export type NameApproversMutationVariables = Exact<{
  input: NameApproversInput;
}>;


export type NameApproversMutation = { nameApprovers:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'ApproversInvalid', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type ApproveSeparationMutationVariables = Exact<{
  input: ApproveSeparationInput;
}>;


export type ApproveSeparationMutation = { approveSeparation:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'NotAnApprover', code: string, message: string }
    | { __typename: 'ApprovedAlready', code: string, message: string }
   };

export type DeclineSeparationMutationVariables = Exact<{
  input: SeparationInput;
}>;


export type DeclineSeparationMutation = { declineSeparation:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'NotAnApprover', code: string, message: string }
   };

export type ExcuseStepMutationVariables = Exact<{
  input: ExcuseStepInput;
}>;


export type ExcuseStepMutation = { excuseStep:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'StepNotExcusable', code: string, message: string }
    | { __typename: 'ExcusedAlready', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type SetRunOffEndDateMutationVariables = Exact<{
  input: SetRunOffEndDateInput;
}>;


export type SetRunOffEndDateMutation = { setRunOffEndDate:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'NoOrderToRunOff', code: string, message: string }
    | { __typename: 'SeparationTimeInvalid', code: string, message: string }
   };

export type ScheduleConversationMutationVariables = Exact<{
  input: ScheduleConversationInput;
}>;


export type ScheduleConversationMutation = { scheduleConversation:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'SeparationStepMissing', code: string, message: string }
    | { __typename: 'SeparationTimeInvalid', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type RecordConversationMutationVariables = Exact<{
  input: RecordConversationInput;
}>;


export type RecordConversationMutation = { recordConversation:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'SeparationStepMissing', code: string, message: string }
    | { __typename: 'SeparationTimeInvalid', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type DeliverSeparationStatementMutationVariables = Exact<{
  input: DeliverSeparationStatementInput;
}>;


export type DeliverSeparationStatementMutation = { deliverSeparationStatement:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'SeparationStepMissing', code: string, message: string }
    | { __typename: 'WordingRefused', code: string, message: string }
    | { __typename: 'StatementIncomplete', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type AcknowledgeSeparationStatementMutationVariables = Exact<{
  input: SeparationInput;
}>;


export type AcknowledgeSeparationStatementMutation = { acknowledgeSeparationStatement:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'SeparationStepMissing', code: string, message: string }
   };

export type RecordIncidentMutationVariables = Exact<{
  input: RecordIncidentInput;
}>;


export type RecordIncidentMutation = { recordIncident:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type TurnIncidentIntoComplaintMutationVariables = Exact<{
  input: TurnIncidentIntoComplaintInput;
}>;


export type TurnIncidentIntoComplaintMutation = { turnIncidentIntoComplaint:
    | { __typename: 'Incident', id: string }
    | { __typename: 'IncidentNotFound', code: string, message: string }
    | { __typename: 'IncidentIsComplaintAlready', code: string, message: string }
    | { __typename: 'NoContactBetweenYou', code: string, message: string }
    | { __typename: 'ComplainantMuted', code: string, message: string }
    | { __typename: 'ComplaintAlreadyOpen', code: string, message: string }
    | { __typename: 'ComplaintKindWrong', code: string, message: string }
    | { __typename: 'ComplaintInputInvalid', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type PauseSeparationMutationVariables = Exact<{
  input: PauseSeparationInput;
}>;


export type PauseSeparationMutation = { pauseSeparation:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'SeparationTimeInvalid', code: string, message: string }
   };

export type CloseSeparationMutationVariables = Exact<{
  input: CloseSeparationInput;
}>;


export type CloseSeparationMutation = { closeSeparation:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
    | { __typename: 'SeparationStepMissing', code: string, message: string }
    | { __typename: 'SeparationTimeInvalid', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type AbandonSeparationMutationVariables = Exact<{
  input: SeparationInput;
}>;


export type AbandonSeparationMutation = { abandonSeparation:
    | { __typename: 'Separation', id: string }
    | { __typename: 'SeparationNotFound', code: string, message: string }
    | { __typename: 'SeparationChanged', code: string, message: string }
    | { __typename: 'SeparationStateForbids', code: string, message: string }
   };


export const SeparationPageDocument: TypedDocument<SeparationPageQuery, SeparationPageQueryVariables> = `query SeparationPage($id: ID!) {
  separation(id: $id) {
    id
    state
    mySide
    openerRole
    opener {
      id
      displayName
      members
    }
    other {
      id
      displayName
    }
    steps {
      step
      title
      state
      missing {
        gate
        message
      }
      turn
      persons
      until
      nextActions
    }
    nextActions
    runOff {
      order {
        id
        externalId
        amount {
          amountMinor
          currency
        }
      }
      endsOn
      obligation
      endedAt
    }
    earliestCloseAt
    noticeDays
    informedAt
    conversations {
      form
      scheduledFor
      participants
      heldAt
      outcome
    }
    statement {
      id
      text
    }
    statementDeliveredAt
    statementAcknowledgedAt
    endedAt
    history {
      what
      at
      side
      person
      reason
      text
    }
    inside {
      version
      approvers {
        person
        approvedAt
      }
      coolingOffUntil
      pausedUntil
      availableFacts {
        source
        id
        at
        text
      }
      facts {
        source
        id
        at
        text
      }
      factsFrozenAt
      dossierHash
      talkingPoints
      incidents {
        id
        at
        what
        isSerious
        complaintId
      }
      calendarFile
      closingNote
      reviewOn
      pairEntryId
    }
  }
}`;

export const SeparationChangedDocument: TypedDocument<SeparationChangedSubscription, SeparationChangedSubscriptionVariables> = `subscription SeparationChanged($id: ID!) {
  separationChanged(id: $id) {
    id
  }
}`;

export const LetterDocument: TypedDocument<LetterQuery, LetterQueryVariables> = `query Letter($id: ID!, $why: String!) {
  separation(id: $id) {
    inside {
      de: letter(why: $why, locale: de)
      en: letter(why: $why, locale: en)
    }
  }
  checkSeparationWording(text: $why) {
    problem
    from
    to
    words
    message
  }
}`;

export const ChooseSeparationFactsDocument: TypedDocument<ChooseSeparationFactsMutation, ChooseSeparationFactsMutationVariables> = `mutation ChooseSeparationFacts($input: ChooseSeparationFactsInput!) {
  chooseSeparationFacts(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const NameApproversDocument: TypedDocument<NameApproversMutation, NameApproversMutationVariables> = `mutation NameApprovers($input: NameApproversInput!) {
  nameApprovers(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const ApproveSeparationDocument: TypedDocument<ApproveSeparationMutation, ApproveSeparationMutationVariables> = `mutation ApproveSeparation($input: ApproveSeparationInput!) {
  approveSeparation(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const DeclineSeparationDocument: TypedDocument<DeclineSeparationMutation, DeclineSeparationMutationVariables> = `mutation DeclineSeparation($input: SeparationInput!) {
  declineSeparation(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const ExcuseStepDocument: TypedDocument<ExcuseStepMutation, ExcuseStepMutationVariables> = `mutation ExcuseStep($input: ExcuseStepInput!) {
  excuseStep(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const SetRunOffEndDateDocument: TypedDocument<SetRunOffEndDateMutation, SetRunOffEndDateMutationVariables> = `mutation SetRunOffEndDate($input: SetRunOffEndDateInput!) {
  setRunOffEndDate(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const ScheduleConversationDocument: TypedDocument<ScheduleConversationMutation, ScheduleConversationMutationVariables> = `mutation ScheduleConversation($input: ScheduleConversationInput!) {
  scheduleConversation(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const RecordConversationDocument: TypedDocument<RecordConversationMutation, RecordConversationMutationVariables> = `mutation RecordConversation($input: RecordConversationInput!) {
  recordConversation(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const DeliverSeparationStatementDocument: TypedDocument<DeliverSeparationStatementMutation, DeliverSeparationStatementMutationVariables> = `mutation DeliverSeparationStatement($input: DeliverSeparationStatementInput!) {
  deliverSeparationStatement(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const AcknowledgeSeparationStatementDocument: TypedDocument<AcknowledgeSeparationStatementMutation, AcknowledgeSeparationStatementMutationVariables> = `mutation AcknowledgeSeparationStatement($input: SeparationInput!) {
  acknowledgeSeparationStatement(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const RecordIncidentDocument: TypedDocument<RecordIncidentMutation, RecordIncidentMutationVariables> = `mutation RecordIncident($input: RecordIncidentInput!) {
  recordIncident(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const TurnIncidentIntoComplaintDocument: TypedDocument<TurnIncidentIntoComplaintMutation, TurnIncidentIntoComplaintMutationVariables> = `mutation TurnIncidentIntoComplaint($input: TurnIncidentIntoComplaintInput!) {
  turnIncidentIntoComplaint(input: $input) {
    __typename
    ... on Incident {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const PauseSeparationDocument: TypedDocument<PauseSeparationMutation, PauseSeparationMutationVariables> = `mutation PauseSeparation($input: PauseSeparationInput!) {
  pauseSeparation(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const CloseSeparationDocument: TypedDocument<CloseSeparationMutation, CloseSeparationMutationVariables> = `mutation CloseSeparation($input: CloseSeparationInput!) {
  closeSeparation(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const AbandonSeparationDocument: TypedDocument<AbandonSeparationMutation, AbandonSeparationMutationVariables> = `mutation AbandonSeparation($input: SeparationInput!) {
  abandonSeparation(input: $input) {
    __typename
    ... on Separation {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
