import { Button, Collapse, MultiSelect, Select, SimpleGrid, useMatches } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter, IconX } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useAsk } from '../api/use-ask.js';
import { Name } from '../ui/name.js';
import { useCaseWords } from '../words/case-words.js';
import { useRoleWords } from '../words/role-words.js';
import { QueueSubjectDocument } from './generated/queue.js';
import { claimants, countOfFilters, kinds, marks, roles, sorts, type QueueAddress } from './queue-address.js';
import { useQueueWords } from './queue-words.js';

interface QueueFiltersProps {
  readonly address: QueueAddress;
  readonly onChange: (address: QueueAddress) => void;
  /** The first field, which `/` goes to. */
  readonly first: RefObject<HTMLInputElement | null>;
}

/** What the queue shows, and in which order. On a phone folded away until wanted. */
export function QueueFilters(props: QueueFiltersProps) {
  const say = useQueueWords();
  const [isOpen, { toggle }] = useDisclosure();
  const isWide = useMatches({ base: false, sm: true });
  const count = countOfFilters(props.address);
  if (isWide) return <Fields {...props} />;
  return (
    <div>
      <Button
        variant="default"
        fullWidth
        aria-expanded={isOpen}
        onClick={toggle}
        leftSection={<IconFilter size={16} aria-hidden />}
        mb={isOpen ? 'sm' : 0}
      >
        {count > 0 ? say('filtersOn', { count }) : say('filters')}
      </Button>
      <Collapse expanded={isOpen}>
        <Fields {...props} />
      </Collapse>
    </div>
  );
}

function Fields({ address, onChange, first }: QueueFiltersProps) {
  const say = useQueueWords();
  const sayCase = useCaseWords();
  const sayRole = useRoleWords();
  // Whatever is changed is another view than the one that was taken.
  const change = (part: Partial<QueueAddress>): void => onChange({ ...address, ...part, view: null });
  const any = { value: '', label: say('any') };
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      <MultiSelect
        ref={first}
        label={say('kind')}
        clearable
        placeholder={address.kinds.length === 0 ? say('any') : ''}
        value={[...address.kinds]}
        onChange={(chosen) => change({ kinds: kinds.filter((kind) => chosen.includes(kind)) })}
        data={kinds.map((value) => ({ value, label: sayCase(value) }))}
      />
      <MultiSelect
        label={say('marks')}
        clearable
        placeholder={address.marks.length === 0 ? say('any') : ''}
        value={[...address.marks]}
        onChange={(chosen) => change({ marks: marks.filter((mark) => chosen.includes(mark)) })}
        data={marks.map((value) => ({ value, label: sayCase(value) }))}
      />
      <Select
        label={say('role')}
        allowDeselect={false}
        value={address.roles.length === 1 ? (address.roles[0] ?? '') : ''}
        onChange={(chosen) => change({ roles: roles.filter((role) => role === chosen) })}
        data={[any, ...roles.map((value) => ({ value, label: sayRole(value) }))]}
      />
      <Select
        label={say('claimed')}
        allowDeselect={false}
        value={address.claimedBy ?? ''}
        onChange={(chosen) => change({ claimedBy: claimants.find((claimant) => claimant === chosen) ?? null })}
        data={[any, ...claimants.map((value) => ({ value, label: say(value) }))]}
      />
      <Select
        label={say('due')}
        allowDeselect={false}
        value={address.overdue === null ? '' : address.overdue ? 'yes' : 'no'}
        onChange={(chosen) => change({ overdue: chosen ? chosen === 'yes' : null })}
        data={[any, { value: 'yes', label: say('overdue') }, { value: 'no', label: say('inTime') }]}
      />
      <Select
        label={say('sort')}
        allowDeselect={false}
        value={address.sort}
        onChange={(chosen) => change({ sort: sorts.find((sort) => sort === chosen) ?? 'PRIORITY' })}
        data={sorts.map((value) => ({ value, label: say(value) }))}
      />
      {address.subjectId !== null && <Subject id={address.subjectId} onDrop={() => change({ subjectId: null })} />}
    </SimpleGrid>
  );
}

function Subject({ id, onDrop }: { readonly id: string; readonly onDrop: () => void }) {
  const say = useQueueWords();
  const party = useAsk(QueueSubjectDocument, { id }).data?.party ?? null;
  return (
    <Button
      variant="light"
      color="gray"
      rightSection={<IconX size={14} aria-hidden />}
      onClick={onDrop}
      title={say('subjectGone')}
      style={{ alignSelf: 'end' }}
    >
      {say('subject')}&nbsp;{party === null ? '…' : <Name party={party} plain />}
    </Button>
  );
}
