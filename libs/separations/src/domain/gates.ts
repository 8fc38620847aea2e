import type { RunningOrder, Separation, SeparationState, SeparationStep } from './separation.js';

/** What a gate looks at beside the separation itself. */
export interface Situation {
  readonly at: Date;
  /** Orders between the two that were accepted and have not ended. */
  readonly running: readonly RunningOrder[];
}

/** What can be missing. Each is said in a sentence of its own. */
export const gates = {
  /** Everyone named has approved the dossier as it is; or nobody is named and the cooling-off is over. */
  APPROVALS: {
    step: 'COVER_YOURSELF',
    isMet: (separation: Separation, { at }: Situation): boolean => {
      const { approvers, coolingOffUntil, dossierHash } = separation;
      return approvers.length === 0
        ? separation.isExcused('COVER_YOURSELF') || at >= coolingOffUntil
        : approvers.every(({ approvedHash }) => approvedHash === dossierHash);
    },
  },
  /** Every order that still runs has a date on which it ends. */
  END_DATES: {
    step: 'PREPARE_TRANSITION',
    isMet: (separation: Separation, { running }: Situation): boolean =>
      separation.isExcused('PREPARE_TRANSITION') || running.every(({ endsOn }) => endsOn !== null),
  },
  /** The facts are frozen: before anything is said. */
  DOSSIER: {
    step: 'BE_READY',
    isMet: (separation: Separation): boolean => separation.isExcused('BE_READY') || separation.dossierFrozenAt !== null,
  },
  /** At least one fact is chosen that it rests on. */
  FACTS: {
    step: 'BE_READY',
    isMet: (separation: Separation): boolean => separation.isExcused('BE_READY') || separation.chosenFacts.length > 0,
  },
  /** The first conversation has an appointment. */
  APPOINTMENT: {
    step: 'SAY_IN_PERSON',
    isMet: ({ conversations }: Separation): boolean => conversations.some(({ heldAt }) => heldAt === null),
  },
  /** It was said in person; or there is a reason of safety why not. */
  CONVERSATION: {
    step: 'SAY_IN_PERSON',
    isMet: (separation: Separation): boolean =>
      separation.isExcused('SAY_IN_PERSON') || separation.conversations.some(({ heldAt }) => heldAt !== null),
  },
  STATEMENT: {
    step: 'BE_CLEAR',
    isMet: ({ statementDeliveredAt }: Separation): boolean => statementDeliveredAt !== null,
  },
  /** At most two conversations follow the first. */
  FOLLOW_UPS: {
    step: 'BE_READY',
    isMet: ({ conversations }: Separation): boolean => conversations.length < 3,
  },
  RUN_OFF: {
    step: 'LET_GO',
    isMet: (_separation: Separation, { running }: Situation): boolean => running.length === 0,
  },
  NOTICE: {
    step: 'LET_GO',
    isMet: ({ informedAt, noticeMs }: Separation, { at }: Situation): boolean =>
      informedAt !== null && at.getTime() >= informedAt.getTime() + noticeMs,
  },
  /** Nothing moves while it is paused. */
  NO_PAUSE: {
    step: 'LET_GO',
    isMet: ({ pausedUntil }: Separation, { at }: Situation): boolean => pausedUntil === null || at >= pausedUntil,
  },
} as const satisfies Record<string, { step: SeparationStep; isMet: (separation: Separation, situation: Situation) => boolean }>;

export type Gate = keyof typeof gates;

/** Who acts: the opener's side, one of those named as responsible, or the other side. */
export type SeparationSide = 'OPENER' | 'APPROVER' | 'OTHER';

interface ActionRule {
  /** Which of the six it belongs to; null for those that belong to any, or to none. */
  readonly step: SeparationStep | null;
  readonly by: SeparationSide;
  readonly from: readonly SeparationState[];
  /** Where it leads; null where the state stays. */
  readonly to: SeparationState | null;
  readonly needs: readonly Gate[];
}

/**
 * Who may do what in which state, what has to be there, and where it leads. The one table: it guards every action, says
 * what is missing, and tells which actions are next.
 */
export const separationActions = {
  chooseFacts: { step: 'BE_READY', by: 'OPENER', from: ['DRAFTED', 'APPROVING', 'APPROVED'], to: null, needs: [] },
  nameApprovers: { step: 'COVER_YOURSELF', by: 'OPENER', from: ['DRAFTED', 'APPROVING'], to: 'APPROVING', needs: [] },
  approve: { step: 'COVER_YOURSELF', by: 'APPROVER', from: ['APPROVING'], to: null, needs: [] },
  decline: { step: 'COVER_YOURSELF', by: 'APPROVER', from: ['APPROVING'], to: 'DRAFTED', needs: [] },
  /** By itself when the last approval comes in, or when the cooling-off is over or excused. */
  complete: { step: 'COVER_YOURSELF', by: 'OPENER', from: ['APPROVING'], to: 'APPROVED', needs: ['APPROVALS'] },
  /** By itself when the facts change. */
  lapse: { step: 'COVER_YOURSELF', by: 'OPENER', from: ['APPROVED'], to: 'APPROVING', needs: [] },
  setEndDate: {
    step: 'PREPARE_TRANSITION',
    by: 'OPENER',
    from: ['DRAFTED', 'APPROVING', 'APPROVED', 'INFORMED', 'RUNNING_OFF'],
    to: null,
    needs: [],
  },
  /** Freezes the dossier. */
  scheduleConversation: { step: 'SAY_IN_PERSON', by: 'OPENER', from: ['APPROVED'], to: null, needs: ['END_DATES', 'FACTS', 'NO_PAUSE'] },
  recordConversation: {
    step: 'SAY_IN_PERSON',
    by: 'OPENER',
    from: ['APPROVED'],
    to: 'INFORMED',
    needs: ['APPOINTMENT', 'DOSSIER', 'NO_PAUSE'],
  },
  scheduleFollowUp: { step: 'BE_READY', by: 'OPENER', from: ['INFORMED', 'RUNNING_OFF'], to: null, needs: ['FOLLOW_UPS', 'NO_PAUSE'] },
  recordFollowUp: { step: 'BE_READY', by: 'OPENER', from: ['INFORMED', 'RUNNING_OFF'], to: null, needs: ['APPOINTMENT', 'NO_PAUSE'] },
  excuseStep: { step: null, by: 'OPENER', from: ['DRAFTED', 'APPROVING', 'APPROVED', 'INFORMED', 'RUNNING_OFF'], to: null, needs: [] },
  /** From APPROVED only when the conversation is excused: then the statement is what informs. */
  deliverStatement: {
    step: 'BE_CLEAR',
    by: 'OPENER',
    from: ['APPROVED', 'INFORMED'],
    to: 'RUNNING_OFF',
    needs: ['END_DATES', 'DOSSIER', 'CONVERSATION', 'NO_PAUSE'],
  },
  acknowledgeStatement: { step: 'BE_CLEAR', by: 'OTHER', from: ['RUNNING_OFF', 'CLOSED'], to: null, needs: ['STATEMENT'] },
  recordIncident: { step: 'BE_READY', by: 'OPENER', from: ['INFORMED', 'RUNNING_OFF'], to: null, needs: [] },
  pause: { step: null, by: 'OPENER', from: ['DRAFTED', 'APPROVING', 'APPROVED', 'INFORMED', 'RUNNING_OFF'], to: null, needs: [] },
  close: { step: 'LET_GO', by: 'OPENER', from: ['RUNNING_OFF'], to: 'CLOSED', needs: ['STATEMENT', 'RUN_OFF', 'NOTICE', 'NO_PAUSE'] },
  abandon: { step: null, by: 'OPENER', from: ['DRAFTED', 'APPROVING', 'APPROVED'], to: 'ABANDONED', needs: [] },
} as const satisfies Record<string, ActionRule>;

export type SeparationAction = keyof typeof separationActions;

/** What still has to be there before this action, in the order of the steps. */
export function missingFor(action: SeparationAction, separation: Separation, situation: Situation): readonly Gate[] {
  const { needs }: ActionRule = separationActions[action];
  return needs.filter((gate) => !gates[gate].isMet(separation, situation));
}

/** The actions that this side can take now. */
export function nextActions(separation: Separation, situation: Situation, side: SeparationSide): readonly SeparationAction[] {
  return (Object.keys(separationActions) as SeparationAction[]).filter((action) => {
    const { by, from }: ActionRule = separationActions[action];
    return by === side && from.includes(separation.state) && missingFor(action, separation, situation).length === 0;
  });
}
