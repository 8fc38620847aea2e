import { Radio, Stack } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { LongText } from '../ui/long-text.js';
import { refusedAt, type Refusable } from '../ui/refused-at.js';
import { Refused } from '../ui/states.js';
import { DecideButton } from './decide-button.js';
import { focusFirst } from './focus-first.js';
import { useVerdictWords } from './verdict-words.js';

/** What the API takes, in characters. */
export const mostInVerdict = { reason: 2_000, facts: 5_000, rule: 500, withoutAnswerReason: 2_000 } as const;

export interface VerdictChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint: string;
  readonly isImpossible?: boolean;
}

export interface VerdictText<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly hint: string;
  readonly isOptional?: boolean;
  readonly rows?: number;
}

interface VerdictFormProps<Value extends string, Name extends keyof typeof mostInVerdict> {
  readonly choices: readonly VerdictChoice<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** Between the choice and the texts. */
  readonly more?: ReactNode;
  /** Whether what stands in `more` is as it has to be. */
  readonly isMoreDone?: boolean;
  readonly texts: readonly VerdictText<Name>[];
  readonly action: string;
  readonly isHeld: boolean;
  readonly doing: Refusable & { readonly isRunning: boolean };
  /** Takes what was written under a name: nothing, where nothing was. */
  readonly onSend: (textOf: (name: Name) => string) => void;
  /** The letter that becomes of what is written, where one goes out. */
  readonly letter?: (textOf: (name: Name) => string) => ReactNode;
  /** What will happen. */
  readonly effects: ReactNode;
}

/** One of several ways to decide, with the texts that it needs. What will happen stands above the button that does it. */
export function VerdictForm<Value extends string, Name extends keyof typeof mostInVerdict>(props: VerdictFormProps<Value, Name>) {
  const { choices, chosen, onChoose, more, isMoreDone = true, texts, action, isHeld, doing, onSend, letter, effects } = props;
  const say = useVerdictWords();
  // Everything that was written stays, also what another choice does not ask for.
  const [written, write] = useState<Partial<Record<Name, string>>>({});
  const [isTried, setTried] = useState(false);
  const textOf = (name: Name): string => written[name] ?? '';
  const lacking = texts.filter(({ name, isOptional }) => isOptional !== true && textOf(name).trim() === '');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (lacking.length > 0 || !isMoreDone) {
      focusFirst(Object.fromEntries(lacking.map(({ name }) => [name, true])));
      return;
    }
    onSend(textOf);
  };
  const isSaidAtField = texts.some(({ name }) => refusedAt(doing, name) !== null);
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        <Radio.Group label={say('choose')} value={chosen ?? ''} onChange={(value) => choose(choices, value, onChoose)}>
          <Stack gap="xs" mt="xs">
            {choices.map(({ value, label, hint, isImpossible = false }) => (
              <Radio key={value} value={value} label={label} description={hint} disabled={isImpossible} />
            ))}
          </Stack>
        </Radio.Group>
        {chosen !== null && (
          <>
            {more}
            {texts.map(({ name, label, hint, isOptional = false, rows = 3 }) => (
              <LongText
                key={name}
                name={name}
                label={label}
                description={hint}
                required={!isOptional}
                value={textOf(name)}
                maximum={mostInVerdict[name]}
                minRows={rows}
                error={refusedAt(doing, name) ?? (isTried && !isOptional && textOf(name).trim() === '' ? say('needed') : null)}
                onChange={(text) => write({ ...written, [name]: text })}
              />
            ))}
            {letter?.(textOf)}
            {effects}
            {!isSaidAtField && <Refused doing={doing} />}
            <DecideButton isHeld={isHeld} isRunning={doing.isRunning}>
              {action}
            </DecideButton>
          </>
        )}
      </Stack>
    </form>
  );
}

function choose<Value extends string>(choices: readonly VerdictChoice<Value>[], value: string, onChoose: (value: Value) => void): void {
  const found = choices.find((choice) => choice.value === value);
  if (found !== undefined) onChoose(found.value);
}
