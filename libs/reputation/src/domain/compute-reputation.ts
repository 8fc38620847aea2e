import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { emptyTally, Reputation, type Tally } from './reputation.js';
import type { PartyId, Role } from '@evenhand/platform';

/** Changes with every change of the formulas below. */
export const engineVersion = 1;

/** What is believed of a party that nobody has rated yet: as much as this many ratings … */
export const priorWeight = 3;
/** … of this mean, on the scale from 0 (1 star) to 1 (5 stars). */
const priorMean = 0.8;

const intervalTails = [0.05, 0.95] as const;

const toStars = (share: number): number => 1 + 4 * share;

export const priorStars = toStars(priorMean);

export interface Standing {
  readonly score: number;
  readonly intervalLow: number;
  readonly intervalHigh: number;
  readonly evidence: number;
}

/**
 * The score is the mean of the ratings, drawn towards the prior: Rep = (m·p₀ + Σy) / (m + n), with
 * y = (stars − 1)/4. The 90 % interval holds the 5 % and 95 % quantiles of Beta(Rep·(m + n), (1 − Rep)·(m + n)).
 * Source: A. Jøsang, R. Ismail, "The Beta Reputation System", 2002, with a prior of weight m and mean p₀.
 */
export function computeStanding({ starCounts }: Tally): Standing {
  const evidence = starCounts.reduce((sum, count) => sum + count, 0);
  // Quarters of y are whole numbers, so this sum is exact.
  const goodness = starCounts.reduce((sum, count, index) => sum + count * index, 0) / 4;
  const weight = priorWeight + evidence;
  const mean = (priorWeight * priorMean + goodness) / weight;
  const [low, high] = intervalTails.map((tail) => toStars(quantile(tail, mean * weight, (1 - mean) * weight)));
  return { score: toStars(mean), intervalLow: low ?? 1, intervalHigh: high ?? 5, evidence };
}

/** Where a party stands of which the record says nothing in this role. */
export const unrated = (partyId: PartyId, role: Role, policyVersion: number): Reputation =>
  Reputation.of({ partyId, role, tally: emptyTally, ...computeStanding(emptyTally), computedAt: null, engineVersion, policyVersion });
