import { dealUnit, type RatedPairs } from './rated-pairs.js';
import { newcomer, whole } from './rater-standing.js';
import { sharedWork, takePart, type SharedWork } from './shared-work.js';
import { badMouthingIn, honestyIn, logUnit, probabilityUnit, Raters, Sayings, stuffingIn, verifiedIn, voiceIn } from './raters.js';

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

/** So many pairs are looked at together: what is known of their raters stays in the cache until it is added to. */
const pairsAtOnce = 512;

/** How many parties each rated. */
export function partiesRated({ parties, author }: RatedPairs): Uint32Array {
  const counts = new Uint32Array(parties);
  for (let pair = 0; pair < author.length; pair += 1) {
    const rater = author[pair] ?? 0;
    counts[rater] = (counts[rater] ?? 0) + 1;
  }
  return counts;
}

/** States and raters are dealt out in pieces of so many, none of which takes long. */
const perPiece = 8_192;
const piecesOf = (all: number): number => Math.ceil(all / perPiece);

/** What a thread needs to take part: all of it is plain, or lies in shared memory. */
export interface HonestyWork {
  readonly pairs: RatedPairs;
  readonly raters: readonly Float64Array[];
  readonly work: SharedWork;
}

/** Threads that may take part. Whether and when they do changes nothing but how long it takes. */
export interface Helpers {
  readonly count: number;
  /** For fewer pairs they are not worth their beginning. */
  readonly fromPairs: number;
  invite(work: HonestyWork): void;
}

const alone: Helpers = { count: 0, fromPairs: 0, invite: () => undefined };

/**
 * @param rated by party number: how many parties they rated
 * @param verified by party number: whether the host has verified them. They alone make the consensus: letting in
 *   others because they agree with it lets a crowd in that made it
 * @returns by party number: the probability of honesty, squared so that doubt weighs early, in 64ths
 */
export function rateHonesty(pairs: RatedPairs, rated: Uint32Array, verified: Uint8Array, helpers = alone): Uint8Array {
  const invited = pairs.author.length < helpers.fromPairs ? alone : helpers;
  const raters = Raters.of(rated, verified, priorShare, 1 + invited.count);
  const states = pairs.starts.length - 1;
  const phases = Array.from({ length: rounds }, () => [piecesOf(states), piecesOf(pairs.parties)]).flat();
  const work: HonestyWork = { pairs, raters: raters.shared, work: sharedWork(phases) };
  invited.invite(work);
  helpRateHonesty(work, 0);
  return Uint8Array.from(rated, (rates, rater) => (rates === 0 ? newcomer.honesty : honestyIn(raters.judgement(rater))));
}

/**
 * In every round, what raters said is held against the consensus, and then they are judged. Sums of whole numbers: it
 * does not matter who takes which piece.
 * @param thread 0 for the first one, up to the number of helpers
 */
export function helpRateHonesty({ pairs, raters: shared, work }: HonestyWork, thread: number): void {
  const raters = Raters.shared(shared);
  const states = pairs.starts.length - 1;
  const sayings = new Sayings(Math.max(pairsAtOnce, mostPairs(pairs.starts)));
  takePart(work, (phase, piece) => {
    const from = piece * perPiece;
    if (phase % 2 === 0) {
      const to = Math.min(from + perPiece, states);
      for (const batch of batches(pairs.starts, from, to)) weighRaters(batch, pairs, raters, thread, sayings);
    } else {
      const to = Math.min(from + perPiece, pairs.parties);
      for (let rater = from; rater < to; rater += 1) raters.judge(rater);
    }
  });
}

const mostPairs = (starts: Uint32Array): number =>
  starts.reduce((most, start, state) => Math.max(most, start - (starts[state - 1] ?? start)), 0);

/** Some states that follow each other, and where their pairs begin and end. */
interface Batch {
  readonly firstState: number;
  readonly endState: number;
  readonly from: number;
  readonly to: number;
}

/** Of the states from `first` up to `end`: as many as together have `pairsAtOnce` pairs, or one that has more. */
function* batches(starts: Uint32Array, first: number, end: number): Generator<Batch> {
  for (let firstState = first; firstState < end;) {
    const from = starts[firstState] ?? 0;
    let endState = firstState + 1;
    while (endState < end && (starts[endState + 1] ?? 0) - from <= pairsAtOnce) endState += 1;
    yield { firstState, endState, from, to: starts[endState] ?? 0 };
    firstState = endState;
  }
}

/** Holds what each rater said of the parties of a batch against what the verified say of them. */
function weighRaters({ firstState, endState, from, to }: Batch, pairs: RatedPairs, raters: Raters, thread: number, sayings: Sayings): void {
  raters.look(thread, pairs.author, from, to, sayings);
  for (let state = firstState; state < endState; state += 1) {
    const [first, end] = [pairs.starts[state] ?? 0, pairs.starts[state + 1] ?? 0];
    if (first < end) weighRatersOf(first, end, from, pairs, sayings);
  }
  raters.add(thread, pairs.author, from, to, sayings);
}

/** The same for one party, and adds what surrounds it. @param batch where the pairs of the batch begin */
function weighRatersOf(from: number, to: number, batch: number, { deals, good }: RatedPairs, sayings: Sayings): void {
  const { judgement, part } = sayings;
  let weight = consensusPrior.deals * dealUnit * whole;
  let goodness = weight * consensusPrior.goodness;
  let [badMouthing, stuffing] = [0, 0];
  let [verified, verifiedBadMouthing, verifiedStuffing] = [0, 0, 0];
  for (let pair = from; pair < to; pair += 1) {
    const judged = judgement[pair - batch] ?? 0;
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
    const judged = judgement[pair - batch] ?? 0;
    const voice = voiceIn(judged);
    const prior = 2 * verifiedIn(judged);
    const ofGood = good[pair] ?? 0;
    const ofBad = (deals[pair] ?? 0) - ofGood;
    // The rater's own word is left out of what it is held against.
    const at = 4 * stepOf((goodness - voice * ofGood) / (weight - voice * (ofGood + ofBad)));
    const goingBy = part[pair - batch] ?? 0;
    const badMouther = ofGood * (likelihoods[at] ?? 0) + ofBad * (likelihoods[at + 1] ?? 0);
    const stuffer = ofGood * (likelihoods[at + 2] ?? 0) + ofBad * (likelihoods[at + 3] ?? 0);
    // Math.round takes a branch.
    sayings.badMouthing[pair - batch] = Math.floor(badMouther / dealUnit + (surroundings[prior] ?? 0) * goingBy + 0.5);
    sayings.stuffing[pair - batch] = Math.floor(stuffer / dealUnit + (surroundings[prior + 1] ?? 0) * goingBy + 0.5);
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
