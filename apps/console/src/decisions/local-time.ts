/** What a field for date and time holds, as an instant; null while it is empty. */
export const instantOf = (local: string): string | null => (local === '' ? null : new Date(local).toISOString());

/** The end of a day, where whoever chose it is; null while none is chosen. */
export const endOfDay = (day: string): string | null => (day === '' ? null : instantOf(`${day}T23:59:59`));

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of an instant, as a field for dates holds it. */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

/** An instant as a field for date and time holds it. */
export function localOf(instant: string): string {
  const at = new Date(instant);
  return `${dayOf(instant)}T${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}
