import { countGiven, countReceived, increase } from './counting.js';
import { PairSum } from './pair-sum.js';
import { at, stateLength } from './party-state.js';
import type { Day, Weigher } from './weights.js';

/**
 * Counts a whole record from nothing, many parties at a time. Arrives at the same bits as `applyChanges` rating by rating.
 * Ratings received come pair by pair, the latest first; everything else in any order.
 */
export class StateFold {
  private readonly pair: PairSum;
  private isOpen = false;
  private offset = 0;
  private isTrusted = false;
  private honesty = 0;
  private credibility = 0;

  /**
   * @param count how many states there are to begin with; `open` makes room for more
   * @param states where they lie
   */
  constructor(
    private count: number,
    private readonly weigher: Weigher,
    private states: Float64Array = new Float64Array(Math.max(1, count) * stateLength),
  ) {
    this.pair = new PairSum(weigher);
  }

  /** @returns the number of a new, empty state */
  open(): number {
    if ((this.count + 1) * stateLength > this.states.length) {
      const larger = new Float64Array(this.states.length * 2);
      larger.set(this.states);
      this.states = larger;
    }
    this.count += 1;
    return this.count - 1;
  }

  /** What is received from now on is about this state, and from one rater of that standing: see RaterStanding. */
  beginPair(state: number, isTrusted: boolean, honesty: number, credibility: number): void {
    this.endPair();
    this.isOpen = true;
    this.offset = state * stateLength;
    this.isTrusted = isTrusted;
    this.honesty = honesty;
    this.credibility = credibility;
  }

  /**
   * One more rating of the pair that was begun.
   * @param amountMinor in the currency's smallest unit; null when unknown
   */
  receive(day: Day, stars: number, again: boolean | null, amountMinor: number | null): void {
    if (!this.isOpen) throw new Error('A rating is received within a pair.');
    if (!this.pair.isFull) this.pair.add(day, stars, amountMinor);
    countReceived(this.states, this.offset, day, stars, again, this.credibility, this.weigher, 1);
  }

  give(state: number, day: Day, stars: number): void {
    countGiven(this.states, state * stateLength, day, stars, this.weigher, 1);
  }

  add(state: number, field: 'silences' | 'endedWell' | 'endedBadly', times: number): void {
    increase(this.states, state * stateLength + at[field], times);
  }

  /** Ends the last pair. @returns the sums of this state, shared with the fold */
  sums(state: number): Float64Array {
    this.endPair();
    return this.states.subarray(state * stateLength, (state + 1) * stateLength);
  }

  endPair(): void {
    if (!this.isOpen) return;
    this.pair.contribute(this.states, this.offset, this.isTrusted, this.honesty, 1);
    this.pair.clear();
    this.isOpen = false;
  }
}
