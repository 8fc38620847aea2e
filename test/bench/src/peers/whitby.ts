import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { at, whole } from '../arrays.js';
import { goodness, type RatingRecord } from '../rating-record.js';
import type { Peer, Predictor } from './peer.js';

/** The published tail: 1 % on each side. */
const tail = 0.01;
/** The filter ends when it deletes nobody, so this is never reached; it bounds the work. */
const mostRounds = 50;

/** What one rater said of one ratee: n ratings with sum of goodness s. */
interface Opinion {
  n: number;
  s: number;
}

const ends = new Map<number, Map<number, readonly [number, number]>>();
/** The 1 % and 99 % quantiles of a rater's opinion, Beta(s + 1, n − s + 1). Opinions repeat, so they are kept. */
function endsOf({ n, s }: Opinion): readonly [number, number] {
  const ofThisCount = ends.get(n) ?? new Map<number, readonly [number, number]>();
  const known = ofThisCount.get(s);
  if (known !== undefined) return known;
  const [a, b] = [s + 1, n - s + 1];
  const found = [betaQuantile(tail, a, b), betaQuantile(1 - tail, a, b)] as const;
  ends.set(n, ofThisCount.set(s, found));
  return found;
}

/**
 * The score of one ratee: raters whose 1 % to 99 % range does not hold the score of all are left out, until nobody more
 * has to go. Returned are (Σy + 1)/(n + 2) of those who are left.
 */
export function filteredScore(opinions: readonly Opinion[]): number {
  let kept = opinions;
  for (let round = 0; round < mostRounds; round += 1) {
    let n = 0;
    let s = 0;
    for (const opinion of kept) {
      n += opinion.n;
      s += opinion.s;
    }
    const score = (s + 1) / (n + 2);
    const agreeing = kept.filter((opinion) => {
      const [low, high] = endsOf(opinion);
      return low <= score && score <= high;
    });
    if (agreeing.length === kept.length) return score;
    kept = agreeing;
  }
  throw new Error(`The filter did not end within ${mostRounds} rounds.`);
}

/**
 * Beta with unfair ratings filtered out. Source: A. Whitby, A. Jøsang, J. Indulska, "Filtering Out Unfair Ratings in
 * Bayesian Reputation Systems", AAMAS 2004 workshop on trust in agent societies, without its forgetting factor.
 */
export const whitby: Peer = {
  name: 'Whitby',
  score(record) {
    return Float64Array.from(opinionsPerRatee(record), (opinions) => filteredScore([...opinions.values()]));
  },
};

function opinionsPerRatee({ parties, ratings }: RatingRecord): Map<number, Opinion>[] {
  const opinions = Array.from({ length: parties }, () => new Map<number, Opinion>());
  for (let index = 0; index < ratings.length; index += 1) {
    addTo(at(opinions, whole(ratings.ratee, index)), whole(ratings.rater, index), goodness(at(ratings.stars, index)));
  }
  return opinions;
}

function addTo(opinions: Map<number, Opinion>, rater: number, y: number): void {
  const opinion = opinions.get(rater);
  if (opinion === undefined) {
    opinions.set(rater, { n: 1, s: y });
    return;
  }
  opinion.n += 1;
  opinion.s += y;
}

/** The same for foretelling, over good (1) and bad (0): the ratee is filtered anew when it is asked for after a rating. */
export function whitbyPredictor(): Predictor {
  const perRatee = new Map<number, { opinions: Map<number, Opinion>; score: number | null }>();
  return {
    name: 'Whitby',
    predict(_rater, ratee) {
      const known = perRatee.get(ratee);
      if (known === undefined) return 0.5;
      known.score ??= filteredScore([...known.opinions.values()]);
      return 1 - known.score;
    },
    learn({ rater, ratee, bad }) {
      const known = perRatee.get(ratee) ?? { opinions: new Map<number, Opinion>(), score: null };
      addTo(known.opinions, rater, bad ? 0 : 1);
      known.score = null;
      perRatee.set(ratee, known);
    },
  };
}
