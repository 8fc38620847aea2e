import { Text } from '@mantine/core';
import { useCommonWords } from '../words/common-words.js';
import { useRatingCategoryWords } from '../words/order-words.js';
import { useFormat } from '../words/use-format.js';
import type { ReputationShownFragment } from './generated/party.js';
import { usePartyWords } from './party-words.js';
import classes from './score.module.css';

/** A length beside the number that it stands for: the number says it all. */
function Line({ share }: { readonly share: number }) {
  return (
    <div className={classes.line} aria-hidden>
      <div className={classes.fill} style={{ width: `${share * 100}%` }} />
    </div>
  );
}

/** How many ratings gave 5, 4, 3, 2 and 1 stars. */
export function Histogram({ counts }: { readonly counts: readonly number[] }) {
  const sayCommon = useCommonWords();
  const format = useFormat();
  const most = Math.max(1, ...counts);
  return (
    <ul className={classes.list}>
      {[5, 4, 3, 2, 1].map((stars) => {
        const count = counts[stars - 1] ?? 0;
        return (
          <li key={stars} className={classes.bar}>
            <span>{sayCommon('stars', { count: stars })}</span>
            <Line share={count / most} />
            <span className={classes.number}>{format.number(count)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The means of the categories that were rated. */
export function Categories({ of }: { readonly of: ReputationShownFragment['categories'] }) {
  const say = usePartyWords();
  const sayCategory = useRatingCategoryWords();
  const format = useFormat();
  if (of.length === 0) return <Text c="dimmed">{say('categoriesNone')}</Text>;
  return (
    <ul className={classes.list}>
      {of.map(({ category, mean, count }) => (
        <li key={category} className={classes.bar} data-wide>
          <span>{sayCategory(category)}</span>
          <Line share={(mean - 1) / 4} />
          <span className={classes.number} title={say('times', { count })}>
            {say('mean', { mean: format.number(mean, 1) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
