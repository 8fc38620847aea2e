import { add, at, real, whole } from '../arrays.js';
import { goodness, type RatingRecord } from '../rating-record.js';
import type { Peer, Predictor } from './peer.js';

/** Per party: n ratings, weighted, and their weighted sum of y = (stars − 1)/4. */
export function sums(
  { parties, ratings }: RatingRecord,
  weight: (index: number) => number = () => 1,
): { n: Float64Array; s: Float64Array } {
  const n = new Float64Array(parties);
  const s = new Float64Array(parties);
  for (let index = 0; index < ratings.length; index += 1) {
    const w = weight(index);
    const ratee = whole(ratings.ratee, index);
    add(n, ratee, w);
    add(s, ratee, w * goodness(at(ratings.stars, index)));
  }
  return { n, s };
}

/**
 * (m·p₀ + Σy) / (m + n) with p₀ the mean of all ratings: the "true Bayesian estimate" that IMDb published for its top list.
 * m = 0 is the plain mean; it gives p₀ to whom nobody rated.
 */
export const bayesianMean = (m: number): Peer => ({
  name: m === 0 ? 'mean' : `Bayesian mean, m = ${m}`,
  score(record) {
    const { n, s } = sums(record);
    const all = s.reduce((sum, each) => sum + each, 0) / Math.max(1, record.ratings.length);
    return s.map((sum, party) => (m + real(n, party) === 0 ? all : (m * all + sum) / (m + real(n, party))));
  },
});

export const plainMean = bayesianMean(0);

/** The same for foretelling: share of bad ratings of the ratee so far, drawn towards that of all with weight m. */
export function bayesianMeanPredictor(m: number): Predictor {
  const bad = new Map<number, { n: number; bad: number }>();
  const all = { n: 2, bad: 0.2 };
  return {
    name: m === 0 ? 'mean' : `Bayesian mean, m = ${m}`,
    predict(_rater, ratee) {
      const p0 = all.bad / all.n;
      const own = bad.get(ratee);
      return own === undefined ? p0 : (m * p0 + own.bad) / (m + own.n);
    },
    learn(rating) {
      const own = bad.get(rating.ratee) ?? { n: 0, bad: 0 };
      const more = rating.bad ? 1 : 0;
      bad.set(rating.ratee, { n: own.n + 1, bad: own.bad + more });
      all.n += 1;
      all.bad += more;
    },
  };
}
