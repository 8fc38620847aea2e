import quantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Generation } from './generation.js';
import { at } from './party-state.js';
import { fadeSince, unit, type Day } from './weights.js';

/** Where a party stands on a day. */
export interface Standing {
  /** Stars, 1 to 5. */
  readonly score: number;
  /** Bounds of the 90 % interval of the score, in stars. */
  readonly intervalLow: number;
  readonly intervalHigh: number;
  /** Effective number of full, fresh ratings behind the score. */
  readonly evidence: number;
}

/** Stars are given on a grid of 2^−20: sums of such numbers are exact, so that an explanation adds up to the bit. */
const grid = 2 ** 20;
export const onGrid = (stars: number): number => Math.round(stars * grid) / grid;

export const toStars = (share: number): number => 1 + 4 * share;

const intervalTails = [0.05, 0.95] as const;

/** Weight of evidence in full ratings, and its mean goodness from 0 (1 star) to 1 (5 stars). */
export interface Evidence {
  readonly weight: number;
  readonly goodness: number;
}

const evidenceOf = (sums: Float64Array, weight: number, goodness: number, factor: number): Evidence => ({
  weight: ((sums[weight] ?? 0) / unit) * factor,
  goodness: ((sums[goodness] ?? 0) / (4 * unit)) * factor,
});

/** Evidence of a state as of a day: before ageing, and aged by whom it comes from. `goodness` is a sum here, not a mean. */
export function evidenceOn(sums: Float64Array, { landmark, parameters }: Generation, day: Day) {
  const factor = fadeSince(landmark, day, parameters.halfLifeDays);
  return {
    fresh: evidenceOf(sums, at.freshWeight, at.freshGoodness, 1),
    trusted: evidenceOf(sums, at.trustedWeight, at.trustedGoodness, factor),
    open: evidenceOf(sums, at.openWeight, at.openGoodness, factor),
  };
}

export const plus = (a: Evidence, b: Evidence, factor = 1): Evidence => ({
  weight: a.weight + b.weight * factor,
  goodness: a.goodness + b.goodness * factor,
});

/** The prior as evidence: as much as so many ratings of that mean. */
export const priorEvidence = ({ parameters: { priorWeight, priorStars } }: Generation): Evidence => ({
  weight: priorWeight,
  goodness: (priorWeight * (priorStars - 1)) / 4,
});

export const meanOf = ({ weight, goodness }: Evidence): number => Math.min(1, goodness / weight);

/**
 * How much of the open accounts' weight counts: however many speak, they weigh at most `openCap` ratings, and so move a
 * score by at most openCap / (priorWeight + openCap) of its scale. Fixed rather than a share of what trusted raters
 * weigh: with such a share, praise of one more trusted rater could lower a score, by letting more slander in.
 */
export const openFactor = (open: Evidence, { parameters: { openCap } }: Generation): number =>
  open.weight <= openCap ? 1 : openCap / open.weight;

/**
 * The score is the weighted mean of the ratings, drawn towards the prior: Rep = (m·p₀ + s) / (m + n). The 90 % interval
 * holds the 5 % and 95 % quantiles of Beta(Rep·(m + n), (1 − Rep)·(m + n)). Evidence fades with age, so the interval widens.
 * Source: A. Jøsang, R. Ismail, "The Beta Reputation System", 2002, with a prior of weight m and mean p₀, forward decay
 * for their forgetting factor, and a cap on open accounts.
 */
export function standingOn(sums: Float64Array, generation: Generation, day: Day): Standing {
  const { trusted, open } = evidenceOn(sums, generation, day);
  const known = plus(plus(priorEvidence(generation), trusted), open, openFactor(open, generation));
  const mean = meanOf(known);
  const [low, high] = intervalTails.map((tail) => toStars(quantile(tail, mean * known.weight, (1 - mean) * known.weight)));
  return {
    score: onGrid(toStars(mean)),
    intervalLow: low ?? 1,
    intervalHigh: high ?? 5,
    evidence: known.weight - generation.parameters.priorWeight,
  };
}
