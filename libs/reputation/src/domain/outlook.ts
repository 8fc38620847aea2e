import { at, type StateField } from './party-state.js';
import { dayOf, fadeSince, memory, unit, type Day, type Hour, type Memory } from './weights.js';

/** What a generation learned from the whole market, up to its landmark. */
export interface OutlookCalibration {
  /** Ratings of the whole market and the bad ones among them, faded as of the landmark. */
  readonly ratings: number;
  readonly bad: number;
  /** By how much, in log-odds, the outlooks have lately been too low (+) or too high (−): of one party, and of a pair. */
  readonly shift: number;
  readonly pairShift: number;
}

export const uncalibrated: OutlookCalibration = { ratings: 0, bad: 0, shift: 0, pairShift: 0 };

/** What happened in the last hours, each rating halved with every hour that went by since its reveal. */
export interface LastHours {
  /** In the whole market. */
  readonly market: { readonly ratings: number; readonly bad: number };
  /** Bad ratings that the party received, weighed by the credibility of who gave them. */
  readonly receivedBad: number;
  /** Good ratings that the party gave. */
  readonly givenGood: number;
}

export const quietHours: LastHours = { market: { ratings: 0, bad: 0 }, receivedBad: 0, givenGood: 0 };

/** How much of a rating is left after so many hours, for `LastHours`. After a day it is nothing. */
export const leftAfterHours = (hours: number): number => (hours > 24 ? 0 : 2 ** -hours);

/** What the rated party last said of its rater, where that was revealed. */
export interface Verdict {
  readonly isBad: boolean;
  readonly hour: Hour;
}

/** A party as the outlook sees it. What it received is of one role; what it gave is its own in both. */
export interface Outlooked {
  readonly received: Float64Array;
  readonly given: readonly Float64Array[];
}

/** Where and when: the generation's day and market. */
export interface Setting {
  readonly landmark: Day;
  readonly calibration: OutlookCalibration;
}

/*
 * A logistic model on counters that add up. Its weights were chosen on the first half of the Bitcoin OTC trades (rows
 * 1,500 to 17,796, ridge 5, non-negative where a bad rating must not help) and are fixed; README.md has what was tried.
 */
const weights = {
  constant: 1.2003,
  received: 1.135,
  marketHour: 0.7354,
  receivedBadHour: 0.4191,
  gaveGoodHour: -1.5064,
  neverGave: -1.1747,
};
const pairWeights = { constant: -0.1849, gaveBadLately: 0.5408, gaveBadLong: 0.3141, wasCalledBad: 2.9418, wasCalledGood: -1.1123 };

/** The market's share of bad ratings before there are any, and how many ratings that is worth. */
const marketPrior = { share: 0.05, weight: 50 };
const recordSmoothing = 3;
const marketHourSmoothing = 4;
const marketHourBound = 3;
/** After so many hours, half is left of the effect of having been called good. */
const verdictHalfLifeHours = 24;

const logit = (share: number): number => Math.log(share / (1 - share));
const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

export const marketShare = ({ ratings, bad }: Pick<OutlookCalibration, 'ratings' | 'bad'>): number =>
  (bad + marketPrior.weight * marketPrior.share) / (ratings + marketPrior.weight);

/** Log-odds of bad in a record, beyond those of the market: 0 for an empty record. */
export const recordLogOdds = (bad: number, ratings: number, market: number, smoothing = recordSmoothing): number =>
  Math.log((bad + smoothing * market) / (ratings - bad + smoothing * (1 - market))) - logit(market);

function remembered(states: readonly Float64Array[], field: StateField, of: Memory, { landmark }: Setting, hour: Hour): number {
  const sum = states.reduce((total, sums) => total + (sums[at[field]] ?? 0), 0);
  return (sum / unit) * fadeSince(landmark, dayOf(hour), memory[of]);
}

/** Log-odds, uncalibrated, that the party's next order ends with a bad rating. */
export function outlookLogOdds(party: Outlooked, lastHours: LastHours, setting: Setting, hour: Hour): number {
  const market = marketShare(setting.calibration);
  const [ratings, bad] = (['received', 'receivedBad'] as const).map((field) =>
    remembered([party.received], field, 'received', setting, hour),
  );
  const given = party.given.reduce((total, sums) => total + (sums[at.given] ?? 0), 0);
  const inMarket = recordLogOdds(lastHours.market.bad, lastHours.market.ratings, market, marketHourSmoothing);
  return (
    logit(market) +
    weights.constant +
    weights.received * recordLogOdds(bad ?? 0, ratings ?? 0, market) +
    weights.marketHour * Math.max(-marketHourBound, Math.min(inMarket, marketHourBound)) +
    weights.receivedBadHour * Math.log1p(4 * lastHours.receivedBad) +
    weights.gaveGoodHour * Math.min(1, lastHours.givenGood) +
    (given === 0 ? weights.neverGave : 0)
  );
}

/**
 * Log-odds, uncalibrated, that this rater will rate the party badly.
 * @param party log-odds of the party by itself
 * @param raterGave what the rater gave, in both roles
 * @param verdict what the party last said of the rater; null where it said nothing, or nothing that was revealed
 */
export function pairLogOdds(
  party: number,
  raterGave: readonly Float64Array[],
  verdict: Verdict | null,
  setting: Setting,
  hour: Hour,
): number {
  const market = marketShare(setting.calibration);
  const gave = (all: StateField, bad: StateField, of: Memory): number =>
    recordLogOdds(remembered(raterGave, bad, of, setting, hour), remembered(raterGave, all, of, setting, hour), market);
  return (
    party +
    pairWeights.constant +
    pairWeights.gaveBadLately * gave('givenLately', 'givenLatelyBad', 'givenLately') +
    pairWeights.gaveBadLong * gave('givenLong', 'givenLongBad', 'givenLong') +
    (verdict?.isBad === true ? pairWeights.wasCalledBad : 0) +
    (verdict?.isBad === false ? pairWeights.wasCalledGood * 2 ** ((verdict.hour - hour) / verdictHalfLifeHours) : 0)
  );
}

/** The calibrated probability, 0 to 1. */
export const outlook = (logOdds: number, { calibration }: Setting): number => probability(logOdds + calibration.shift);
export const pairOutlook = (logOdds: number, { calibration }: Setting): number => probability(logOdds + calibration.pairShift);

/** Learns from what came true by how much the outlooks are off. */
export class ShiftLearner {
  private residual = 0;
  private information = 0;

  learn(logOdds: number, isBad: boolean): void {
    const expected = probability(logOdds);
    this.residual += (isBad ? 1 : 0) - expected;
    this.information += expected * (1 - expected);
  }

  /** What was learned before counts half with every `shiftHalfLifeDays`. */
  fade(days: number): void {
    const left = 2 ** (-days / shiftHalfLifeDays);
    this.residual *= left;
    this.information *= left;
  }

  /** One Newton step towards the intercept that would have been right, held back while little was learned. */
  get shift(): number {
    return Math.max(-shiftBound, Math.min(this.residual / (this.information + shiftSmoothing), shiftBound));
  }
}

const shiftHalfLifeDays = 90;
const shiftSmoothing = 20;
const shiftBound = 1.5;
