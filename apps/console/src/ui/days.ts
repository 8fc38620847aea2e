/** Days as a date field holds them, 2026-03-02, in the viewer's own time zone. */
const partsOf = (day: string): readonly [number, number, number] | null => {
  const [year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).slice(1).map(Number);
  return year === undefined || month === undefined || date === undefined ? null : [year, month - 1, date];
};

/** The instant at which a day begins, or one that comes so many days later; null when it is none. */
export function startOfDay(day: string, daysLater = 0): string | null {
  const parts = partsOf(day);
  return parts && new Date(parts[0], parts[1], parts[2] + daysLater).toISOString();
}

/** The last second of a day; null when it is none. */
export function endOfDay(day: string): string | null {
  const parts = partsOf(day);
  return parts && new Date(...parts, 23, 59, 59).toISOString();
}

/** What a field for day and time holds, 2026-03-02 14:30:00, as an instant; null while it is empty. */
export const instantOf = (local: string): string | null => (local === '' ? null : new Date(local.replace(' ', 'T')).toISOString());

/** The day that somebody typed; null for what is no day of the calendar. */
export function dayIn(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d\d?)-(\d\d?)\s*$/.exec(text);
  const local = /^\s*(\d\d?)[./ ]\s*(\d\d?)[./ ]\s*(\d{4})\s*$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1, 4) : local ? local.slice(1, 4).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(found) ? found : null;
}

/** The day and time that somebody typed, such as 1.3.2026 14:30 or 2026-03-01T14:30; a day alone begins at midnight. */
export function timeIn(text: string): string | null {
  const [, typed = '', hour = '0', minute = '00'] = /^(.*?)(?:[T,\s]\s*(\d\d?):(\d\d))?\s*$/.exec(text) ?? [];
  const day = dayIn(typed);
  return day === null || Number(hour) > 23 || Number(minute) > 59 ? null : `${day} ${hour.padStart(2, '0')}:${minute}:00`;
}
