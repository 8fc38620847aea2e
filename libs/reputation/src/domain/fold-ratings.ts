import type { GroupedRatings } from './grouped-ratings.js';
import type { RaterStandings } from './rate-raters.js';
import { StateFold } from './state-fold.js';
import type { Weigher } from './weights.js';

/** Counts ratings, grouped both ways, into the states of all parties: state 2 · party + role. */
export function foldRatings(received: GroupedRatings, given: GroupedRatings, standings: RaterStandings, weigher: Weigher): StateFold {
  const fold = new StateFold(received.states, weigher);
  const { isTrusted, honesty, credibility } = standings;
  for (let state = 0; state < received.states; state += 1) {
    const end = received.start(state + 1);
    let pairOf = -1;
    for (let place = received.start(state); place < end; place += 1) {
      const rater = received.other(place);
      if (rater !== pairOf) {
        pairOf = rater;
        fold.beginPair(state, isTrusted[rater] === 1, honesty[rater] ?? 0, credibility[rater] ?? 0);
      }
      fold.receive(received.day(place), received.stars(place), null, received.amountMinor(place));
    }
  }
  for (let state = 0; state < given.states; state += 1) {
    const end = given.start(state + 1);
    for (let place = given.start(state); place < end; place += 1) fold.give(state, given.day(place), given.stars(place));
  }
  return fold;
}
