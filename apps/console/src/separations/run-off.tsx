import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useDo } from '../api/use-do.js';
import { DayInput } from '../ui/day-input.js';
import { Form } from '../ui/form.js';
import { Section } from '../ui/section.js';
import { useFormat } from '../words/use-format.js';
import { SetRunOffEndDateDocument } from './generated/separation.js';
import { useSeparationWords } from './separation-words.js';
import { targetOf, type ActionProps, type Separation } from './separation.js';

type Entry = Separation['runOff'][number];

/** Every order that runs gets its day. */
export function EndDates({ separation }: ActionProps) {
  const say = useSeparationWords();
  const running = separation.runOff.filter(({ endedAt }) => endedAt === null);
  if (running.length === 0) return <Text c="dimmed">{say('nothingRuns')}</Text>;
  return (
    <Stack gap="sm">
      {running.map((entry) => (
        <EndDate key={entry.order?.id} separation={separation} entry={entry} />
      ))}
    </Stack>
  );
}

function EndDate({ separation, entry: { order, obligation, endsOn } }: { readonly separation: Separation; readonly entry: Entry }) {
  const say = useSeparationWords();
  const setting = useDo(SetRunOffEndDateDocument);
  const [day, setDay] = useState(endsOn ?? '');
  if (order === null) return null;
  const keep = (): void => void setting.run({ input: { ...targetOf(separation), orderId: order.id, endsOn: day } });
  return (
    <Form doing={setting} submit={say('setEndDate')} onSubmit={keep} isReady={day !== ''} quiet={endsOn !== null}>
      <Text size="sm">{obligation}</Text>
      <DayInput label={say('endsOn')} value={day} onChange={setDay} maw={220} />
    </Form>
  );
}

/** The ledger: what runs or ran meanwhile, for both sides. */
export function RunOff({ separation: { runOff, earliestCloseAt, noticeDays } }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const format = useFormat();
  return (
    <Section title={say('runOff')}>
      <Stack gap="xs">
        {runOff.length === 0 && <Text c="dimmed">{say('nothingRuns')}</Text>}
        {runOff.map(({ order, obligation, endedAt }) => (
          <Group key={order?.id ?? obligation} justify="space-between" wrap="nowrap" align="start">
            <Text size="sm">
              {order !== null && (
                <Anchor component={Link} to={`/orders/${encodeURIComponent(order.id)}`} inherit>
                  {format.money(order.amount.amountMinor, order.amount.currency)}
                </Anchor>
              )}{' '}
              {obligation}
            </Text>
            {endedAt !== null && (
              <Badge variant="light" color="teal" tt="none" miw="fit-content">
                {say('ended', { date: format.date(endedAt) })}
              </Badge>
            )}
          </Group>
        ))}
        {earliestCloseAt !== null && <Text size="sm">{say('earliest', { date: format.date(earliestCloseAt) })}</Text>}
        {noticeDays > 0 && (
          <Text size="sm" c="dimmed">
            {say('notice', { days: noticeDays })}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
