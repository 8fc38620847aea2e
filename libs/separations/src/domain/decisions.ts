import type { Decision } from '@evenhand/platform';
import { missingFor, separationActions, type SeparationAction, type Situation } from './gates.js';
import { happeningAfter, type Detail, type Done, type Happening } from './history.js';
import type { ApproverProblem, SeparationRefusal } from './refusals.js';
import {
  Separation,
  type Approver,
  type Conversation,
  type FactChoice,
  type SeparationFact,
  type SeparationState,
  type SeparationStep,
} from './separation.js';

type Outcome = Decision<Separation, SeparationRefusal>;

/** Changes beside the state, which the table alone decides. */
type Changes = Partial<Omit<Separation, 'state' | 'version' | 'done' | 'isExcused' | 'isOver' | 'isInformed'>>;

/**
 * Holds an action against the table; nothing else sets a state.
 * @param detail what its history remembers of it
 * @param what its name in the history, where the action has several
 */
export function take(
  action: SeparationAction,
  separation: Separation,
  situation: Situation,
  changes: Changes = {},
  detail: Detail = {},
  what: Happening = happeningAfter[action],
): Outcome {
  const { from, to }: { from: readonly SeparationState[]; to: SeparationState | null } = separationActions[action];
  const { state } = separation;
  if (!from.includes(state)) return { refused: { code: 'SEPARATION_STATE_FORBIDS', action, state, allowedStates: from } };
  const missing = missingFor(action, separation, situation);
  if (missing.length > 0) return { refused: { code: 'SEPARATION_STEP_MISSING', action, missing } };
  const next = to ?? state;
  const endedAt = next === 'CLOSED' || next === 'ABANDONED' ? situation.at : separation.endedAt;
  // Another step was taken: whoever is next has all the time for the one after it.
  const moved = { movedAt: situation.at, remindedAt: null, escalatedAt: null };
  const done: readonly Done[] = [...(separation.done ?? []), { what, detail }];
  return { decided: Separation.of({ ...separation, ...changes, ...moved, done, state: next, endedAt, version: separation.version + 1 }) };
}

const mostApprovers = 20;

/**
 * Names everyone responsible. Nobody is named for a single person, who sleeps on it instead.
 * @param members who acts for the opener's party
 */
export function decideApprovers(
  separation: Separation,
  persons: readonly string[],
  members: readonly string[],
  situation: Situation,
): Outcome {
  const refuse = (problem: ApproverProblem): Outcome => ({ refused: { code: 'APPROVERS_INVALID', problem } });
  if (persons.length > mostApprovers) return refuse('TOO_MANY');
  if (new Set(persons).size !== persons.length) return refuse('REPEATED');
  // The opener's own word is not enough where others are responsible too.
  if (persons.length > 0 && persons.every((person) => person === separation.openedBy)) return refuse('OPENER_ALONE');
  if (persons.some((person) => person !== separation.openedBy && !members.includes(person))) return refuse('NOT_A_MEMBER');
  // Or the opener would get round those who do not approve.
  if (persons.length === 0 && separation.approvers.length > 0) return refuse('EMPTIED');
  if (persons.length === 0 && members.some((member) => member !== separation.openedBy)) return refuse('OPENER_ALONE');
  const approvers = persons.map((person) => ({ person, approvedAt: null, approvedHash: null }));
  return take('nameApprovers', separation, situation, { approvers }, { persons });
}

/** One of those named approves the dossier as it is. The last one completes it. */
export function decideApproval(separation: Separation, person: string, situation: Situation): Outcome {
  const { approvers, dossierHash } = separation;
  const mine = approvers.find((approver) => approver.person === person);
  if (mine === undefined) return { refused: { code: 'NOT_AN_APPROVER' } };
  if (mine.approvedHash === dossierHash) return { refused: { code: 'APPROVED_ALREADY' } };
  const approved = { person, approvedAt: situation.at, approvedHash: dossierHash };
  const outcome = take('approve', separation, situation, {
    approvers: approvers.map((approver) => (approver.person === person ? approved : approver)),
  });
  return 'refused' in outcome ? outcome : { decided: completed(outcome.decided, situation) };
}

/** Also when the facts become again what they were: an approval that lapsed does not come back by itself. */
const unapproved = ({ approvers }: Separation): readonly Approver[] =>
  approvers.map(({ person }) => ({ person, approvedAt: null, approvedHash: null }));

export function decideDecline(separation: Separation, person: string, situation: Situation): Outcome {
  if (!separation.approvers.some((approver) => approver.person === person)) return { refused: { code: 'NOT_AN_APPROVER' } };
  return take('decline', separation, situation, { approvers: unapproved(separation) });
}

/** APPROVED as soon as nothing is missing for it: after the last approval, the cooling-off, or an excuse. */
export function completed(separation: Separation, situation: Situation): Separation {
  const outcome = take('complete', separation, situation);
  return 'decided' in outcome ? outcome.decided : separation;
}

/** Other facts, or new ones about those chosen: whoever has approved has approved something else. */
export function decideFacts(
  separation: Separation,
  chosenFacts: readonly FactChoice[],
  dossierHash: string,
  situation: Situation,
): Outcome {
  if (separation.dossierHash === dossierHash) return { decided: separation };
  const changes = { chosenFacts, dossierHash, dossierFrozenAt: null, frozenFacts: null, approvers: unapproved(separation) };
  // The same choice with another hash: the record has changed, and nobody chose.
  const what = chosenFacts === separation.chosenFacts ? 'FACTS_CHANGED' : 'FACTS_CHOSEN';
  const chosen = take('chooseFacts', separation, situation, changes, {}, what);
  if ('refused' in chosen || chosen.decided.state !== 'APPROVED') return chosen;
  const lapsed = take('lapse', chosen.decided, situation);
  return 'refused' in lapsed ? lapsed : { decided: completed(lapsed.decided, situation) };
}

/** Never without being clear and letting go, nor against those who were named; without the word in person only for safety. */
export const isExcusable = (step: SeparationStep, { approvers }: Separation, isForSafety: boolean): boolean =>
  ({
    COVER_YOURSELF: approvers.length === 0,
    PREPARE_TRANSITION: true,
    SAY_IN_PERSON: isForSafety,
    BE_CLEAR: false,
    BE_READY: true,
    LET_GO: false,
  })[step];

export function decideExcuse(
  separation: Separation,
  step: SeparationStep,
  reason: string,
  isForSafety: boolean,
  by: string,
  situation: Situation,
): Outcome {
  if (!isExcusable(step, separation, isForSafety)) return { refused: { code: 'STEP_NOT_EXCUSABLE', step } };
  if (separation.isExcused(step)) return { refused: { code: 'EXCUSED_ALREADY', step } };
  const excuses = [...separation.excuses, { step, reason, by, at: situation.at }];
  const outcome = take('excuseStep', separation, situation, { excuses }, { step, reason });
  return 'refused' in outcome ? outcome : { decided: completed(outcome.decided, situation) };
}

const farthestAppointmentMs = 366 * 86_400_000;

/** Makes an appointment; the first one freezes the dossier, that is, the chosen facts. A new time takes the place of one that was not held. */
export function decideAppointment(
  separation: Separation,
  appointment: Pick<Conversation, 'form' | 'scheduledFor' | 'participants'>,
  facts: readonly SeparationFact[],
  situation: Situation,
): Outcome {
  const time = appointment.scheduledFor.getTime();
  const invalid = (problem: 'IN_THE_PAST' | 'TOO_FAR'): Outcome => ({
    refused: { code: 'SEPARATION_TIME_INVALID', field: 'scheduledFor', problem },
  });
  if (time < situation.at.getTime()) return invalid('IN_THE_PAST');
  if (time > situation.at.getTime() + farthestAppointmentMs) return invalid('TOO_FAR');
  const held = separation.conversations.filter(({ heldAt }) => heldAt !== null);
  const replaced = Separation.of({ ...separation, conversations: held });
  const conversations = [...held, { ...appointment, heldAt: null, outcome: null }];
  const detail = { form: appointment.form, time: appointment.scheduledFor.toISOString() };
  if (separation.isInformed) return take('scheduleFollowUp', replaced, situation, { conversations }, detail);
  const dossierFrozenAt = separation.dossierFrozenAt ?? situation.at;
  const frozenFacts = separation.frozenFacts ?? facts;
  return take('scheduleConversation', replaced, situation, { conversations, dossierFrozenAt, frozenFacts }, detail);
}

/** The conversation was held, after the facts were frozen. The first one informs the other side; others follow it. */
export function decideConversation(
  separation: Separation,
  held: Pick<Conversation, 'form' | 'participants'> & { readonly heldAt: Date; readonly outcome: string },
  situation: Situation,
): Outcome {
  if (held.heldAt.getTime() > situation.at.getTime()) {
    return { refused: { code: 'SEPARATION_TIME_INVALID', field: 'heldAt', problem: 'IN_THE_FUTURE' } };
  }
  const earliest = separation.informedAt ?? separation.dossierFrozenAt;
  if (earliest !== null && held.heldAt < earliest) {
    return { refused: { code: 'SEPARATION_TIME_INVALID', field: 'heldAt', problem: 'TOO_EARLY' } };
  }
  const conversations = separation.conversations.map((planned) => (planned.heldAt === null ? { ...planned, ...held } : planned));
  const detail = { form: held.form, time: held.heldAt.toISOString() };
  return separation.isInformed
    ? take('recordFollowUp', separation, situation, { conversations }, detail)
    : take('recordConversation', separation, situation, { conversations, informedAt: situation.at }, detail);
}

/** The statement goes out. Where nothing was said in person it is what informs, and the facts are frozen with it. */
export function decideDelivery(
  separation: Separation,
  facts: readonly SeparationFact[],
  situation: Situation,
  insistedOn: readonly string[] = [],
): Outcome {
  const isFirstWord = separation.isExcused('SAY_IN_PERSON') && separation.dossierFrozenAt === null && separation.chosenFacts.length > 0;
  const ready = isFirstWord ? Separation.of({ ...separation, dossierFrozenAt: situation.at, frozenFacts: facts }) : separation;
  const changes = { statementDeliveredAt: situation.at, informedAt: separation.informedAt ?? situation.at };
  return take('deliverStatement', ready, situation, changes, insistedOn.length === 0 ? {} : { insistedOn });
}

/** Until then nothing is due; null ends a pause. */
export const decidePause = (separation: Separation, until: Date | null, situation: Situation): Outcome =>
  until === null
    ? take('pause', separation, situation, { pausedUntil: null }, {}, 'PAUSE_ENDED')
    : take('pause', separation, situation, { pausedUntil: until }, { time: until.toISOString() });

export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && !text.startsWith('0000');
};

/** The end: what the opener notes, and when to look at it again, stays with the opener. */
export function decideClose(
  separation: Separation,
  { closingNote, reviewOn }: { readonly closingNote: string | null; readonly reviewOn: string | null },
  situation: Situation,
): Outcome {
  if (reviewOn !== null && !isDay(reviewOn)) {
    return { refused: { code: 'SEPARATION_TIME_INVALID', field: 'reviewOn', problem: 'NO_DAY' } };
  }
  if (reviewOn !== null && reviewOn <= situation.at.toISOString().slice(0, 10)) {
    return { refused: { code: 'SEPARATION_TIME_INVALID', field: 'reviewOn', problem: 'IN_THE_PAST' } };
  }
  return take('close', separation, situation, { closingNote, reviewOn });
}
