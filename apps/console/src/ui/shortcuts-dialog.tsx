import { Group, Kbd, Modal, Stack, Switch, Table } from '@mantine/core';
import { useCommonWords } from '../words/common-words.js';
import { capOf } from './key-caps.js';
import { useShortcutsWords } from './shortcuts-words.js';
import type { Shortcut } from './use-shortcuts.js';

interface ShortcutsDialogProps {
  readonly known: readonly Omit<Shortcut, 'run'>[];
  readonly isWanted: boolean;
  readonly onWant: (isWanted: boolean) => void;
  readonly onClose: () => void;
}

/** What each key does; and whether keys are to do anything. Loaded when somebody asks. */
export function ShortcutsDialog({ known, isWanted, onWant, onClose }: ShortcutsDialogProps) {
  const say = useShortcutsWords();
  const sayCommon = useCommonWords();
  return (
    <Modal opened onClose={onClose} title={say('title')} closeButtonProps={{ 'aria-label': sayCommon('close') }} centered>
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
          onChange={({ currentTarget }) => onWant(currentTarget.checked)}
          label={say('wanted')}
          description={say('wantedHint')}
        />
      </Stack>
    </Modal>
  );
}
