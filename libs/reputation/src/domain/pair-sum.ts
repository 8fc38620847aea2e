import { increase } from './counting.js';
import { at } from './party-state.js';
import { whole } from './rater-standing.js';
import { unit, type Day, type Weigher } from './weights.js';

/** How many deals of a pair are looked at: the latest. They weigh what any number of deals would, to one part in 65,536. */
export const dealsPerPair = 16;

/** c_k: what k deals of a pair count together. Each adds half of what the one before added, so it is never 2. */
export const dealsCounted = (deals: number): number => 2 - 2 ** (1 - deals);

/** c_k / k: what each of them counts, since they are spread over their mean. */
const shareOf = Float64Array.from({ length: dealsPerPair + 1 }, (_, deals) => (deals === 0 ? 0 : dealsCounted(deals) / deals));

/** What one party's ratings of another weigh together, in whole units. Filled deal by deal, then added to a state. */
export class PairSum {
  private deals = 0;
  private fresh = 0;
  private freshGoodness = 0;
  private aged = 0;
  private agedGoodness = 0;

  constructor(private readonly weigher: Weigher) {}

  clear(): void {
    this.deals = this.fresh = this.freshGoodness = this.aged = this.agedGoodness = 0;
  }

  get isFull(): boolean {
    return this.deals === dealsPerPair;
  }

  /**
   * One more deal; at most `dealsPerPair`, the latest first.
   * @param stars 1 to 5
   * @param amountMinor in the currency's smallest unit; null when unknown
   */
  add(day: Day, stars: number, amountMinor: number | null): void {
    const value = this.weigher.value(amountMinor);
    const fresh = Math.round(unit * value);
    const aged = this.weigher.aged(value, day);
    this.deals += 1;
    this.fresh += fresh;
    this.freshGoodness += fresh * (stars - 1);
    this.aged += aged;
    this.agedGoodness += aged * (stars - 1);
  }

  /**
   * Adds what the pair weighs to the rated party's sums (sign 1), or takes it back (sign −1). The k-th deal of a pair
   * adds half of what the one before added, spread over the mean of its deals: 2 − 2^(1 − k) deals in all, never 2.
   * @param offset where the party's state begins in `sums`
   * @param isTrusted and how honest the rater is: see RaterStanding
   */
  contribute(sums: Float64Array, offset: number, isTrusted: boolean, honesty: number, sign: 1 | -1): void {
    if (this.deals === 0) return;
    const share = (shareOf[this.deals] ?? 0) * (honesty / whole);
    increase(sums, offset + at.raters, sign);
    contributeTo(sums, offset + at.freshWeight, offset + at.freshGoodness, this.fresh, this.freshGoodness, share, sign);
    const weightAt = offset + (isTrusted ? at.trustedWeight : at.openWeight);
    const goodnessAt = offset + (isTrusted ? at.trustedGoodness : at.openGoodness);
    contributeTo(sums, weightAt, goodnessAt, this.aged, this.agedGoodness, share, sign);
  }
}

/** A whole number of weight, and as much goodness as it carries: never more than 4 a weight, so no mean beyond 5 stars. */
function contributeTo(
  sums: Float64Array,
  weightAt: number,
  goodnessAt: number,
  weight: number,
  goodness: number,
  share: number,
  sign: 1 | -1,
): void {
  const counted = Math.round(weight * share);
  if (counted === 0) return;
  increase(sums, weightAt, sign * counted);
  increase(sums, goodnessAt, sign * Math.round((goodness * counted) / weight));
}
