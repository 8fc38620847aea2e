import { Badge, Group, Text } from '@mantine/core';
import { IconAlarm, IconAlertTriangle, IconClock, IconFlag, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useViewer } from '../shell/use-viewer.js';
import { useNow } from '../ui/use-now.js';
import { useCaseWords } from '../words/case-words.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import type { ReadCase } from './case.js';
import classes from './case-signs.module.css';
import { useCaseSignsWords } from './case-signs-words.js';

const grades = [1, 2, 3, 4];

/** How grave it is. */
export function Severity({ grade }: { readonly grade: number }) {
  const say = useCaseSignsWords();
  return (
    <Group gap={6} wrap="nowrap">
      <span className={classes.grades} aria-hidden>
        {grades.map((each) => (
          <span key={each} data-reached={each <= grade} />
        ))}
      </span>
      <Text size="sm" c="dimmed" span>
        {say('severity', { grade })}
      </Text>
    </Group>
  );
}

/** What to look at twice. */
export function Marks({ marks }: Pick<ReadCase, 'marks'>) {
  const say = useCaseWords();
  return marks.map((mark) => {
    const isUrgent = mark === 'URGENT';
    const Picture = isUrgent ? IconAlertTriangle : IconFlag;
    return (
      <Badge
        key={mark}
        variant={isUrgent ? 'filled' : 'outline'}
        color={isUrgent ? 'red.9' : 'gray'}
        leftSection={<Picture size={12} aria-hidden />}
      >
        {say(mark)}
      </Badge>
    );
  });
}

const halfMinute = 30_000;

/** When it is due, or by how much it is late. */
export function Due({ dueAt }: Pick<ReadCase, 'dueAt'>) {
  const say = useCaseSignsWords();
  const format = useFormat();
  const late = (useNow(halfMinute) - Date.parse(dueAt)) / 1_000;
  return late > 0 ? (
    <Group gap={6} wrap="nowrap" title={format.dateTime(dueAt)} className={classes.late}>
      <IconAlarm size={16} aria-hidden />
      <Text size="sm" fw={600} span>
        {say('overdue', { time: format.duration(late) })}
      </Text>
    </Group>
  ) : (
    <Group gap={6} wrap="nowrap" title={format.dateTime(dueAt)}>
      <IconClock size={16} aria-hidden />
      <Text size="sm" span>
        {say('due', { relative: format.relative(dueAt) })}
      </Text>
    </Group>
  );
}

interface HolderProps {
  readonly case: Pick<ReadCase, 'claimedBy' | 'claimedUntil'>;
}

/** Who works on it, and until when. */
export function Holder({ case: { claimedBy, claimedUntil } }: HolderProps) {
  const say = useCaseSignsWords();
  const format = useFormat();
  const { subject: me } = useViewer();
  const now = useNow(halfMinute);
  const isHeld = claimedBy !== null && claimedUntil !== null && Date.parse(claimedUntil) > now;
  const Picture = isHeld ? IconLock : IconLockOpen;
  return (
    <Group gap={6} wrap="nowrap" c={isHeld ? 'var(--mantine-color-text)' : 'dimmed'} miw={0}>
      <Picture size={16} aria-hidden />
      <Text size="sm" span truncate fw={claimedBy === me ? 600 : 400}>
        {isHeld ? say(claimedBy === me ? 'byMe' : 'byOther', { name: isolated(claimedBy), time: format.time(claimedUntil) }) : say('free')}
      </Text>
    </Group>
  );
}
