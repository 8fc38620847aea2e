import {
  badMouthingIn,
  honestyIn,
  judgementBy,
  judgementOf,
  logUnit,
  probabilityUnit,
  stuffingIn,
  verifiedIn,
  voiceIn,
  type Judgement,
} from './judgement.js';
import { dealUnit, type RatedPairs } from './rated-pairs.js';
import { newcomer, whole } from './rater-standing.js';
import { alone, sharedWork, takePart, type Helpers, type SharedWork } from './shared-work.js';
import { blockOf, ratersPerBlock, slipsFor, statesPerPiece, type Slips } from './slips.js';

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

/** How many parties each rated. */
export function partiesRated({ parties, author }: RatedPairs): Uint32Array {
  const counts = new Uint32Array(parties);
  for (let pair = 0; pair < author.length; pair += 1) {
    const rater = author[pair] ?? 0;
    counts[rater] = (counts[rater] ?? 0) + 1;
  }
  return counts;
}

/** What a thread needs to take part: all of it is plain, or lies in shared memory. */
export interface HonestyWork {
  readonly pairs: RatedPairs;
  readonly rated: Uint32Array;
  readonly verified: Uint8Array;
  readonly slips: Slips;
  readonly honesty: Uint8Array;
  readonly work: SharedWork;
}

/**
 * @param rated by party number: how many parties they rated
 * @param verified by party number: whether the host has verified them. They alone make the consensus: letting in
 *   others because they agree with it lets a crowd in that made it
 * @returns by party number: the probability of honesty, squared so that doubt weighs early, in 64ths
 */
export function rateHonesty(
  pairs: RatedPairs,
  rated: Uint32Array,
  verified: Uint8Array,
  helpers: Helpers<HonestyWork> = alone,
): Uint8Array {
  const blocks = Math.ceil(pairs.parties / ratersPerBlock);
  const pieces = Math.ceil((pairs.starts.length - 1) / statesPerPiece);
  const work: HonestyWork = {
    pairs,
    rated,
    verified,
    slips: slipsFor(pairs),
    honesty: new Uint8Array(new SharedArrayBuffer(pairs.parties)),
    work: sharedWork([blocks, ...Array.from({ length: rounds }, () => [pieces, blocks]).flat()]),
  };
  if (pairs.author.length >= helpers.worthFrom) helpers.invite(work);
  helpRateHonesty(work);
  return Uint8Array.from(work.honesty, (honesty, rater) => (rated[rater] === 0 ? newcomer.honesty : honesty));
}

/**
 * Raters are judged, at first by nothing; then in every round what they said is held against the consensus, and they are
 * judged by that. Sums of whole numbers: it does not matter who takes which piece.
 */
export function helpRateHonesty(work: HonestyWork): void {
  const { starts } = work.pairs;
  const slipOf = new Uint32Array(mostPairs(starts));
  const mostRaters = Math.min(ratersPerBlock, work.honesty.length);
  const sums = new Float64Array(2 * mostRaters);
  const judgements = new Int32Array(mostRaters);
  const blocks = work.slips.starts.length - 1;
  takePart(work.work, (phase, piece) => {
    if (phase % 2 === 0) {
      judgeBlock(piece, work, phase === 0, sums, judgements);
      return;
    }
    const next = work.slips.next.slice(piece * blocks, (piece + 1) * blocks);
    const end = Math.min((piece + 1) * statesPerPiece, starts.length - 1);
    for (let state = piece * statesPerPiece; state < end; state += 1) {
      const [from, to] = [starts[state] ?? 0, starts[state + 1] ?? 0];
      if (from < to) weighRatersOf(from, to, work.pairs, work.slips.words, next, slipOf);
    }
  });
}

const mostPairs = (starts: Uint32Array): number =>
  starts.reduce((most, start, state) => Math.max(most, start - (starts[state - 1] ?? start)), 0);

const nothingKnown = Math.round(probabilityUnit * priorShare);

/** Judges the raters of a block by what their slips say, and writes on each what is now known of its rater. */
function judgeBlock(
  block: number,
  { rated, verified, slips: { words, rater, starts }, honesty }: HonestyWork,
  isFirst: boolean,
  sums: Float64Array,
  judgements: Int32Array,
): void {
  const first = block * ratersPerBlock;
  const count = Math.min(ratersPerBlock, honesty.length - first);
  const [from, to] = [starts[block] ?? 0, starts[block + 1] ?? 0];
  sums.fill(0);
  for (let slip = from; slip < to; slip += 1) {
    const at = 2 * (rater[slip] ?? 0);
    sums[at] = (sums[at] ?? 0) + (words[2 * slip] ?? 0);
    sums[at + 1] = (sums[at + 1] ?? 0) + (words[2 * slip + 1] ?? 0);
  }
  for (let each = 0; each < count; each += 1) {
    const isVerified = verified[first + each] ?? 0;
    const judged: Judgement = isFirst
      ? judgementOf(whole, isVerified, nothingKnown, nothingKnown)
      : judgementBy(sums[2 * each] ?? 0, sums[2 * each + 1] ?? 0, isVerified);
    judgements[each] = judged;
    honesty[first + each] = honestyIn(judged);
  }
  for (let slip = from; slip < to; slip += 1) {
    const each = rater[slip] ?? 0;
    words[2 * slip] = judgements[each] ?? 0;
    words[2 * slip + 1] = rated[first + each] ?? 0;
  }
}

/**
 * Holds what each rater said of one party against what the verified say of it, and adds what surrounds the party.
 * @param next by block of raters: where the next slip lies; moved on
 * @param slipOf room for the slips of the party
 */
function weighRatersOf(
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
