import { refusing, sayTextInvalid, type Sentence, type Sentences, type TextInvalid } from '@evenhand/platform';
import type { Gate, SeparationAction } from './domain/gates.js';
import type { ApproverProblem, SeparationRefusal, TimeProblem } from './domain/refusals.js';
import type { ConversationForm, SeparationState, SeparationStep } from './domain/separation.js';
import type { WordingProblem } from './domain/wording.js';

/** What is missing, said to whoever has to bring it. */
export const gateSentences: Readonly<Record<Gate, Sentence>> = {
  APPROVALS: {
    en: 'everyone named as responsible has to approve the facts as they are now (or, with nobody named, the cooling-off has to be over)',
    de: 'alle benannten Verantwortlichen müssen die Fakten in ihrer jetzigen Fassung freigeben (oder, wenn niemand benannt ist, muss die Bedenkzeit vorbei sein)',
  },
  END_DATES: {
    en: 'every order that still runs needs a date on which it ends',
    de: 'jede laufende Bestellung braucht ein Datum, an dem sie endet',
  },
  DOSSIER: {
    en: 'the facts have to be frozen before anything is said',
    de: 'die Fakten müssen festgehalten sein, bevor etwas gesagt wird',
  },
  FACTS: {
    en: 'at least one fact that it rests on has to be chosen',
    de: 'mindestens eine Tatsache, auf der es beruht, muss ausgewählt sein',
  },
  APPOINTMENT: { en: 'the conversation needs an appointment', de: 'das Gespräch braucht einen Termin' },
  CONVERSATION: {
    en: 'it has to be said in person, by phone or video first; text alone is for reasons of safety',
    de: 'es muss zuerst persönlich, am Telefon oder per Video gesagt werden; Text allein ist nur aus Sicherheitsgründen möglich',
  },
  STATEMENT: { en: 'the statement has to be delivered', de: 'die Erklärung muss zugestellt sein' },
  FOLLOW_UPS: {
    en: 'there were two follow-up conversations already; more are not due',
    de: 'es gab schon zwei Folgegespräche; mehr sind nicht vorgesehen',
  },
  RUN_OFF: { en: 'the orders that still run have to be finished', de: 'die laufenden Bestellungen müssen erledigt sein' },
  NOTICE: { en: 'the notice period has to be over', de: 'die Ankündigungsfrist muss vorbei sein' },
  NO_PAUSE: { en: 'the pause has to be over', de: 'die Pause muss vorbei sein' },
};

export const actionSentences: Readonly<Record<SeparationAction, Sentence>> = {
  chooseFacts: { en: 'choosing facts', de: 'Fakten auszuwählen' },
  nameApprovers: { en: 'naming those responsible', de: 'Verantwortliche zu benennen' },
  approve: { en: 'approving', de: 'freizugeben' },
  decline: { en: 'declining', de: 'abzulehnen' },
  complete: { en: 'completing the approval', de: 'die Freigabe abzuschließen' },
  lapse: { en: 'taking the approval back', de: 'die Freigabe zurückzunehmen' },
  setEndDate: { en: 'setting an end date', de: 'ein Enddatum zu setzen' },
  scheduleConversation: { en: 'making an appointment', de: 'einen Termin zu machen' },
  recordConversation: { en: 'recording the conversation', de: 'das Gespräch festzuhalten' },
  scheduleFollowUp: { en: 'making an appointment for a follow-up', de: 'einen Termin für ein Folgegespräch zu machen' },
  recordFollowUp: { en: 'recording a follow-up', de: 'ein Folgegespräch festzuhalten' },
  excuseStep: { en: 'excusing a step', de: 'einen Schritt zu entschuldigen' },
  deliverStatement: { en: 'delivering the statement', de: 'die Erklärung zuzustellen' },
  acknowledgeStatement: { en: 'acknowledging the statement', de: 'die Erklärung zu bestätigen' },
  recordIncident: { en: 'recording an incident', de: 'einen Vorfall festzuhalten' },
  pause: { en: 'pausing', de: 'zu pausieren' },
  close: { en: 'closing', de: 'abzuschließen' },
  abandon: { en: 'abandoning it', de: 'sie aufzugeben' },
};

export const stepSentences: Readonly<Record<SeparationStep, Sentence>> = {
  COVER_YOURSELF: { en: 'Cover yourself inside', de: 'Sich intern absichern' },
  PREPARE_TRANSITION: { en: 'Prepare the transition', de: 'Den Übergang vorbereiten' },
  SAY_IN_PERSON: { en: 'Say it in person', de: 'Es persönlich sagen' },
  BE_CLEAR: { en: 'Be clear', de: 'Klar sein' },
  BE_READY: { en: 'Be ready for the storm', de: 'Auf den Sturm gefasst sein' },
  LET_GO: { en: 'Let go', de: 'Loslassen' },
};

export const formSentences: Readonly<Record<ConversationForm, Sentence>> = {
  IN_PERSON: { en: 'In person', de: 'Persönlich' },
  PHONE: { en: 'By phone', de: 'Am Telefon' },
  VIDEO: { en: 'By video', de: 'Per Video' },
};

const stateInGerman: Readonly<Record<SeparationState, string>> = {
  DRAFTED: 'entworfen',
  APPROVING: 'in Freigabe',
  APPROVED: 'freigegeben',
  INFORMED: 'mitgeteilt',
  RUNNING_OFF: 'im Auslaufen',
  CLOSED: 'abgeschlossen',
  ABANDONED: 'aufgegeben',
};
const stateInEnglish = (state: SeparationState): string => state.toLowerCase().replace('_', ' ');

const problemSentences: Readonly<Record<WordingProblem, Sentence>> = {
  VAGUE: { en: 'is vague: say what happened and what follows', de: 'ist vage: Sagen Sie, was geschehen ist und was folgt' },
  INSULT: { en: 'insults: leave it out', de: 'beleidigt: Lassen Sie es weg' },
  THREAT: { en: 'threatens: leave it out', de: 'droht: Lassen Sie es weg' },
  FURTHER_BUSINESS: {
    en: 'promises further business, and there will be none',
    de: 'verspricht weitere Geschäfte, und es wird keine geben',
  },
  PROTECTED_TRAIT: {
    en: 'hints at a protected trait (origin, religion, disability, age, sex, sexual identity), which is never a ground: say what was done, not what somebody is',
    de: 'deutet auf ein geschütztes Merkmal hin (Herkunft, Religion, Behinderung, Alter, Geschlecht, sexuelle Identität), das nie ein Grund ist: Sagen Sie, was getan wurde, nicht, was jemand ist',
  },
};

export const sayFinding = (problem: WordingProblem, words: string): Sentence => ({
  en: `“${words}” ${problemSentences[problem].en}.`,
  de: `„${words}“ ${problemSentences[problem].de}.`,
});

const times: Readonly<Record<TimeProblem, Sentence>> = {
  IN_THE_PAST: { en: 'lies in the past; it has to lie ahead', de: 'liegt in der Vergangenheit; es muss in der Zukunft liegen' },
  IN_THE_FUTURE: { en: 'lies in the future; it has to have happened', de: 'liegt in der Zukunft; es muss geschehen sein' },
  TOO_EARLY: {
    en: 'lies before the facts were frozen, or before the word in person; what is said follows them',
    de: 'liegt vor dem Festhalten der Fakten oder vor dem persönlichen Wort; was gesagt wird, folgt darauf',
  },
  TOO_FAR: { en: 'lies too far ahead', de: 'liegt zu weit in der Zukunft' },
  NO_DAY: { en: 'is no day of the calendar', de: 'ist kein Tag des Kalenders' },
};

const sentences: Sentences<SeparationRefusal | TextInvalid> = {
  TEXT_INVALID: sayTextInvalid,
  SEPARATION_NOT_FOUND: () => ({ en: 'There is no such separation of yours.', de: 'Eine solche Trennung von Ihnen gibt es nicht.' }),
  SEPARATION_OPEN_ALREADY: () => ({
    en: 'A separation from this party is under way already. Go on with that one, or abandon it.',
    de: 'Eine Trennung von dieser Partei läuft schon. Führen Sie diese weiter oder geben Sie sie auf.',
  }),
  NEVER_DEALT_WITH_EACH_OTHER: () => ({
    en: 'You never dealt with this party in this role, so there is nothing to separate.',
    de: 'Sie hatten mit dieser Partei in dieser Rolle nie zu tun; es gibt nichts zu trennen.',
  }),
  SEPARATION_STATE_FORBIDS: ({ action, state, allowedStates }) => ({
    en: `The separation is ${stateInEnglish(state)}, and ${actionSentences[action].en} is possible when it is ${allowedStates.map(stateInEnglish).join(' or ')}.`,
    de: `Die Trennung ist ${stateInGerman[state]}; möglich ist es, ${actionSentences[action].de}, wenn sie ${allowedStates.map((allowed) => stateInGerman[allowed]).join(' oder ')} ist.`,
  }),
  SEPARATION_STEP_MISSING: ({ missing }) => ({
    en: `Something is missing: ${missing.map((gate) => gateSentences[gate].en).join('; ')}.`,
    de: `Es fehlt etwas: ${missing.map((gate) => gateSentences[gate].de).join('; ')}.`,
  }),
  SEPARATION_CHANGED: ({ version }) => ({
    en: `The separation has changed since you read it; it is at version ${version} now. Read it again.`,
    de: `Die Trennung hat sich geändert, seit Sie sie gelesen haben; sie steht jetzt bei Version ${version}. Lesen Sie sie noch einmal.`,
  }),
  NOT_AN_APPROVER: () => ({
    en: 'You are not one of those who were named as responsible.',
    de: 'Sie gehören nicht zu den benannten Verantwortlichen.',
  }),
  APPROVED_ALREADY: () => ({
    en: 'You have approved these facts already.',
    de: 'Sie haben diese Fakten schon freigegeben.',
  }),
  APPROVERS_INVALID: ({ problem }) => approverProblems[problem],
  STEP_NOT_EXCUSABLE: ({ step }) => ({
    en:
      step === 'SAY_IN_PERSON'
        ? 'The word in person is excused for reasons of safety alone: say so, and why.'
        : step === 'COVER_YOURSELF'
          ? 'Those who were named as responsible approve themselves; their word is not excused. Only the cooling-off of a single person is.'
          : `“${stepSentences[step].en}” cannot be left out.`,
    de:
      step === 'SAY_IN_PERSON'
        ? 'Das persönliche Wort entfällt nur aus Sicherheitsgründen: Sagen Sie das, und warum.'
        : step === 'COVER_YOURSELF'
          ? 'Benannte Verantwortliche geben selbst frei; ihr Wort entfällt nicht. Nur die Bedenkzeit einer einzelnen Person kann entfallen.'
          : `„${stepSentences[step].de}“ kann nicht entfallen.`,
  }),
  EXCUSED_ALREADY: ({ step }) => ({
    en: `“${stepSentences[step].en}” is excused already.`,
    de: `„${stepSentences[step].de}“ ist schon entschuldigt.`,
  }),
  SEPARATION_TIME_INVALID: ({ field, problem }) => ({ en: `${field} ${times[problem].en}.`, de: `${field} ${times[problem].de}.` }),
  FACT_NOT_FOUND: ({ id }) => ({
    en: `${id} is no fact between the two of you. Choose from the facts that are offered.`,
    de: `${id} ist kein Faktum zwischen Ihnen beiden. Wählen Sie aus den angebotenen.`,
  }),
  NO_ORDER_TO_RUN_OFF: () => ({
    en: 'This is no order between the two of you that still runs.',
    de: 'Das ist keine Bestellung zwischen Ihnen beiden, die noch läuft.',
  }),
  WORDING_REFUSED: ({ findings }) => {
    const said = findings.map(({ problem, words }) => sayFinding(problem, words));
    return { en: said.map(({ en }) => en).join(' '), de: said.map(({ de }) => de).join(' ') };
  },
  INCIDENT_NOT_FOUND: () => ({ en: 'There is no such incident.', de: 'Einen solchen Vorfall gibt es nicht.' }),
  INCIDENT_IS_COMPLAINT_ALREADY: () => ({
    en: 'This incident has been made a complaint already.',
    de: 'Aus diesem Vorfall ist schon eine Beschwerde geworden.',
  }),
};

const approverProblems: Readonly<Record<ApproverProblem, Sentence>> = {
  OPENER_ALONE: {
    en: 'Name somebody beside yourself: the opener does not approve alone. Name nobody only if nobody else acts for your party.',
    de: 'Benennen Sie außer sich selbst noch jemanden: Wer eröffnet, gibt nicht allein frei. Benennen Sie nur dann niemanden, wenn sonst niemand für Ihre Partei handelt.',
  },
  REPEATED: { en: 'Somebody is named more than once. Name each once.', de: 'Jemand ist mehrfach benannt. Benennen Sie jeden einmal.' },
  EMPTIED: {
    en: 'Somebody was named as responsible before. Name others in their place if need be, but not nobody.',
    de: 'Es waren schon Verantwortliche benannt. Benennen Sie nötigenfalls andere an ihrer Stelle, aber nicht niemanden.',
  },
  NOT_A_MEMBER: {
    en: 'Name people who act for your party: its members, or yourself.',
    de: 'Benennen Sie Personen, die für Ihre Partei handeln: ihre Mitglieder oder sich selbst.',
  },
  TOO_MANY: { en: 'At most 20 people are named.', de: 'Höchstens 20 Personen werden benannt.' },
};

export const { refuse, settle } = refusing<SeparationRefusal | TextInvalid>(sentences);
