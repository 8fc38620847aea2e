import { ActionIcon, Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmarkPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { Refused } from '../ui/states.js';
import { useCommonWords } from '../words/common-words.js';
import { isolated } from '../words/isolated.js';
import { DeleteCaseViewDocument, MyCaseViewsDocument, SaveCaseViewDocument } from './generated/queue.js';
import { addressOf, everything, filterOf, writeAddress, type QueueAddress } from './queue-address.js';
import { useQueueWords } from './queue-words.js';

interface QueueViewsProps {
  readonly address: QueueAddress;
  readonly onChange: (address: QueueAddress) => void;
  /** Whether the viewer decides: who only reads keeps no views. */
  readonly isDecider: boolean;
}

/** Ways of looking at the queue: those that everybody wants, and one's own. */
export function QueueViews({ address, onChange, isDecider }: QueueViewsProps) {
  const say = useQueueWords();
  const own = useAsk(MyCaseViewsDocument, {}, { when: isDecider }).data?.myCaseViews ?? [];
  const standing: readonly (readonly [string, QueueAddress])[] = [
    [say('all'), everything],
    ...(isDecider ? [[say('mine'), { ...everything, claimedBy: 'ME' as const }] as const] : []),
    [say('free'), { ...everything, claimedBy: 'NOBODY' }],
    [say('late'), { ...everything, overdue: true }],
  ];
  const views = [...standing, ...own.map((view) => [view.name, addressOf(view)] as const)];
  const here = writeAddress(address);
  const current = own.find(({ name }) => name === address.view);
  return (
    <Group gap="xs" component="nav" aria-label={say('views')}>
      {views.map(([name, to]) => {
        const isHere = writeAddress(to) === here;
        return (
          <Button
            key={writeAddress(to)}
            component={Link}
            to={`/queue${writeAddress(to)}`}
            size="xs"
            radius="xl"
            maw={240}
            variant={isHere ? 'filled' : 'default'}
            aria-current={isHere ? 'page' : undefined}
          >
            <bdi>{name}</bdi>
          </Button>
        );
      })}
      {current !== undefined && <Delete name={current.name} onDone={() => onChange({ ...address, view: null })} />}
      {isDecider && <Save address={address} onChange={onChange} />}
    </Group>
  );
}

/** The filters stay: whoever deleted a view by mistake keeps it again. */
function Delete({ name, onDone }: { readonly name: string; readonly onDone: () => void }) {
  const say = useQueueWords();
  const deleting = useDo(DeleteCaseViewDocument);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      loading={deleting.isRunning}
      aria-label={say('deleteView', { name: isolated(name) })}
      onClick={() => void deleting.run({ input: { name } }).then(onDone)}
    >
      <IconTrash size={16} />
    </ActionIcon>
  );
}

function Save({ address, onChange }: Pick<QueueViewsProps, 'address' | 'onChange'>) {
  const say = useQueueWords();
  const sayCommon = useCommonWords();
  const [isOpen, { open, close }] = useDisclosure();
  const [name, setName] = useState(address.view ?? '');
  const saving = useDo(SaveCaseViewDocument);
  const save = async (): Promise<void> => {
    const kept = await saving.run({ input: { name, filter: filterOf(address), sort: address.sort } });
    if (kept === null) return;
    close();
    setName('');
    onChange({ ...address, view: kept.name });
  };
  return (
    <Popover opened={isOpen} onChange={(wanted) => !wanted && close()} trapFocus returnFocus withArrow width={320}>
      <Popover.Target>
        <Button size="xs" variant="subtle" leftSection={<IconBookmarkPlus size={16} aria-hidden />} onClick={open}>
          {say('saveView')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('saveView')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Stack gap="sm">
            <TextInput
              label={say('viewName')}
              description={say('viewNameHint')}
              maxLength={80}
              required
              data-autofocus
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Refused doing={saving} />
            <Button type="submit" loading={saving.isRunning}>
              {sayCommon('save')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
