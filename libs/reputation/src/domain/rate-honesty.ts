import { honestyIn, judgementBy, judgementOf, probabilityUnit, type Judgement } from './judgement.js';
import type { RatedPairs } from './rated-pairs.js';
import { newcomer, whole } from './rater-standing.js';
import { alone, sharedWork, takePart, type Helpers, type SharedWork } from './shared-work.js';
import { ratersPerBlock, slipsFor, statesPerPiece, type Slips } from './slips.js';
import { priorShare, weighRatersOf } from './weigh-raters.js';

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
