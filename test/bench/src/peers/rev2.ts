import { add, real, whole } from '../arrays.js';
import { signedNetwork, type SignedNetwork } from './fairness-goodness.js';
import type { Peer, Predictor } from './peer.js';

/** α₁, β₁: weight of the priors; γ₁, γ₂: of the rater's fairness and of agreement in a rating's reliability. */
const [priorFairnessWeight, priorGoodnessWeight] = [1, 1];
const iterations = 15;

const meanWhere = (values: Float64Array, counts: Float64Array): number => {
  let n = 0;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (real(counts, index) === 0) continue;
    n += 1;
    sum += real(values, index);
  }
  return n === 0 ? 0 : sum / n;
};

/**
 * Fairness F in [0, 1] of raters, goodness G in [−1, 1] of ratees, reliability R in [0, 1] of ratings:
 * G(p) = (β₁·μ_G + Σ R·score) / (β₁ + n);  R = (F(u) + 1 − |score − G(p)|/2) / 2;  F(u) = (α₁·μ_F + Σ R) / (α₁ + n),
 * μ the means over all. Source: S. Kumar, B. Hooi, D. Makhija, M. Kumar, C. Faloutsos, V. S. Subrahmanian, "REV2: Fraudulent
 * User Prediction in Rating Platforms", WSDM 2018, eqs. 2–4, without the behaviour terms (α₂ = β₂ = γ₃ = 0), which need
 * BIRDNEST, and with a fixed number of iterations. The paper averages over parameters from 0 to 2; here all are 1.
 */
export function rev2Of({ parties, rater, ratee, weight }: SignedNetwork): { fairness: Float64Array; goodness: Float64Array } {
  const [given, got] = [new Float64Array(parties), new Float64Array(parties)];
  for (let index = 0; index < weight.length; index += 1) {
    add(given, whole(rater, index), 1);
    add(got, whole(ratee, index), 1);
  }
  let fair = new Float64Array(parties).fill(1);
  let good = new Float64Array(parties).fill(1);
  const reliability = new Float64Array(weight.length).fill(1);
  for (let round = 0; round < iterations; round += 1) {
    const [sumG, sumF] = [new Float64Array(parties), new Float64Array(parties)];
    const [meanG, meanF] = [meanWhere(good, got), meanWhere(fair, given)];
    for (let index = 0; index < weight.length; index += 1) add(sumG, whole(ratee, index), real(reliability, index) * real(weight, index));
    good = sumG.map((sum, p) => (priorGoodnessWeight * meanG + sum) / (priorGoodnessWeight + real(got, p)));
    for (let index = 0; index < weight.length; index += 1) {
      const agreement = 1 - Math.abs(real(weight, index) - real(good, whole(ratee, index))) / 2;
      reliability[index] = (real(fair, whole(rater, index)) + agreement) / 2;
    }
    for (let index = 0; index < weight.length; index += 1) add(sumF, whole(rater, index), real(reliability, index));
    fair = sumF.map((sum, u) => (priorFairnessWeight * meanF + sum) / (priorFairnessWeight + real(given, u)));
  }
  return { fairness: fair, goodness: good };
}

/** Goodness on the scale from 0 to 1. */
export const rev2: Peer = {
  name: 'REV2',
  score(record) {
    return rev2Of(signedNetwork(record)).goodness.map((g) => (g + 1) / 2);
  },
};

/**
 * The same for foretelling: P(bad) = (1 − G(ratee))/2. All is computed anew whenever the record has grown by a tenth,
 * and at first by `atLeast` ratings; in between, the newest ratings are not known to it.
 */
export function rev2Predictor(atLeast = 500): Predictor {
  const [rater, ratee, weight]: [number[], number[], number[]] = [[], [], []];
  let parties = 0;
  let good: Float64Array = new Float64Array(0);
  let nextAt = atLeast;
  return {
    name: 'REV2',
    predict: (_rater, asked) => (1 - (good[asked] ?? 0)) / 2,
    learn(rating) {
      rater.push(rating.rater);
      ratee.push(rating.ratee);
      weight.push(2 * rating.y - 1);
      parties = Math.max(parties, rating.rater + 1, rating.ratee + 1);
      if (weight.length < nextAt) return;
      good = rev2Of({
        parties,
        rater: Int32Array.from(rater),
        ratee: Int32Array.from(ratee),
        weight: Float64Array.from(weight),
      }).goodness;
      nextAt = Math.max(weight.length + atLeast, Math.ceil(weight.length * 1.1));
    },
  };
}
