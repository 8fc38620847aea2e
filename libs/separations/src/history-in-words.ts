import type { Sentence } from '@evenhand/platform';
import type { Detail, Happening, HistoryEntry } from './domain/history.js';
import { dayIn, timeIn } from './facts-in-words.js';
import { formSentences, stepSentences } from './sentences.js';

const always = (en: string, de: string) => (): Sentence => ({ en, de });

const dayOf = ({ day = '' }: Detail): Sentence => {
  const time = new Date(`${day}T00:00:00Z`);
  return { en: dayIn(time, 'en'), de: dayIn(time, 'de') };
};
const timeOf = ({ time = '' }: Detail): Sentence => ({ en: timeIn(new Date(time), 'en'), de: timeIn(new Date(time), 'de') });

/** The form first, as a sentence begins: “By phone”. */
const meeting =
  (en: (form: string, time: string) => string, de: (form: string, time: string) => string) =>
  (detail: Detail): Sentence => {
    const [form, time] = [formSentences[detail.form ?? 'IN_PERSON'], timeOf(detail)];
    return { en: en(form.en.toLowerCase(), time.en), de: de(`${form.de.charAt(0).toLowerCase()}${form.de.slice(1)}`, time.de) };
  };

const lines: Readonly<Record<Happening, (detail: Detail) => Sentence>> = {
  OPENED: always('The separation was opened.', 'Die Trennung wurde eröffnet.'),
  FACTS_CHOSEN: always('The facts that it rests on were chosen.', 'Die Fakten, auf denen sie beruht, wurden ausgewählt.'),
  FACTS_CHANGED: always('Something new is on record about the chosen facts.', 'Zu den ausgewählten Fakten ist etwas Neues festgehalten.'),
  APPROVERS_NAMED: ({ persons = [] }) =>
    persons.length === 0
      ? { en: 'Nobody else is responsible: it is slept on.', de: 'Sonst ist niemand verantwortlich: Es wird darüber geschlafen.' }
      : { en: `Responsible are ${persons.join(', ')}.`, de: `Verantwortlich sind ${persons.join(', ')}.` },
  APPROVAL_GIVEN: always('One of those responsible approved.', 'Eine der verantwortlichen Personen hat freigegeben.'),
  APPROVAL_DECLINED: always('One of those responsible declined.', 'Eine der verantwortlichen Personen hat abgelehnt.'),
  APPROVED: always(
    'It is approved. There are no new orders from now on.',
    'Sie ist freigegeben. Ab jetzt gibt es keine neuen Bestellungen.',
  ),
  APPROVAL_LAPSED: always(
    'The facts have changed, so the approval lapsed.',
    'Die Fakten haben sich geändert, daher ist die Freigabe verfallen.',
  ),
  END_DATE_SET: (detail) => ({ en: `An order ends on ${dayOf(detail).en}.`, de: `Eine Bestellung endet am ${dayOf(detail).de}.` }),
  CONVERSATION_SCHEDULED: meeting(
    (form, time) => `The conversation is to be ${form}, on ${time}. The facts are frozen.`,
    (form, time) => `Das Gespräch soll ${form} stattfinden, am ${time}. Die Fakten sind festgehalten.`,
  ),
  CONVERSATION_HELD: meeting(
    (form, time) => `It was said ${form}, on ${time}.`,
    (form, time) => `Es wurde ${form} gesagt, am ${time}.`,
  ),
  FOLLOW_UP_SCHEDULED: meeting(
    (form, time) => `A follow-up is to be ${form}, on ${time}.`,
    (form, time) => `Ein Folgegespräch soll ${form} stattfinden, am ${time}.`,
  ),
  FOLLOW_UP_HELD: meeting(
    (form, time) => `A follow-up was held ${form}, on ${time}.`,
    (form, time) => `Ein Folgegespräch hat ${form} stattgefunden, am ${time}.`,
  ),
  STEP_EXCUSED: ({ step = 'COVER_YOURSELF', reason = '' }) => ({
    en: `“${stepSentences[step].en}” is gone without: ${reason}`,
    de: `„${stepSentences[step].de}“ entfällt: ${reason}`,
  }),
  STATEMENT_DELIVERED: ({ insistedOn = [] }) =>
    insistedOn.length === 0
      ? { en: 'The statement was delivered.', de: 'Die Erklärung wurde zugestellt.' }
      : {
          en: `The statement was delivered, with words that were flagged: ${insistedOn.map((words) => `“${words}”`).join(', ')}.`,
          de: `Die Erklärung wurde zugestellt, mit angemahnten Wörtern: ${insistedOn.map((words) => `„${words}“`).join(', ')}.`,
        },
  STATEMENT_ACKNOWLEDGED: always('The other side has read the statement.', 'Die andere Seite hat die Erklärung gelesen.'),
  INCIDENT_RECORDED: always('An incident was written down.', 'Ein Vorfall wurde festgehalten.'),
  INCIDENT_MADE_COMPLAINT: always('An incident became a complaint.', 'Aus einem Vorfall wurde eine Beschwerde.'),
  PAUSED: (detail) => ({ en: `It is paused until ${timeOf(detail).en}.`, de: `Sie ruht bis ${timeOf(detail).de}.` }),
  PAUSE_ENDED: always('The pause was ended.', 'Die Pause wurde beendet.'),
  REMINDED: always('Whoever is next was reminded.', 'Wer an der Reihe ist, wurde erinnert.'),
  ESCALATED: always('The step that is next was overdue.', 'Der nächste Schritt war überfällig.'),
  CLOSED: always('It was closed.', 'Sie wurde abgeschlossen.'),
  ABANDONED: always('It was given up.', 'Sie wurde aufgegeben.'),
  REVIEW_DUE: always('The day to look at it again had come.', 'Der Tag war da, sie noch einmal anzusehen.'),
};

/** A line of the history. Times are said in UTC. */
export const historyInWords = ({ what, detail }: Pick<HistoryEntry, 'what' | 'detail'>): Sentence => lines[what](detail);
