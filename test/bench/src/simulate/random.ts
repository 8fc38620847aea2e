import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { at } from '../arrays.js';

/** A stream of chance that is the same for the same seed and purpose, and independent of streams for other purposes. */
export class Random {
  private readonly generator;

  constructor(seed: number, purpose: string) {
    // FNV-1a, 32 bits: only to tell purposes apart.
    let hash = 0x811c9dc5 ^ seed;
    for (const character of purpose) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    this.generator = xoroshiro128plus(hash);
  }

  /** From 0 (included) to 1 (excluded). */
  uniform(): number {
    return uniformFloat64(this.generator);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  normal(): number {
    // Box and Muller 1958; 1 − u is never 0.
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** With this median; `sigma` is the standard deviation of the logarithm. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  beta(alpha: number, beta: number): number {
    return betaQuantile(this.uniform(), alpha, beta);
  }

  pick<T>(from: readonly T[]): T {
    return at(from, uniformInt(this.generator, 0, from.length - 1));
  }

  /** `count` different elements in random order; all of them when there are not more. */
  sample<T>(from: readonly T[], count: number): T[] {
    const rest = [...from];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) {
      const index = uniformInt(this.generator, 0, rest.length - 1);
      taken.push(at(rest, index));
      const last = rest.pop();
      if (index < rest.length && last !== undefined) rest[index] = last;
    }
    return taken;
  }

  /** Index of a weight, in proportion to it. `cumulated` holds running sums. */
  pickByWeight(cumulated: Float64Array): number {
    const wanted = this.uniform() * at(cumulated, cumulated.length - 1);
    let [low, high] = [0, cumulated.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(cumulated, middle) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
