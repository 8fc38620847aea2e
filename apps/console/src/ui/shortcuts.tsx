import { Button, Group, Kbd, Modal, Stack, Switch, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { useCommonWords } from '../words/common-words.js';
import { useShortcutsWords } from './shortcuts-words.js';
import { useShortcuts, useShortcutsWanted, type Shortcut } from './use-shortcuts.js';

const caps: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵' };
const capOf = (key: string): string => caps[key] ?? key;

interface ShortcutsProps {
  readonly of: readonly Shortcut[];
  /** What the browser does with a key by itself, told along with the others. */
  readonly besides?: readonly Omit<Shortcut, 'run'>[];
}

/** The keys of a page: they work, are hinted at in a line, and explained in a dialog on `?`. */
export function Shortcuts({ of, besides = [] }: ShortcutsProps) {
  const say = useShortcutsWords();
  const sayCommon = useCommonWords();
  const [isOpen, { open, close }] = useDisclosure();
  const [isWanted, want] = useShortcutsWanted();
  const help: Shortcut = { keys: ['?'], does: say('all'), run: open };
  const known = [...of, ...besides, help];
  useShortcuts([...of, help]);
  return (
    <Group gap="md" visibleFrom="sm">
      {isWanted &&
        known.map(({ keys: [first = ''], does }) => (
          <Group key={first} gap={6} wrap="nowrap">
            <Kbd size="xs">{capOf(first)}</Kbd>
            <Text size="xs" c="dimmed">
              {does}
            </Text>
          </Group>
        ))}
      <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconKeyboard size={14} aria-hidden />} onClick={open}>
        {say('show')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={say('title')} closeButtonProps={{ 'aria-label': sayCommon('close') }} centered>
        <Stack>
          <Table>
            <Table.Tbody>
              {known.map(({ keys, does }) => (
                <Table.Tr key={does}>
                  <Table.Th scope="row" w={120}>
                    <Group gap={6}>
                      {keys.map((key) => (
                        <Kbd key={key}>{capOf(key)}</Kbd>
                      ))}
                    </Group>
                  </Table.Th>
                  <Table.Td>{does}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Switch
            checked={isWanted}
            onChange={({ currentTarget }) => want(currentTarget.checked)}
            label={say('wanted')}
            description={say('wantedHint')}
          />
        </Stack>
      </Modal>
    </Group>
  );
}
