import { DateInput, type DateInputProps } from '@mantine/dates';
import { Dates, useCalendar, useDayPattern } from './dates.js';
import { dayIn, timeIn } from './days.js';

interface DayInputProps extends Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'valueFormat' | 'withTime'> {
  readonly value?: string;
  readonly onChange?: (chosen: string) => void;
}

/** A day, 2026-03-01 or empty; chosen from a calendar or typed: 1.3.2026, 1/3/2026 or 2026-03-01. */
export function DayInput(props: DayInputProps) {
  return <CalendarInput {...props} valueFormat={useDayPattern()} dateParser={dayIn} />;
}

/** A day with a time where the viewer is, or empty: see `instantOf`. Without a time behind it a day begins at midnight. */
export function TimeInput(props: DayInputProps) {
  return <CalendarInput {...props} valueFormat={`${useDayPattern()} HH:mm`} dateParser={timeIn} withTime />;
}

function CalendarInput({
  value = '',
  onChange,
  name,
  ...rest
}: DayInputProps & Pick<DateInputProps, 'valueFormat' | 'dateParser' | 'withTime'>) {
  return (
    <Dates>
      <DateInput
        // The name belongs to what can be typed into, not to the hidden field that stands for it in forms.
        {...(name === undefined ? {} : { attributes: { input: { name } } })}
        {...useCalendar()}
        {...rest}
        clearable={rest.required !== true}
        allowDeselect={false}
        value={value === '' ? null : value}
        onChange={(chosen) => onChange?.(chosen ?? '')}
      />
    </Dates>
  );
}
