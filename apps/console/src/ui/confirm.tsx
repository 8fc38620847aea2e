import { Button, Group, Modal, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useCommonWords } from '../words/common-words.js';
import { Refused } from './states.js';

interface ConfirmProps extends Omit<ButtonProps, 'children'> {
  /** What is done: on the button that asks, and on the one that does it. */
  readonly label: string;
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  readonly doing: {
    readonly isRunning: boolean;
    readonly refusal: { readonly message: string } | null;
    readonly error: Error | null;
    readonly reset: () => void;
  };
  /** @returns null when it came to nothing */
  readonly onConfirm: () => Promise<unknown>;
}

/** A far-reaching step: says first what will happen, and then asks. */
export function Confirm({ label, title, children, doing, onConfirm, ...button }: ConfirmProps) {
  const say = useCommonWords();
  const [isOpen, { open, close }] = useDisclosure(false);
  const begin = (): void => {
    doing.reset();
    open();
  };
  const confirm = async (): Promise<void> => {
    if ((await onConfirm()) !== null) close();
  };
  return (
    <>
      <Button variant="default" {...button} onClick={begin}>
        {label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={title} centered closeButtonProps={{ 'aria-label': say('close') }}>
        <Stack>
          <Text component="div">{children}</Text>
          <Refused doing={doing} />
          <Group justify="end">
            <Button variant="default" onClick={close} data-autofocus>
              {say('cancel')}
            </Button>
            <Button loading={doing.isRunning} onClick={() => void confirm()}>
              {label}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
