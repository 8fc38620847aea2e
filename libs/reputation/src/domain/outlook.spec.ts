import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  anyLandmark,
  anyStanding,
  anyStars,
  dayAround,
  fewOrMany,
  landmark,
  lookedAt,
  raters,
  sumsOf,
  trusted,
  weigherAt,
  type Raters,
} from '../../../../test/builders/ratings.js';
import {
  leftAfterHours,
  marketShare,
  outlook,
  outlookLogOdds,
  pairLogOdds,
  pairOutlook,
  quietHours,
  recordLogOdds,
  ShiftLearner,
  uncalibrated,
  type LastHours,
  type OutlookCalibration,
  type Setting,
  type Verdict,
} from './outlook.js';
import { emptyState, stateLength } from './party-state.js';
import { StateFold } from './state-fold.js';
import type { Day } from './weights.js';

const setting: Setting = { landmark, calibration: uncalibrated };
const now = landmark * 24;
const nothing = emptyState().sums;

interface Gave {
  readonly times: number;
  readonly stars: number;
  readonly day: Day;
}
function given(everything: readonly Gave[], of: Day = landmark): Float64Array {
  const sums = new Float64Array(stateLength);
  for (const { times, stars, day } of everything) {
    const fold = new StateFold(1, weigherAt(of));
    fold.give(0, day, stars);
    for (const [field, sum] of fold.sums(0).entries()) sums[field] = (sums[field] ?? 0) + times * sum;
  }
  return sums;
}
const received = (...everybody: Raters[]): Float64Array => sumsOf(everybody, weigherAt(landmark));

/** Of an unknown party: log-odds of the market's 5 %, −2.944439, + 1.2003 for good luck, − 1.1747 for never having given. */
const unknown = -2.918_839;

describe('the log-odds of a record', () => {
  it.each([
    [0, 0, 0.05, 1],
    [0, 0, 0.3, 1],
    // (1 + 0.15)/2.85 · 19
    [1, 1, 0.05, 7.666_667],
    // 0.15/(1 + 2.85) · 19
    [0, 1, 0.05, 0.740_26],
    // (3 + 0.15)/(7 + 2.85) · 19
    [3, 10, 0.05, 6.076_142],
    [2, 4, 0.5, 1],
  ])('with %d bad of %d, where %d are bad, are those odds against the market, worked out by hand', (bad, ratings, market, odds) => {
    expect(recordLogOdds(bad, ratings, market)).toBeCloseTo(Math.log(odds), 6);
  });

  it('of the market are those of its share, to which fifty ratings of which 5 % are bad were added', () => {
    expect(marketShare({ ratings: 0, bad: 0 })).toBe(0.05);
    // (50 + 2.5)/(50 + 50)
    expect(marketShare({ ratings: 50, bad: 50 })).toBe(0.525);
    expect(marketShare({ ratings: 950, bad: 0 })).toBe(0.0025);
  });
});

describe('the outlook of a party', () => {
  const logOdds = (
    sums: Float64Array,
    { gave = [], hours = quietHours, at = now }: { gave?: Float64Array[]; hours?: LastHours; at?: number } = {},
  ) => outlookLogOdds({ received: sums, given: gave }, hours, setting, at);
  const someGiven = [given([{ times: 1, stars: 5, day: landmark - 1_000 }]), nothing];

  it.each<[string, number, number]>([
    ['of which nothing is known', logOdds(nothing), unknown],
    ['that gave a rating, however long ago: + 1.1747', logOdds(nothing, { gave: someGiven }), -1.744_139],
    ['that gave it in the other role', logOdds(nothing, { gave: [...someGiven].reverse() }), -1.744_139],
    // + 1.135 · ln 7.666667
    ['that received a bad rating today', logOdds(received(raters(1, 1))), -0.606_978],
    // + 1.135 · ln 0.74026
    ['that received a good one', logOdds(received(raters(1, 5))), -3.260_195],
    // Half of it is left: ln ((0.5 + 0.15)/2.85 · 19) = ln 4.333333
    ['that received a bad one 90 days ago', logOdds(received(raters(1, 2, trusted, landmark - 90))), -1.254_546],
    [
      '… and is looked at when it is 180 days old',
      logOdds(received(raters(1, 2)), { at: now + 180 * 24 }),
      unknown + 1.135 * Math.log(2.666_667),
    ],
    // As if it were one and a half: ln (1.65/2.85 · 19) = ln 11
    ['… from somebody credible', logOdds(received(raters(1, 1, { ...trusted, credibility: 96 }))), unknown + 1.135 * Math.log(11)],
    ['… from somebody who is not', logOdds(received(raters(1, 1, { ...trusted, credibility: 0 }))), unknown],
  ])('%s, is worked out by hand', (_, found, expected) => expect(found).toBeCloseTo(expected, 5));

  it.each<[string, Partial<LastHours>, number]>([
    // 0.7354 · ln ((1 + 0.2)/(1 + 3.8) · 19)
    ['half of two ratings of the market were bad', { market: { ratings: 2, bad: 1 } }, 1.145_86],
    // 0.7354 · 3, which is as far as that goes
    ['a hundred were, and all bad', { market: { ratings: 100, bad: 100 } }, 2.2062],
    ['a thousand were, and all good', { market: { ratings: 1_000, bad: 0 } }, -2.2062],
    // 0.4191 · ln (1 + 4 · 0.5)
    ['the party received half a bad one', { receivedBad: 0.5 }, 0.460_428],
    // −1.5064 · 0.25
    ['the party gave a quarter of a good one', { givenGood: 0.25 }, -0.3766],
    ['the party gave three', { givenGood: 3 }, -1.5064],
  ])('moves, when in the last hours %s, worked out by hand', (_, hours, expected) => {
    expect(logOdds(nothing, { hours: { ...quietHours, ...hours } }) - unknown).toBeCloseTo(expected, 5);
  });

  const withOneMore = lookedAt(fc.oneof(fewOrMany, fc.constant(10_000_000))).chain((party) =>
    fc.record({
      party: fc.constant(party),
      day: dayAround(party.today).map((day) => Math.min(day, party.today)),
      standing: anyStanding,
      stars: fc.tuple(anyStars, anyStars),
    }),
  );

  it('is never better for one more bad rating, and never worse for one more good one', () => {
    fc.assert(
      fc.property(withOneMore, ({ party: { generation, today, everybody }, day, standing, stars: [stars] }) => {
        const risk = (all: readonly Raters[]) =>
          outlookLogOdds(
            { received: sumsOf(all, weigherAt(generation.landmark)), given: [] },
            quietHours,
            { landmark: generation.landmark, calibration: uncalibrated },
            today * 24,
          );
        const [before, after] = [risk(everybody), risk([...everybody, raters(1, stars, standing, day)])];
        if (stars <= 2) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        else expect(after).toBeLessThanOrEqual(before + 1e-9);
      }),
    );
  });

  it('is never worse for better stars', () => {
    fc.assert(
      fc.property(withOneMore, ({ party: { generation, today, everybody }, day, standing, stars }) => {
        const [worse, better] = stars
          .sort((a, b) => a - b)
          .map((given) =>
            outlookLogOdds(
              { received: sumsOf([...everybody, raters(1, given, standing, day)], weigherAt(generation.landmark)), given: [] },
              quietHours,
              { landmark: generation.landmark, calibration: uncalibrated },
              today * 24,
            ),
          );
        expect(better).toBeLessThanOrEqual((worse ?? NaN) + 1e-9);
      }),
    );
  });

  it('gets worse with every recent bad rating, whatever was said before', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(180), (good, bad, age) => {
        const before = [raters(good, 5), raters(bad, 1)];
        expect(logOdds(received(...before, raters(1, 2, trusted, landmark - age)))).toBeGreaterThan(logOdds(received(...before)));
      }),
    );
  });
});

describe('the outlook of a pair', () => {
  const pair = (raterGave: Float64Array[], verdict: Verdict | null = null) => pairLogOdds(unknown, raterGave, verdict, setting, now);

  it.each<[string, number, number]>([
    ['about whose rater nothing is known: − 0.1849', pair([nothing]), -0.1849],
    // (0.5408 + 0.3141) · ln 7.666667
    ['whose rater gave a bad rating today', pair([nothing, given([{ times: 1, stars: 2, day: landmark }])]), 1.556_43],
    // 0.5408 · ln ((0.5 + 0.15)/2.85 · 19) + 0.3141 · ln ((2^(−1/30) + 0.15)/2.85 · 19)
    ['whose rater gave it three days ago', pair([given([{ times: 1, stars: 1, day: landmark - 3 }])]), 1.241_579],
    // (0.5408 + 0.3141) · ln 0.74026
    ['whose rater gave a good one', pair([given([{ times: 1, stars: 3, day: landmark }])]), -0.442_015],
    ['whose rater was called bad: + 2.9418, whenever that was', pair([nothing], { isBad: true, hour: 0 }), 2.7569],
    ['whose rater was just called good: − 1.1123', pair([nothing], { isBad: false, hour: now }), -1.2972],
    ['whose rater was called good a day ago: half of that', pair([nothing], { isBad: false, hour: now - 24 }), -0.741_05],
    ['whose rater was called good long ago', pair([nothing], { isBad: false, hour: 0 }), -0.1849],
  ])('%s, is worked out by hand', (_, found, expected) => expect(found - unknown).toBeCloseTo(expected, 5));

  it('adds to that of the party', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (party) => {
        expect(pairLogOdds(party, [nothing], null, setting, now)).toBeCloseTo(party - 0.1849, 9);
      }),
    );
  });
});

describe('a probability', () => {
  const anyCalibration: fc.Arbitrary<OutlookCalibration> = fc
    .record({
      ratings: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 10_000_000, noNaN: true })),
      share: fc.oneof(fc.constantFrom(0, 0.9), fc.double({ min: 0, max: 0.9, noNaN: true })),
      shift: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      pairShift: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    })
    .map(({ share, ...some }) => ({ ...some, bad: some.ratings * share }));
  const upTo = (most: number) => fc.oneof(fc.constantFrom(0, most), fc.double({ min: 0, max: most, noNaN: true }));
  const situations = (people: fc.Arbitrary<number>) =>
    fc
      .record({
        party: lookedAt(people),
        calibration: anyCalibration,
        hours: fc.record({ ratings: upTo(1_000_000), badShare: upTo(1), receivedBad: upTo(100), givenGood: upTo(1_000) }),
        gave: fc.array(fc.record({ times: fc.integer({ min: 1, max: 100 }), stars: anyStars, age: fc.nat(2_000) }), { maxLength: 4 }),
        verdict: fc.option(fc.record({ isBad: fc.boolean(), age: fc.nat(50_000) })),
      })
      .map(({ party: { generation, today, everybody }, calibration, hours, gave, verdict }) => {
        const of: Setting = { landmark: generation.landmark, calibration };
        const hour = today * 24 + 23;
        const raterGave = given(
          gave.map(({ times, stars, age }) => ({ times, stars, day: today - age })),
          generation.landmark,
        );
        const lastHours = { ...hours, market: { ratings: hours.ratings, bad: hours.ratings * hours.badShare } };
        const party = outlookLogOdds(
          { received: sumsOf(everybody, weigherAt(generation.landmark)), given: [raterGave, nothing] },
          lastHours,
          of,
          hour,
        );
        const said = verdict && { isBad: verdict.isBad, hour: hour - verdict.age };
        return { party: outlook(party, of), pair: pairOutlook(pairLogOdds(party, [raterGave, nothing], said, of, hour), of) };
      });

  it('is above 0 and below 1, whatever happened', () => {
    fc.assert(
      fc.property(situations(fc.integer({ min: 1, max: 1_000 })), ({ party, pair }) => {
        for (const probability of [party, pair]) {
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThan(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is so of a party that was rated by ten million, too', () => {
    fc.assert(
      fc.property(situations(fc.oneof(fewOrMany, fc.constant(10_000_000))), ({ party, pair }) => {
        expect(party).toBeGreaterThan(0);
        expect(party).toBeLessThan(1);
        // When such a party meets somebody who calls everything bad, no double lies between that and certainty.
        expect(pair).toBeGreaterThan(0);
        expect(pair).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('of an unknown party is 5.1 %, and is shifted by what was learned: of parties and of pairs separately', () => {
    expect(outlook(unknown, setting)).toBeCloseTo(0.051_23, 5);
    const learned = { ...setting, calibration: { ...uncalibrated, shift: 1, pairShift: -1 } };
    // 1/(1 + e^(2.918839 − 1)) and 1/(1 + e^(2.918839 + 1))
    expect(outlook(unknown, learned)).toBeCloseTo(0.127_991, 5);
    expect(pairOutlook(unknown, learned)).toBeCloseTo(0.019_478, 5);
  });

  it('of a generation does not depend on its landmark, but for the rounding of weights', () => {
    fc.assert(
      fc.property(anyLandmark, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 400 }), (day, bad, age) => {
        const on = (of: Day) =>
          outlookLogOdds(
            { received: sumsOf([raters(bad, 1, trusted, day - age), raters(50, 5, trusted, day)], weigherAt(of)), given: [] },
            quietHours,
            { landmark: of, calibration: uncalibrated },
            day * 24,
          );
        fc.pre(Math.abs(day - landmark) < 900);
        expect(on(landmark)).toBeCloseTo(on(day), 3);
      }),
    );
  });
});

describe('the last hours', () => {
  it('leave half with every hour, and nothing after a day', () => {
    expect([0, 1, 3, 24, 25, 1_000].map(leftAfterHours)).toEqual([1, 0.5, 0.125, 2 ** -24, 0, 0]);
  });
});

describe('what is learned of how far the outlooks are off', () => {
  const learner = (...learned: [number, boolean][]): ShiftLearner => {
    const made = new ShiftLearner();
    for (const [logOdds, isBad] of learned) made.learn(logOdds, isBad);
    return made;
  };

  it('is, worked out by hand, (what came true − what was expected) / (its variance + 20)', () => {
    expect(learner().shift).toBe(0);
    // 0.5/(0.25 + 20)
    expect(learner([0, true]).shift).toBeCloseTo(0.024_691_358, 9);
    expect(learner([0, false]).shift).toBeCloseTo(-0.024_691_358, 9);
    expect(learner([0, true], [0, false]).shift).toBe(0);
    // Expected 20 %, with a variance of 0.16.
    expect(learner([Math.log(0.25), true]).shift).toBeCloseTo(0.8 / 20.16, 12);
  });

  it('halves in 90 days, and is held back while there is little of it', () => {
    const some = learner([0, true], [0, true]);
    some.fade(90);
    // 0.5/(0.25 + 20)
    expect(some.shift).toBeCloseTo(0.024_691_358, 9);
    some.fade(90_000);
    expect(some.shift).toBeCloseTo(0, 12);
  });

  it('never goes beyond 1.5 either way, and has the sign of what came true', () => {
    const lessons = fc.array(fc.tuple(fc.double({ min: -30, max: 30, noNaN: true }), fc.boolean()), { maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(lessons, (learned) => {
        const { shift } = learner(...learned);
        expect(Math.abs(shift)).toBeLessThanOrEqual(1.5);
        const surprise = learned.reduce((sum, [logOdds, isBad]) => sum + Number(isBad) - 1 / (1 + Math.exp(-logOdds)), 0);
        if (Math.abs(surprise) > 1e-9) expect(Math.sign(shift)).toBe(Math.sign(surprise));
      }),
    );
    const always = (isBad: boolean) => learner(...Array.from({ length: 10_000 }, (): [number, boolean] => [isBad ? -9 : 9, isBad])).shift;
    expect([always(true), always(false)]).toEqual([1.5, -1.5]);
  });

  it('puts right what was off by the same for all', () => {
    // Expected 5 % where 8 % came true: ln (0.08/0.92 · 19) = 0.5021.
    const learned = learner(...Array.from({ length: 50_000 }, (_, index): [number, boolean] => [Math.log(1 / 19), index % 25 < 2]));
    expect(learned.shift).toBeGreaterThan(0.4);
    expect(learned.shift).toBeLessThan(0.7);
  });
});
