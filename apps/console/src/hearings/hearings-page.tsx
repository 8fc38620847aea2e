import { Card, Group, Stack, Text } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAskPages } from '../api/use-ask.js';
import { More } from '../ui/more.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { TimeUntil } from '../ui/time-until.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useFormat } from '../words/use-format.js';
import { HearingsDocument, type HearingsQuery } from './generated/hearings.js';
import { useHearingsWords } from './hearings-words.js';
import { StateOfEntry } from './state-of-entry.js';

type Entry = HearingsQuery['noServeEntriesAboutMe']['edges'][number]['node'];

export function Component() {
  const say = useHearingsWords();
  const entries = useAskPages(HearingsDocument, {}, (result) => result.noServeEntriesAboutMe);
  return (
    <Page title={say('title')} hint={say('hint')}>
      <Asked of={entries}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon={IconEar} title={say('none')} hint={say('noneHint')} />
          ) : (
            <Stack gap="xs">
              {list.map((entry) => (
                <EntryCard key={entry.id} entry={entry} />
              ))}
              <More of={entries} />
            </Stack>
          )
        }
      </Asked>
    </Page>
  );
}

function EntryCard({ entry: { id, subjectRole, state, charge, hearing } }: { readonly entry: Entry }) {
  const say = useHearingsWords();
  const sayNoServe = useNoServeWords();
  const format = useFormat();
  return (
    <Card withBorder component={Link} to={`/hearings/${encodeURIComponent(id)}`}>
      <Group justify="space-between" align="start" wrap="nowrap">
        <Stack gap={2} miw={0}>
          {charge !== null && <Text fw={600}>{say('card', { rung: sayNoServe(charge.rung), ground: sayNoServe(charge.ground) })}</Text>}
          <Text size="sm" c="dimmed">
            {say(`as${subjectRole}`)}
            {hearing?.openedAt && ` · ${say('openedOn', { date: format.date(hearing.openedAt) })}`}
          </Text>
          {state === 'HEARING' && hearing?.endsAt && (
            <Text size="sm">
              {hearing.answeredAt !== null ? (
                say('answered')
              ) : (
                <>
                  {say('answer')} <TimeUntil until={hearing.endsAt} />
                </>
              )}
            </Text>
          )}
        </Stack>
        <StateOfEntry state={state} />
      </Group>
    </Card>
  );
}
