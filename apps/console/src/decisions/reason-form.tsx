import { Stack } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Refused } from '../ui/states.js';
import { mostCharacters } from './charge-form.js';
import { DecideButton } from './decide-button.js';
import { useDecisionWords } from './decision-words.js';
import { focusFirst } from './focus-first.js';
import { LongText } from '../ui/long-text.js';

interface ReasonFormProps {
  readonly hint: string;
  readonly action: string;
  readonly color?: string;
  readonly isHeld: boolean;
  readonly doing: Parameters<typeof Refused>[0]['doing'] & { readonly isRunning: boolean };
  readonly onSend: (reason: string) => Promise<unknown>;
  /** What will happen. */
  readonly children: ReactNode;
}

/** A decision that needs nothing but a written reason. */
export function ReasonForm({ hint, action, color, isHeld, doing, onSend, children }: ReasonFormProps) {
  const say = useDecisionWords();
  const [reason, setReason] = useState('');
  const [isLacking, setLacking] = useState(false);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    const lacks = reason.trim() === '';
    setLacking(lacks);
    if (lacks) focusFirst({ reason: true });
    else void onSend(reason);
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg">
        <LongText
          label={say('reason')}
          description={hint}
          name="reason"
          required
          value={reason}
          maximum={mostCharacters.reason}
          error={isLacking ? say('needed') : null}
          onChange={(text) => {
            setReason(text);
            setLacking(false);
          }}
        />
        {children}
        <Refused doing={doing} />
        <DecideButton isHeld={isHeld} isRunning={doing.isRunning} {...(color === undefined ? {} : { color })}>
          {action}
        </DecideButton>
      </Stack>
    </form>
  );
}
