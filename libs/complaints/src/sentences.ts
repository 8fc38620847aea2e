import { refusing, sayTextInvalid, type Sentence, type Sentences } from '@evenhand/platform';
import { maximumEvidence, maximumFacts } from './domain/filing.js';
import type { ComplaintField, ComplaintRefusal } from './domain/refusals.js';

const time = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ') + ' UTC';

const fieldRules: Record<ComplaintField, Sentence> = {
  facts: { en: `A complaint names 1 to ${maximumFacts} facts.`, de: `Eine Beschwerde nennt 1 bis ${maximumFacts} Tatsachen.` },
  'facts.on': {
    en: 'facts.on is a day of the calendar as YYYY-MM-DD that is not in the future.',
    de: 'facts.on ist ein Kalendertag als JJJJ-MM-TT, der nicht in der Zukunft liegt.',
  },
  evidence: {
    en: `Evidence is up to ${maximumEvidence} pieces, each either a text, or the hash and the URL of a file.`,
    de: `Belege sind bis zu ${maximumEvidence} Stück, jedes entweder ein Text oder Hash und URL einer Datei.`,
  },
  'evidence.sha256': {
    en: 'evidence.sha256 is the SHA-256 hash of the file: 64 hexadecimal digits.',
    de: 'evidence.sha256 ist der SHA-256-Hash der Datei: 64 hexadezimale Ziffern.',
  },
  'evidence.url': {
    en: 'evidence.url is a full address that begins with https.',
    de: 'evidence.url ist eine vollständige Adresse, die mit https beginnt.',
  },
};

const sentences: Sentences<ComplaintRefusal> = {
  TEXT_INVALID: sayTextInvalid,
  COMPLAINT_NOT_FOUND: () => ({ en: 'There is no such complaint of yours.', de: 'Eine solche Beschwerde von Ihnen gibt es nicht.' }),
  ORDER_NOT_FOUND: () => ({ en: 'There is no such order of yours.', de: 'Eine solche Bestellung von Ihnen gibt es nicht.' }),
  NO_CONTACT_BETWEEN_YOU: () => ({
    en: 'You can complain about a party that you had an order or an enquiry with, in the role that it took there.',
    de: 'Sie können sich über eine Partei beschweren, mit der Sie eine Bestellung oder Anfrage hatten, und zwar in der Rolle, die sie dort hatte.',
  }),
  COMPLAINANT_MUTED: ({ until }) => ({
    en: `Several of your complaints were unfounded, so you can file none until ${time(until)}. You can again after that.`,
    de: `Mehrere Ihrer Beschwerden waren unbegründet; deshalb können Sie bis ${time(until)} keine einreichen. Danach geht es wieder.`,
  }),
  COMPLAINT_ALREADY_OPEN: () => ({
    en: 'You have an open complaint about this already. Wait for its decision, or withdraw it and file it anew.',
    de: 'Sie haben dazu schon eine offene Beschwerde. Warten Sie die Entscheidung ab oder ziehen Sie sie zurück und reichen Sie sie neu ein.',
  }),
  COMPLAINT_KIND_WRONG: ({ category, kinds }) =>
    kinds.length === 0
      ? {
          en: `A complaint of ${category} has no kind. Leave it out.`,
          de: `Eine Beschwerde wegen ${category} hat keine Art. Lassen Sie sie weg.`,
        }
      : {
          en: `A complaint of ${category} names its kind: ${kinds.join(', ')}.`,
          de: `Eine Beschwerde wegen ${category} nennt ihre Art: ${kinds.join(', ')}.`,
        },
  COMPLAINT_INPUT_INVALID: ({ field }) => fieldRules[field],
  WRONG_COMPLAINT_STATE: ({ action, state, allowedStates }) => ({
    en: `The complaint is ${state}; for this (${action}) it would have to be ${allowedStates.join(' or ')}.`,
    de: `Die Beschwerde ist im Zustand ${state}; für diese Handlung (${action}) müsste sie ${allowedStates.join(' oder ')} sein.`,
  }),
  COMPLAINT_ALREADY_ANSWERED: () => ({
    en: 'You have answered this complaint already. The answer stands as it is.',
    de: 'Sie haben auf diese Beschwerde schon geantwortet. Die Antwort bleibt, wie sie ist.',
  }),
  SUBJECT_ALREADY_TOLD: () => ({
    en: 'The subject knows of this complaint already. It can be decided once the subject has answered or its time is over.',
    de: 'Die betroffene Partei weiß schon von dieser Beschwerde. Entschieden werden kann, wenn sie geantwortet hat oder ihre Frist vorbei ist.',
  }),
  SUBJECT_NOT_TOLD: () => ({
    en: 'Nobody is found guilty unheard: tell the subject what is said with tellSubject first.',
    de: 'Niemand wird ungehört schuldig gesprochen: Sagen Sie der betroffenen Partei zuerst mit tellSubject, was vorgebracht wird.',
  }),
  SUMMARY_REVEALS_COMPLAINANT: ({ field }) => ({
    en: `${field} names the complainant, who is to stay hidden, or the order. Say what happened without names and numbers.`,
    de: `${field} nennt die beschwerdeführende Partei, die verborgen bleiben soll, oder die Bestellung. Sagen Sie ohne Namen und Nummern, was geschehen ist.`,
  }),
  ANSWER_AWAITED: ({ until }) => ({
    en: `The subject can answer until ${time(until)}. Wait for it, or say in withoutAnswerReason why not.`,
    de: `Die betroffene Partei kann bis ${time(until)} antworten. Warten Sie darauf oder sagen Sie in withoutAnswerReason, warum nicht.`,
  }),
  COMPLAINANT_NOT_FOUND: () => ({ en: 'There is no such party.', de: 'Eine solche Partei gibt es nicht.' }),
  COMPLAINANT_NOT_MUTED: () => ({
    en: 'This party is not muted, so it is heard.',
    de: 'Diese Partei ist nicht stummgeschaltet, sie wird also gehört.',
  }),
  MUTE_END_INVALID: ({ latest }) => ({
    en: `until is in the future and not after ${time(latest)}.`,
    de: `until liegt in der Zukunft und nicht nach ${time(latest)}.`,
  }),
};

export const { refuse, settle } = refusing<ComplaintRefusal>(sentences);
