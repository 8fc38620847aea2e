import { Checkbox, Stack, Text } from '@mantine/core';
import { useComplaintWords } from '../words/complaint-words.js';
import { useFormat } from '../words/use-format.js';
import { useProposeWords } from './propose-words.js';
import type { Chargeable } from './use-chargeable.js';

interface ChargeComplaintsProps {
  readonly of: readonly Chargeable[];
  readonly value?: string[];
  readonly onChange?: (chosen: string[]) => void;
  readonly error: string | undefined;
}

/** On which complaints a charge rests. */
export function ChargeComplaints({ of, value, onChange, error }: ChargeComplaintsProps) {
  const say = useProposeWords();
  const sayComplaint = useComplaintWords();
  const format = useFormat();
  if (of.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {say('complaintsNone')}
      </Text>
    );
  }
  return (
    <Checkbox.Group label={say('complaints')} error={error} {...(value === undefined ? {} : { value })} {...(onChange ? { onChange } : {})}>
      <Stack gap="xs" mt="xs">
        {of.map(({ id, category, state, filedOn }) => (
          <Checkbox
            key={id}
            value={id}
            label={say('complaint', {
              category: sayComplaint(category),
              state: sayComplaint(state),
              date: filedOn === null ? '' : format.date(filedOn),
            })}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
