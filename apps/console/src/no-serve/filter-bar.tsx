import { Button, Group, MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { DayInput } from '../ui/day-input.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useRoleWords } from '../words/role-words.js';
import { filterNames, grounds, roles, rungs, sorts, states } from './no-serve-filter.js';
import { useNoServeListWords } from './no-serve-list-words.js';

/** Waits until somebody has stopped typing. */
const afterTypingMs = 300;

/** What of the list is shown, and in which order: kept in the address, so that it can be sent to somebody. */
export function FilterBar() {
  const say = useNoServeListWords();
  const sayTerm = useNoServeWords();
  const sayRole = useRoleWords();
  const [search, setSearch] = useSearchParams();
  const text = useRef<HTMLInputElement>(null);

  /** From the address as it is now: what was chosen a moment ago may not have been drawn yet. */
  const change = (update: (next: URLSearchParams) => void): void => {
    const next = new URLSearchParams(location.search);
    update(next);
    setSearch(next, { replace: true });
  };
  const choose = (name: string, values: readonly (string | null)[]): void =>
    change((next) => {
      next.delete(name);
      for (const value of values) if (value !== null && value !== '') next.append(name, value);
    });
  const searchFor = useDebouncedCallback((wanted: string) => choose('text', [wanted]), afterTypingMs);
  const clear = (): void => {
    if (text.current !== null) text.current.value = '';
    change((next) => {
      for (const name of filterNames) next.delete(name);
    });
  };
  const isFiltered = filterNames.some((name) => search.has(name));
  const chosen = search.getAll('state');

  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" role="search">
      <TextInput
        ref={text}
        label={say('text')}
        placeholder={say('textHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        defaultValue={search.get('text') ?? ''}
        maxLength={200}
        onChange={(event) => searchFor(event.currentTarget.value)}
      />
      <MultiSelect
        label={say('states')}
        placeholder={chosen.length === 0 ? say('anyState') : undefined}
        value={chosen}
        onChange={(values) => choose('state', values)}
        data={states.map((value) => ({ value, label: sayTerm(value) }))}
        clearable
      />
      <Select
        label={say('ground')}
        value={search.get('ground') ?? ''}
        onChange={(value) => choose('ground', [value])}
        data={[{ value: '', label: say('anyGround') }, ...grounds.map((value) => ({ value, label: sayTerm(value) }))]}
        allowDeselect={false}
      />
      <Select
        label={say('rung')}
        value={search.get('rung') ?? ''}
        onChange={(value) => choose('rung', [value])}
        data={[{ value: '', label: say('anyRung') }, ...rungs.map((value) => ({ value, label: sayTerm(value) }))]}
        allowDeselect={false}
      />
      <Select
        label={say('role')}
        value={search.get('role') ?? ''}
        onChange={(value) => choose('role', [value])}
        data={[{ value: '', label: say('anyRole') }, ...roles.map((value) => ({ value, label: sayRole(value) }))]}
        allowDeselect={false}
      />
      <DayInput label={say('from')} value={search.get('from') ?? ''} onChange={(chosen) => choose('from', [chosen])} />
      <DayInput label={say('to')} value={search.get('to') ?? ''} onChange={(chosen) => choose('to', [chosen])} />
      <Select
        label={say('sort')}
        value={search.get('sort') ?? 'NEWEST'}
        onChange={(value) => choose('sort', [value])}
        data={sorts.map((value) => ({ value, label: say(value) }))}
        allowDeselect={false}
      />
      {isFiltered && (
        <Group>
          <Button variant="subtle" color="gray" leftSection={<IconFilterOff size={16} aria-hidden />} onClick={clear}>
            {say('clear')}
          </Button>
        </Group>
      )}
    </SimpleGrid>
  );
}
