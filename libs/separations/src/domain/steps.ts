import { gates, type Gate, type Situation } from './gates.js';
import { separationSteps, type RunningOrder, type Separation, type SeparationStep } from './separation.js';

export const stepStates = ['OPEN', 'DONE', 'EXCUSED'] as const;
export type StepState = (typeof stepStates)[number];

/** Whose turn it is. */
export type Turn = 'OPENER' | 'APPROVERS' | 'BOTH' | 'NOBODY';

export interface StepView {
  readonly step: SeparationStep;
  readonly state: StepState;
  /** What still has to be there before the step is done. */
  readonly missing: readonly Gate[];
  readonly turn: Turn;
  /** Those of the responsible who have not approved yet. */
  readonly persons: readonly string[];
  /** Until when, or not before; null when there is no such time. */
  readonly until: Date | null;
}

/** A limit and what stops everything for a time are no part of what a step consists of. */
const isPartOfStep = (gate: Gate, separation: Separation): boolean =>
  gate !== 'FOLLOW_UPS' && gate !== 'NO_PAUSE' && !(gate === 'APPOINTMENT' && gates.CONVERSATION.isMet(separation));

const dayAsTime = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

/** The later of the last end of an order and the end of the notice; null while one of them is not known. */
export function earliestClose({ informedAt, noticeMs }: Separation, running: readonly RunningOrder[]): Date | null {
  const ends = running.map(({ endsOn }) => (endsOn === null ? null : dayAsTime(endsOn)));
  if (informedAt === null || ends.includes(null)) return null;
  const times = [informedAt.getTime() + noticeMs, ...ends.map((end) => end?.getTime() ?? 0)];
  return new Date(Math.max(...times));
}

const waitsFor = (separation: Separation): readonly string[] =>
  separation.approvers.filter(({ approvedHash }) => approvedHash !== separation.dossierHash).map(({ person }) => person);

function isDone(step: SeparationStep, { state, isOver }: Separation, missing: readonly Gate[]): boolean {
  if (step === 'LET_GO') return state === 'CLOSED';
  if (step === 'COVER_YOURSELF' && !isOver) return missing.length === 0 && state !== 'DRAFTED' && state !== 'APPROVING';
  return missing.length === 0;
}

function turnOf(step: SeparationStep, separation: Separation, { at, running }: Situation): Pick<StepView, 'turn' | 'until'> {
  switch (step) {
    case 'COVER_YOURSELF':
      if (separation.approvers.length > 0 && separation.state === 'APPROVING') return { turn: 'APPROVERS', until: null };
      return separation.state === 'APPROVING'
        ? { turn: 'NOBODY', until: separation.coolingOffUntil }
        : { turn: 'OPENER', until: separation.approvers.length > 0 ? null : separation.coolingOffUntil };
    case 'SAY_IN_PERSON': {
      const planned = separation.conversations.find(({ heldAt }) => heldAt === null) ?? null;
      return { turn: planned === null || planned.scheduledFor <= at ? 'OPENER' : 'BOTH', until: planned?.scheduledFor ?? null };
    }
    case 'LET_GO': {
      const until = earliestClose(separation, running);
      if (running.length > 0) return { turn: 'BOTH', until };
      return { turn: until !== null && until <= at ? 'OPENER' : 'NOBODY', until };
    }
    default:
      return { turn: 'OPENER', until: null };
  }
}

/** The six steps with what each still needs, from the same gates that guard every action. */
export const stepsOf = (separation: Separation, situation: Situation): readonly StepView[] =>
  separationSteps.map((step) => {
    const missing = (Object.keys(gates) as Gate[]).filter(
      (gate) => gates[gate].step === step && isPartOfStep(gate, separation) && !gates[gate].isMet(separation, situation),
    );
    const isExcused = separation.isExcused(step);
    if (isExcused || isDone(step, separation, missing) || separation.isOver) {
      return {
        step,
        state: isExcused ? 'EXCUSED' : isDone(step, separation, missing) ? 'DONE' : 'OPEN',
        missing: [],
        turn: 'NOBODY',
        persons: [],
        until: null,
      };
    }
    const persons = step === 'COVER_YOURSELF' ? waitsFor(separation) : [];
    return { step, state: 'OPEN', missing, persons, ...turnOf(step, separation, situation) };
  });

/** Whom to remind: whose turn is the first step that is open. While both wait for an order or a date, nobody. */
export function nextTurn(separation: Separation, situation: Situation): StepView | null {
  const order: readonly SeparationStep[] = ['COVER_YOURSELF', 'PREPARE_TRANSITION', 'BE_READY', 'SAY_IN_PERSON', 'BE_CLEAR', 'LET_GO'];
  const steps = stepsOf(separation, situation);
  const open = order.flatMap((name) => steps.filter(({ step, state }) => step === name && state === 'OPEN'));
  const [next = null] = open;
  return next === null || next.turn === 'NOBODY' || next.turn === 'BOTH' ? null : next;
}
