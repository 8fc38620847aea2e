import { Text } from '@mantine/core';
import { useCommonWords } from '../words/common-words.js';
import { useFormat } from '../words/use-format.js';
import { useNow } from './use-now.js';

const dayMs = 86_400_000;

interface TimeUntilProps {
  /** An instant, or a day that counts to its end. */
  readonly until: string;
}

/** How much time is left, and until when: goes on by itself. */
export function TimeUntil({ until }: TimeUntilProps) {
  const say = useCommonWords();
  const format = useFormat();
  const now = useNow();
  const isDay = until.length === 10;
  const end = Date.parse(until) + (isDay ? dayMs : 0);
  const date = isDay ? format.date(until) : format.dateTime(until);
  const isOver = end <= now;
  const isSoon = end - now < 2 * dayMs;
  return (
    <Text span inherit {...(isSoon && !isOver && { fw: 600 })}>
      {isOver ? say('timeOver', { date }) : say('timeLeft', { date, left: format.duration((end - now) / 1_000) })}
    </Text>
  );
}
