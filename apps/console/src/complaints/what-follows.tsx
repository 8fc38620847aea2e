import { List } from '@mantine/core';
import { Section } from '../ui/section.js';
import type { ComplaintFormQuery } from './generated/new-complaint.js';
import { useNewComplaintWords } from './new-complaint-words.js';

interface WhatFollowsProps {
  readonly name: string;
  readonly isHidden: boolean;
  readonly policy: ComplaintFormQuery['policy']['complaints'];
}

/** What will come of it, told before it is sent. */
export function WhatFollows({ name, isHidden, policy: { answerWindowDays, strikeLifetimeDays } }: WhatFollowsProps) {
  const say = useNewComplaintWords();
  return (
    <Section title={say('next')}>
      <List type="ordered" spacing="xs">
        <List.Item>{say(isHidden ? 'nextHidden' : 'nextTold', { name, count: answerWindowDays })}</List.Item>
        <List.Item>{say('nextDecided')}</List.Item>
        <List.Item>{say('nextUpheld', { name, days: strikeLifetimeDays })}</List.Item>
        <List.Item>{say('nextAppeal', { name })}</List.Item>
        <List.Item>{say('nextYou')}</List.Item>
      </List>
    </Section>
  );
}
