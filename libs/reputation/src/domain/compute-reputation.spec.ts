import { describe, expect, it } from '@jest/globals';
import quantile from '@stdlib/stats-base-dists-beta-quantile';
import fc from 'fast-check';
import type { PartyId } from '@evenhand/platform';
import { computeStanding, unrated } from './compute-reputation.js';
import { emptyTally, type StarCounts, type Tally } from './reputation.js';

const tallyOf = (...starCounts: StarCounts): Tally => ({ ...emptyTally, starCounts });
const standing = (...starCounts: StarCounts) => computeStanding(tallyOf(...starCounts));
const count = fc.oneof(fc.nat(5), fc.nat(200), fc.nat(1_000_000));
const counts = fc.tuple(count, count, count, count, count);
const width = ({ intervalLow, intervalHigh }: { intervalLow: number; intervalHigh: number }): number => intervalHigh - intervalLow;

describe('the score', () => {
  it.each<[StarCounts, number]>([
    // (3 · 0.8 + Σ (stars − 1)/4) / (3 + n), back on the scale from 1 to 5.
    [[0, 0, 0, 0, 0], 4.2],
    [[0, 0, 0, 0, 1], 4.4],
    [[1, 0, 0, 0, 0], 3.4],
    [[0, 0, 0, 1, 0], 4.15],
    [[1, 1, 1, 1, 1], 3.45],
    [[0, 0, 3, 0, 0], 3.6],
    [[10, 0, 0, 0, 87], 4.576],
  ])('of %j is %d, worked out by hand', (starCounts, score) => {
    expect(standing(...starCounts).score).toBeCloseTo(score, 12);
  });

  it('is always between 1 and 5, strictly, and so is its interval, which always holds it', () => {
    fc.assert(
      fc.property(counts, (starCounts) => {
        const { score, intervalLow, intervalHigh, evidence } = standing(...starCounts);
        expect(evidence).toBe(starCounts.reduce((sum, each) => sum + each, 0));
        expect(intervalLow).toBeGreaterThanOrEqual(1);
        expect(intervalLow).toBeLessThan(score);
        expect(score).toBeLessThan(intervalHigh);
        expect(intervalHigh).toBeLessThanOrEqual(5);
      }),
      { numRuns: 500 },
    );
  });

  it('always rises when any one rating gets a star more, and never falls with one more rating of 5', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 3 }), (starCounts, from) => {
        const worse = starCounts.map((each, index) => each + (index === from ? 1 : 0)) as unknown as StarCounts;
        const better = starCounts.map((each, index) => each + (index === from + 1 ? 1 : 0)) as unknown as StarCounts;
        expect(standing(...better).score).toBeGreaterThan(standing(...worse).score);
        const [one, two, three, four, five] = starCounts;
        expect(standing(one, two, three, four, five + 1).score).toBeGreaterThan(standing(...starCounts).score);
        expect(standing(one + 1, two, three, four, five).score).toBeLessThan(standing(...starCounts).score);
      }),
    );
  });

  it('never depends on the order in which ratings arrived, nor on silence, categories or "again"', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }), fc.nat(), (ratings, seed) => {
        const countsOf = (given: readonly number[]) =>
          [1, 2, 3, 4, 5].map((stars) => given.filter((each) => each === stars).length) as unknown as StarCounts;
        const shuffled = ratings
          .map((stars, index) => ({ stars, at: (index * 7_919 + seed) % 61 }))
          .sort((a, b) => a.at - b.at)
          .map(({ stars }) => stars);
        const said = { silences: seed % 100, againYes: 1, againNo: 9, categories: { RESPECT: { count: 1, sum: 1 } } };
        expect(computeStanding({ ...tallyOf(...countsOf(shuffled)), ...said })).toEqual(standing(...countsOf(ratings)));
      }),
    );
  });

  it('is that of a party that nobody has rated while there is nothing on record', () => {
    expect(unrated('p' as PartyId, 'BUYER', 1)).toMatchObject({
      ...standing(0, 0, 0, 0, 0),
      evidence: 0,
      computedAt: null,
      tally: emptyTally,
    });
  });
});

describe('the interval', () => {
  it('shrinks with evidence', () => {
    // The mean of these is the prior's own, so nothing but the amount of evidence changes.
    const widths = [0, 1, 2, 5, 20, 100, 1_000, 100_000].map((times) => width(standing(0, 0, 0, 4 * times, times)));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).toBe(widths.length);
    expect(widths.at(-1)).toBeLessThan(0.01);
    fc.assert(
      fc.property(fc.tuple(...Array.from({ length: 5 }, () => fc.nat(40))), (starCounts) => {
        fc.pre(starCounts.some((each) => each > 0));
        const hundredfold = starCounts.map((each) => each * 100) as unknown as StarCounts;
        expect(width(standing(...hundredfold))).toBeLessThan(width(standing(...(starCounts as unknown as StarCounts))));
      }),
    );
  });

  it('is exact where the quantile has a closed form', () => {
    // Beta(a, 1) has the distribution x^a, Beta(1, b) has 1 − (1 − x)^b.
    expect(quantile(0.05, 4, 1)).toBeCloseTo(0.05 ** (1 / 4), 10);
    expect(quantile(0.95, 1, 7)).toBeCloseTo(1 - 0.05 ** (1 / 7), 10);
    // Uniform: Beta(1, 1).
    expect(quantile(0.3, 1, 1)).toBeCloseTo(0.3, 12);
  });

  it('always mirrors: the low end of one is the high end of its mirror image', () => {
    fc.assert(
      fc.property(counts, (starCounts) => {
        const { score, intervalLow, intervalHigh, evidence } = standing(...starCounts);
        const [a, b] = [((score - 1) / 4) * (evidence + 3), (1 - (score - 1) / 4) * (evidence + 3)];
        expect(1 + 4 * (1 - quantile(0.95, b, a))).toBeCloseTo(intervalLow, 6);
        expect(1 + 4 * (1 - quantile(0.05, b, a))).toBeCloseTo(intervalHigh, 6);
      }),
    );
  });
});
