import { Rating } from '@mantine/core';
import { useCommonWords } from '../words/common-words.js';

/** Stars as they are, to look at. */
export function Stars({ count }: { readonly count: number }) {
  const say = useCommonWords();
  return (
    <span role="img" aria-label={say('stars', { count })}>
      <Rating value={count} fractions={2} readOnly aria-hidden size="sm" />
    </span>
  );
}
