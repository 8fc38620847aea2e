import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { IconChartBar, IconInfoCircle } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { useViewer } from '../shell/use-viewer.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { Decisions, type Decided } from './decisions.js';
import { FiguresChangedDocument, FiguresDocument } from './generated/figures.js';
import { useFiguresWords } from './figures-words.js';
import { PeriodChoice } from './period-choice.js';
import { instantsOf, periodOf, type Period } from './period.js';
import { Waiting } from './waiting.js';

export function Component() {
  const say = useFiguresWords();
  const { roles } = useViewer();
  const [search] = useSearchParams();
  const period = periodOf(search);
  const figures = useAsk(FiguresDocument, instantsOf(period));
  return (
    <Page title={say('title')} hint={say('hint')}>
      {/* Others may look at the figures, and not at cases as they move. */}
      {roles.some((role) => role === 'MODERATOR' || role === 'LEAD' || role === 'AUDITOR') && <Live />}
      <Asked of={figures}>
        {({ moderationFigures: { waiting, decided } }) => (
          <Stack gap="xl">
            <Waiting waiting={waiting} />
            <Stack gap="md" component="section" aria-labelledby="decisions">
              <Group justify="space-between">
                <Title order={2} size="h3" id="decisions">
                  {say('decisions')}
                </Title>
                <PeriodChoice period={period} />
              </Group>
              {!roles.some((role) => role === 'LEAD' || role === 'ADMIN' || role === 'AUDITOR') && (
                <Alert icon={<IconInfoCircle />} variant="light" color="gray">
                  {say('ownOnly')}
                </Alert>
              )}
              <Summary period={period} sum={decided.find(({ kind, moderator }) => kind === null && moderator === null)} />
              {decided.some((each) => each.decided > 0) && <Decisions decided={decided} />}
            </Stack>
          </Stack>
        )}
      </Asked>
    </Page>
  );
}

function Live() {
  useLive(FiguresChangedDocument, {});
  return null;
}

/** The decisions of the period in one sentence. */
function Summary({ period, sum }: { readonly period: Period; readonly sum: Decided | undefined }) {
  const say = useFiguresWords();
  const format = useFormat();
  if (sum === undefined || sum.decided === 0) {
    return <Empty icon={IconChartBar} title={say('noDecisions')} hint={say('noDecisionsHint')} />;
  }
  const minutes = (seconds: number): string => say('minutes', { number: format.number(seconds / 60, 1) });
  const { medianHandlingSeconds: median, p90HandlingSeconds: p90, shareOverturned: share } = sum;
  const parts = [
    say('summary', { count: sum.decided, from: format.date(period.from), to: format.date(period.to) }),
    ...(median === null || p90 === null ? [] : [say('summaryHandling', { median: minutes(median), p90: minutes(p90) })]),
    ...(share === null ? [] : [say('summaryOverturned', { share: format.share(share) })]),
  ];
  return <Text>{parts.join('; ')}.</Text>;
}
