import { categories, type ComplaintCategory } from '@evenhand/complaints';
import type { Locale, Sentence } from '@evenhand/platform';
import type { LedgerEntry, SeparationFact } from './domain/separation.js';

export const dayIn = (time: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(time);

/** With the hour, in UTC. */
export const timeIn = (time: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(time) + ' UTC';

const moneyIn = (minor: number, currency: string, locale: Locale): string => {
  const format = new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};

const inBoth = (say: (locale: Locale) => string): Sentence => ({ de: say('de'), en: say('en') });

type Data = Readonly<Record<string, unknown>>;
const textOf = (data: Data, field: string): string => (typeof data[field] === 'string' ? data[field] : '');
const numberOf = (data: Data, field: string): number => Number(data[field] ?? 0);

const cancelReasons: Readonly<Record<string, Sentence>> = {
  NO_SHOW: { en: 'nobody turned up', de: 'niemand erschien' },
  NON_PAYMENT: { en: 'it was not paid', de: 'es wurde nicht bezahlt' },
  CHANGED_MIND: { en: 'a change of mind', de: 'eine andere Entscheidung' },
  OTHER: { en: 'another reason', de: 'ein anderer Grund' },
};
const orderStates: Readonly<Record<string, Sentence>> = {
  PLACED: { en: 'not accepted yet', de: 'noch nicht angenommen' },
  ACCEPTED: { en: 'under way', de: 'läuft' },
  DECLINED: { en: 'declined', de: 'abgelehnt' },
  FULFILLED: { en: 'fulfilled', de: 'erfüllt' },
  CANCELLED: { en: 'cancelled', de: 'storniert' },
};
const sides: Readonly<Record<string, Sentence>> = {
  BUYER: { en: 'by the buyer', de: 'vom Käufer' },
  SELLER: { en: 'by the seller', de: 'vom Verkäufer' },
};
const complaintStates: Readonly<Record<string, Sentence>> = {
  FILED: { en: 'not decided yet', de: 'noch nicht entschieden' },
  UNDER_REVIEW: { en: 'not decided yet', de: 'noch nicht entschieden' },
  UPHELD: { en: 'upheld', de: 'bestätigt' },
  DISMISSED: { en: 'dismissed', de: 'zurückgewiesen' },
  OVERTURNED: { en: 'overturned on appeal', de: 'auf Widerspruch aufgehoben' },
};
const word = (words: Readonly<Record<string, Sentence>>, code: string, locale: Locale): string => words[code]?.[locale] ?? code;

const isCategory = (code: string): code is ComplaintCategory => Object.hasOwn(categories, code);

const bySource: Readonly<Record<string, (data: Data, locale: Locale) => string>> = {
  order: (data, locale) => {
    const amount = moneyIn(numberOf(data, 'amountMinor'), textOf(data, 'currency'), locale);
    const state = word(orderStates, textOf(data, 'state'), locale);
    const by = textOf(data, 'cancelledBy');
    const how = by === '' ? '' : ` ${word(sides, by, locale)}: ${word(cancelReasons, textOf(data, 'cancelReason'), locale)}`;
    return locale === 'de' ? `Bestellung über ${amount}, ${state}${how}.` : `Order of ${amount}, ${state}${how}.`;
  },
  rating: (data, locale) => {
    const stars = numberOf(data, 'stars');
    return locale === 'de' ? `Bewertung mit ${stars} von 5 Sternen.` : `Rating with ${stars} of 5 stars.`;
  },
  complaint: (data, locale) => {
    const category = textOf(data, 'category');
    const about = isCategory(category) ? categories[category].explanation[locale] : category;
    const state = word(complaintStates, textOf(data, 'state'), locale);
    return locale === 'de' ? `Beschwerde (${state}): ${about}` : `Complaint (${state}): ${about}`;
  },
  incident: (data, locale) => (locale === 'de' ? `Vorfall: ${textOf(data, 'what')}` : `Incident: ${textOf(data, 'what')}`),
};

/** What a fact says, with its date: the same record in either language. */
export const factInWords = ({ source, at, data }: SeparationFact): Sentence =>
  inBoth((locale) => `${dayIn(new Date(at), locale)}: ${bySource[source]?.({ ...data }, locale) ?? ''}`);

/** An order that still runs: what is owed until when. */
export const obligationInWords = ({ amountMinor, currency, endsOn }: LedgerEntry): Sentence =>
  inBoth((locale) => {
    const amount = moneyIn(amountMinor, currency, locale);
    const end = endsOn === null ? null : dayIn(new Date(`${endsOn}T00:00:00Z`), locale);
    if (locale === 'de') return `Bestellung über ${amount}: wird ${end === null ? 'wie vereinbart' : `bis ${end}`} geliefert und bezahlt.`;
    return `Order of ${amount}: delivered and paid for ${end === null ? 'as agreed' : `by ${end}`}.`;
  });

/** One under the other, or a sentence that says there is none. */
export const listed = (lines: readonly Sentence[], none: Sentence): Sentence =>
  lines.length === 0 ? none : inBoth((locale) => lines.map((line) => `- ${line[locale]}`).join('\n'));
