import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { auc, expectedCalibrationError, logLoss } from './measures.js';

const cases = fc.array(fc.record({ p: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8), y: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
});
const foretold = (all: readonly { p: number; y: boolean }[]) => ({ predicted: all.map(({ p }) => p), happened: all.map(({ y }) => y) });

describe('the area under the curve', () => {
  it.each([
    [[0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], 0.75],
    [[0.9, 0.8, 0.2, 0.1], [1, 1, 0, 0], 1],
    [[0.1, 0.2, 0.8, 0.9], [1, 1, 0, 0], 0],
    // All tie: nothing is told apart.
    [[0.5, 0.5, 0.5], [1, 0, 1], 0.5],
    // One pair of two is won, the other ties.
    [[0.5, 0.5, 0.3], [1, 0, 0], 0.75],
  ])('of predictions %j of %j is %d, worked out by hand', (predicted, happened, expected) => {
    expect(auc({ predicted, happened })).toBeCloseTo(expected, 12);
  });

  it('is the share of pairs in the right order, ties by half, as counted one by one', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const [yes, no] = [all.filter(({ y }) => y), all.filter(({ y }) => !y)];
        const wins = yes.flatMap((one) => no.map((other): number => (one.p > other.p ? 1 : one.p === other.p ? 0.5 : 0)));
        const expected = wins.reduce((sum, win) => sum + win, 0) / wins.length;
        if (wins.length === 0) expect(auc(foretold(all))).toBeNaN();
        else expect(auc(foretold(all))).toBeCloseTo(expected, 12);
      }),
    );
  });
});

describe('the log-loss', () => {
  it('is the mean surprise, worked out by hand', () => {
    expect(logLoss({ predicted: [0.5, 0.5], happened: [1, 0] })).toBeCloseTo(Math.LN2, 12);
    expect(logLoss({ predicted: [0.9, 0.2], happened: [1, 0] })).toBeCloseTo(-(Math.log(0.9) + Math.log(0.8)) / 2, 12);
  });

  it('is finite where a certainty was wrong', () => {
    expect(logLoss({ predicted: [0], happened: [1] }, 1e-3)).toBeCloseTo(-Math.log(1e-3), 12);
    expect(logLoss({ predicted: [1], happened: [0] }, 1e-3)).toBeCloseTo(-Math.log(1e-3), 12);
  });

  it('is least for the share that happened', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (all, other) => {
        const happened = all.map(({ y }) => y);
        const share = happened.filter(Boolean).length / happened.length;
        const always = (p: number): number => logLoss({ predicted: happened.map(() => p), happened });
        expect(always(share)).toBeLessThanOrEqual(always(other) + 1e-4);
      }),
    );
  });
});

describe('the expected calibration error', () => {
  it('is the mean distance of bins, worked out by hand', () => {
    // Bins {.1, .3} and {.6, .8}: means .2 and .7, half and all of which happened.
    expect(expectedCalibrationError({ predicted: [0.8, 0.1, 0.6, 0.3], happened: [1, 0, 1, 1] }, 2)).toBeCloseTo((0.3 + 0.3) / 2, 12);
    expect(expectedCalibrationError({ predicted: [0.8, 0.1, 0.6, 0.3], happened: [1, 0, 1, 1] }, 1)).toBeCloseTo(0.3, 12);
    // Bins of one case and of two.
    expect(expectedCalibrationError({ predicted: [0, 0.5, 0.5], happened: [1, 1, 0] }, 2)).toBeCloseTo(1 / 3, 12);
  });

  it('of equally many bins and cases is the mean distance of each, and never less than that of fewer bins', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const each = all.reduce((sum, { p, y }) => sum + Math.abs(p - Number(y)), 0) / all.length;
        expect(expectedCalibrationError(foretold(all), all.length)).toBeCloseTo(each, 12);
        expect(expectedCalibrationError(foretold(all), 1)).toBeLessThanOrEqual(expectedCalibrationError(foretold(all), all.length) + 1e-12);
      }),
    );
  });
});
