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
