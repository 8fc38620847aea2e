import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconHandGrab, IconHourglassEmpty, IconLock } from '@tabler/icons-react';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import { Refused } from '../ui/states.js';
import type { ReadCase } from './case.js';
import { useCasePageWords } from './case-words.js';
import type { Claiming } from './use-claim.js';

interface ClaimBarProps {
  readonly case: ReadCase;
  readonly claiming: Claiming;
}

/** Who works on the case, and the way to do so oneself. */
export function ClaimBar({ case: found, claiming }: ClaimBarProps) {
  return (
    <Stack gap="xs">
      <Stand case={found} claiming={claiming} />
      {claiming.all.map((doing, index) => (
        <Refused key={index} doing={doing} />
      ))}
    </Stack>
  );
}

function Stand({ case: { claimedBy, claimedUntil }, claiming }: ClaimBarProps) {
  const say = useCasePageWords();
  const format = useFormat();
  const other = { name: isolated(claimedBy ?? ''), time: claimedUntil === null ? '' : format.time(claimedUntil) };
  const take = (words: 'claim' | 'claimAgain') => (
    <Button onClick={claiming.claim} loading={claiming.isBusy} leftSection={<IconHandGrab size={18} aria-hidden />}>
      {say(words)}
    </Button>
  );
  switch (claiming.stand) {
    case 'CLOSED':
      return null;
    case 'READER':
      return <Text c="dimmed">{say('reader')}</Text>;
    case 'LEADS':
      return <Text c="dimmed">{say('leads')}</Text>;
    case 'FREE':
      return (
        <Group justify="space-between">
          <Text>{say('free')}</Text>
          {take('claim')}
        </Group>
      );
    case 'OTHERS':
      return (
        <Group gap="xs" wrap="nowrap">
          <IconLock size={18} aria-hidden />
          <Text>{say('othersHold', other)}</Text>
        </Group>
      );
    case 'MINE':
      return <Mine claiming={claiming} />;
    case 'LAPSED':
      return (
        <Alert color="orange" icon={<IconHourglassEmpty />} title={say('lapsed')} role="alert">
          <Stack align="start" gap="sm">
            <Text size="sm">{say('lapsedHint')}</Text>
            {take('claimAgain')}
          </Stack>
        </Alert>
      );
    case 'LOST':
      return (
        <Alert color="orange" icon={<IconLock />} title={say('lost', other)} role="alert">
          {say('lostHint')}
        </Alert>
      );
  }
}

const inMinutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function Mine({ claiming: { secondsLeft, leaseSeconds, renew, release, isBusy } }: { readonly claiming: Claiming }) {
  const say = useCasePageWords();
  return (
    <Stack gap="xs">
      <Text size="sm">{say('mine')}</Text>
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="timer">
          {say('left')}: <strong>{inMinutes(secondsLeft)}</strong>
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="light" onClick={renew}>
            {say('renew')}
          </Button>
          <Button size="xs" variant="default" onClick={release} loading={isBusy}>
            {say('release')}
          </Button>
        </Group>
      </Group>
      <Progress value={(secondsLeft / leaseSeconds) * 100} size="xs" aria-hidden color={secondsLeft < 60 ? 'orange.8' : 'cyan.8'} />
    </Stack>
  );
}
