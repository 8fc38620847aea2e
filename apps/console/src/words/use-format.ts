import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { regionalLanguage } from './language.js';

export interface Format {
  /** 24 Nov 2026, of an instant or a day. */
  readonly date: (at: string) => string;
  /** Nov 2026, of a day of it. */
  readonly month: (day: string) => string;
  /** 24 Nov 2026, 14:30 */
  readonly dateTime: (at: string) => string;
  /** 14:30 */
  readonly time: (at: string) => string;
  readonly number: (value: number, digits?: number) => string;
  /** Of a share from 0 to 1: 42 % */
  readonly share: (value: number) => string;
  readonly money: (amountMinor: number, currency: string) => string;
  /** In 3 days, 2 hours ago. */
  readonly relative: (at: string) => string;
  /** 3 days, 2 hours: the largest unit alone. */
  readonly duration: (seconds: number) => string;
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

const inLargestUnit = (seconds: number): [number, (typeof units)[number][0]] => {
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? units[3];
  return [Math.round(seconds / size), unit];
};

const isDay = (at: string): boolean => /^\d{4}-\d\d-\d\d$/.test(at);

function formatFor(locale: string): Format {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  // A day is the same day everywhere.
  const wholeDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    date: (at) => (isDay(at) ? wholeDay : day).format(new Date(at)),
    month: (at) => month.format(new Date(at)),
    dateTime: (at) => instant.format(new Date(at)),
    time: (at) => time.format(new Date(at)),
    number: (value, digits = 0) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    share: (value) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value),
    money: (amountMinor, currency) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
    },
    relative: (at) => relative.format(...inLargestUnit((Date.parse(at) - Date.now()) / 1_000)),
    duration: (seconds) => {
      const [value, unit] = inLargestUnit(seconds);
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
    },
  };
}

/** Dates, numbers and money as the viewer writes them. */
export function useFormat(): Format {
  // Draws again when another language is chosen.
  useTranslation();
  const locale = regionalLanguage();
  return useMemo(() => formatFor(locale), [locale]);
}
