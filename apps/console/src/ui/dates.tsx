import '@mantine/dates/styles.css';
import 'dayjs/locale/de';
import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Around fields for days and times: months and days of the week are named in the viewer's language. */
export function Dates({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  return <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>{children}</DatesProvider>;
}

const patterns: Readonly<Record<string, string>> = { de: 'D. MMM YYYY', en: 'D MMM YYYY' };

/** How a field shows a day; with ' HH:mm' behind it, a time. */
export function useDayPattern(): string {
  const { i18n } = useTranslation();
  return patterns[i18n.language] ?? 'YYYY-MM-DD';
}
