import { ActionIcon } from '@mantine/core';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { useCommonWords } from '../words/common-words.js';
import { Dates, useCalendar, useDayPattern } from './dates.js';
import { dayIn, timeIn } from './days.js';

interface DayInputProps extends Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'valueFormat' | 'withTime'> {
  readonly value?: string;
  readonly onChange?: (chosen: string) => void;
}

/** A day, 2026-03-01 or empty; typed as 1.3.2026, 1/3/2026 or 2026-03-01, or chosen from a calendar. */
export function DayInput(props: DayInputProps) {
  return <CalendarInput {...props} valueFormat={useDayPattern()} dateParser={dayIn} />;
}

/** A day with a time where the viewer is, or empty: see `instantOf`. Without a time behind it a day begins at midnight. */
export function TimeInput(props: DayInputProps) {
  return <CalendarInput {...props} valueFormat={`${useDayPattern()} HH:mm`} dateParser={timeIn} withTime />;
}

type CalendarInputProps = DayInputProps & Pick<DateInputProps, 'valueFormat' | 'dateParser' | 'withTime'>;

function CalendarInput({ value = '', onChange, name, ...rest }: CalendarInputProps) {
  const say = useCommonWords();
  const calendar = useCalendar();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  return (
    <Dates>
      <DateInput
        // The name belongs to what can be typed into, not to the hidden field that stands for it in forms.
        {...(name === undefined ? {} : { attributes: { input: { name } } })}
        {...calendar}
        {...rest}
        // Opened by whoever wants it: while somebody types it would cover what comes next.
        popoverProps={{ opened: isOpen, onChange: (opened) => !opened && close() }}
        rightSection={
          <ActionIcon variant="subtle" color="gray" aria-label={say('calendar')} aria-expanded={isOpen} onClick={toggle}>
            <IconCalendar size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        }
        allowDeselect={rest.required !== true}
        value={value === '' ? null : value}
        onChange={(chosen) => {
          onChange?.(chosen ?? '');
          close();
        }}
      />
    </Dates>
  );
}
