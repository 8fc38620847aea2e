import { Button, Group, Modal, Stack, Text, type MantineColor } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Refused } from '../ui/states.js';
import { useCommonWords } from '../words/common-words.js';

interface EntryDialogProps {
  /** What the button that opens it says. */
  readonly open: string;
  readonly title: string;
  /** What will happen: said before it does. */
  readonly what: string;
  readonly send: string;
  readonly color: MantineColor;
  readonly doing: {
    readonly isRunning: boolean;
    readonly refusal: { readonly message: string } | null;
    readonly error: Error | null;
  };
  /** @returns whether it was done */
  readonly onSend: () => Promise<boolean>;
  /** The fields; what is typed stays when the dialog is closed and opened again. */
  readonly children?: ReactNode;
}

/** A step about an entry that is asked for once more, with what follows from it. */
export function EntryDialog({ open, title, what, send, color, doing, onSend, children }: EntryDialogProps) {
  const say = useCommonWords();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant="light" color={color} onClick={() => setOpen(true)}>
        {open}
      </Button>
      <Modal opened={isOpen} onClose={close} title={title} size="lg" closeButtonProps={{ 'aria-label': say('close') }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void onSend().then((isDone) => isDone && close());
          }}
        >
          <Stack>
            <Text>{what}</Text>
            {children}
            <Refused doing={doing} />
            <Group justify="end">
              <Button variant="default" onClick={close}>
                {say('cancel')}
              </Button>
              <Button type="submit" color={color} loading={doing.isRunning}>
                {send}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
