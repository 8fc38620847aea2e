import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Due, Holder, Marks, Severity } from '../cases/case-signs.js';
import { useCaseSignsWords } from '../cases/case-signs-words.js';
import { Priority } from '../cases/priority.js';
import { useViewer } from '../shell/use-viewer.js';
import { Name } from '../ui/name.js';
import { useCaseWords } from '../words/case-words.js';
import { isolated } from '../words/isolated.js';
import { useRoleWords } from '../words/role-words.js';
import { useFormat } from '../words/use-format.js';
import type { ModerationQueueQuery } from './generated/queue.js';
import classes from './queue.module.css';
import { useQueueWords } from './queue-words.js';

export type WaitingCase = ModerationQueueQuery['moderationQueue']['edges'][number]['node'];

interface QueueRowProps {
  readonly case: WaitingCase;
  readonly to: string;
  /** The row's link, which the focus goes to. */
  readonly link: (element: HTMLAnchorElement | null) => void;
  readonly onFocus: () => void;
  readonly onClaim: () => void;
  readonly onRelease: () => void;
  readonly isBusy: boolean;
}

/** A case that waits. */
export function QueueRow({ case: waiting, to, link, onFocus, ...hold }: QueueRowProps) {
  const sayCase = useCaseWords();
  const sayRole = useRoleWords();
  const say = useCaseSignsWords();
  const format = useFormat();
  const { kind, subject, subjectRole, severity, marks, openedAt, dueAt } = waiting;
  return (
    <li className={classes.row} onFocus={onFocus}>
      <Stack gap={4} miw={0}>
        <Group gap="xs">
          <Link to={to} ref={link} className={classes.open}>
            {sayCase(kind)}: <Name party={subject} plain />
          </Link>
          <Marks marks={marks} />
        </Group>
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            {sayRole(subjectRole)}
          </Text>
          <Severity grade={severity} />
          <span className={classes.above}>
            <Priority case={waiting} />
          </span>
        </Group>
      </Stack>
      <Stack gap={2}>
        <Due dueAt={dueAt} />
        <Text size="sm" c="dimmed" title={format.dateTime(openedAt)}>
          {say('opened', { relative: format.relative(openedAt) })}
        </Text>
      </Stack>
      <Holder case={waiting} />
      <div className={classes.above}>
        <Hold case={waiting} {...hold} />
      </div>
    </li>
  );
}

function Hold({ case: waiting, onClaim, onRelease, isBusy }: Omit<QueueRowProps, 'to' | 'link' | 'onFocus'>) {
  const say = useQueueWords();
  const sayCase = useCaseWords();
  const { subject: me, roles } = useViewer();
  const named = { kind: sayCase(waiting.kind), name: isolated(waiting.subject.displayName) };
  if (!roles.includes('MODERATOR') && !roles.includes('LEAD')) return null;
  if (waiting.claimedBy === me) {
    return (
      <Button size="xs" variant="default" fullWidth loading={isBusy} onClick={onRelease} aria-label={say('releaseNamed', named)}>
        {say('release')}
      </Button>
    );
  }
  if (waiting.claimedBy !== null) return null;
  if (waiting.kind === 'APPEAL' && !roles.includes('LEAD')) {
    return (
      <Text size="sm" c="dimmed">
        {say('forLeads')}
      </Text>
    );
  }
  return (
    <Button size="xs" variant="light" fullWidth loading={isBusy} onClick={onClaim} aria-label={say('claimNamed', named)}>
      {say('claim')}
    </Button>
  );
}
