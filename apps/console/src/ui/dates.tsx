import '@mantine/dates/styles.css';
import 'dayjs/locale/de';
import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommonWords } from '../words/common-words.js';

/** Around fields for days and times: months and days of the week are named in the viewer's language. */
export function Dates({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  return <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1, weekendDays: [] }}>{children}</DatesProvider>;
}

const patterns: Readonly<Record<string, string>> = { de: 'D. MMM YYYY', en: 'D MMM YYYY' };

/** For every calendar: what its arrows are called, and no days of other months, which are too pale to be read. */
export function useCalendar() {
  const say = useCommonWords();
  const [previousMonth, nextMonth, previousYears, nextYears] = [
    say('previousMonth'),
    say('nextMonth'),
    say('previousYears'),
    say('nextYears'),
  ];
  return {
    hideOutsideDates: true,
    ariaLabels: {
      previousMonth,
      nextMonth,
      previousYear: previousYears,
      nextYear: nextYears,
      previousDecade: previousYears,
      nextDecade: nextYears,
    },
  } as const;
}

/** How a field shows a day; with ' HH:mm' behind it, a time. */
export function useDayPattern(): string {
  const { i18n } = useTranslation();
  return patterns[i18n.language] ?? 'YYYY-MM-DD';
}
