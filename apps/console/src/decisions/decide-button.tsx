import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from '../words/words.js';

const useDecideWords = words('decide-button', {
  en: { notHeld: 'Take the case first: only whoever holds it decides.' },
  de: { notHeld: 'Übernehmen Sie erst den Fall: Nur wer ihn hält, entscheidet.' },
});

interface DecideButtonProps {
  readonly isHeld: boolean;
  readonly isRunning: boolean;
  readonly color?: string;
  readonly children: ReactNode;
}

/** Sends the form that it stands in, and says why not where that cannot be yet. */
export function DecideButton({ isHeld, isRunning, color, children }: DecideButtonProps) {
  const say = useDecideWords();
  return (
    <Stack gap={4} align="start">
      <Button type="submit" loading={isRunning} disabled={!isHeld} {...(color === undefined ? {} : { color })}>
        {children}
      </Button>
      {!isHeld && (
        <Text size="sm" c="dimmed">
          {say('notHeld')}
        </Text>
      )}
    </Stack>
  );
}
