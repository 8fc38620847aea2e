import { useFormat } from '../words/use-format.js';
import { usePartyWords } from './party-words.js';
import classes from './score.module.css';

interface ScoreBarProps {
  readonly score: number;
  readonly interval: { readonly low: number; readonly high: number };
}

/** Where stars lie on the way from 1 to 5. */
const place = (stars: number): string => `${((stars - 1) / 4) * 100}%`;

/** A score, and where it lies with a probability of 90 %. */
export function ScoreBar({ score, interval: { low, high } }: ScoreBarProps) {
  const say = usePartyWords();
  const format = useFormat();
  const inWords = { score: format.number(score, 2), low: format.number(low, 2), high: format.number(high, 2) };
  return (
    <div className={classes.track} role="img" aria-label={say('scoreBetween', inWords)}>
      <div className={classes.interval} style={{ insetInlineStart: place(low), width: `${((high - low) / 4) * 100}%` }} />
      <div className={classes.score} style={{ insetInlineStart: place(score) }} />
      {[1, 2, 3, 4, 5].map((stars) => (
        <span key={stars} className={classes.tick} style={{ insetInlineStart: place(stars) }}>
          {stars}
        </span>
      ))}
    </div>
  );
}
