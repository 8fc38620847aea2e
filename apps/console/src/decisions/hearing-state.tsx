import { Stack, Text, Title } from '@mantine/core';
import { isolated } from '../words/isolated.js';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import { useDecisionWords } from './decision-words.js';
import type { Entry } from './proposed-charge.js';
import { useInstant } from './use-instant.js';

type Hearing = Entry['hearing'];

/** Whether the subject has answered, or had the time to. */
export const isHeard = (hearing: Hearing, now: string): boolean =>
  hearing !== null && (hearing.answeredAt !== null || (hearing.endsAt !== null && Date.parse(hearing.endsAt) <= Date.parse(now)));

/** How the hearing goes: the answer, or how long it is waited for. */
export function HearingState({ hearing, subjectName }: { readonly hearing: Hearing; readonly subjectName: string }) {
  const say = useDecisionWords();
  const { dateTime, relative } = useFormat();
  const now = useInstant();
  if (hearing?.endsAt == null) return null;
  const { answer, answeredAt, endsAt } = hearing;
  const when = dateTime(endsAt);
  return (
    <Stack gap="xs" component="section" aria-label={say('hearing')}>
      <Title order={3} size="h4">
        {say('hearing')}
      </Title>
      {answer !== null && answeredAt !== null ? (
        <>
          <Text size="sm">{say('answered', { when: dateTime(answeredAt) })}</Text>
          <Written text={answer} />
        </>
      ) : (
        <Text>
          {isHeard(hearing, now)
            ? say('hearingOver', { when })
            : say('hearingRuns', { name: isolated(subjectName), when, left: relative(endsAt) })}
        </Text>
      )}
    </Stack>
  );
}
