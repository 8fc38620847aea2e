import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aGeneration,
  anyStars,
  fewOrMany,
  landmark,
  lookedAt,
  open,
  parameters,
  raters,
  ratersAround,
  sumsOf,
  trusted,
  weigherAt,
  type LookedAt,
  type Raters,
} from '../../../../test/builders/ratings.js';
import { onGrid, standingOn, type Standing } from './standing.js';

const generation = aGeneration();
const standing = (everybody: readonly Raters[], day = landmark): Standing =>
  standingOn(sumsOf(everybody, weigherAt(landmark)), generation, day);
const standingIn = ({ generation: of, today }: LookedAt, everybody: readonly Raters[]): Standing =>
  standingOn(sumsOf(everybody, weigherAt(of.landmark)), of, today);
const width = ({ intervalLow, intervalHigh }: Standing): number => intervalHigh - intervalLow;

/** Scores lie on a grid of 2^−20 stars. */
const step = 2 ** -20;

describe('the score', () => {
  it.each<[string, Raters[], number]>([
    // (3 · 0.8 + Σ weight · (stars − 1)/4) / (3 + Σ weight), back on the scale from 1 to 5.
    ['nobody', [], 4.2],
    ['one of 5 stars: 3.4/4', [raters(1, 5)], 4.4],
    ['one of 1 star: 2.4/4', [raters(1, 1)], 3.4],
    ['one of 4 stars: 3.15/4', [raters(1, 4)], 4.15],
    ['one of each: 4.9/8', [1, 2, 3, 4, 5].map((stars) => raters(1, stars)), 3.45],
    ['10 of 1 star and 87 of 5: 89.4/100', [raters(10, 1), raters(87, 5)], 4.576],
    ['8 of 5 stars, two years old: (2.4 + 4)/7', [raters(8, 5, trusted, landmark - 730)], 4.657_143],
    ['4 half-honest ones of 1 star: 2.4/5', [raters(4, 1, { ...trusted, honesty: 32 })], 2.92],
    ['one open account of 5 stars, counted as ¾ of one: 3.15/3.75', [raters(1, 5, open)], 4.36],
    ['one old open account of 5 stars, counted as ½: 2.9/3.5', [raters(1, 5, open, landmark - 730)], 4.314_286],
    ['ten open accounts of 1 star, counted as ¾ of one: 2.4/3.75', [raters(10, 1, open)], 3.56],
    ['5 of 5 stars and 100 million open ones of 1: 7.4/8.75', [raters(5, 5), raters(100_000_000, 1, open)], 4.382_857],
  ])('of %s, is worked out by hand', (_, everybody, score) => {
    expect(Math.abs(standing(everybody).score - score)).toBeLessThanOrEqual(step);
  });

  it('falls back to where everybody begins as ratings grow old: of 8 by half a half-life, (2.4 + 8/√2)/(3 + 8/√2)', () => {
    expect(standing([raters(8, 5)], landmark + 365).score).toBeCloseTo(1 + 4 * ((2.4 + 8 / Math.SQRT2) / (3 + 8 / Math.SQRT2)), 5);
    expect(standing([raters(8, 1)], landmark + 17 * 730).score).toBeCloseTo(4.2, 3);
  });

  it('always lies on the grid, on which sums are exact', () => {
    fc.assert(
      fc.property(lookedAt(), (party) => expect((standingIn(party, party.everybody).score * 2 ** 20) % 1).toBe(0)),
      { numRuns: 50 },
    );
    expect(onGrid(4.2)).not.toBe(4.2);
    expect(Math.abs(onGrid(4.2) - 4.2)).toBeLessThanOrEqual(step / 2);
  });

  const withOneMore = lookedAt().chain((party) =>
    fc.record({
      party: fc.constant(party),
      one: ratersAround(party.today, fc.constant(1)),
      place: fc.nat(),
      better: anyStars,
      worse: anyStars,
    }),
  );
  /** The same person, who in one of the deals was content or less content. */
  const saying = (one: Raters, place: number, stars: number): Raters => ({
    ...one,
    ratings: one.ratings.map((rating, index) => (index === place % one.ratings.length ? { ...rating, stars } : rating)),
  });

  it('never falls when any one rating gets more stars', () => {
    fc.assert(
      fc.property(withOneMore, ({ party, one, place, better, worse }) => {
        const [low, high] = [Math.min(better, worse), Math.max(better, worse)];
        const scoreWith = (stars: number) => standingIn(party, [...party.everybody, saying(one, place, stars)]).score;
        expect(scoreWith(high)).toBeGreaterThanOrEqual(scoreWith(low));
      }),
      { numRuns: 100 },
    );
  });

  it('rises with every star of a rating whose weight can be seen', () => {
    const few = lookedAt(fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(
        few,
        fc.boolean(),
        fc.integer({ min: 16, max: 64 }),
        fc.nat(1_460),
        fc.integer({ min: 1, max: 4 }),
        (party, isTrusted, honesty, age, stars) => {
          const rater = { isTrusted, honesty, credibility: 64 };
          // An open account among many may be all but outweighed by the others, a trusted one is not.
          const others = isTrusted ? party.everybody : party.everybody.filter((some) => some.standing.isTrusted);
          const scoreWith = (given: number) => standingIn(party, [...others, raters(1, given, rater, party.today - age)]).score;
          expect(scoreWith(stars + 1)).toBeGreaterThan(scoreWith(stars));
        },
      ),
    );
  });

  it('is moved by open accounts, however many and whatever they say, by at most so much of its scale', () => {
    const crowd = fc.record({
      party: lookedAt(),
      openCap: fc.double({ min: 0.01, max: 10, noNaN: true }),
      priorWeight: fc.double({ min: 1, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(crowd, ({ party, openCap, priorWeight }) => {
        const looked = { ...party, generation: { ...party.generation, parameters: { ...parameters, openCap, priorWeight } } };
        const known = party.everybody.filter((some) => some.standing.isTrusted);
        const moved = standingIn(looked, party.everybody).score - standingIn(looked, known).score;
        expect(Math.abs(moved)).toBeLessThanOrEqual((4 * openCap) / (priorWeight + openCap) + step);
      }),
      { numRuns: 100 },
    );
  });

  it('is moved by open accounts the further, the fewer others are known: by ⅕ of the scale when nobody is', () => {
    const moved = (known: number) => standing([raters(known, 5), raters(1_000_000, 1, open)]).score - standing([raters(known, 5)]).score;
    // (2.4 + n)/(3.75 + n) − (2.4 + n)/(3 + n)
    expect(moved(0)).toBeCloseTo(-0.2 * 0.8 * 4, 5);
    expect(moved(9)).toBeCloseTo(4 * (11.4 / 12.75 - 11.4 / 12), 5);
  });

  it('is moved by open accounts less than by as many trusted raters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }), (known, more) => {
        const scoreWith = (last: Raters) => standing([raters(known, 5), last]).score;
        expect(scoreWith(raters(more, 1, open))).toBeGreaterThan(scoreWith(raters(more, 1)));
      }),
    );
  });
});

describe('the evidence', () => {
  it('is what is known beyond where everybody begins, in full and fresh ratings', () => {
    expect(standing([]).evidence).toBe(0);
    expect(standing([raters(8, 5), raters(4, 1, trusted, landmark - 730)]).evidence).toBeCloseTo(10, 12);
    expect(standing([raters(8, 5)], landmark + 730).evidence).toBeCloseTo(4, 12);
    // All the open accounts together as ¾ of one.
    expect(standing([raters(8, 5), raters(1_000, 1, open)]).evidence).toBeCloseTo(8.75, 12);
  });
});

describe('the interval', () => {
  it('holds the score strictly inside itself, and lies within 1 and 5', () => {
    fc.assert(
      fc.property(lookedAt(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 20_000 }))), (party) => {
        const { score, intervalLow, intervalHigh, evidence } = standingIn(party, party.everybody);
        expect(intervalLow).toBeGreaterThanOrEqual(1);
        expect(intervalLow).toBeLessThan(score);
        expect(score).toBeLessThan(intervalHigh);
        expect(intervalHigh).toBeLessThanOrEqual(5);
        expect(evidence).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });

  it('is exact where it has a closed form', () => {
    const low = (priorWeight: number, priorStars: number) => {
      const { intervalLow, intervalHigh } = standingOn(
        sumsOf([], weigherAt(landmark)),
        aGeneration({ parameters: { ...parameters, priorWeight, priorStars } }),
        landmark,
      );
      return [intervalLow, intervalHigh];
    };
    // Beta(1, 1) is uniform; Beta(4, 1) has the distribution x^4, Beta(1, 4) has 1 − (1 − x)^4.
    for (const [found, expected] of [
      [low(2, 3), [0.05, 0.95]],
      [low(5, 4.2), [0.05 ** (1 / 4), 0.95 ** (1 / 4)]],
      [low(5, 1.8), [1 - 0.95 ** (1 / 4), 1 - 0.05 ** (1 / 4)]],
    ] as const) {
      expect(found[0]).toBeCloseTo(1 + 4 * expected[0], 9);
      expect(found[1]).toBeCloseTo(1 + 4 * expected[1], 9);
    }
  });

  it('mirrors: the low end of one is the high end of its mirror image', () => {
    const groups = fc.array(fc.record({ people: fc.nat(1_000), stars: anyStars, isTrusted: fc.boolean() }), { maxLength: 6 });
    fc.assert(
      fc.property(groups, fc.double({ min: 1.2, max: 4.8, noNaN: true }), (some, priorStars) => {
        const looked = (flip: boolean) =>
          standingOn(
            sumsOf(
              some.map(({ people, stars, isTrusted }) => raters(people, flip ? 6 - stars : stars, isTrusted ? trusted : open)),
              weigherAt(landmark),
            ),
            aGeneration({ parameters: { ...parameters, priorStars: flip ? 6 - priorStars : priorStars } }),
            landmark,
          );
        const [one, mirrored] = [looked(false), looked(true)];
        expect(mirrored.intervalLow).toBeCloseTo(6 - one.intervalHigh, 6);
        expect(mirrored.intervalHigh).toBeCloseTo(6 - one.intervalLow, 6);
        expect(mirrored.score).toBeCloseTo(6 - one.score, 5);
      }),
    );
  });

  /** Where everybody begins is what everybody says: nothing but the amount of evidence changes. */
  const agreeing = (stars: number) => aGeneration({ parameters: { ...parameters, priorStars: stars } });
  const middling = fc.integer({ min: 2, max: 4 });

  it('shrinks with evidence, at an unchanged mean', () => {
    fc.assert(
      fc.property(middling, fc.oneof(fc.nat(20), fc.nat(100_000)), fc.integer({ min: 1, max: 1_000_000 }), (stars, people, more) => {
        const of = (all: number) => standingOn(sumsOf([raters(all, stars)], weigherAt(landmark)), agreeing(stars), landmark);
        fc.pre(more > people / 100);
        expect(width(of(people + more))).toBeLessThan(width(of(people)));
        expect(of(people).score).toBe(stars);
      }),
      { numRuns: 50 },
    );
    // 2 · 1.645 standard deviations of √(0.8 · 0.2/100,004), on the scale of 4.
    expect(width(standing([raters(80_000, 4), raters(20_000, 5)]))).toBeCloseTo(0.016_65, 4);
  });

  it('widens with age, at an unchanged mean', () => {
    fc.assert(
      fc.property(
        middling,
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(8_000),
        fc.integer({ min: 30, max: 4_000 }),
        (stars, people, age, later) => {
          const on = (day: number) => standingOn(sumsOf([raters(people, stars)], weigherAt(landmark)), agreeing(stars), day);
          expect(width(on(landmark + age + later))).toBeGreaterThan(width(on(landmark + age)));
          expect(on(landmark + age + later).evidence).toBeLessThan(on(landmark + age).evidence);
        },
      ),
    );
  });
});

describe('a party with ten million ratings', () => {
  const tenMillion = lookedAt(fewOrMany).chain((party) =>
    ratersAround(party.today, fc.constant(10_000_000)).map((everybody) => ({
      ...party,
      everybody: [
        ...party.everybody.map((some) => ({ ...some, people: Math.ceil(some.people / 1_000) })),
        { ...everybody, ratings: everybody.ratings.slice(0, 1).map((rating) => ({ ...rating, day: Math.min(rating.day, party.today) })) },
      ],
    })),
  );
  const expectSound = ({ score, intervalLow, intervalHigh, evidence }: Standing): void => {
    // The interval of so many is hardly wider than the grid that the score lies on.
    expect(intervalLow).toBeGreaterThanOrEqual(1);
    expect(score).toBeGreaterThan(intervalLow - step);
    expect(score).toBeLessThan(intervalHigh + step);
    expect(intervalHigh).toBeLessThanOrEqual(5);
    expect(score).toBeGreaterThanOrEqual(1);
    expect(score).toBeLessThanOrEqual(5);
    expect(evidence).toBeLessThan(2 * 10_010_000);
    expect(evidence).toBeGreaterThanOrEqual(0);
  };

  it('has a sound standing, whatever they are', () => {
    fc.assert(
      fc.property(tenMillion, (party) => expectSound(standingIn(party, party.everybody))),
      { numRuns: 100 },
    );
  });

  it.each([1, 2, 3, 4, 5])('has a sound standing when all are of %d stars', (stars) => expectSound(standing([raters(10_000_000, stars)])));

  it('has a sound standing also where the weight of each is rounded down', () => {
    // On that day a rating weighs 9,809 units, and 43/64 of it 6,590.4; four times that is 26,361.7.
    expectSound(standing([raters(10_000_000, 5, { ...trusted, honesty: 43 }, landmark - 2_000)]));
    expectSound(standing([raters(10_000_000, 5, { ...open, honesty: 20 }, landmark - 12_100)]));
  });

  it('has a sound standing on every day of a century', () => {
    const someday = fc.integer({ min: landmark, max: landmark + 40_000 });
    fc.assert(
      fc.property(someday, anyStars, (day, stars) => expectSound(standing([raters(10_000_000, stars)], day))),
      { numRuns: 50 },
    );
  });
});
