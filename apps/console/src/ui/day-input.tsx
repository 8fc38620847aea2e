import { DateInput, type DateInputProps } from '@mantine/dates';
import { Dates, useDayPattern } from './dates.js';

interface DayInputProps extends Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'valueFormat'> {
  /** YYYY-MM-DD; empty for none. */
  readonly value?: string;
  readonly onChange?: (day: string) => void;
}

/** A day, chosen from a calendar or typed: 1.3.2026, 1/3/2026 or 2026-03-01. */
export function DayInput({ value = '', onChange, ...rest }: DayInputProps) {
  const pattern = useDayPattern();
  return (
    <Dates>
      <DateInput
        {...rest}
        clearable={rest.required !== true}
        allowDeselect={false}
        valueFormat={pattern}
        dateParser={dayOf}
        value={value === '' ? null : value}
        onChange={(day) => onChange?.(day ?? '')}
      />
    </Dates>
  );
}

/** @returns null for what is no day of the calendar */
function dayOf(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d\d?)-(\d\d?)\s*$/.exec(text);
  const local = /^\s*(\d\d?)[./ ]\s*(\d\d?)[./ ]\s*(\d{4})\s*$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1, 4) : local ? local.slice(1, 4).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(found) ? found : null;
}
