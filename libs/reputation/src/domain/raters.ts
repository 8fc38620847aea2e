import { whole } from './rater-standing.js';

/** Log-odds are counted in whole numbers of 1/logUnit. */
export const logUnit = 2 ** 12;

/** A judgement: honesty in 64ths, whether verified, and the probabilities of either kind in 4,095ths: 7, 1, 12 and 12 bits. */
export const probabilityUnit = 4_095;
const judgementOf = (honesty: number, isVerified: number, badMouthing: number, stuffing: number): number =>
  (stuffing << 20) | (badMouthing << 8) | (isVerified << 7) | honesty;
export const honestyIn = (judged: number): number => judged & 127;
/** 1 or 0, to be multiplied by: a branch by it would be taken at random. */
export const verifiedIn = (judged: number): number => (judged >>> 7) & 1;
/** Honesty where the rater takes part in the consensus, and 0 where not. */
export const voiceIn = (judged: number): number => honestyIn(judged) & -verifiedIn(judged);
export const badMouthingIn = (judged: number): number => (judged >>> 8) & probabilityUnit;
export const stuffingIn = (judged: number): number => judged >>> 20;

/** What is known of the raters of a few pairs, in the order of the pairs, and what they are found to have said. */
export class Sayings {
  readonly judgement: Int32Array;
  /** What one of the parties that they rated counts of what surrounds it. */
  readonly part: Float64Array;
  /** Whole log-odds of either kind against being honest. */
  readonly badMouthing: Float64Array;
  readonly stuffing: Float64Array;

  constructor(pairs: number) {
    this.judgement = new Int32Array(pairs);
    this.part = new Float64Array(pairs);
    this.badMouthing = new Float64Array(pairs);
    this.stuffing = new Float64Array(pairs);
  }
}

/** Memory for big arrays begins so many doubles after the beginning of a line of the cache: no record lies in two lines. */
const untilNextRecord = 2;

/** Two sums of this round (log-odds of either kind), what one of the parties that they rated counts, and the last judgement. */
const numbersPerRater = 4;

/**
 * Everything about a rater lies side by side, since waiting for memory takes longer than what is worked out. Looked at
 * for many pairs at once: then the processor waits for many of them at once. Each thread has a copy, whose sums are of
 * what it found itself.
 */
export class Raters {
  /** @param copies one for each thread, shared by them */
  private constructor(private readonly copies: readonly Float64Array[]) {}

  /** @param rated how many parties each rater rated */
  static of(rated: Uint32Array, verified: Uint8Array, priorShare: number, threads: number): Raters {
    const first = emptyCopy(rated.length);
    const prior = Math.round(probabilityUnit * priorShare);
    for (let rater = 0; rater < rated.length; rater += 1) {
      // All of them together count once.
      first[rater * numbersPerRater + 2] = 1 / (rated[rater] ?? 1);
      first[rater * numbersPerRater + 3] = judgementOf(whole, verified[rater] ?? 0, prior, prior);
    }
    const others = Array.from({ length: threads - 1 }, () => {
      const copy = emptyCopy(rated.length);
      copy.set(first);
      return copy;
    });
    return new Raters([first, ...others]);
  }

  /** The same raters for another thread. */
  static shared(copies: readonly Float64Array[]): Raters {
    return new Raters(copies);
  }

  get shared(): readonly Float64Array[] {
    return this.copies;
  }

  judgement(rater: number): number {
    return (this.copies[0]?.[rater * numbersPerRater + 3] ?? 0) | 0;
  }

  /** Looks at the authors of the pairs from `from` up to `to`. */
  look(thread: number, author: Uint32Array, from: number, to: number, into: Sayings): void {
    const numbers = this.copyOf(thread);
    const { judgement, part } = into;
    for (let pair = from; pair < to; pair += 1) {
      const at = (author[pair] ?? 0) << 2;
      part[pair - from] = numbers[at + 2] ?? 0;
      judgement[pair - from] = (numbers[at + 3] ?? 0) | 0;
    }
  }

  /** Adds what they said. */
  add(thread: number, author: Uint32Array, from: number, to: number, { badMouthing, stuffing }: Sayings): void {
    const numbers = this.copyOf(thread);
    for (let pair = from; pair < to; pair += 1) {
      const at = (author[pair] ?? 0) << 2;
      numbers[at] = (numbers[at] ?? 0) + (badMouthing[pair - from] ?? 0);
      numbers[at + 1] = (numbers[at + 1] ?? 0) + (stuffing[pair - from] ?? 0);
    }
  }

  /** Turns the sums of a round, of all threads, into a judgement, and makes room for those of the next. */
  judge(rater: number): void {
    const at = rater * numbersPerRater;
    let [badMouthing, stuffing] = [0, 0];
    for (const numbers of this.copies) {
      badMouthing += numbers[at] ?? 0;
      stuffing += numbers[at + 1] ?? 0;
    }
    const judged = judgementBy(badMouthing, stuffing, verifiedIn(this.judgement(rater)));
    for (const numbers of this.copies) {
      numbers[at] = 0;
      numbers[at + 1] = 0;
      numbers[at + 3] = judged;
    }
  }

  private copyOf(thread: number): Float64Array {
    const numbers = this.copies[thread];
    if (numbers === undefined) throw new RangeError('Each thread has a copy of what is known of the raters.');
    return numbers;
  }
}

const emptyCopy = (raters: number): Float64Array => {
  const doubles = untilNextRecord + raters * numbersPerRater;
  return new Float64Array(new SharedArrayBuffer(doubles * 8)).subarray(untilNextRecord);
};

/** @param badMouthing and stuffing: log-odds against being honest, in 1/logUnit */
function judgementBy(badMouthing: number, stuffing: number, isVerified: number): number {
  // The most likely kind counts 1, so that no odds are too large to be written.
  const most = Math.max(0, badMouthing, stuffing);
  const honest = Math.exp(-most / logUnit);
  const badMouther = Math.exp((badMouthing - most) / logUnit);
  const stuffer = Math.exp((stuffing - most) / logUnit);
  const all = honest + badMouther + stuffer;
  const share = (of: number): number => Math.round((probabilityUnit * of) / all);
  return judgementOf(Math.round(whole * (honest / all) ** 2), isVerified, share(badMouther), share(stuffer));
}
