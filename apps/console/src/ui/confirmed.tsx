import { Button, Group, Modal, Stack, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useCommonWords } from '../words/common-words.js';
import { Refused } from './states.js';

interface ConfirmedProps {
  /** What the button says that opens it. */
  readonly label: string;
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly doing: {
    readonly isRunning: boolean;
    readonly refusal: { readonly message: string } | null;
    readonly error: Error | null;
    readonly reset: () => void;
  };
  /** @returns null when it was not done: then the dialog stays, with why. */
  readonly onConfirm: () => Promise<object | null>;
  readonly button?: ButtonProps;
  readonly color?: string;
}

/** A button whose step reaches far: it says first what it will do. */
export function Confirmed({ label, title, children, confirm, doing, onConfirm, button = {}, color }: ConfirmedProps) {
  const say = useCommonWords();
  const [isOpen, { open, close }] = useDisclosure();
  const begin = (): void => {
    doing.reset();
    open();
  };
  const finish = async (): Promise<void> => {
    if ((await onConfirm()) !== null) close();
  };
  return (
    <>
      <Button variant="default" {...button} onClick={begin}>
        {label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={title} closeButtonProps={{ 'aria-label': say('close') }} centered>
        <Stack>
          {children}
          <Refused doing={doing} />
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {say('back')}
            </Button>
            <Button {...(color === undefined ? {} : { color })} loading={doing.isRunning} onClick={() => void finish()}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
