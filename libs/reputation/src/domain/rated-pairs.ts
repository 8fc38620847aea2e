import { dealsPerPair, dealsCounted } from './pair-sum.js';
import type { GroupedRatings } from './grouped-ratings.js';

/** A whole pair's deals count as so many: c_k, in this unit. */
export const dealUnit = 64 * 256;

/** Who rated whom, each pair once, grouped by the state that is rated: what raters are judged by. Lies in shared memory. */
export interface RatedPairs {
  readonly parties: number;
  /** Where the pairs of each state begin, and at the end where the last ones end. */
  readonly starts: Uint32Array;
  readonly author: Uint32Array;
  /** What the pair's deals count, c_k in units of `dealUnit`; and that times their mean goodness from 0 to 1. */
  readonly deals: Uint16Array;
  readonly good: Uint16Array;
}

export function ratedPairs(received: GroupedRatings): RatedPairs {
  const length = received.start(received.states);
  const starts = new Uint32Array(new SharedArrayBuffer((received.states + 1) * 4));
  const author = new Uint32Array(new SharedArrayBuffer(length * 4));
  const deals = new Uint16Array(new SharedArrayBuffer(length * 2));
  const good = new Uint16Array(new SharedArrayBuffer(length * 2));
  let pairs = 0;
  for (let state = 0; state < received.states; state += 1) {
    starts[state] = pairs;
    const end = received.start(state + 1);
    for (let place = received.start(state); place < end;) {
      const rater = received.other(place);
      let count = 0;
      let stars = 0;
      for (; place < end && received.other(place) === rater; place += 1) {
        if (count === dealsPerPair) continue;
        count += 1;
        stars += received.stars(place) - 1;
      }
      const counted = Math.round(dealsCounted(count) * dealUnit);
      author[pairs] = rater;
      deals[pairs] = counted;
      good[pairs] = Math.round((counted * stars) / (4 * count));
      pairs += 1;
    }
  }
  starts[received.states] = pairs;
  return {
    parties: received.parties,
    starts,
    author: author.subarray(0, pairs),
    deals: deals.subarray(0, pairs),
    good: good.subarray(0, pairs),
  };
}
