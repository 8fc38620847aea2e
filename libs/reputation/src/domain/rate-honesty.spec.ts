import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, landmark, rowsAmong, type RatingRow } from '../../../../test/builders/ratings.js';
import { GroupedRatings } from './grouped-ratings.js';
import { helpRateHonesty, partiesRated, rateHonesty, type HonestyWork } from './rate-honesty.js';
import { ratedPairs } from './rated-pairs.js';
import { newcomer } from './rater-standing.js';

function honestyOf(parties: number, rows: readonly RatingRow[], isVerified: (party: number) => boolean): number[] {
  const pairs = ratedPairs(GroupedRatings.received(columnsOf(parties, rows)));
  const verified = Uint8Array.from({ length: parties }, (_, party) => Number(isVerified(party)));
  return [...rateHonesty(pairs, partiesRated(pairs), verified)];
}
const says = (author: number, subject: number, stars: number): RatingRow => ({ author, subject, role: 1, hour: landmark * 24, stars });

/** Parties 100, 101 …, about each of which ten verified raters, 0 to 9, are of one mind. Raters from 10 on are nobody's. */
const known = (stars: number, times: number, first = 100): RatingRow[] =>
  Array.from({ length: times }, (_, party) => Array.from({ length: 10 }, (__, rater) => says(rater, first + party, stars))).flat();
const among = (rows: readonly RatingRow[]): number[] => honestyOf(1_200, rows, (party) => party < 10);
const saysOfAll = (author: number, stars: number, times: number, first = 100): RatingRow[] =>
  Array.from({ length: times }, (_, party) => says(author, first + party, stars));

describe('how honest a rater is', () => {
  it('does not depend on who works it out, nor on when helpers come', () => {
    const parties = 12;
    fc.assert(
      fc.property(rowsAmong(parties, { until: landmark, days: 30, maxLength: 200 }), (rows) => {
        const pairs = ratedPairs(GroupedRatings.received(columnsOf(parties, rows)));
        const verified = Uint8Array.from({ length: parties }, (_, party) => party % 3);
        const by = (invite: (work: HonestyWork) => void) => rateHonesty(pairs, partiesRated(pairs), verified, { worthFrom: 0, invite });
        const late: HonestyWork[] = [];
        const alone = rateHonesty(pairs, partiesRated(pairs), verified);
        expect(by((work) => helpRateHonesty(work))).toEqual(alone);
        expect(by((work) => late.push(work))).toEqual(alone);
        for (const work of late) helpRateHonesty(work);
      }),
    );
  });

  it('does not depend on how parties are numbered, be they beside each other or blocks apart', () => {
    const [parties, apart] = [12, 4_093];
    fc.assert(
      fc.property(rowsAmong(parties, { until: landmark, days: 30, maxLength: 200, minLength: 100 }), (rows) => {
        const scattered = rows.map((row) => ({ ...row, author: row.author * apart, subject: row.subject * apart }));
        const honesty = honestyOf(parties * apart, scattered, (party) => party % (3 * apart) === 0);
        expect(honesty.filter((_, party) => party % apart === 0)).toEqual(honestyOf(parties, rows, (party) => party % 3 === 0));
      }),
      { numRuns: 2 },
    );
  });

  it('lies between 0 and 64, is that of a newcomer for whom has rated nobody, and never depends on the order', () => {
    const parties = 8;
    const mixed = rowsAmong(parties, { until: landmark, days: 30, maxLength: 100 }).chain((rows) =>
      fc.record({ rows: fc.constant(rows), other: fc.shuffledSubarray(rows, { minLength: rows.length }) }),
    );
    fc.assert(
      fc.property(mixed, fc.nat(parties), ({ rows, other }, verified) => {
        const honesty = honestyOf(parties, rows, (party) => party < verified);
        expect(honesty).toHaveLength(parties);
        for (const [party, each] of honesty.entries()) {
          expect(each).toBeLessThanOrEqual(64);
          if (!rows.some(({ author }) => author === party)) expect(each).toBe(newcomer.honesty);
        }
        // Of one pair's deals in one hour it is not known which is the latest.
        const names = rows.map(({ author, subject, role, hour }) => JSON.stringify([author, subject, role, hour]));
        fc.pre(new Set(names).size === names.length);
        expect(honestyOf(parties, other, (party) => party < verified)).toEqual(honesty);
      }),
    );
  });

  it('grows with every word that agrees with what the verified say', () => {
    const honesty = [1, 2, 5, 20].map((times) => among([...known(5, 20), ...saysOfAll(10, 5, times)])[10] ?? NaN);
    expect(honesty).toEqual([...honesty].sort((a, b) => a - b));
    expect(honesty[0]).toBeGreaterThanOrEqual(newcomer.honesty - 2);
  });

  it.each([
    ['who calls bad whom the verified call good', 5, 1],
    ['who calls good whom the verified call bad', 1, 5],
  ])('of somebody %s falls with every word, to nothing, and stays there', (_, theirs, own) => {
    // There are as many about whom they say the opposite.
    const record = [...known(theirs, 100), ...known(own, 100, 600)];
    const honesty = [0, 1, 2, 5, 20, 100].map((times) => among([...record, ...saysOfAll(10, own, times)])[10] ?? NaN);
    expect(honesty).toEqual([...honesty].sort((a, b) => b - a));
    expect(honesty[4]).toBe(0);
    expect(honesty[5]).toBe(0);
  });

  it('does not suffer from one rating against the consensus by somebody who mostly agrees', () => {
    const all = among([...known(5, 21), ...saysOfAll(10, 5, 20), says(10, 120, 1)]);
    expect(all[10]).toBeGreaterThan(newcomer.honesty - 20);
  });

  it('is judged by what the verified say: a crowd that agrees with itself makes no consensus', () => {
    const crowd = Array.from({ length: 50 }, (_, index) => saysOfAll(10 + index, 1, 20)).flat();
    const all = among([...known(5, 20), ...crowd]);
    for (const honesty of all.slice(10, 60)) expect(honesty).toBe(0);
    for (const honesty of all.slice(0, 10)) expect(honesty).toBeGreaterThan(32);
  });

  it('of somebody with a single word is seen by whom it stands among', () => {
    // They lie so often that the odds of it are beyond all numbers.
    const liars = Array.from({ length: 20 }, (_, index) => saysOfAll(20 + index, 1, 300)).flat();
    const alone = among([...known(5, 301), says(10, 400, 1)])[10] ?? NaN;
    const amidLiars = among([...known(5, 301), ...liars, says(10, 100, 1)])[10] ?? NaN;
    expect(amidLiars).toBeLessThan(alone);
    expect(amidLiars).toBe(0);
  });
});
