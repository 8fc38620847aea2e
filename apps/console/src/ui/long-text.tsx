import { Group, Text, Textarea, type TextareaProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonWords } from '../words/common-words.js';
import { useFormat } from '../words/use-format.js';

interface LongTextProps extends Omit<TextareaProps, 'value' | 'onChange' | 'description'> {
  readonly value?: string;
  readonly onChange?: (text: string) => void;
  /** How many characters it may have, counted as the API counts them. */
  readonly maximum: number;
  readonly description?: ReactNode;
}

/** In characters as a person counts them, and the API. */
export const lengthOf = (text: string): number => [...text].length;

/** A field for more than a line, which says how much still fits. */
export function LongText({ value = '', onChange, maximum, description, ...rest }: LongTextProps) {
  const say = useCommonWords();
  const format = useFormat();
  const left = maximum - lengthOf(value);
  return (
    <Textarea
      autosize
      minRows={4}
      maxRows={16}
      dir="auto"
      {...rest}
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      description={
        <Group component="span" justify="space-between" gap="xs">
          <span>{description}</span>
          <Text span inherit {...(left < 0 && { c: 'red', fw: 600 })}>
            {left < 0 ? say('tooLong', { text: format.number(-left) }) : say('charactersLeft', { text: format.number(left) })}
          </Text>
        </Group>
      }
    />
  );
}
