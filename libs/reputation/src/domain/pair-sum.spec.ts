import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  anyLandmark,
  anyStanding,
  landmark,
  open,
  ratingAround,
  trusted,
  weigherAt,
  type SaidRating,
} from '../../../../test/builders/ratings.js';
import { dealsPerPair, PairSum } from './pair-sum.js';
import { at, stateLength, type StateField } from './party-state.js';
import type { RaterStanding } from './rater-standing.js';
import { unit, type Weigher } from './weights.js';

type Deal = Pick<SaidRating, 'day' | 'stars' | 'amountMinor'>;

const contribute = (pair: PairSum, sums: Float64Array, { isTrusted, honesty }: RaterStanding, sign: 1 | -1, offset = 0): void =>
  pair.contribute(sums, offset, isTrusted, honesty, sign);

function weigh(deals: readonly Deal[], standing: RaterStanding = trusted, weigher: Weigher = weigherAt(landmark)): Float64Array {
  const pair = new PairSum(weigher);
  for (const { day, stars, amountMinor } of deals) if (!pair.isFull) pair.add(day, stars, amountMinor);
  const sums = new Float64Array(stateLength);
  contribute(pair, sums, standing, 1);
  return sums;
}

const stars = (...given: number[]): Deal[] => given.map((each) => ({ day: landmark, stars: each, amountMinor: null }));
const fieldsOf = (sums: Float64Array, ...fields: StateField[]): number[] => fields.map((field) => sums[at[field]] ?? NaN);
const anyPair = anyLandmark.chain((day) =>
  fc.record({
    day: fc.constant(day),
    deals: fc.array(ratingAround(day), { minLength: 1, maxLength: 24, size: 'max' }),
    standing: anyStanding,
  }),
);

describe('what the deals of a pair weigh', () => {
  it.each<[string, Deal[], number, number]>([
    // Weight c_k · 65,536 and weight · mean of (stars − 1), where c_k = 2 − 2^(1 − k).
    ['one deal: 1', stars(5), 65_536, 262_144],
    ['two deals: 1.5, of which the mean is (4 + 0) / 2', stars(5, 1), 98_304, 196_608],
    ['three deals: 1.75, of which the mean is (4 + 3 + 2) / 3', stars(5, 4, 3), 114_688, 344_064],
    ['twenty deals: as sixteen, 2 − 2^−15', stars(...Array.from({ length: 20 }, () => 5)), 131_070, 524_280],
  ])('is, for %s, worked out by hand', (_, deals, weight, goodness) => {
    const sums = weigh(deals);
    expect(fieldsOf(sums, 'raters', 'freshWeight', 'freshGoodness')).toEqual([1, weight, goodness]);
    expect(fieldsOf(sums, 'trustedWeight', 'trustedGoodness', 'openWeight', 'openGoodness')).toEqual([weight, goodness, 0, 0]);
  });

  it('halves with doubt in the rater, with a worthless deal and, in the aged sums alone, with a half-life', () => {
    const fields = ['freshWeight', 'freshGoodness', 'trustedWeight', 'trustedGoodness'] as const;
    expect(fieldsOf(weigh(stars(3), { ...trusted, honesty: 32 }), ...fields)).toEqual([32_768, 65_536, 32_768, 65_536]);
    expect(fieldsOf(weigh([{ day: landmark, stars: 3, amountMinor: 0 }]), ...fields)).toEqual([32_768, 65_536, 32_768, 65_536]);
    expect(fieldsOf(weigh([{ day: landmark - 730, stars: 3, amountMinor: null }]), ...fields)).toEqual([65_536, 131_072, 32_768, 65_536]);
  });

  it('of an open account goes into sums of its own', () => {
    const sums = weigh(stars(5), open);
    expect(fieldsOf(sums, 'raters', 'freshWeight', 'trustedWeight', 'trustedGoodness', 'openWeight', 'openGoodness')).toEqual([
      1, 65_536, 0, 0, 65_536, 262_144,
    ]);
  });

  it('is below 2 whole deals, whatever and however many they are, and comes from one rater', () => {
    fc.assert(
      fc.property(anyPair, ({ day, deals, standing }) => {
        const weigher = weigherAt(day);
        const [raters = 0, weight = 0] = fieldsOf(weigh(deals, standing, weigher), 'raters', 'freshWeight');
        expect(raters).toBe(1);
        expect(weight).toBeLessThan(2 * unit * Math.max(...deals.map(({ amountMinor }) => weigher.value(amountMinor))));
        expect(weight).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is never better than 5 stars, not by a rounding: ten million raters would make that large', () => {
    fc.assert(
      fc.property(anyPair, ({ day, deals, standing }) => {
        const content = deals.map((deal) => ({ ...deal, stars: 5 }));
        const sums = weigh(content, standing, weigherAt(day));
        for (const [weight, goodness] of [
          fieldsOf(sums, 'freshWeight', 'freshGoodness'),
          fieldsOf(sums, 'trustedWeight', 'trustedGoodness'),
          fieldsOf(sums, 'openWeight', 'openGoodness'),
        ]) {
          expect(goodness).toBeLessThanOrEqual(4 * (weight ?? 0));
        }
      }),
    );
  });

  it('grows with every deal by half as much as before', () => {
    const weights = Array.from({ length: dealsPerPair }, (_, index) => weigh(stars(...Array.from({ length: index + 1 }, () => 4))));
    const fresh = weights.map((sums) => sums[at.freshWeight] ?? NaN);
    for (let deals = 2; deals < dealsPerPair; deals += 1) {
      const [before = NaN, now = NaN, next = NaN] = fresh.slice(deals - 2, deals + 1);
      expect(next - now).toBe((now - before) / 2);
    }
  });

  it('is whole numbers that do not depend on the order of the deals, and is taken back to the bit', () => {
    fc.assert(
      fc.property(anyPair, fc.nat(), ({ day, deals, standing }, seed) => {
        const weigher = weigherAt(day);
        const looked = deals.slice(0, dealsPerPair);
        const sums = weigh(looked, standing, weigher);
        expect(sums.every(Number.isInteger)).toBe(true);
        const turn = seed % looked.length;
        expect(weigh([...looked.slice(turn), ...looked.slice(0, turn)].reverse(), standing, weigher)).toEqual(sums);
        const pair = new PairSum(weigher);
        for (const each of looked) pair.add(each.day, each.stars, each.amountMinor);
        contribute(pair, sums, standing, -1);
        expect(sums).toEqual(new Float64Array(stateLength));
      }),
    );
  });

  it('is nothing, and of no rater, without a deal, also after it was cleared', () => {
    expect(weigh([])).toEqual(new Float64Array(stateLength));
    const pair = new PairSum(weigherAt(landmark));
    for (const deal of stars(...Array.from({ length: dealsPerPair }, () => 1))) pair.add(deal.day, deal.stars, deal.amountMinor);
    expect(pair.isFull).toBe(true);
    pair.clear();
    expect(pair.isFull).toBe(false);
    const sums = new Float64Array(stateLength);
    contribute(pair, sums, trusted, 1);
    expect(sums).toEqual(new Float64Array(stateLength));
    pair.add(landmark, 5, null);
    contribute(pair, sums, trusted, 1);
    expect(sums).toEqual(weigh(stars(5)));
  });

  it('goes to the state that begins at the offset, and to no other', () => {
    const pair = new PairSum(weigherAt(landmark));
    pair.add(landmark, 5, null);
    const sums = new Float64Array(3 * stateLength);
    contribute(pair, sums, trusted, 1, stateLength);
    expect(sums.subarray(stateLength, 2 * stateLength)).toEqual(weigh(stars(5)));
    sums.fill(0, stateLength, 2 * stateLength);
    expect(sums).toEqual(new Float64Array(3 * stateLength));
  });
});
