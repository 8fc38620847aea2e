import { useFormat } from '../words/use-format.js';
import { useNow } from './use-now.js';

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

/** 13 days, 4 hours: how long it is until then, going on by itself. */
export function TimeLeft({ until }: { readonly until: string }) {
  const format = useFormat();
  const seconds = (Date.parse(until) - useNow()) / 1_000;
  const parts = partsOf(seconds);
  return (
    <span role="timer" style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {parts.length === 0 ? format.duration(0) : parts.map((part) => format.duration(part)).join(', ')}
    </span>
  );
}
