import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { refusedAt, type Refusable } from './refused-at.js';
import { Refused } from './states.js';

interface FormProps {
  readonly doing: Refusable & { readonly isRunning: boolean };
  /** The fields that say themselves what is wrong with them. */
  readonly fields?: readonly string[];
  readonly submit: string;
  readonly onSubmit: () => void;
  /** Whether it can be sent as it is; where that is not said, it is sent, and what is wrong shows then. */
  readonly isReady?: boolean;
  /** One step among others: its button does not call. */
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** Fields and what sends them. Whatever is refused stays as it was typed, and the first wrong field gets the focus. */
export function Form({ doing, fields = [], submit, onSubmit, isReady = true, quiet = false, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const focusWrong = (): void => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  useEffect(() => {
    if (doing.refusal !== null) focusWrong();
  }, [doing.refusal]);
  const isSaidAtField = fields.some((field) => refusedAt(doing, field) !== null);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
        // Once the fields have drawn what is wrong with them.
        requestAnimationFrame(focusWrong);
      }}
    >
      <Stack>
        {children}
        {!isSaidAtField && <Refused doing={doing} />}
        <Group>
          <Button type="submit" variant={quiet ? 'default' : 'filled'} loading={doing.isRunning} disabled={!isReady}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
