import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyLandmark, columnsOf, landmark, rowsAmong, weigherAt, type RatingRow } from '../../../../test/builders/ratings.js';
import { GroupedRatings } from './grouped-ratings.js';
import { marketShare } from './outlook.js';
import { helpRateCredibility, marketOf, rateCredibility, rateRaters, type CredibilityWork } from './rate-raters.js';
import { alone } from './shared-work.js';
import type { Day } from './weights.js';

const says = (author: number, subject: number, stars: number, day: Day = landmark): RatingRow => ({
  author,
  subject,
  role: 1,
  hour: day * 24,
  stars,
});
const group = (parties: number, rows: readonly RatingRow[]): GroupedRatings => GroupedRatings.received(columnsOf(parties, rows));
const credibilityOf = (parties: number, rows: readonly RatingRow[], market = 0.05): number[] => [
  ...rateCredibility(group(parties, rows), market, weigherAt(landmark)),
];

const markets = fc.tuple(anyLandmark, fc.integer({ min: 1, max: 12 })).chain(([day, parties]) =>
  fc.record({
    day: fc.constant(day),
    parties: fc.constant(parties),
    rows: rowsAmong(parties, { until: day, days: 300, maxLength: 120 }),
    market: fc.double({ min: 0.001, max: 0.9, noNaN: true }),
  }),
);
const shuffled = markets.chain((market) =>
  fc.record({
    market: fc.constant(market),
    mixed: fc.shuffledSubarray(market.rows, { minLength: market.rows.length }),
  }),
);

describe('how far a party can be believed', () => {
  it.each<[string, number[], number[]]>([
    ['nobody was rated', credibilityOf(2, []), [64, 64]],
    // 2 · 64/(1 + (1 + 0.15)/2.85 · 19)
    ['one was called bad by somebody unknown', credibilityOf(2, [says(0, 1, 2)]), [64, 15]],
    // 2 · 64/(1 + 0.15/3.85 · 19)
    ['one was called good', credibilityOf(2, [says(0, 1, 3)]), [64, 74]],
    // Half of it is left: 2 · 64/(1 + (0.5 + 0.15)/2.85 · 19)
    ['one was called bad 90 days ago', credibilityOf(2, [says(0, 1, 1, landmark - 90)]), [64, 24]],
    // Who is worth 15/64 said so: 2 · 64/(1 + (0.234375 + 0.15)/2.85 · 19)
    ['one was called bad by somebody who was called bad', credibilityOf(3, [says(0, 1, 1), says(1, 2, 1)]), [64, 15, 36]],
    ['one was called bad in either role', credibilityOf(2, [{ ...says(0, 1, 1), role: 0 }]), [64, 15]],
  ])('when %s, is worked out by hand', (_, found, expected) => expect(found).toEqual(expected));

  it('lies between 0 and 128, and is 64 of whom nobody rated', () => {
    fc.assert(
      fc.property(markets, ({ day, parties, rows, market }) => {
        const credibility = rateCredibility(group(parties, rows), market, weigherAt(day));
        expect(credibility).toHaveLength(parties);
        for (const [party, each] of credibility.entries()) {
          expect(each).toBeLessThanOrEqual(128);
          if (!rows.some(({ subject }) => subject === party)) expect(each).toBe(64);
        }
      }),
    );
    // By so many that a byte would overflow.
    const everybody = Array.from({ length: 5_000 }, (_, author) => says(author + 2, 0, 5));
    const nobody = Array.from({ length: 5_000 }, (_, author) => says(author + 2, 1, 1));
    expect(credibilityOf(5_002, [...everybody, ...nobody]).slice(0, 2)).toEqual([128, 0]);
  });

  it('never depends on the order of the ratings', () => {
    fc.assert(
      fc.property(shuffled, ({ market: { day, parties, rows, market }, mixed }) => {
        const of = (some: readonly RatingRow[]) => rateCredibility(group(parties, some), market, weigherAt(day));
        expect(of(mixed)).toEqual(of(rows));
      }),
    );
  });

  it('falls with a bad rating and rises with a good one, given by somebody who is believed', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (good, bad) => {
        const before = [
          ...Array.from({ length: good }, (_, rater) => says(rater + 1, 0, 5)),
          ...Array.from({ length: bad }, (_, rater) => says(rater + 1, 0, 1)),
        ];
        const [now = NaN, better = NaN, worse = NaN] = [[], [says(60, 0, 4)], [says(60, 0, 2)]].map(
          (more) => credibilityOf(61, [...before, ...more])[0],
        );
        expect(better).toBeGreaterThanOrEqual(now);
        expect(worse).toBeLessThanOrEqual(now);
        if (good + bad < 5) expect(better).toBeGreaterThan(worse);
      }),
    );
  });
});

describe('what the market was like', () => {
  const market = (rows: readonly RatingRow[], day = landmark) => marketOf(group(9, rows), weigherAt(day));

  it('is the ratings and the bad ones, halved with every 180 days, worked out by hand', () => {
    expect(market([])).toEqual({ ratings: 0, bad: 0 });
    expect(market([says(0, 1, 5), says(2, 1, 2), says(3, 4, 1, landmark - 180), says(3, 4, 3, landmark - 360)])).toEqual({
      ratings: 1 + 1 + 0.5 + 0.25,
      bad: 1 + 0.5,
    });
  });

  it('never depends on the order of the ratings, nor on whom they are about', () => {
    fc.assert(
      fc.property(shuffled, ({ market: { day, parties, rows }, mixed }) => {
        const of = (some: readonly RatingRow[]) => marketOf(group(parties, some), weigherAt(day));
        expect(of(mixed)).toEqual(of(rows));
        expect(of(rows.map((row) => ({ ...row, subject: 0 })))).toEqual(of(rows));
        expect(of(rows).bad).toBeLessThanOrEqual(of(rows).ratings);
      }),
    );
  });
});

describe('whose word is trusted', () => {
  const mostAgreeing = (rows: readonly RatingRow[], verified: readonly number[] = [1, 2, 3]) =>
    rateRaters(
      group(40, rows),
      Uint8Array.from({ length: 40 }, (_, party) => Number(verified.includes(party))),
      landmark,
      weigherAt(landmark),
    );
  /** The verified call six parties good, and so does party 0: so many of them, since so many days. */
  const agreeing = (parties: number, days: number): RatingRow[] => [
    ...[10, 11, 12, 13, 14, 15].flatMap((subject) => [1, 2, 3].map((author) => says(author, subject, 5, landmark - 200))),
    ...Array.from({ length: parties }, (_, index) => says(0, 10 + index, 5, landmark - (index === 0 ? days : 0))),
  ];

  it('whom the host has verified, and who has a history of five parties and ninety days of their own', () => {
    const isTrusted = (rows: readonly RatingRow[]) => mostAgreeing(rows).isTrusted[0];
    expect([...mostAgreeing(agreeing(0, 0)).isTrusted.subarray(0, 4)]).toEqual([0, 1, 1, 1]);
    expect(isTrusted(agreeing(5, 90))).toBe(1);
    expect(isTrusted(agreeing(4, 90))).toBe(0);
    expect(isTrusted(agreeing(5, 89))).toBe(0);
    // What they received counts for how long they are known.
    expect(isTrusted([...agreeing(5, 0), says(30, 0, 5, landmark - 90)])).toBe(1);
  });

  it('never who contradicts the verified, not even the verified themselves', () => {
    const contradicting = [10, 11, 12, 13, 14, 15].map((subject) => says(4, subject, 1, landmark - 100));
    for (const verified of [
      [1, 2, 3],
      [1, 2, 3, 4],
    ]) {
      const { isTrusted, honesty } = mostAgreeing([...agreeing(0, 0), ...contradicting], verified);
      expect([isTrusted[4], honesty[4]]).toEqual([0, 0]);
      expect([...isTrusted.subarray(1, 4)]).toEqual([1, 1, 1]);
    }
  });

  it('beside which everybody is believed, for the outlook, as their record says', () => {
    fc.assert(
      fc.property(markets, ({ day, parties, rows }) => {
        const received = group(parties, rows);
        const { credibility } = rateRaters(received, new Uint8Array(parties), day, weigherAt(day));
        expect(credibility).toEqual(rateCredibility(received, marketShare(marketOf(received, weigherAt(day))), weigherAt(day)));
      }),
      { numRuns: 40 },
    );
  });

  it('and it does not depend on who works it out, nor on when helpers come', () => {
    fc.assert(
      fc.property(markets, ({ day, parties, rows }) => {
        const [received, verified] = [group(parties, rows), new Uint8Array(parties)];
        const by = (invite: (work: CredibilityWork) => void) =>
          rateRaters(received, verified, day, weigherAt(day), { credibility: { worthFrom: 0, invite }, honesty: alone });
        const unhelped = rateRaters(received, verified, day, weigherAt(day));
        const late: CredibilityWork[] = [];
        expect(by((work) => helpRateCredibility(structuredClone(work)))).toEqual(unhelped);
        expect(by((work) => late.push(work))).toEqual(unhelped);
        for (const work of late) helpRateCredibility(work);
        expect(late.map(({ credibility }) => credibility)).toEqual([unhelped.credibility]);
      }),
      { numRuns: 40 },
    );
  });
});
