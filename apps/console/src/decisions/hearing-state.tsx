import { Stack, Text, Title } from '@mantine/core';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import { useDecisionWords } from './decision-words.js';
import type { Entry } from './proposed-charge.js';
import { useInstant } from './use-instant.js';

type Hearing = Entry['hearing'];

/** Whether the subject has answered, or had the time to. */
export const isHeard = (hearing: Hearing, now: string): boolean =>
  hearing !== null && (hearing.answeredAt !== null || (hearing.endsAt !== null && Date.parse(hearing.endsAt) <= Date.parse(now)));

/** How the hearing goes: how long an answer is waited for. What it says stands with the case. */
export function HearingState({ hearing, subjectName }: { readonly hearing: Hearing; readonly subjectName: string }) {
  const say = useDecisionWords();
  const { dateTime, relative } = useFormat();
  const now = useInstant();
  if (hearing?.endsAt == null) return null;
  const { answeredAt, endsAt } = hearing;
  const when = dateTime(endsAt);
  return (
    <Stack gap="xs" component="section" aria-label={say('hearing')}>
      <Title order={3} size="h4">
        {say('hearing')}
      </Title>
      <Text size="sm">
        {answeredAt !== null
          ? say('answered', { when: dateTime(answeredAt) })
          : isHeard(hearing, now)
            ? say('hearingOver', { when })
            : say('hearingRuns', { name: isolated(subjectName), when, left: relative(endsAt) })}
      </Text>
    </Stack>
  );
}
