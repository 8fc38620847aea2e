import { badMouthingIn, logUnit, probabilityUnit, stuffingIn, verifiedIn, voiceIn } from './judgement.js';
import { dealUnit, type RatedPairs } from './rated-pairs.js';
import { whole } from './rater-standing.js';
import { blockOf } from './slips.js';

/** Share of bad-mouthers, and of stuffers, before anything is known; and how many raters of a party that is worth. */
export const priorShare = 0.03;
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

/** Logarithms are looked up by the mean, in so many steps. */
const meanSteps = 1_024;
const stepsPerMean = meanSteps / (highestMean - lowestMean);

/**
 * Log-likelihood ratios against an honest rater, four for each step of the mean: of a bad-mouther's saying good and
 * saying bad, and of a stuffer's.
 */
const likelihoods = Float64Array.from({ length: meanSteps * 4 }, (_, index) => {
  const mean = lowestMean + (Math.floor(index / 4) + 0.5) / stepsPerMean;
  const good = index % 4 < 2 ? Math.min(mean, badMouthersGood) : Math.max(mean, stuffersGood);
  return Math.round(logUnit * Math.log(index % 2 === 0 ? good / mean : (1 - good) / (1 - mean)));
});

/**
 * Holds what each rater said of one party against what the verified say of it, and adds what surrounds the party.
 * @param next by block of raters: where the next slip lies; moved on
 * @param slipOf room for the slips of the party
 */
export function weighRatersOf(
  from: number,
  to: number,
  { author, deals, good }: RatedPairs,
  words: Int32Array,
  next: Uint32Array,
  slipOf: Uint32Array,
): void {
  let weight = consensusPrior.deals * dealUnit * whole;
  let goodness = weight * consensusPrior.goodness;
  let [badMouthing, stuffing] = [0, 0];
  let [verified, verifiedBadMouthing, verifiedStuffing] = [0, 0, 0];
  for (let pair = from; pair < to; pair += 1) {
    const block = blockOf(author[pair] ?? 0);
    const slip = next[block] ?? 0;
    next[block] = slip + 1;
    slipOf[pair - from] = slip;
    const judged = words[2 * slip] ?? 0;
    const isVerified = verifiedIn(judged);
    const voice = voiceIn(judged);
    weight += voice * (deals[pair] ?? 0);
    goodness += voice * (good[pair] ?? 0);
    badMouthing += badMouthingIn(judged);
    stuffing += stuffingIn(judged);
    verified += isVerified;
    verifiedBadMouthing += isVerified * badMouthingIn(judged);
    verifiedStuffing += isVerified * stuffingIn(judged);
  }
  // Only the verified around a party say something of the verified: a crowd of open accounts could silence them otherwise.
  surround(0, to - from, badMouthing, stuffing);
  surround(2, verified, verifiedBadMouthing, verifiedStuffing);
  for (let pair = from; pair < to; pair += 1) {
    const slip = slipOf[pair - from] ?? 0;
    const judged = words[2 * slip] ?? 0;
    const voice = voiceIn(judged);
    const prior = 2 * verifiedIn(judged);
    const ofGood = good[pair] ?? 0;
    const ofBad = (deals[pair] ?? 0) - ofGood;
    // The rater's own word is left out of what it is held against.
    const at = 4 * stepOf((goodness - voice * ofGood) / (weight - voice * (ofGood + ofBad)));
    // What surrounds all of the parties that they rated counts once.
    const part = 1 / (words[2 * slip + 1] ?? 1);
    const badMouther = ofGood * (likelihoods[at] ?? 0) + ofBad * (likelihoods[at + 1] ?? 0);
    const stuffer = ofGood * (likelihoods[at + 2] ?? 0) + ofBad * (likelihoods[at + 3] ?? 0);
    // Math.round takes a branch.
    words[2 * slip] = Math.floor(badMouther / dealUnit + (surroundings[prior] ?? 0) * part + 0.5);
    words[2 * slip + 1] = Math.floor(stuffer / dealUnit + (surroundings[prior + 1] ?? 0) * part + 0.5);
  }
}

function stepOf(mean: number): number {
  const step = ((mean - lowestMean) * stepsPerMean) | 0;
  return step < 0 ? 0 : step < meanSteps ? step : meanSteps - 1;
}

/**
 * How likely the raters of the party at hand are bad-mouthers, and stuffers: log-odds against being honest, in
 * 1/logUnit. First of all raters, then of the verified ones.
 */
const surroundings = new Float64Array(4);

function surround(at: 0 | 2, raters: number, badMouthing: number, stuffing: number): void {
  const shareOf = (sum: number): number =>
    Math.min(mostOfOneKind, (priorRaters * priorShare + sum / probabilityUnit) / (priorRaters + raters));
  const [badMouthers, stuffers] = [shareOf(badMouthing), shareOf(stuffing)];
  const scale = Math.min(1, mostOfBoth / (badMouthers + stuffers));
  const honest = 1 - scale * (badMouthers + stuffers);
  surroundings[at] = logUnit * Math.log((scale * badMouthers) / honest);
  surroundings[at + 1] = logUnit * Math.log((scale * stuffers) / honest);
}
