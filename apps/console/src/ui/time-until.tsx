import { Text } from '@mantine/core';
import { useCommonWords } from '../words/common-words.js';
import { useFormat } from '../words/use-format.js';
import { useNow } from './use-now.js';

const dayMs = 86_400_000;

interface TimeUntilProps {
  /** An instant, or a day that counts to its end. */
  readonly until: string;
}

/** How much time is left, and until when, in a sentence: goes on by itself. */
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

const lengths = [86_400, 3_600, 60, 1];

/** The two largest units, rounded down: nobody is promised time that is not there. */
function partsOf(seconds: number): number[] {
  const parts: number[] = [];
  let rest = Math.max(0, Math.floor(seconds));
  for (const length of lengths) {
    const whole = Math.floor(rest / length) * length;
    if (parts.length < 2 && (whole > 0 || parts.length > 0)) parts.push(whole);
    rest -= whole;
  }
  return parts.filter((part) => part > 0);
}

/** 13 days, 4 hours: a clock that runs down in front of the viewer. */
export function Countdown({ until }: { readonly until: string }) {
  const format = useFormat();
  const seconds = (Date.parse(until) - useNow()) / 1_000;
  const parts = partsOf(seconds);
  return (
    <span role="timer" style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {parts.length === 0 ? format.duration(0) : parts.map((part) => format.duration(part)).join(', ')}
    </span>
  );
}
