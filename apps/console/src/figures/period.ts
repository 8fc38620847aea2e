import dayjs from 'dayjs';

export const lengths = [7, 30, 90] as const;
type Length = (typeof lengths)[number];

/** Whole days of the viewer, both ends included. */
export interface Period {
  /** So many days up to today; null where both ends were chosen. */
  readonly length: Length | null;
  readonly from: string;
  readonly to: string;
}

const day = 'YYYY-MM-DD';
const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && dayjs(text).format(day) === text;

/** What an address says about the period; the last 30 days where it says nothing that can be. */
export function periodOf(search: URLSearchParams): Period {
  const [from, to] = [search.get('from'), search.get('to')];
  if (isDay(from) && isDay(to) && from <= to) return { length: null, from, to };
  const length = lengths.find((known) => String(known) === search.get('days')) ?? 30;
  const today = dayjs();
  return { length, from: today.subtract(length - 1, 'day').format(day), to: today.format(day) };
}

/** From the first instant of the first day until before the first of the day after the last. */
export const instantsOf = ({ from, to }: Period): { readonly from: string; readonly to: string } => ({
  from: dayjs(from).startOf('day').toISOString(),
  to: dayjs(to).add(1, 'day').startOf('day').toISOString(),
});
