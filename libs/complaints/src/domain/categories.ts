import type { Sentence } from '@evenhand/platform';

export const complaintCategories = [
  'INSULT',
  'THEFT',
  'THREAT',
  'EXCESSIVE_DEMANDS',
  'VAGUENESS',
  'UNRESPONSIVE',
  'NON_PAYMENT',
  'NO_SHOW',
  'FRAUD',
  'DISCRIMINATION',
  'OTHER',
] as const;
export type ComplaintCategory = (typeof complaintCategories)[number];

export const complaintKinds = [
  'MONEY',
  'GOODS',
  'IDEAS',
  'TIME',
  'VIOLENCE',
  'BAD_RATING',
  'DISCOUNT_PRESSURE',
  'SWITCH_TO_COMPETITOR',
] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

interface Category {
  readonly explanation: Sentence;
  /** A complaint of this category names one of these; none when there are none. */
  readonly kinds: readonly ComplaintKind[];
  /** How urgent it looks before anybody has read it, in points of an upheld complaint. */
  readonly presumedSeverity: 1 | 2 | 4;
}

/** Everything that one can complain about. */
export const categories: Readonly<Record<ComplaintCategory, Category>> = {
  INSULT: {
    explanation: {
      en: 'Abuse, shouting, or getting personal.',
      de: 'Beschimpfen, Anschreien oder persönlich werden.',
    },
    kinds: [],
    presumedSeverity: 1,
  },
  THEFT: {
    explanation: {
      en: 'Taking what belongs to somebody else: money, goods, ideas or time.',
      de: 'Sich nehmen, was jemand anderem gehört: Geld, Ware, Ideen oder Zeit.',
    },
    kinds: ['MONEY', 'GOODS', 'IDEAS', 'TIME'],
    presumedSeverity: 2,
  },
  THREAT: {
    explanation: {
      en: 'Announcing harm to get something or to frighten: violence, a bad rating, pressure for a discount, or leaving for a competitor.',
      de: 'Schaden ankündigen, um etwas zu bekommen oder Angst zu machen: Gewalt, eine schlechte Bewertung, Druck für einen Rabatt oder der Wechsel zur Konkurrenz.',
    },
    kinds: ['VIOLENCE', 'BAD_RATING', 'DISCOUNT_PRESSURE', 'SWITCH_TO_COMPETITOR'],
    presumedSeverity: 4,
  },
  EXCESSIVE_DEMANDS: {
    explanation: {
      en: 'Demanding far more than was agreed or is usual.',
      de: 'Weit mehr verlangen, als vereinbart oder üblich ist.',
    },
    kinds: [],
    presumedSeverity: 1,
  },
  VAGUENESS: {
    explanation: {
      en: 'Rejecting again and again without saying why or what is wanted.',
      de: 'Immer wieder ablehnen, ohne zu sagen, warum oder was gewünscht ist.',
    },
    kinds: [],
    presumedSeverity: 1,
  },
  UNRESPONSIVE: {
    explanation: {
      en: 'Not answering for a long time although an answer is needed.',
      de: 'Lange nicht antworten, obwohl eine Antwort gebraucht wird.',
    },
    kinds: [],
    presumedSeverity: 1,
  },
  NON_PAYMENT: {
    explanation: {
      en: 'Not paying what is owed, or paying far too late.',
      de: 'Nicht zahlen, was geschuldet ist, oder viel zu spät zahlen.',
    },
    kinds: [],
    presumedSeverity: 2,
  },
  NO_SHOW: {
    explanation: {
      en: 'Not turning up to an appointment or a handover without calling it off.',
      de: 'Zu einem Termin oder einer Übergabe nicht erscheinen, ohne abzusagen.',
    },
    kinds: [],
    presumedSeverity: 2,
  },
  FRAUD: {
    explanation: {
      en: 'Deceiving to gain something: false statements, forged papers, a wrong identity.',
      de: 'Täuschen, um sich etwas zu verschaffen: falsche Angaben, gefälschte Unterlagen, eine falsche Identität.',
    },
    kinds: [],
    presumedSeverity: 4,
  },
  DISCRIMINATION: {
    explanation: {
      en: 'Treating somebody worse for a trait such as origin, religion, disability, age, sex or sexual identity.',
      de: 'Jemanden wegen eines Merkmals wie Herkunft, Religion, Behinderung, Alter, Geschlecht oder sexueller Identität schlechter behandeln.',
    },
    kinds: [],
    presumedSeverity: 2,
  },
  OTHER: {
    explanation: {
      en: 'Something else that makes dealing with each other unbearable.',
      de: 'Etwas anderes, das den Umgang miteinander unzumutbar macht.',
    },
    kinds: [],
    presumedSeverity: 1,
  },
};

export const kindExplanations: Readonly<Record<ComplaintKind, Sentence>> = {
  MONEY: { en: 'Kept or took money that was not theirs.', de: 'Hat fremdes Geld behalten oder genommen.' },
  GOODS: { en: 'Kept or took goods that were not theirs.', de: 'Hat fremde Ware behalten oder genommen.' },
  IDEAS: {
    en: 'Had a design, concept or advice made and used it without paying.',
    de: 'Hat sich Entwurf, Konzept oder Rat geben lassen und ohne Bezahlung genutzt.',
  },
  TIME: {
    en: 'Took up much working time without ever meaning to deal.',
    de: 'Hat viel Arbeitszeit beansprucht, ohne je abschließen zu wollen.',
  },
  VIOLENCE: { en: 'Threatened to hurt somebody or to break something.', de: 'Hat gedroht, jemanden zu verletzen oder etwas zu zerstören.' },
  BAD_RATING: {
    en: 'Threatened with a bad rating to get something.',
    de: 'Hat mit einer schlechten Bewertung gedroht, um etwas zu bekommen.',
  },
  DISCOUNT_PRESSURE: { en: 'Pressed for a discount with threats.', de: 'Hat mit Drohungen einen Rabatt erpresst.' },
  SWITCH_TO_COMPETITOR: {
    en: 'Threatened to leave for a competitor to get something that was not agreed.',
    de: 'Hat mit dem Wechsel zur Konkurrenz gedroht, um etwas nicht Vereinbartes zu bekommen.',
  },
};
