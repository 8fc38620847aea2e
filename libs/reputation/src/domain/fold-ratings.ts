import { GroupedRatings, type GroupedColumns } from './grouped-ratings.js';
import { stateLength } from './party-state.js';
import type { RaterStandings } from './rate-raters.js';
import { alone, sharedWork, takePart, type Helpers, type SharedWork } from './shared-work.js';
import { StateFold } from './state-fold.js';
import { weigherOf, type Weigher, type Weighing } from './weights.js';

/** What a thread needs to take part: all of it is plain, or lies in shared memory. */
export interface FoldWork {
  readonly received: GroupedColumns;
  readonly given: GroupedColumns;
  readonly standings: RaterStandings;
  readonly weighing: Weighing;
  readonly sums: Float64Array;
  readonly work: SharedWork;
}

/** States are dealt out in pieces of so many. */
const statesPerPiece = 8_192;

/** Counts ratings, grouped both ways, into the states of all parties: state 2 · party + role. */
export function foldRatings(
  received: GroupedRatings,
  given: GroupedRatings,
  standings: RaterStandings,
  { weighing }: Weigher,
  helpers: Helpers<FoldWork> = alone,
): StateFold {
  const { states } = received;
  const work: FoldWork = {
    received: received.columns,
    given: given.columns,
    standings,
    weighing,
    sums: new Float64Array(new SharedArrayBuffer(Math.max(1, states) * stateLength * 8)),
    work: sharedWork([Math.ceil(states / statesPerPiece)]),
  };
  if (received.start(states) >= helpers.worthFrom) {
    // Memory that is touched for the first time by two threads at once costs them more than the work.
    work.sums.fill(0);
    helpers.invite(work);
  }
  return helpFoldRatings(work);
}

/** States are nobody else's business: it does not matter who takes which piece. */
export function helpFoldRatings({ received, given, standings, weighing, sums, work }: FoldWork): StateFold {
  const [asRated, asRater] = [new GroupedRatings(received), new GroupedRatings(given)];
  const fold = new StateFold(asRated.states, weigherOf(weighing), sums);
  const standingOf = inOneWord(standings);
  takePart(work, (_, piece) => {
    const end = Math.min((piece + 1) * statesPerPiece, asRated.states);
    for (let state = piece * statesPerPiece; state < end; state += 1) {
      receive(fold, state, asRated, standingOf);
      give(fold, state, asRater);
    }
  });
  return fold;
}

/** What is known of each rater in one word, so that it is looked up once: credibility, honesty, and whether they are trusted. */
function inOneWord({ isTrusted, honesty, credibility }: RaterStandings): Uint32Array {
  const words = new Uint32Array(isTrusted.length);
  for (let rater = 0; rater < words.length; rater += 1) {
    words[rater] = ((isTrusted[rater] ?? 0) << 16) | ((honesty[rater] ?? 0) << 8) | (credibility[rater] ?? 0);
  }
  return words;
}

function receive(fold: StateFold, state: number, received: GroupedRatings, standingOf: Uint32Array): void {
  const end = received.start(state + 1);
  let pairOf = -1;
  for (let place = received.start(state); place < end; place += 1) {
    const rater = received.other(place);
    if (rater !== pairOf) {
      pairOf = rater;
      const standing = standingOf[rater] ?? 0;
      fold.beginPair(state, standing >>> 16 === 1, (standing >>> 8) & 255, standing & 255);
    }
    fold.receive(received.day(place), received.stars(place), null, received.amountMinor(place));
  }
  fold.endPair();
}

function give(fold: StateFold, state: number, given: GroupedRatings): void {
  const end = given.start(state + 1);
  for (let place = given.start(state); place < end; place += 1) fold.give(state, given.day(place), given.stars(place));
}
