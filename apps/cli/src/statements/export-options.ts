import { countries, type Country } from '@evenhand/statements';
import { CommandError, ExitCode } from '../exit.js';

const dayMs = 86_400_000;

/**
 * The instant at which a day begins, in UTC.
 * @throws CommandError when it is no day of the calendar
 */
export function parseDay(option: string, text: string): Date {
  const day = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return day;
  throw new CommandError(`${option} is a day of the calendar as YYYY-MM-DD, not ${text}.`, ExitCode.usage);
}

/** The instants between which something happened on these days, the last one included. */
export function parsePeriod({ from, to }: { readonly from?: string; readonly to?: string }): {
  readonly from: Date | null;
  readonly to: Date | null;
} {
  const period = {
    from: from === undefined ? null : parseDay('--from', from),
    to: to === undefined ? null : new Date(parseDay('--to', to).getTime() + dayMs),
  };
  if (period.from !== null && period.to !== null && period.from >= period.to)
    throw new CommandError('--from is not after --to: name the earlier day first.', ExitCode.usage);
  return period;
}

/** @throws CommandError for anything but countries of the European Economic Area */
export function parseTerritory(text: string): readonly Country[] {
  const named = text.split(',').map((code) => code.trim().toUpperCase());
  const territory = countries.filter((country) => named.includes(country));
  const unknown = named.filter((code) => !countries.some((country) => country === code));
  if (unknown.length === 0) return territory;
  throw new CommandError(
    `--territory is a list of countries of the European Economic Area such as AT,DE, not ${unknown.join(', ')}.`,
    ExitCode.usage,
  );
}
