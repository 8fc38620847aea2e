import { add, at, real, whole } from '../arrays.js';
import { goodness, type RatingRecord } from '../rating-record.js';
import type { Peer, Predictor, TimedRating } from './peer.js';

/** Rating i goes from rater[i] to ratee[i] with weight[i] in [−1, 1]. */
export interface SignedNetwork {
  readonly parties: number;
  readonly rater: Int32Array;
  readonly ratee: Int32Array;
  readonly weight: Float64Array;
}

/** Stars 1 to 5 as weights −1 to 1. */
export function signedNetwork({ parties, ratings }: RatingRecord): SignedNetwork {
  const weight = new Float64Array(ratings.length);
  for (let index = 0; index < weight.length; index += 1) weight[index] = 2 * goodness(at(ratings.stars, index)) - 1;
  return { parties, rater: ratings.rater, ratee: ratings.ratee, weight };
}

/** It converges geometrically (by half each time, theorem 2 of the paper): what is left then is below 10⁻³. */
const iterations = 10;

/**
 * Fairness f in [0, 1] of raters and goodness g in [−1, 1] of ratees:
 * g(v) = mean over raters u of f(u)·W(u, v); f(u) = 1 − mean over ratees v of |W(u, v) − g(v)| / 2.
 * Source: S. Kumar, F. Spezzano, V. S. Subrahmanian, C. Faloutsos, "Edge Weight Prediction in Weighted Signed Networks",
 * ICDM 2016. Whom nobody rated has g = 0, who never rated f = 1.
 */
export function fairnessAndGoodness({ parties, rater, ratee, weight }: SignedNetwork): { fairness: Float64Array; goodness: Float64Array } {
  const [given, got] = [new Float64Array(parties), new Float64Array(parties)];
  for (let index = 0; index < weight.length; index += 1) {
    add(given, whole(rater, index), 1);
    add(got, whole(ratee, index), 1);
  }
  const fair = new Float64Array(parties).fill(1);
  const good = new Float64Array(parties);
  for (let round = 0; round < iterations; round += 1) {
    good.fill(0);
    for (let index = 0; index < weight.length; index += 1) {
      const v = whole(ratee, index);
      add(good, v, (real(fair, whole(rater, index)) * real(weight, index)) / real(got, v));
    }
    fair.fill(1);
    for (let index = 0; index < weight.length; index += 1) {
      const u = whole(rater, index);
      add(fair, u, -Math.abs(real(weight, index) - real(good, whole(ratee, index))) / 2 / real(given, u));
    }
  }
  return { fairness: fair, goodness: good };
}

/** Goodness on the scale from 0 to 1. */
export const fairnessGoodness: Peer = {
  name: 'fairness–goodness',
  score(record) {
    return fairnessAndGoodness(signedNetwork(record)).goodness.map((g) => (g + 1) / 2);
  },
};

/**
 * The same for foretelling: the paper predicts W(u, v) = f(u)·g(v), taken here as P(bad) = (1 − f·g)/2. Each rating updates
 * only the goodness of its ratee and then the fairness of its rater, as running means; nothing older is judged again.
 */
export function fairnessGoodnessPredictor(): Predictor {
  const fairness = new Map<number, { n: number; f: number }>();
  const good = new Map<number, { n: number; g: number }>();
  return {
    name: 'fairness–goodness',
    predict: (rater, ratee) => (1 - (fairness.get(rater)?.f ?? 1) * (good.get(ratee)?.g ?? 0)) / 2,
    learn({ rater, ratee, y }: TimedRating) {
      const weight = 2 * y - 1;
      const u = fairness.get(rater) ?? { n: 0, f: 1 };
      const v = good.get(ratee) ?? { n: 0, g: 0 };
      const g = v.g + (u.f * weight - v.g) / (v.n + 1);
      good.set(ratee, { n: v.n + 1, g });
      fairness.set(rater, { n: u.n + 1, f: u.f + (1 - Math.abs(weight - g) / 2 - u.f) / (u.n + 1) });
    },
  };
}
