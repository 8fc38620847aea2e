import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aRecord, type Line } from './a-record.js';
import { beta, betaPredictor } from './beta.js';
import { fairnessAndGoodness, fairnessGoodness, fairnessGoodnessPredictor } from './fairness-goodness.js';
import { makePredictors, peers } from './index.js';
import { bayesianMean, bayesianMeanPredictor, plainMean } from './means.js';
import type { Peer, Predictor } from './peer.js';
import { rev2Of, rev2Predictor } from './rev2.js';
import { filteredScore, whitby, whitbyPredictor } from './whitby.js';

const network = {
  parties: 5,
  rater: Int32Array.of(0, 1, 2, 0, 1),
  ratee: Int32Array.of(3, 3, 3, 4, 4),
  weight: Float64Array.of(1, 1, -1, 0.5, 0),
};

const scoreOf = (peer: Peer, party: number, lines: readonly Line[]): number | undefined => peer.score(aRecord(lines))[party];
const taught = (predictor: Predictor, ...bad: readonly boolean[]): Predictor => {
  for (const [index, each] of bad.entries()) predictor.learn({ rater: index, ratee: 99, time: 10 * index, y: each ? 0 : 1, bad: each });
  return predictor;
};

describe('the means', () => {
  const lines: readonly Line[] = [
    [0, 2, 5],
    [1, 2, 3],
    [0, 3, 1],
  ];

  it('are drawn towards the mean of all', () => {
    expect(scoreOf(plainMean, 2, lines)).toBe(0.75);
    // (3 · .5 + 1.5) / (3 + 2)
    expect(scoreOf(bayesianMean(3), 2, lines)).toBeCloseTo(0.6, 12);
    expect(scoreOf(plainMean, 0, lines)).toBe(0.5);
  });

  it('foretell the share of bad ratings', () => {
    expect(taught(bayesianMeanPredictor(0), true, false).predict(0, 99, 20)).toBe(0.5);
    // Of all: (.2 + 1) / (2 + 2) = .3; (3 · .3 + 1) / (3 + 2).
    expect(taught(bayesianMeanPredictor(3), true, false).predict(0, 99, 20)).toBeCloseTo(0.38, 12);
    expect(taught(bayesianMeanPredictor(3), true, false).predict(0, 7, 20)).toBeCloseTo(0.3, 12);
  });
});

describe('Beta', () => {
  it('is (Σy + 1) / (n + 2), and forgets by half in a half-life', () => {
    expect(
      scoreOf(beta(), 2, [
        [0, 2, 5],
        [1, 2, 3],
      ]),
    ).toBeCloseTo(2.5 / 4, 12);
    expect(scoreOf(beta(), 0, [[0, 2, 5]])).toBe(0.5);
    expect(
      scoreOf(beta(50), 2, [
        [0, 2, 5, 50],
        [1, 2, 1, 100],
      ]),
    ).toBeCloseTo(1.5 / 3.5, 12);
  });

  it('foretells from faded counts', () => {
    // Bad at 0, good at 10, asked at 20: (¼ + 1) / (¼ + ½ + 2).
    expect(taught(betaPredictor(10), true, false).predict(0, 99, 20)).toBeCloseTo(1.25 / 2.75, 12);
    expect(betaPredictor(10).predict(0, 1, 0)).toBe(0.5);
  });
});

describe('Whitby', () => {
  it('keeps raters who agree', () => {
    expect(
      filteredScore([
        { n: 1, s: 1 },
        { n: 1, s: 0.75 },
      ]),
    ).toBeCloseTo(2.75 / 4, 12);
  });

  it('leaves out a lone negative about a party above .90: the 99 % quantile of Beta(1, 2) is 1 − √.01 = .90', () => {
    const with12 = Array.from({ length: 12 }, () => ({ n: 1, s: 1 }));
    const with40 = Array.from({ length: 40 }, () => ({ n: 1, s: 1 }));
    expect(filteredScore([...with12, { n: 1, s: 0 }])).toBeCloseTo(13 / 15, 12);
    expect(filteredScore([...with40, { n: 1, s: 0 }])).toBeCloseTo(41 / 42, 12);
  });

  it('sums up what one rater said of a party before it judges the rater', () => {
    const praise = Array.from({ length: 8 }, (_, rater): Line => [rater, 10, 5]);
    const slander = Array.from({ length: 5 }, (): Line => [9, 10, 1]);
    // Beta(1, 6) ends at 1 − .01^(1/6) = .54, below (8 + 1)/(13 + 2) = .6: rater 9 goes.
    expect(scoreOf(whitby, 10, [...praise, ...slander])).toBeCloseTo(9 / 10, 12);
  });

  it('foretells with the rest', () => {
    expect(taught(whitbyPredictor(), false, false).predict(0, 99, 0)).toBeCloseTo(0.25, 12);
  });
});

describe('fairness and goodness', () => {
  it('meet where both equations hold', () => {
    const { fairness, goodness } = fairnessAndGoodness(network);
    const [f, g] = [[...fairness], [...goodness]];
    expect(g[3]).toBeCloseTo(((f[0] ?? 0) + (f[1] ?? 0) - (f[2] ?? 0)) / 3, 2);
    expect(f[2]).toBeCloseTo(1 - Math.abs(-1 - (g[3] ?? 0)) / 2, 10);
    expect(f[0]).toBeCloseTo(1 - (Math.abs(1 - (g[3] ?? 0)) / 2 + Math.abs(0.5 - (g[4] ?? 0)) / 2) / 2, 10);
    expect(f[2]).toBeLessThan(f[0] ?? 0);
    expect(f[4]).toBe(1);
    expect(g[0]).toBe(0);
  });

  it('of one rater with one rating agree with it, by hand', () => {
    // g = f, f = 1 − (1 − g)/2: both are 1.
    expect(scoreOf(fairnessGoodness, 1, [[0, 1, 5]])).toBe(1);
    // W = 0: g = 0, f = 1.
    expect(scoreOf(fairnessGoodness, 1, [[0, 1, 3]])).toBe(0.5);
  });

  it('foretell f · g', () => {
    const predictor = fairnessGoodnessPredictor();
    expect(predictor.predict(0, 1, 0)).toBe(0.5);
    predictor.learn({ rater: 0, ratee: 1, time: 0, y: 1, bad: false });
    predictor.learn({ rater: 2, ratee: 1, time: 0, y: 0, bad: true });
    // g = (1 − 1)/2 = 0.
    expect(predictor.predict(0, 1, 1)).toBe(0.5);
    predictor.learn({ rater: 0, ratee: 1, time: 1, y: 0, bad: true });
    // g = −1/3, f(0) = (1 + 1 − |−1 + 1/3|/2)/2 = 5/6.
    expect(predictor.predict(0, 1, 1)).toBeCloseTo((1 + (1 / 3) * (5 / 6)) / 2, 12);
    // What an unfair rater says counts as much less: g = 5/6 · 1.
    predictor.learn({ rater: 0, ratee: 5, time: 2, y: 1, bad: false });
    expect(predictor.predict(9, 5, 2)).toBeCloseTo((1 - 5 / 6) / 2, 12);
  });
});

describe('REV2', () => {
  it('meets where its three equations hold', () => {
    const { fairness, goodness } = rev2Of(network);
    const [f, g] = [[...fairness], [...goodness]] as const;
    const of = (values: readonly number[], index: number): number => values[index] ?? Number.NaN;
    const reliability = (u: number, v: number, weight: number): number => (of(f, u) + 1 - Math.abs(weight - of(g, v)) / 2) / 2;
    const [meanF, meanG] = [(of(f, 0) + of(f, 1) + of(f, 2)) / 3, (of(g, 3) + of(g, 4)) / 2];
    expect(g[3]).toBeCloseTo((meanG + reliability(0, 3, 1) + reliability(1, 3, 1) - reliability(2, 3, -1)) / 4, 2);
    expect(f[2]).toBeCloseTo((meanF + reliability(2, 3, -1)) / 2, 2);
    expect(of(f, 2)).toBeLessThan(of(f, 0));
  });

  it('foretells from what it last computed', () => {
    const predictor = rev2Predictor(2);
    predictor.learn({ rater: 0, ratee: 1, time: 0, y: 0, bad: true });
    expect(predictor.predict(0, 1, 0)).toBe(0.5);
    predictor.learn({ rater: 0, ratee: 1, time: 0, y: 0, bad: true });
    expect(predictor.predict(0, 1, 0)).toBeGreaterThan(0.7);
  });
});

describe('every peer', () => {
  const line = fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 5 }), fc.nat(100)).filter(([rater, ratee]) => rater !== ratee);

  it.each(peers.map((peer) => [peer.name, peer] as const))('scores within 0 and 1, the same each time: %s', (_, peer) => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const scores = peer.score(aRecord(lines, 6));
        expect(scores).toHaveLength(6);
        for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
        expect(peer.score(aRecord(lines, 6))).toEqual(scores);
      }),
      { numRuns: 50 },
    );
  });

  it.each(makePredictors().map(({ name }, index) => [name, index] as const))(
    'foretells more of who was bad than of who was good: %s',
    (_, index) => {
      const predictor = makePredictors()[index];
      for (let time = 0; time < 600; time += 1) {
        const bad = time % 2 === 0;
        predictor?.learn({ rater: time % 50, ratee: bad ? 60 : 61, time: time / 100, y: bad ? 0 : 1, bad });
      }
      const [worse, better] = [predictor?.predict(0, 60, 6) ?? 0, predictor?.predict(0, 61, 6) ?? 1];
      expect(worse).toBeGreaterThan(better + 0.2);
      expect(worse).toBeLessThanOrEqual(1);
      expect(better).toBeGreaterThanOrEqual(0);
    },
  );
});
