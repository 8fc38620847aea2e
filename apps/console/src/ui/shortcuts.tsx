import { Button, Group, Kbd, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { capOf } from './key-caps.js';
import { onDemand } from './on-demand.js';
import { useShortcutsWords } from './shortcuts-words.js';
import { useShortcuts, useShortcutsWanted, type Shortcut } from './use-shortcuts.js';

const ShortcutsDialog = onDemand(() => import('./shortcuts-dialog.js').then((module) => module.ShortcutsDialog), null);

interface ShortcutsProps {
  readonly of: readonly Shortcut[];
  /** What the browser does with a key by itself, told along with the others. */
  readonly besides?: readonly Omit<Shortcut, 'run'>[];
}

/** The keys of a page: they work, are hinted at in a line, and explained in a dialog on `?`. */
export function Shortcuts({ of, besides = [] }: ShortcutsProps) {
  const say = useShortcutsWords();
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
      {isOpen && <ShortcutsDialog known={known} isWanted={isWanted} onWant={want} onClose={close} />}
    </Group>
  );
}
