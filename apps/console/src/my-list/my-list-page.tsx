import { Anchor, Badge, Button, Card, Group, Select, Stack, Text } from '@mantine/core';
import { IconBan, IconUserOff } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useAskPages } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { Confirm } from '../ui/confirm.js';
import { More } from '../ui/more.js';
import { Name } from '../ui/name.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import { MyNoServeListDocument, RemoveFromMyNoServeListDocument, type MyNoServeListQuery } from './generated/my-list.js';
import { useMyListWords } from './my-list-words.js';

type PairEntry = MyNoServeListQuery['myNoServeList']['edges'][number]['node'];

const views = { ACTIVE: ['ACTIVE'], EXPIRED: ['EXPIRED'], LIFTED: ['LIFTED'], ALL: [] } as const;
const names = ['ACTIVE', 'EXPIRED', 'LIFTED', 'ALL'] as const;

export function Component() {
  const say = useMyListWords();
  const [search, setSearch] = useSearchParams();
  const view = names.find((known) => known === search.get('state')) ?? 'ACTIVE';
  const entries = useAskPages(MyNoServeListDocument, { states: [...views[view]] }, (result) => result.myNoServeList);
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      actions={
        <>
          <Select
            aria-label={say('which')}
            value={view}
            allowDeselect={false}
            onChange={(chosen) => setSearch({ state: chosen ?? 'ACTIVE' })}
            data={names.map((value) => ({ value, label: say(value) }))}
          />
          <Button component={Link} to="/my-list/new" leftSection={<IconUserOff size={18} aria-hidden />}>
            {say('add')}
          </Button>
        </>
      }
    >
      <Asked of={entries}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon={IconBan} title={say('none')} hint={say('noneHint')} />
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

function EntryCard({ entry }: { readonly entry: PairEntry }) {
  const say = useMyListWords();
  const format = useFormat();
  const { party, role, state, privateReason, addedAt, endsAt, endedAt, separation } = entry;
  const end =
    endedAt !== null
      ? say('endedAt', { date: format.date(endedAt) })
      : endsAt !== null
        ? say('until', { date: format.dateTime(endsAt) })
        : say('noEnd');
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Group justify="space-between" align="start">
          <div>
            <Text fw={600} component="div">
              <Name party={party} />
            </Text>
            <Text size="sm" c="dimmed">
              {say(role)} · {say('since', { date: format.date(addedAt) })} · {end}
            </Text>
          </div>
          <Group gap="xs">
            <Badge variant="light" color={state === 'ACTIVE' ? 'orange' : 'gray'}>
              {say(`state${state}`)}
            </Badge>
            {state === 'ACTIVE' && <Remove entry={entry} />}
          </Group>
        </Group>
        {separation !== null && (
          <Text size="sm">
            <Anchor component={Link} to={`/separations/${encodeURIComponent(separation.id)}`}>
              {say('separation')}
            </Anchor>
            {separation.inside?.reviewOn != null && ` · ${say('reviewOn', { date: format.date(separation.inside.reviewOn) })}`}
          </Text>
        )}
        {privateReason !== null && (
          <div>
            <Text size="sm" c="dimmed">
              {say('reason')}
            </Text>
            <Written text={privateReason} />
          </div>
        )}
      </Stack>
    </Card>
  );
}

function Remove({ entry: { id, party } }: { readonly entry: PairEntry }) {
  const say = useMyListWords();
  const remove = useDo(RemoveFromMyNoServeListDocument);
  const name = `\u2068${party.displayName}\u2069`;
  return (
    <Confirm
      size="xs"
      label={say('remove')}
      title={say('removeTitle', { name })}
      what={say('removeHint', { name })}
      doing={remove}
      onConfirm={() => remove.run({ input: { entryId: id } })}
    />
  );
}
