import type { Locale, Sentence } from '@evenhand/platform';

/** Every ground that a statement can name: categories of complaints, grounds for removing a rating, and a reputation. No trait of a person is one. */
export const statementGrounds = [
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
  'EXTORTION',
  'RETALIATION',
  'PRIVATE_DATA',
  'IRRELEVANT',
  'CONFLICT_OF_INTEREST',
  'REPUTATION',
  'OTHER',
] as const;
export type StatementGround = (typeof statementGrounds)[number];

const sentences: Readonly<Record<StatementGround, Sentence>> = {
  INSULT: {
    en: 'Insult: abuse, shouting, or getting personal.',
    de: 'Beleidigung: beschimpfen, anschreien oder persönlich werden.',
  },
  THEFT: {
    en: 'Theft: taking money, goods, ideas or time that belong to somebody else.',
    de: 'Diebstahl: Geld, Waren, Ideen oder Zeit nehmen, die jemand anderem gehören.',
  },
  THREAT: {
    en: 'Threat: announcing harm in order to scare somebody or to get something.',
    de: 'Drohung: Schaden ankündigen, um jemandem Angst zu machen oder etwas zu erreichen.',
  },
  EXCESSIVE_DEMANDS: {
    en: 'Excessive demands: asking for far more than was agreed or than the price can carry.',
    de: 'Überzogene Forderungen: weit mehr verlangen, als vereinbart war oder der Preis hergibt.',
  },
  VAGUENESS: {
    en: 'Vagueness: rejecting again and again without saying why.',
    de: 'Unklarheit: immer wieder ablehnen, ohne zu sagen, warum.',
  },
  UNRESPONSIVE: {
    en: 'No answers: leaving the other side of a deal without a word that it needs.',
    de: 'Keine Antworten: die andere Seite eines Geschäfts ohne die Auskunft lassen, die sie braucht.',
  },
  NON_PAYMENT: { en: 'Non-payment: not paying what is owed.', de: 'Nichtzahlung: nicht zahlen, was geschuldet ist.' },
  NO_SHOW: {
    en: 'No-show: not being there at the agreed time.',
    de: 'Nichterscheinen: zur vereinbarten Zeit nicht da sein.',
  },
  FRAUD: { en: 'Fraud: deceiving somebody to their loss.', de: 'Betrug: jemanden zu dessen Schaden täuschen.' },
  DISCRIMINATION: {
    en: 'Discrimination: treating somebody worse because of who they are.',
    de: 'Diskriminierung: jemanden schlechter behandeln, weil er ist, wer er ist.',
  },
  EXTORTION: {
    en: 'Extortion: using a rating to press for something.',
    de: 'Erpressung: mit einer Bewertung etwas erzwingen wollen.',
  },
  RETALIATION: {
    en: 'Retaliation: rating somebody to get back at them.',
    de: 'Vergeltung: jemanden bewerten, um es ihm heimzuzahlen.',
  },
  PRIVATE_DATA: {
    en: 'Private data: publishing what leads to a person, such as a number or an address.',
    de: 'Private Daten: veröffentlichen, was zu einem Menschen führt, etwa eine Nummer oder Adresse.',
  },
  IRRELEVANT: {
    en: 'Irrelevant: a rating that does not speak of the deal that it was given for.',
    de: 'Sachfremd: eine Bewertung, die nicht von dem Geschäft handelt, zu dem sie gehört.',
  },
  CONFLICT_OF_INTEREST: {
    en: 'Conflict of interest: rating somebody to whose success or failure one is tied.',
    de: 'Interessenkonflikt: jemanden bewerten, an dessen Erfolg oder Misserfolg man selbst hängt.',
  },
  REPUTATION: {
    en: 'Reputation: what many people who dealt with an account have said about it, looked at by a person.',
    de: 'Ruf: was viele, die mit einem Konto zu tun hatten, darüber gesagt haben, von einem Menschen geprüft.',
  },
  OTHER: {
    en: 'Another breach of the rules of the marketplace, named below.',
    de: 'Ein anderer Verstoß gegen die Regeln des Marktplatzes; er ist unten genannt.',
  },
};

export const isStatementGround = (code: string): code is StatementGround => Object.hasOwn(sentences, code);

/** What a ground means; null for a code that is none. */
export const groundText = (code: string, locale: Locale): string | null => (isStatementGround(code) ? sentences[code][locale] : null);
