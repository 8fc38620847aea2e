import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { Refused } from '../ui/states.js';

interface StepFormProps {
  readonly doing: { readonly isRunning: boolean; readonly refusal: { readonly message: string } | null; readonly error: Error | null };
  readonly label: string;
  readonly onSubmit: () => void;
  readonly isReady?: boolean;
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** The form of one action: what was typed stays until it is done. */
export function StepForm({ doing, label, onSubmit, isReady = true, quiet = false, children }: StepFormProps) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {children}
        <Refused doing={doing} />
        <Group>
          <Button type="submit" variant={quiet ? 'default' : 'filled'} loading={doing.isRunning} disabled={!isReady}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
