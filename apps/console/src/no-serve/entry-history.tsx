import { Text, Timeline } from '@mantine/core';
import { useRoleWords } from '../words/role-words.js';
import { useFormat } from '../words/use-format.js';
import { useEntryWords } from './entry-words.js';
import type { Entry } from './entry-actions.js';

const actions = [
  'no-serve.proposed',
  'no-serve.hearing-opened',
  'no-serve.hearing-reminded',
  'no-serve.answered',
  'no-serve.hearing-ended',
  'no-serve.approved',
  'no-serve.approval-lapsed',
  'no-serve.rejected',
  'no-serve.withdrawn',
  'no-serve.activated',
  'no-serve.extended',
  'no-serve.review-opened',
  'no-serve.confirmed',
  'no-serve.expired',
  'no-serve.lifted',
  'no-serve.overturned',
] as const;

/** Everything that happened to an entry, oldest first. */
export function EntryHistory({ history }: { readonly history: NonNullable<Entry['history']> }) {
  const say = useEntryWords();
  const sayRole = useRoleWords();
  const format = useFormat();
  return (
    <Timeline active={history.length} bulletSize={14} lineWidth={2}>
      {history.map(({ at, action, byRoles }, index) => {
        const known = actions.find((name) => name === action);
        return (
          <Timeline.Item key={index} title={known === undefined ? action : say(known)}>
            <Text size="sm" c="dimmed">
              {format.dateTime(at)} · {byRoles.length === 0 ? say('bySystem') : byRoles.map((role) => sayRole(role)).join(', ')}
            </Text>
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}
