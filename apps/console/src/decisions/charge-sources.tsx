import { Checkbox, Stack, Text } from '@mantine/core';
import { isolated } from '../words/isolated.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useFormat } from '../words/use-format.js';
import { useChargeWords } from './charge-words.js';
import type { DecidableCase } from './decisions.js';
import { ordersIn, type NoServeMatter } from './use-no-serve-matter.js';

interface SourcesProps {
  readonly of: DecidableCase;
  readonly matter: NoServeMatter;
  readonly chosen: string[];
  readonly onChange: (ids: string[]) => void;
  readonly error: string | null;
}

/** The complaints about the subject, to choose from. */
export function ComplaintSources({ of: { subject }, matter, chosen, onChange, error }: SourcesProps) {
  const say = useChargeWords();
  const sayComplaint = useComplaintWords();
  const { date } = useFormat();
  const complaints = matter.complaintsAbout?.edges.map(({ node }) => node).filter(({ state }) => state !== 'WITHDRAWN') ?? [];
  return (
    <Checkbox.Group label={say('complaints')} value={chosen} onChange={onChange} error={error}>
      <Stack gap="xs" mt="xs">
        {complaints.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('noComplaints', { name: isolated(subject.displayName) })}
          </Text>
        )}
        {complaints.map(({ id, category, state, severity, filedOn, complainant }) => (
          <Checkbox
            key={id}
            value={id}
            label={say('complaint', { category: sayComplaint(category), date: filedOn === null ? '' : date(filedOn) })}
            description={[
              sayComplaint(state),
              ...(severity === null ? [] : [sayComplaint(severity)]),
              ...(complainant === null ? [] : [isolated(complainant.displayName)]),
            ].join(' · ')}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** The orders of the case, to choose from. */
export function OrderSources({ of: { subject }, matter, chosen, onChange, error }: SourcesProps) {
  const say = useChargeWords();
  const { date, money } = useFormat();
  const orders = ordersIn(matter);
  return (
    <Checkbox.Group label={say('ordersTitle')} value={chosen} onChange={onChange} error={error}>
      <Stack gap="xs" mt="xs">
        {orders.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('noOrders')}
          </Text>
        )}
        {orders.map(({ id, amount, seller, buyer, placedAt }) => (
          <Checkbox
            key={id}
            value={id}
            label={say('orderOf', {
              amount: money(amount.amountMinor, amount.currency),
              name: isolated((seller.id === subject.id ? buyer : seller).displayName),
              date: date(placedAt),
            })}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
