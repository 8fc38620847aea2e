import { Group, Textarea, type TextareaProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useCommonWords } from '../words/common-words.js';
import { useFormat } from '../words/use-format.js';

interface LongTextProps extends Omit<TextareaProps, 'value' | 'onChange' | 'description'> {
  readonly value?: string;
  readonly onChange?: (text: string) => void;
  /** How many characters it may have, counted as the API counts them. */
  readonly maximum: number;
  readonly description?: ReactNode;
}

/** In characters as a person counts them, and the API: an emoji is one. */
export const lengthOf = (text: string): number => [...text].length;

/** A field for more than a line, which says how much still fits. What is too long is kept, and said to be so. */
export function LongText({ value = '', onChange, maximum, description, error, ...rest }: LongTextProps) {
  const say = useCommonWords();
  const format = useFormat();
  const left = maximum - lengthOf(value);
  return (
    <Textarea
      autosize
      minRows={3}
      maxRows={16}
      dir="auto"
      {...rest}
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      error={error ?? (left < 0 ? say('shorten') : null)}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      description={
        <Group component="span" justify="space-between" gap="xs">
          <span>{description}</span>
          <span>
            {left < 0 ? say('tooLong', { count: -left, text: format.number(-left) }) : say('charactersLeft', { text: format.number(left) })}
          </span>
        </Group>
      }
    />
  );
}

interface TextDraft {
  readonly text: string;
  /** For `LongText`. */
  readonly field: Pick<LongTextProps, 'value' | 'onChange' | 'maximum' | 'error'>;
  /** Whether it can be sent; from the first time on, what is wrong is said at the field. */
  readonly isReady: () => boolean;
}

/**
 * A text of its own that has to be written.
 * @param refusal what the API said is wrong with it
 */
export function useTextDraft(maximum: number, refusal: string | null): TextDraft {
  const problemOf = useTextProblem(maximum);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const problem = problemOf(text);
  return {
    text,
    field: { value: text, onChange: setText, maximum, error: (isTried ? problem : null) ?? refusal },
    isReady: () => {
      setTried(true);
      return problem === null;
    },
  };
}

/** What is wrong with a text that is needed, before the API is asked. */
export function useTextProblem(maximum: number): (text: string) => string | null {
  const say = useCommonWords();
  return (text) => (text.trim() === '' ? say('needed') : lengthOf(text) > maximum ? say('shorten') : null);
}
