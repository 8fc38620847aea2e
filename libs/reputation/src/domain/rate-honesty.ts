import { dealUnit, type RatedPairs } from './rated-pairs.js';
import { newcomer, whole } from './rater-standing.js';

/*
 * How honest is each rater? Three kinds of raters are told apart by what they say of whom, beside what verified raters
 * say of the same parties: the honest, who say what is the case; bad-mouthers, who call hardly anything good; and
 * stuffers, who call nearly everything good. What a rated party is surrounded by counts too, so that accounts with a
 * single rating are seen for what they are: an expectation–maximisation with one prior per rated party.
 *
 * Source: A. P. Dawid, A. M. Skene, "Maximum Likelihood Estimation of Observer Error-Rates Using the EM Algorithm",
 * Applied Statistics 28 (1979), with given error rates. README.md has what was tried and measured.
 */

/** A fixed number of rounds and no tolerance to stop at; sums of whole numbers: the same record always gives the same bits. */
const rounds = 6;

/** Share of bad-mouthers, and of stuffers, before anything is known; and how many raters of a party that is worth. */
const priorShare = 0.03;
const priorRaters = 10;
/** A bad-mouther calls a deal good with at most this probability, a stuffer with at least that. */
const badMouthersGood = 0.15;
const stuffersGood = 0.9;
/** Nobody is believed to be better or worse than this: one rating against the consensus must not condemn. */
const [lowestMean, highestMean] = [0.05, 0.97];
/** The consensus about a party begins here: as many deals of this goodness. */
const consensusPrior = { deals: 3, goodness: 0.8 };
const mostOfOneKind = 0.9;
const mostOfBoth = 0.95;

/** Logarithms are looked up by the mean, in so many steps, and counted in whole numbers of 1/logUnit. */
const meanSteps = 1_024;
const logUnit = 2 ** 12;
const stepsPerMean = meanSteps / (highestMean - lowestMean);

interface Likelihoods {
  /** Log-likelihood ratio against an honest rater of saying good, and of saying bad, by the step of the mean. */
  readonly good: Int32Array;
  readonly bad: Int32Array;
}

function likelihoods(probabilityOfGood: (mean: number) => number): Likelihoods {
  const table = (ratio: (mean: number, of: number) => number): Int32Array =>
    Int32Array.from({ length: meanSteps }, (_, step) => {
      const mean = lowestMean + (step + 0.5) / stepsPerMean;
      return Math.round(logUnit * Math.log(ratio(mean, probabilityOfGood(mean))));
    });
  return { good: table((mean, of) => of / mean), bad: table((mean, of) => (1 - of) / (1 - mean)) };
}

const badMouther = likelihoods((mean) => Math.min(mean, badMouthersGood));
const stuffer = likelihoods((mean) => Math.max(mean, stuffersGood));

/** A judgement: honesty in 64ths, whether verified, and the probabilities of either kind in 4,095ths: 7, 1, 12 and 12 bits. */
const probabilityUnit = 4_095;
const judge = (honesty: number, isVerified: number, badMouthing: number, stuffing: number): number =>
  (stuffing << 20) | (badMouthing << 8) | (isVerified << 7) | honesty;
const isVerifiedIn = (judged: number): boolean => (judged & 128) !== 0;
const honestyIn = (judged: number): number => judged & 127;
/** Honesty where the rater takes part in the consensus, and 0 where not. */
const voiceIn = (judged: number): number => (isVerifiedIn(judged) ? judged & 127 : 0);
const badMouthingIn = (judged: number): number => (judged >>> 8) & 4_095;
const stuffingIn = (judged: number): number => judged >>> 20;

/** How many parties each rated. */
export function partiesRated({ parties, author }: RatedPairs): Uint32Array {
  const counts = new Uint32Array(parties);
  for (let pair = 0; pair < author.length; pair += 1) {
    const rater = author[pair] ?? 0;
    counts[rater] = (counts[rater] ?? 0) + 1;
  }
  return counts;
}

/**
 * @param rated by party number: how many parties they rated
 * @param verified by party number: whether the host has verified them. They alone make the consensus: letting in
 *   others because they agree with it lets a crowd in that made it
 * @returns by party number: the probability of honesty, squared so that doubt weighs early, in 64ths
 */
export function rateHonesty(pairs: RatedPairs, rated: Uint32Array, verified: Uint8Array): Uint8Array {
  const raters = new Raters(rated, verified);
  for (let round = 0; round < rounds; round += 1) {
    for (let state = 0; state + 1 < pairs.starts.length; state += 1) weighRaters(state, pairs, raters);
    for (let rater = 0; rater < pairs.parties; rater += 1) raters.judge(rater);
  }
  return Uint8Array.from(rated, (count, rater) => (count === 0 ? newcomer.honesty : honestyIn(raters.judgement(rater))));
}

/**
 * What is known of each rater, side by side in memory, since one look at a rater among millions costs more than what is
 * worked out of it: two sums of this round (log-odds of either kind against being honest, in whole numbers of 1/logUnit),
 * what one of the parties that they rated counts of what surrounds it, and the judgement of the last round.
 */
class Raters {
  private readonly numbers: Float64Array;

  /** @param rated how many parties each rater rated */
  constructor(rated: Uint32Array, verified: Uint8Array) {
    this.numbers = new Float64Array(rated.length * 4);
    const prior = Math.round(probabilityUnit * priorShare);
    for (let rater = 0; rater < rated.length; rater += 1) {
      // All of them together count once.
      this.numbers[rater * 4 + 2] = 1 / (rated[rater] ?? 1);
      this.numbers[rater * 4 + 3] = judge(whole, verified[rater] ?? 0, prior, prior);
    }
  }

  judgement(rater: number): number {
    return (this.numbers[rater * 4 + 3] ?? 0) | 0;
  }

  /** @param surrounding log-odds of either kind around the party, as far as this rater goes by them */
  add(rater: number, saidBadMouthing: number, saidStuffing: number, surrounding: Surroundings): void {
    const at = rater * 4;
    const part = this.numbers[at + 2] ?? 0;
    this.numbers[at] = (this.numbers[at] ?? 0) + Math.round(saidBadMouthing + surrounding.badMouthers * part);
    this.numbers[at + 1] = (this.numbers[at + 1] ?? 0) + Math.round(saidStuffing + surrounding.stuffers * part);
  }

  /** Turns the sums of a round into a judgement, and makes room for those of the next. */
  judge(rater: number): void {
    const at = rater * 4;
    const badMouthing = this.numbers[at] ?? 0;
    const stuffing = this.numbers[at + 1] ?? 0;
    // The most likely kind counts 1, so that no odds are too large to be written.
    const most = Math.max(0, badMouthing, stuffing);
    const honest = Math.exp(-most / logUnit);
    const badMouther = Math.exp((badMouthing - most) / logUnit);
    const stuffer = Math.exp((stuffing - most) / logUnit);
    const all = honest + badMouther + stuffer;
    const share = (of: number): number => Math.round((probabilityUnit * of) / all);
    const isVerified = isVerifiedIn(this.judgement(rater)) ? 1 : 0;
    this.numbers[at] = 0;
    this.numbers[at + 1] = 0;
    this.numbers[at + 3] = judge(Math.round(whole * (honest / all) ** 2), isVerified, share(badMouther), share(stuffer));
  }
}

/** Holds what each rater said of one party against what the verified say of it, and adds what surrounds that party. */
function weighRaters(state: number, { starts, author, deals, good }: RatedPairs, raters: Raters): void {
  const [from, to] = [starts[state] ?? 0, starts[state + 1] ?? 0];
  if (from === to) return;
  let weight = consensusPrior.deals * dealUnit * whole;
  let goodness = weight * consensusPrior.goodness;
  let [badMouthing, stuffing] = [0, 0];
  let [verified, verifiedBadMouthing, verifiedStuffing] = [0, 0, 0];
  for (let pair = from; pair < to; pair += 1) {
    const judged = raters.judgement(author[pair] ?? 0);
    const voice = voiceIn(judged);
    weight += voice * (deals[pair] ?? 0);
    goodness += voice * (good[pair] ?? 0);
    badMouthing += badMouthingIn(judged);
    stuffing += stuffingIn(judged);
    if (!isVerifiedIn(judged)) continue;
    verified += 1;
    verifiedBadMouthing += badMouthingIn(judged);
    verifiedStuffing += stuffingIn(judged);
  }
  // Only the verified around a party say something of the verified: a crowd of open accounts could silence them otherwise.
  const around = surroundings(to - from, badMouthing, stuffing);
  const aroundVerified = surroundings(verified, verifiedBadMouthing, verifiedStuffing);
  for (let pair = from; pair < to; pair += 1) {
    const rater = author[pair] ?? 0;
    const judged = raters.judgement(rater);
    const voice = voiceIn(judged);
    const prior = isVerifiedIn(judged) ? aroundVerified : around;
    const all = deals[pair] ?? 0;
    const ofGood = good[pair] ?? 0;
    // The rater's own word is left out of what it is held against.
    const mean = (goodness - voice * ofGood) / (weight - voice * all);
    const step = Math.max(0, Math.min(Math.floor((mean - lowestMean) * stepsPerMean), meanSteps - 1));
    raters.add(rater, said(badMouther, step, ofGood, all - ofGood), said(stuffer, step, ofGood, all - ofGood), prior);
  }
}

const said = ({ good, bad }: Likelihoods, step: number, ofGood: number, ofBad: number): number =>
  (ofGood * (good[step] ?? 0) + ofBad * (bad[step] ?? 0)) / dealUnit;

interface Surroundings {
  readonly badMouthers: number;
  readonly stuffers: number;
}

/** How likely the raters of one party are of either kind: log-odds against being honest, in 1/logUnit. */
function surroundings(raters: number, badMouthing: number, stuffing: number): Surroundings {
  const shareOf = (sum: number): number =>
    Math.min(mostOfOneKind, (priorRaters * priorShare + sum / probabilityUnit) / (priorRaters + raters));
  const [badMouthers, stuffers] = [shareOf(badMouthing), shareOf(stuffing)];
  const scale = Math.min(1, mostOfBoth / (badMouthers + stuffers));
  const honest = 1 - scale * (badMouthers + stuffers);
  return { badMouthers: logUnit * Math.log((scale * badMouthers) / honest), stuffers: logUnit * Math.log((scale * stuffers) / honest) };
}
