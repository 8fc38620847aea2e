import { Button, Card, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useAskPages } from '../api/use-ask.js';
import { More } from '../ui/more.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useCaseWords } from '../words/case-words.js';
import { useFormat } from '../words/use-format.js';
import { useAppealsWords } from './appeals-words.js';
import { MyAppealsDocument, type AppealCardFragment } from './generated/appeals.js';
import { Removals } from './removals.js';
import { StateOfAppeal } from './state-of-appeal.js';

const views = ['appeals', 'removals'] as const;

export function Component() {
  const say = useAppealsWords();
  const [search, setSearch] = useSearchParams();
  const view = views.find((known) => known === search.get('view')) ?? 'appeals';
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      actions={
        <Button component={Link} to="/appeals/new" leftSection={<IconScale size={18} aria-hidden />}>
          {say('lodge')}
        </Button>
      }
    >
      <Tabs value={view} onChange={(chosen) => setSearch({ view: chosen ?? 'appeals' })}>
        <Tabs.List mb="md">
          <Tabs.Tab value="appeals">{say('appeals')}</Tabs.Tab>
          <Tabs.Tab value="removals">{say('removals')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="appeals">{view === 'appeals' && <Appeals />}</Tabs.Panel>
        <Tabs.Panel value="removals">{view === 'removals' && <Removals />}</Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Appeals() {
  const say = useAppealsWords();
  const appeals = useAskPages(MyAppealsDocument, {}, (result) => result.myAppeals);
  return (
    <Asked of={appeals}>
      {(list) =>
        list.length === 0 ? (
          <Empty icon={IconScale} title={say('none')} hint={say('noneHint')} />
        ) : (
          <Stack gap="xs">
            {list.map((appeal) => (
              <AppealCard key={appeal.id} appeal={appeal} />
            ))}
            <More of={appeals} />
          </Stack>
        )
      }
    </Asked>
  );
}

function AppealCard({ appeal: { id, against, subjectRole, state, lodgedAt, decidedAt } }: { readonly appeal: AppealCardFragment }) {
  const say = useAppealsWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  return (
    <Card withBorder component={Link} to={`/appeals/${encodeURIComponent(id)}`}>
      <Group justify="space-between" align="start" wrap="nowrap">
        <div>
          <Text fw={600}>{sayCase(against)}</Text>
          <Text size="sm" c="dimmed">
            {say(`as${subjectRole}`)} · {say('lodgedAt', { date: format.date(lodgedAt) })}
            {decidedAt !== null && ` · ${say('decidedAt', { date: format.date(decidedAt) })}`}
          </Text>
        </div>
        <StateOfAppeal state={state} />
      </Group>
    </Card>
  );
}
