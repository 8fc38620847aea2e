import { Text, Textarea, type TextareaProps } from '@mantine/core';
import { useFormat } from '../words/use-format.js';
import { useCommonWords } from '../words/common-words.js';

interface CountedTextareaProps extends TextareaProps {
  readonly value: string;
  /** How many characters the API takes. It counts code points: an emoji is one. */
  readonly maximum: number;
}

export const lengthOf = (text: string): number => [...text].length;

/** A text with a limit. What is too long is kept, and said to be so. */
export function CountedTextarea({ value, maximum, error, ...rest }: CountedTextareaProps) {
  const say = useCommonWords();
  const format = useFormat();
  const count = lengthOf(value);
  const tooLong = count > maximum ? say('tooLong', { count: count - maximum }) : null;
  return (
    <div>
      <Textarea autosize minRows={3} maxRows={12} dir="auto" {...rest} value={value} error={tooLong ?? error} />
      <Text size="xs" c="dimmed" ta="end" mt={2}>
        {say('counted', { length: format.number(count), maximum: format.number(maximum) })}
      </Text>
    </div>
  );
}
