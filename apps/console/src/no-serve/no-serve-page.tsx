import { Button, Group, Stack, Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import type { RowSelectionState } from '@tanstack/react-table';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAskPages } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import type { ListedEntry } from './entry-columns.js';
import { EntryTable } from './entry-table.js';
import { FilterBar } from './filter-bar.js';
import { NoServeEntriesDocument } from './generated/no-serve-list.js';
import { LiftMany } from './lift-many.js';
import { filterNames, listOf } from './no-serve-filter.js';
import { useNoServeListWords } from './no-serve-list-words.js';

export function Component() {
  const say = useNoServeListWords();
  const [search] = useSearchParams();
  const entries = useAskPages(NoServeEntriesDocument, listOf(search), ({ noServeEntries }) => noServeEntries, { isLong: true });
  const { fetchNextPage, isFetching, hasNextPage } = entries;
  const more = useCallback(() => {
    if (!isFetching) void fetchNextPage();
  }, [isFetching, fetchNextPage]);
  const isFiltered = filterNames.some((name) => search.has(name));
  return (
    <Page title={say('title')} hint={say('hint')}>
      <FilterBar />
      <Asked of={entries} rows={8}>
        {(list) =>
          list.length === 0 ? (
            <Empty
              icon={IconListCheck}
              title={say(isFiltered ? 'noneFound' : 'none')}
              {...(isFiltered ? { hint: say('noneFoundHint') } : {})}
            />
          ) : (
            // Another list begins at its top, with nothing selected.
            <Entries key={search.toString()} list={list} hasMore={hasNextPage} onMore={more} />
          )
        }
      </Asked>
      <Text size="sm" c="dimmed">
        {say('exportHint')}
      </Text>
    </Page>
  );
}

interface EntriesProps {
  readonly list: readonly ListedEntry[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

function Entries({ list, hasMore, onMore }: EntriesProps) {
  const say = useNoServeListWords();
  const format = useFormat();
  const { roles } = useViewer();
  const [selected, select] = useState<RowSelectionState>({});
  const [isLifting, lift] = useState(false);
  const chosen = list.filter(({ id }) => selected[id] === true);
  const number = format.number(list.length);
  return (
    <Stack gap="xs">
      <Group justify="space-between" mih={36}>
        <Text size="sm" c="dimmed">
          {hasMore ? say('loadedSoFar', { number }) : say('loaded', { count: list.length, number })}
        </Text>
        {chosen.length > 0 && (
          <Group gap="xs">
            <Text size="sm" fw={600} role="status">
              {say('selected', { count: chosen.length })}
            </Text>
            <Button size="xs" variant="default" onClick={() => select({})}>
              {say('unselect')}
            </Button>
            <Button size="xs" color="red" onClick={() => lift(true)}>
              {say('lift')}
            </Button>
          </Group>
        )}
      </Group>
      <EntryTable
        entries={list}
        hasMore={hasMore}
        onMore={onMore}
        isSelectable={roles.includes('LEAD')}
        selected={selected}
        onSelect={select}
      />
      {isLifting && (
        <LiftMany
          entries={chosen}
          onClose={() => lift(false)}
          onDone={(left) => select(Object.fromEntries(left.map((id) => [id, true as const])))}
        />
      )}
    </Stack>
  );
}
