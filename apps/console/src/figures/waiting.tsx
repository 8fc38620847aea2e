import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Empty } from '../ui/states.js';
import { useCaseWords } from '../words/case-words.js';
import { useFormat } from '../words/use-format.js';
import { Figure } from './figure.js';
import { useFiguresWords } from './figures-words.js';
import type { FiguresQuery } from './generated/figures.js';

type WaitingOfKind = FiguresQuery['moderationFigures']['waiting'][number];

/** What waits now: in four numbers, and kind by kind. */
export function Waiting({ waiting }: { readonly waiting: readonly WaitingOfKind[] }) {
  const say = useFiguresWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  const sum = (of: (one: WaitingOfKind) => number): number => waiting.reduce((total, one) => total + of(one), 0);
  const oldest = waiting.toSorted((one, other) => (other.oldestAgeSeconds ?? -1) - (one.oldestAgeSeconds ?? -1))[0];
  const age = oldest?.oldestAgeSeconds ?? null;
  const there = waiting.filter((one) => one.waiting > 0);
  return (
    <Stack gap="md" component="section" aria-labelledby="now">
      <Title order={2} size="h3" id="now">
        {say('now')}
      </Title>
      <SimpleGrid cols={{ base: 2, md: 4 }}>
        <Tile label={say('waiting')} value={format.number(sum((one) => one.waiting))} hint={say('waitingHint')} />
        <Tile label={say('overdue')} value={format.number(sum((one) => one.overdue))} hint={say('overdueHint')} />
        <Tile label={say('unclaimed')} value={format.number(sum((one) => one.unclaimed))} hint={say('unclaimedHint')} />
        <Tile
          label={say('oldest')}
          value={age === null ? say('nothing') : format.duration(age)}
          hint={age === null || oldest === undefined ? say('nothingHint') : sayCase(oldest.kind)}
        />
      </SimpleGrid>
      {there.length === 0 ? (
        <Empty icon={IconCircleCheck} title={say('nothingWaits')} hint={say('nothingWaitsHint')} />
      ) : (
        <Figure
          name="waiting"
          title={say('waitingPerKind')}
          hint={say('waitingPerKindHint')}
          isStacked
          columns={[
            { key: 'overdue', label: say('overdue'), color: 'var(--figure-overdue)' },
            { key: 'unclaimed', label: say('dueUnclaimed'), color: 'var(--figure-unclaimed)' },
            { key: 'claimed', label: say('dueClaimed'), color: 'var(--figure-claimed)' },
          ]}
          rows={there.map(({ kind, waiting: all, overdue, unclaimed, overdueUnclaimed }) => ({
            label: sayCase(kind),
            values: {
              overdue,
              unclaimed: unclaimed - overdueUnclaimed,
              claimed: all - overdue - (unclaimed - overdueUnclaimed),
            },
          }))}
          format={(value) => format.number(value)}
        />
      )}
    </Stack>
  );
}

function Tile({ label, value, hint }: { readonly label: string; readonly value: string; readonly hint: string }) {
  return (
    <Card withBorder padding="md">
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <Text fz={28} fw={700} lh={1.3}>
        {value}
      </Text>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
    </Card>
  );
}
