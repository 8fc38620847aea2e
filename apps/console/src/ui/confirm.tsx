import { Button, Group, Modal, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useCommonWords } from '../words/common-words.js';
import type { Refusable } from './refused-at.js';
import { Refused } from './states.js';

interface ConfirmProps extends Omit<ButtonProps, 'children'> {
  /** What the button says that asks. */
  readonly label: string;
  readonly title: string;
  /** What will happen. */
  readonly what: ReactNode;
  /** What the button says that does it, where that is not the same. */
  readonly confirm?: string;
  readonly doing: Refusable & { readonly isRunning: boolean; readonly reset: () => void };
  /** @returns null when it came to nothing: the dialog stays, and says why */
  readonly onConfirm: () => Promise<unknown>;
  /** What else is asked for; what is typed stays when the dialog is closed and opened again. */
  readonly children?: ReactNode;
}

/** A far-reaching step: says first what will happen, and then asks. */
export function Confirm({ label, title, what, confirm = label, doing, onConfirm, children, color, ...button }: ConfirmProps) {
  const say = useCommonWords();
  const [isOpen, { open, close }] = useDisclosure(false);
  const colored = color === undefined ? {} : { color };
  const begin = (): void => {
    doing.reset();
    open();
  };
  const finish = async (): Promise<void> => {
    if ((await onConfirm()) !== null) close();
  };
  return (
    <>
      <Button variant="default" {...button} {...colored} onClick={begin}>
        {label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={title} size="lg" centered closeButtonProps={{ 'aria-label': say('close') }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void finish();
          }}
        >
          <Stack>
            <Text component="div">{what}</Text>
            {children}
            <Refused doing={doing} />
            <Group justify="end">
              <Button variant="default" onClick={close} {...(children === undefined && { 'data-autofocus': true })}>
                {say('back')}
              </Button>
              <Button type="submit" {...colored} loading={doing.isRunning}>
                {confirm}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
