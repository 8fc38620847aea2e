import { Checkbox, Stack, Text } from '@mantine/core';
import { useComplaintWords } from '../words/complaint-words.js';
import { useFormat } from '../words/use-format.js';
import { useProposeWords } from './propose-words.js';
import type { ChargeableComplaint, ChargeableOrder } from './use-chargeable.js';

interface SourcesProps<Source> {
  readonly of: readonly Source[];
  readonly value?: string[];
  readonly onChange?: (chosen: string[]) => void;
  readonly error: string | undefined;
}

/** On which complaints a charge rests. */
export function ChargeComplaints({ of, ...rest }: SourcesProps<ChargeableComplaint>) {
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
  const choices = of.map(({ id, category, state, filedOn }) => ({
    id,
    label: say('complaint', {
      category: sayComplaint(category),
      state: sayComplaint(state),
      date: filedOn === null ? '' : format.date(filedOn),
    }),
  }));
  return <Sources label={say('complaints')} choices={choices} {...rest} />;
}

/** In which orders it happened. */
export function ChargeOrders({ of, ...rest }: SourcesProps<ChargeableOrder>) {
  const say = useProposeWords();
  const format = useFormat();
  const choices = of.map(({ id, placedAt, amount }) => ({
    id,
    label: say('order', { date: format.date(placedAt), amount: format.money(amount.amountMinor, amount.currency) }),
  }));
  return choices.length > 0 && <Sources label={say('orders')} choices={choices} {...rest} />;
}

interface ChoicesProps extends Omit<SourcesProps<never>, 'of'> {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

function Sources({ label, choices, value, onChange, error }: ChoicesProps) {
  return (
    <Checkbox.Group label={label} error={error} {...(value === undefined ? {} : { value })} {...(onChange ? { onChange } : {})}>
      <Stack gap="xs" mt="xs">
        {choices.map((choice) => (
          <Checkbox key={choice.id} value={choice.id} label={choice.label} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
