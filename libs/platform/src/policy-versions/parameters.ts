import { days, minutes } from '../clock.js';
import type { Policy } from '../policy.js';
import type { Sentence } from '../words.js';

export type PolicySection = Exclude<keyof Policy, 'version'>;
export type PolicyValue = number | readonly number[] | string;

export const policyUnits = [
  'DAYS',
  'MINUTES',
  'MONTHS',
  'STARS',
  'POINTS',
  'PEOPLE',
  'RATINGS',
  'CHARACTERS',
  'MINOR_UNITS',
  'CHOICE',
] as const;
export type PolicyUnit = (typeof policyUnits)[number];

/** One parameter as people set it: in a unit that its name tells, within bounds. */
export interface PolicyParameter {
  readonly name: string;
  readonly unit: PolicyUnit;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly isWhole: boolean;
  /** How many of what the policy keeps make one of the unit. */
  readonly per: number;
  readonly choices: readonly string[];
  readonly description: Sentence;
}

type Bounds = readonly [lowest: number, highest: number];

const number = (name: string, unit: PolicyUnit, [lowest, highest]: Bounds, en: string, de: string, per = 1): PolicyParameter => ({
  name,
  unit,
  lowest,
  highest,
  isWhole: true,
  per,
  choices: [],
  description: { en, de },
});
const fraction = (...given: Parameters<typeof number>): PolicyParameter => ({ ...number(...given), isWhole: false });
const inDays = (name: string, bounds: Bounds, en: string, de: string) => number(name, 'DAYS', bounds, en, de, days(1));
const inMinutes = (name: string, bounds: Bounds, en: string, de: string) => number(name, 'MINUTES', bounds, en, de, minutes(1));
const choice = (name: string, choices: readonly string[], en: string, de: string): PolicyParameter => ({
  ...number(name, 'CHOICE', [0, 0], en, de),
  lowest: null,
  highest: null,
  choices,
});

/**
 * Every parameter of the policy, with its name in the API, its unit and its bounds. A parameter that is not here does
 * not compile.
 */
export const policyParameters: { readonly [Section in PolicySection]: { readonly [Field in keyof Policy[Section]]: PolicyParameter } } = {
  ratings: {
    blindWindowMs: inDays(
      'blindWindowDays',
      [1, 90],
      'How long both halves of a rating stay open and blind after the end of the order.',
      'Wie lange beide Hälften einer Bewertung nach dem Ende der Bestellung offen und verdeckt bleiben.',
    ),
    replyWindowMs: inDays(
      'replyWindowDays',
      [1, 365],
      'How long the rated party may reply after the reveal.',
      'Wie lange die bewertete Partei nach der Aufdeckung antworten darf.',
    ),
    reminderDaysLeft: number(
      'reminderDaysLeft',
      'DAYS',
      [1, 89],
      'How many days before the end of the blind window whoever has not rated yet is reminded, longest first.',
      'Wie viele Tage vor dem Ende der verdeckten Zeit erinnert wird, wer noch nicht bewertet hat; die längste Frist zuerst.',
    ),
    maximumTextLength: number(
      'maximumTextLength',
      'CHARACTERS',
      [100, 10_000],
      'The longest text that a rating or a reply may carry.',
      'Der längste Text, den eine Bewertung oder Antwort tragen darf.',
    ),
  },
  reputation: {
    shownFromRaters: number(
      'shownFromRaters',
      'PEOPLE',
      [1, 50],
      'From how many different raters on a score is shown; before, a party is new.',
      'Ab wie vielen verschiedenen Bewertenden eine Zahl gezeigt wird; davor ist eine Partei neu.',
    ),
    buyerAudience: choice(
      'buyerAudience',
      ['DEALING_SELLERS', 'ALL_SELLERS'],
      'Who may read the reputation of a buyer: sellers who deal with that buyer, or all sellers.',
      'Wer den Ruf eines Käufers lesen darf: Verkäufer, die mit ihm zu tun haben, oder alle Verkäufer.',
    ),
    // At either end of the scale the prior would leave no doubt, and an interval needs some.
    priorStars: fraction(
      'priorStars',
      'STARS',
      [1.5, 4.9],
      'What is believed of anybody before a rating is there.',
      'Was von jedem angenommen wird, bevor es eine Bewertung gibt.',
    ),
    priorWeight: fraction(
      'priorWeight',
      'RATINGS',
      [1, 50],
      'How many ratings that belief weighs as much as.',
      'So viele Bewertungen wiegt diese Annahme.',
    ),
    halfLifeDays: number(
      'halfLifeDays',
      'DAYS',
      [30, 3_650],
      'How old a rating is when it counts half.',
      'Wie alt eine Bewertung ist, wenn sie halb zählt.',
    ),
    openCap: fraction(
      'openCap',
      'RATINGS',
      [0, 10],
      'What all accounts that are neither verified nor have a history weigh together at most.',
      'Was alle Konten, die weder bestätigt sind noch eine Geschichte haben, zusammen höchstens wiegen.',
    ),
    typicalAmountMinor: number(
      'typicalAmountMinor',
      'MINOR_UNITS',
      [1, 1_000_000_000],
      'The amount of a deal that counts once; smaller ones count less, larger ones more.',
      'Der Betrag eines Geschäfts, das einmal zählt; kleinere zählen weniger, größere mehr.',
    ),
  },
  complaints: {
    answerWindowMs: inDays(
      'answerWindowDays',
      [1, 60],
      'How long the subject of a complaint may answer before it can be upheld without an answer.',
      'Wie lange die Gegenseite antworten darf, bevor einer Beschwerde ohne Antwort stattgegeben werden kann.',
    ),
    strikeLifetimeMs: inDays(
      'strikeLifetimeDays',
      [30, 1_825],
      'How long the strike of an upheld complaint lasts.',
      'Wie lange die Verwarnung aus einer begründeten Beschwerde bestehen bleibt.',
    ),
    minorPoints: number(
      'minorPoints',
      'POINTS',
      [1, 100],
      'What an upheld complaint of minor severity weighs.',
      'Was eine begründete Beschwerde von geringer Schwere wiegt.',
    ),
    seriousPoints: number(
      'seriousPoints',
      'POINTS',
      [1, 100],
      'What an upheld complaint of serious severity weighs.',
      'Was eine begründete ernste Beschwerde wiegt.',
    ),
    severePoints: number(
      'severePoints',
      'POINTS',
      [1, 100],
      'What an upheld complaint of the gravest severity weighs.',
      'Was eine begründete schwere Beschwerde wiegt.',
    ),
    retaliationWindowMs: inDays(
      'retaliationWindowDays',
      [0, 90],
      'How soon after a bad rating by its subject a complaint is marked as possible retaliation.',
      'Wie bald nach einer schlechten Bewertung durch die Gegenseite eine Beschwerde als mögliche Vergeltung markiert wird.',
    ),
    maximumTextLength: number(
      'maximumTextLength',
      'CHARACTERS',
      [500, 20_000],
      'The longest text that a complaint or an answer may carry.',
      'Der längste Text, den eine Beschwerde oder Antwort tragen darf.',
    ),
  },
  cases: {
    claimLeaseMs: inMinutes(
      'claimLeaseMinutes',
      [1, 120],
      'How long a moderator holds a case without renewing the claim.',
      'Wie lange jemand aus der Moderation einen Fall hält, ohne den Anspruch zu erneuern.',
    ),
    decideWithinMs: inDays(
      'decideWithinDays',
      [1, 90],
      'Within what time a case of ordinary severity is to be decided.',
      'In welcher Zeit ein Fall gewöhnlicher Schwere entschieden werden soll.',
    ),
  },
  noServe: {
    proposalAtPoints: number(
      'proposalAtPoints',
      'POINTS',
      [1, 1_000],
      'At how many strike points a no-serve entry is proposed.',
      'Ab wie vielen Punkten ein Eintrag in die Liste vorgeschlagen wird.',
    ),
    proposalBelowStars: fraction(
      'proposalBelowStars',
      'STARS',
      [1, 5],
      'An entry is proposed when the upper end of a reputation’s interval is below this.',
      'Ein Eintrag wird vorgeschlagen, wenn das obere Ende des Rufs darunter liegt.',
    ),
    proposalFromEvidence: fraction(
      'proposalFromEvidence',
      'RATINGS',
      [1, 1_000],
      'How much evidence such a proposal needs.',
      'Wie viele Bewertungen ein solcher Vorschlag mindestens braucht.',
    ),
    cautionAtPoints: number(
      'cautionAtPoints',
      'POINTS',
      [1, 1_000],
      'From how many strike points on the serve check advises caution.',
      'Ab wie vielen Punkten vor einem Geschäft zur Vorsicht geraten wird.',
    ),
    hearingMs: inDays(
      'hearingDays',
      [1, 60],
      'How long the subject of a no-serve proposal is heard.',
      'Wie lange die betroffene Partei vor einem Eintrag gehört wird.',
    ),
    businessNoticeMs: inDays(
      'businessNoticeDays',
      [30, 180],
      'Notice to business parties before an entry takes effect; Regulation (EU) 2019/1150, Article 4, asks for 30 days.',
      'Frist für Unternehmen, bevor ein Eintrag wirkt; Verordnung (EU) 2019/1150, Artikel 4, verlangt 30 Tage.',
    ),
    offerPairEntryUpToStars: number(
      'offerPairEntryUpToStars',
      'STARS',
      [1, 5],
      'Up to how many stars a rater who would not deal again is offered an entry on the own list.',
      'Bis zu wie vielen Sternen einer bewertenden Person, die nicht wieder handeln würde, die eigene Liste angeboten wird.',
    ),
  },
  separations: {
    coolingOffMs: inDays(
      'coolingOffDays',
      [0, 30],
      'How long a single person without anybody responsible beside them sleeps on a separation.',
      'Wie lange eine Einzelperson ohne weitere Verantwortliche eine Trennung überschläft.',
    ),
    businessNoticeMs: inDays(
      'businessNoticeDays',
      [15, 365],
      'Notice to a business that is parted with, from being informed to the earliest close.',
      'Frist für ein Unternehmen, von dem man sich trennt, von der Mitteilung bis zum frühesten Abschluss.',
    ),
    remindAfterMs: inDays(
      'remindAfterDays',
      [1, 60],
      'After how long without a step whoever is next is reminded.',
      'Nach welcher Zeit ohne einen Schritt erinnert wird, wer als Nächstes dran ist.',
    ),
    escalateAfterMs: inDays(
      'escalateAfterDays',
      [2, 120],
      'After how long without a step the whole side of whoever opened it is told that it is overdue.',
      'Nach welcher Zeit ohne einen Schritt die ganze eröffnende Seite erfährt, dass er überfällig ist.',
    ),
    retentionMs: inDays(
      'retentionDays',
      [180, 3_650],
      'How long an ended separation keeps its data before a keyed hash is all that is left of the other side.',
      'Wie lange eine beendete Trennung ihre Daten behält, bevor von der anderen Seite nur ein geschlüsselter Hashwert bleibt.',
    ),
  },
  appeals: {
    windowMonths: number(
      'windowMonths',
      'MONTHS',
      [6, 24],
      'Calendar months from the delivery of a statement in which to appeal; Regulation (EU) 2022/2065, Article 20, asks for six.',
      'Kalendermonate ab Zustellung einer Begründung, um zu widersprechen; Verordnung (EU) 2022/2065, Artikel 20, verlangt sechs.',
    ),
  },
};

export interface PolicyField {
  readonly section: PolicySection;
  /** What the policy calls it. */
  readonly field: string;
  /** What people call it: section and name with unit. */
  readonly path: string;
  readonly parameter: PolicyParameter;
}

const sections: readonly PolicySection[] = ['ratings', 'reputation', 'complaints', 'cases', 'noServe', 'separations', 'appeals'];

/** The same as one list. */
export const policyFields: readonly PolicyField[] = sections.flatMap((section) =>
  Object.entries<PolicyParameter>(policyParameters[section]).map(([field, parameter]) => ({
    section,
    field,
    path: `${section}.${parameter.name}`,
    parameter,
  })),
);
