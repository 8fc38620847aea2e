import { Alert, Anchor, Badge, Card, Grid, Stack, Text, Timeline } from '@mantine/core';
import { IconHeartHandshake, IconLock, IconPlayerPause } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { Asked, Empty } from '../ui/states.js';
import { Written } from '../ui/written.js';
import { useCommonWords } from '../words/common-words.js';
import { useFormat } from '../words/use-format.js';
import { Aside } from './endings.js';
import { SeparationChangedDocument, SeparationPageDocument } from './generated/separation.js';
import { RunOff } from './run-off.js';
import { useSeparationWords } from './separation-words.js';
import type { Separation } from './separation.js';
import { StepCard } from './step-card.js';

/** Where it stands, as the viewer's side would say it. */
const wordOf = ({ mySide, state }: Separation) => (mySide === 'OTHER' && state === 'INFORMED' ? 'youWereTold' : state);

export function Component() {
  const { id = '' } = useParams();
  const say = useSeparationWords();
  const sayCommon = useCommonWords();
  const asked = useAsk(SeparationPageDocument, { id });
  useLive(SeparationChangedDocument, { id });
  const separation = asked.data?.separation;
  const title =
    separation === undefined || separation === null
      ? say('title')
      : separation.mySide === 'OTHER'
        ? say('partsWithYou', { name: separation.opener.displayName })
        : say('partingWith', { name: separation.other.displayName });
  return (
    <Page title={title} actions={separation && <Badge size="lg">{say(wordOf(separation))}</Badge>}>
      <Asked of={asked}>
        {(result) =>
          result.separation === null ? (
            <Empty icon={IconHeartHandshake} title={sayCommon('notForYou')} />
          ) : (
            <Guide separation={result.separation} />
          )
        }
      </Asked>
    </Page>
  );
}

function Guide({ separation }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const format = useFormat();
  const { mySide, inside, informedAt, steps, state } = separation;
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Stack>
          {mySide === 'OTHER' && (
            <>
              <Text>{say('otherIntro', { name: separation.opener.displayName })}</Text>
              <Text c="dimmed">{say('afterwards')}</Text>
            </>
          )}
          {inside !== null && informedAt === null && state !== 'ABANDONED' && (
            <Alert color="gray" icon={<IconLock />}>
              {say('secret')}
            </Alert>
          )}
          {inside?.pausedUntil && (
            <Alert color="blue" icon={<IconPlayerPause />}>
              {say('pausedUntil', { at: format.dateTime(inside.pausedUntil) })}
            </Alert>
          )}
          {steps.map((step, index) => (
            <StepCard key={step.step} separation={separation} step={step} number={index + 1} />
          ))}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack>
          <RunOff separation={separation} />
          <AfterTheEnd separation={separation} />
          <History separation={separation} />
          {inside !== null && <Aside separation={separation} />}
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function AfterTheEnd({ separation: { inside } }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const format = useFormat();
  if (inside === null || inside.pairEntryId === null) return null;
  return (
    <Card withBorder>
      <Stack gap="xs">
        {inside.closingNote !== null && (
          <>
            <Text fw={600}>{say('noteWas')}</Text>
            <Written text={inside.closingNote} />
          </>
        )}
        {inside.reviewOn !== null && <Text size="sm">{say('reviewWill', { date: format.date(inside.reviewOn) })}</Text>}
        <Anchor component={Link} to="/my-list" size="sm">
          {say('onYourList')}
        </Anchor>
      </Stack>
    </Card>
  );
}

function History({ separation: { history } }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const format = useFormat();
  if (history.length === 0) return null;
  return (
    <Section title={say('history')}>
      <Timeline bulletSize={12} lineWidth={2}>
        {history.map(({ at, what, text, reason }) => (
          <Timeline.Item key={`${at} ${what} ${text}`}>
            <Text size="sm">
              <bdi>{text}</bdi>
            </Text>
            {reason !== null && (
              <Text size="sm" fs="italic">
                <bdi>{reason}</bdi>
              </Text>
            )}
            <Text size="xs" c="dimmed">
              {format.dateTime(at)}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}
