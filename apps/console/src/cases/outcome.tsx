import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Field, Fields } from '../ui/fields.js';
import { Written } from '../ui/written.js';
import { isolated } from '../words/isolated.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useFormat } from '../words/use-format.js';
import type { ReadCase } from './case.js';
import { useCasePageWords, useOutcomeWords } from './case-words.js';

interface OutcomeProps {
  readonly case: ReadCase;
  /** Whether the viewer has just decided it: then this is where to look. */
  readonly isFresh: boolean;
  readonly next: string | null;
  readonly queue: string;
}

type OutcomeWord = Parameters<ReturnType<typeof useOutcomeWords>>[0];

/** What came of a case, and the way on. */
export function Outcome({ case: found, isFresh, next, queue }: OutcomeProps) {
  const say = useCasePageWords();
  const sayOutcome = useOutcomeWords();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  const { closedAt, closedBy, outcome, overturnedAt } = found;
  if (closedAt === null) return null;
  const said = {
    outcome: outcome === null ? '' : sayOutcome(outcome as OutcomeWord),
    name: isolated(closedBy ?? ''),
    date: format.dateTime(closedAt),
  };
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Group gap="xs" wrap="nowrap">
          <IconCircleCheck size={22} aria-hidden />
          <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {say('closed')}
          </Title>
        </Group>
        <Text>{say(closedBy === null ? 'outcomeAlone' : 'outcomeBy', said)}</Text>
        {overturnedAt !== null && <Text>{say('overturned', { date: format.dateTime(overturnedAt) })}</Text>}
        <Consequences about={found.about} />
        <Group>
          {next !== null && (
            <Button component={Link} to={next} rightSection={<IconArrowRight size={16} aria-hidden />}>
              {say('next')}
            </Button>
          )}
          <Button component={Link} to={queue} variant="default">
            {say('toQueue')}
          </Button>
        </Group>
        {next === null && (
          <Text size="sm" c="dimmed">
            {say('noNext')}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

/** What was written and what follows, as far as the thing itself keeps it. */
function Consequences({ about }: Pick<ReadCase, 'about'>) {
  const say = useCasePageWords();
  const sayComplaint = useComplaintWords();
  const format = useFormat();
  if (about === null) return null;
  const reason =
    about.__typename === 'NoServeEntry' ? null : about.__typename === 'Rating' ? about.commentDecisionReason : about.decisionReason;
  return (
    <Fields>
      {about.__typename === 'Complaint' && about.severity !== null && (
        <Field name={sayComplaint(about.severity)}>
          {say('strike', {
            count: about.strikePoints ?? 0,
            date: about.strikeExpiresOn === null ? '' : format.date(about.strikeExpiresOn),
          })}
        </Field>
      )}
      <Field name={say('reason')}>{reason !== null && <Written text={reason} />}</Field>
    </Fields>
  );
}
