import { Group, SegmentedControl } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Dates, useCalendar, useDayPattern } from '../ui/dates.js';
import { useFiguresWords } from './figures-words.js';
import { lengths, type Period } from './period.js';

const chosen = 'chosen';

/** Which days the decisions are of: kept in the address. */
export function PeriodChoice({ period }: { readonly period: Period }) {
  const say = useFiguresWords();
  const day = useDayPattern();
  const calendar = useCalendar();
  const [, setSearch] = useSearchParams();
  // Between the two clicks on a calendar one end is there alone.
  const [begun, begin] = useState<string | null>(null);
  const change = (values: Record<string, string>): void =>
    setSearch((search) => {
      for (const name of ['days', 'from', 'to']) search.delete(name);
      for (const [name, value] of Object.entries(values)) search.set(name, value);
      return search;
    });
  return (
    <Group gap="xs" align="end">
      <SegmentedControl
        size="xs"
        aria-label={say('period')}
        value={period.length === null ? chosen : String(period.length)}
        onChange={(value) => change(value === chosen ? { from: period.from, to: period.to } : { days: value })}
        data={[
          ...lengths.map((count) => ({ value: String(count), label: say('days', { count }) })),
          { value: chosen, label: say('chosen') },
        ]}
      />
      {period.length === null && (
        <Dates>
          <DatePickerInput
            {...calendar}
            type="range"
            size="xs"
            label={say('fromTo')}
            valueFormat={day}
            allowSingleDateInRange
            value={begun === null ? [period.from, period.to] : [begun, null]}
            onChange={([from, to]) => {
              begin(to === null ? from : null);
              if (from !== null && to !== null) change({ from, to });
            }}
          />
        </Dates>
      )}
    </Group>
  );
}
