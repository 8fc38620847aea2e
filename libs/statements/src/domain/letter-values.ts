import type { Locale, Role, Sentence } from '@evenhand/platform';
import { groundText } from './grounds.js';
import type { Placeholder } from './placeholders.js';
import type { StatementContent, StatementKind } from './statement.js';

type Say = (role: Role) => Sentence;

const inRole: Record<Role, Sentence> = { BUYER: { en: 'a buyer', de: 'Käufer' }, SELLER: { en: 'a seller', de: 'Verkäufer' } };

const rungs: Readonly<Record<string, Say>> = {
  WARNING: (role) => ({
    en: `You are warned as ${inRole[role].en}. Nothing is restricted; if it happens again, a restriction can follow.`,
    de: `Sie werden als ${inRole[role].de} verwarnt. Eingeschränkt wird nichts; geschieht es wieder, kann eine Einschränkung folgen.`,
  }),
  RESTRICTION: (role) => ({
    en: `You can make new deals on this marketplace as ${inRole[role].en} only under conditions.`,
    de: `Sie können auf diesem Marktplatz als ${inRole[role].de} neue Geschäfte nur unter Bedingungen schließen.`,
  }),
  TEMPORARY: (role) => ({
    en: `For a time you can make no new deals on this marketplace as ${inRole[role].en}.`,
    de: `Sie können auf diesem Marktplatz als ${inRole[role].de} eine Zeit lang keine neuen Geschäfte schließen.`,
  }),
  PERMANENT: (role) => ({
    en: `You can make no new deals on this marketplace as ${inRole[role].en} any more.`,
    de: `Sie können auf diesem Marktplatz als ${inRole[role].de} keine neuen Geschäfte mehr schließen.`,
  }),
};

const terms: Readonly<Record<string, Sentence>> = {
  PREPAYMENT: { en: 'You pay in advance.', de: 'Sie zahlen im Voraus.' },
  VERIFIED_IDENTITY: { en: 'You have shown who you are.', de: 'Sie haben nachgewiesen, wer Sie sind.' },
};

/** One after another; nothing at all when one of them is unknown. */
function termsIn(conditions: readonly string[], locale: Locale): string | null {
  const sentences = conditions.map((code) => terms[code]?.[locale] ?? null);
  return sentences.includes(null) ? null : sentences.join(' ');
}

const upheld =
  (severity: Sentence): Say =>
  (role) => ({
    en: `A complaint about you as ${inRole[role].en} was upheld. Its severity: ${severity.en}.`,
    de: `Einer Beschwerde über Sie als ${inRole[role].de} wurde stattgegeben. Ihre Schwere: ${severity.de}.`,
  });

const severities: Readonly<Record<string, Say>> = {
  MINOR: upheld({ en: 'minor', de: 'leicht' }),
  SERIOUS: upheld({ en: 'serious', de: 'ernst' }),
  SEVERE: upheld({ en: 'severe', de: 'schwer' }),
};

/** What was decided, in a sentence: by the code of a rung or a severity; about a rating there is but one thing to say. */
const decisions: Readonly<Record<StatementKind, (code: string) => Say | undefined>> = {
  NO_SERVE_ENTRY: (code) => rungs[code],
  RESTRICTION: (code) => rungs[code],
  COMPLAINT_UPHELD: (code) => severities[code],
  RATING_REMOVED: () => () => ({
    en: 'A rating that you gave was removed. It is shown and counted no more.',
    de: 'Eine Bewertung, die Sie abgegeben haben, wurde entfernt. Sie wird nicht mehr gezeigt und nicht mehr gezählt.',
  }),
  RATING_NOT_REMOVED: () => () => ({
    en: 'The rating that you wanted removed stays.',
    de: 'Die Bewertung, deren Entfernung Sie verlangt haben, bleibt bestehen.',
  }),
  SEPARATION: () => (role) => ({
    en: `you make no new orders with each other any more, you as ${inRole[role].en}.`,
    de: `Sie schließen miteinander keine neuen Geschäfte mehr, Sie als ${inRole[role].de}.`,
  }),
};

const runningOrders: Sentence = {
  en: 'Orders that are running are not affected: they are finished as agreed and can be rated.',
  de: 'Laufende Bestellungen sind davon nicht betroffen: Sie werden wie vereinbart zu Ende geführt und können bewertet werden.',
};

const humanDecision: Sentence = {
  en: 'A person made this decision. Nothing in it was decided by a machine.',
  de: 'Diese Entscheidung hat ein Mensch getroffen. Nichts daran hat eine Maschine entschieden.',
};

const appealWindow = (months: number): Sentence => ({
  en: `within ${months} ${months === 1 ? 'month' : 'months'}`,
  de: months === 1 ? 'innerhalb eines Monats' : `innerhalb von ${months} Monaten`,
});

const dayIn = (time: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(time);

const until = (end: Date | null): Sentence =>
  end === null ? { en: 'without an end', de: 'ohne Ende' } : { en: `until ${dayIn(end, 'en')}`, de: `bis ${dayIn(end, 'de')}` };

export interface LetterParts {
  readonly kind: StatementKind;
  readonly subjectRole: Role;
  readonly content: StatementContent;
  /** How many calendar months there are to appeal, by the policy in force. */
  readonly appealMonths: number;
}

function decisionText({ kind, subjectRole, content: { decision, conditions = [] } }: LetterParts, locale: Locale): string {
  const said = decisions[kind](decision)?.(subjectRole)[locale] ?? null;
  const on = termsIn(conditions, locale);
  return said === null || on === null ? '' : `${said} ${on}`.trim();
}

/** What stands for each placeholder. A code that means nothing leaves its place empty, and so keeps the letter from being sent. */
export function letterValues(parts: LetterParts, locale: Locale): Readonly<Record<Placeholder, string>> {
  const { content, appealMonths } = parts;
  return {
    decision: decisionText(parts, locale),
    ground: groundText(content.ground, locale) ?? '',
    explanation: content.explanation,
    facts: content.inBoth?.facts?.[locale] ?? content.facts,
    rule: content.rule,
    from: dayIn(content.from, locale),
    until: until(content.until)[locale],
    runningOrders: (content.inBoth?.runningOrders ?? runningOrders)[locale],
    appealWindow: appealWindow(appealMonths)[locale],
    humanDecision: humanDecision[locale],
    opener: content.inBoth?.opener[locale] ?? '',
  };
}
