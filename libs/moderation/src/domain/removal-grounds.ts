import type { Sentence } from '@evenhand/platform';

/** What a rating can be removed for. Nothing else is a ground: a bad rating that is true stays. */
export const removalGrounds = [
  'INSULT',
  'THREAT',
  'EXTORTION',
  'RETALIATION',
  'PRIVATE_DATA',
  'IRRELEVANT',
  'CONFLICT_OF_INTEREST',
  'DISCRIMINATION',
] as const;
export type RemovalGround = (typeof removalGrounds)[number];

/** What each ground means, and how grave it is, from 1 to 4: the graver, the sooner somebody looks. */
export const meaningOf: Readonly<Record<RemovalGround, { readonly severity: number; readonly explanation: Sentence }>> = {
  INSULT: {
    severity: 2,
    explanation: {
      en: 'It abuses or demeans a person instead of saying how the deal went.',
      de: 'Sie beschimpft oder erniedrigt einen Menschen, statt zu sagen, wie das Geschäft lief.',
    },
  },
  THREAT: {
    severity: 4,
    explanation: {
      en: 'It threatens with violence or another harm.',
      de: 'Sie droht mit Gewalt oder einem anderen Schaden.',
    },
  },
  EXTORTION: {
    severity: 4,
    explanation: {
      en: 'It was used, or held out, to get money, a discount or a favour.',
      de: 'Mit ihr wurde Geld, ein Nachlass oder ein Gefallen erpresst, oder es wurde versucht.',
    },
  },
  RETALIATION: {
    severity: 2,
    explanation: {
      en: 'It pays back a rating, a complaint or a refusal, and says nothing of the deal itself.',
      de: 'Sie zahlt eine Bewertung, eine Beschwerde oder eine Absage heim und sagt nichts über das Geschäft selbst.',
    },
  },
  PRIVATE_DATA: {
    severity: 3,
    explanation: {
      en: 'It tells private data of somebody, such as an address, a phone number or an account.',
      de: 'Sie verrät Privates über jemanden, etwa eine Anschrift, eine Telefonnummer oder ein Konto.',
    },
  },
  IRRELEVANT: {
    severity: 1,
    explanation: {
      en: 'It is about something else than this deal with this party.',
      de: 'Sie handelt von etwas anderem als diesem Geschäft mit dieser Partei.',
    },
  },
  CONFLICT_OF_INTEREST: {
    severity: 2,
    explanation: {
      en: 'Its author competes with the rated party, is close to it, or was paid for the rating.',
      de: 'Wer sie schrieb, steht im Wettbewerb mit der bewerteten Partei, ist ihr verbunden oder wurde dafür bezahlt.',
    },
  },
  DISCRIMINATION: {
    severity: 3,
    explanation: {
      en: 'It runs a person down for origin, religion, disability, age, sex or sexual identity.',
      de: 'Sie setzt einen Menschen wegen Herkunft, Religion, Behinderung, Alter, Geschlecht oder sexueller Identität herab.',
    },
  },
};
