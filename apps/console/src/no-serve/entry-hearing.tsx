import { Text } from '@mantine/core';
import { useState } from 'react';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import type { Entry } from './entry-actions.js';
import { useEntryWords } from './entry-words.js';

/** Whether the subject was asked, and what it said. */
export function EntryHearing({ hearing: { openedAt, endsAt, answer, answeredAt } }: { readonly hearing: NonNullable<Entry['hearing']> }) {
  const say = useEntryWords();
  const format = useFormat();
  const [now] = useState(() => Date.now());
  if (openedAt === null) return <Text c="dimmed">{say('hearingNone')}</Text>;
  if (answer !== null && answeredAt !== null) {
    return (
      <>
        <Text size="sm" c="dimmed">
          {say('hearingAnswered', { date: format.dateTime(answeredAt) })}
        </Text>
        <Written text={answer} covered />
      </>
    );
  }
  const until = endsAt === null ? '' : format.dateTime(endsAt);
  const isOpen = endsAt !== null && Date.parse(endsAt) > now;
  return <Text>{say(isOpen ? 'hearingOpen' : 'hearingSilent', { from: format.date(openedAt), until })}</Text>;
}
