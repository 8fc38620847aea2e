import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aGeneration, anyAmount, anyDay, landmark, parameters, weigherAt } from '../../../../test/builders/ratings.js';
import { dayOf, fadeSince, memory, toDay, toHour, unit, Weigher, weigherOf } from './weights.js';

const weigher = weigherAt(landmark);
const anyLandmark = fc.integer({ min: toDay(new Date('2000-01-01')), max: toDay(new Date('2060-12-31')) });
const anyHalfLife = fc.integer({ min: 1, max: 400 });
const weigherWith = (day: number, halfLifeDays: number) => new Weigher({ landmark: day, parameters: { ...parameters, halfLifeDays } });

describe('what a rating weighs by its day', () => {
  it.each([
    // In units of 1/65,536: 2^16 · 2^(half-lives).
    [0, 65_536],
    [-1, 32_768],
    [1, 131_072],
    [-16, 1],
    // Half a unit is rounded up.
    [-17, 1],
    [-18, 0],
    [10, 67_108_864],
    [11, 67_108_864],
  ])('is, %d half-lives from the landmark, %d units, worked out by hand', (halfLives, units) => {
    expect(weigher.aged(1, landmark + halfLives * 730)).toBe(units);
    expect(weigher.inReceived(1, landmark + halfLives * 90)).toBe(units);
    expect(weigher.inGivenLately(landmark + halfLives * 3)).toBe(units);
    expect(weigher.inGivenLong(landmark + halfLives * 90)).toBe(units);
    expect(weigher.inMarket(landmark + halfLives * 180)).toBe(units);
  });

  it('is in proportion to what the deal is worth and to how credible the rater is', () => {
    expect(weigher.aged(0.75, landmark)).toBe(49_152);
    expect(weigher.inReceived(2, landmark - 90)).toBe(65_536);
    expect(weigher.inReceived(0, landmark)).toBe(0);
  });

  it('doubles with every half-life, to within rounding', () => {
    fc.assert(
      fc.property(anyLandmark, anyHalfLife, fc.double({ min: -17, max: 9, noNaN: true }), (day, halfLife, away) => {
        const of = weigherWith(day, halfLife);
        const said = day + Math.round(away * halfLife);
        fc.pre(said + halfLife <= day + 10 * halfLife);
        // Each of the two is off by half a unit at most, and one of them is doubled.
        expect(Math.abs(of.aged(1, said + halfLife) - 2 * of.aged(1, said))).toBeLessThanOrEqual(1.5);
      }),
      { numRuns: 60 },
    );
  });

  it('never falls with a later day, is a whole number, nothing beyond 17 half-lives and bounded after 10', () => {
    fc.assert(
      fc.property(anyLandmark, anyHalfLife, anyDay, anyDay, fc.double({ min: 0, max: 1, noNaN: true }), (day, halfLife, a, b, value) => {
        const of = weigherWith(day, halfLife);
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        for (const weigh of [
          (on: number) => of.aged(value, on),
          (on: number) => of.inReceived(2 * value, on),
          (on: number) => of.inGivenLately(on),
          (on: number) => of.inGivenLong(on),
          (on: number) => of.inMarket(on),
        ]) {
          expect(Number.isInteger(weigh(earlier))).toBe(true);
          expect(weigh(earlier)).toBeGreaterThanOrEqual(0);
          expect(weigh(earlier)).toBeLessThanOrEqual(weigh(later));
          expect(weigh(later)).toBeLessThanOrEqual(2 * 2 ** 10 * unit);
        }
        if (earlier < day - 17 * halfLife) expect(of.aged(1, earlier)).toBe(0);
        if (later > day + 10 * halfLife) expect(of.aged(1, later)).toBe(2 ** 10 * unit);
        if (earlier < day - 17 * memory.market) {
          expect([of.inReceived(2, earlier), of.inGivenLately(earlier), of.inGivenLong(earlier), of.inMarket(earlier)]).toEqual([
            0, 0, 0, 0,
          ]);
        }
      }),
    );
  });

  it('when it is read on a later day, is what its age has left of it', () => {
    const halfLives = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(anyLandmark, anyHalfLife, halfLives, halfLives, (day, halfLife, saidAt, readAt) => {
        const [said, read] = [saidAt, readAt].map((away) => day + Math.round(away * halfLife)) as [number, number];
        const units = weigherWith(day, halfLife).aged(1, said);
        const left = (units / unit) * fadeSince(day, read, halfLife);
        expect(Math.abs(left / 2 ** ((said - read) / halfLife) - 1)).toBeLessThanOrEqual(0.51 / units);
      }),
      { numRuns: 60 },
    );
  });

  it('fades in a way that is finite and above nothing on every day', () => {
    fc.assert(
      fc.property(anyLandmark, anyDay, anyHalfLife, (day, read, halfLife) => {
        expect(fadeSince(day, read, halfLife)).toBeGreaterThan(0);
        expect(fadeSince(day, read, halfLife)).toBeLessThanOrEqual(2 ** 34);
        expect(fadeSince(day, read + 1, halfLife)).toBeLessThanOrEqual(fadeSince(day, read, halfLife));
      }),
    );
    expect(fadeSince(landmark, landmark, 730)).toBe(1);
    expect(fadeSince(landmark, landmark + 730, 730)).toBe(0.5);
    expect(fadeSince(landmark, landmark - 730, 730)).toBe(2);
  });
});

describe('what a deal counts by its amount', () => {
  it.each([
    // The cube root of how many typical deals of 5,000 it is worth, from ½ to 2.
    [0, 0.5],
    [625, 0.5],
    [1_080, 0.6],
    [5_000, 1],
    [16_875, 1.5],
    [40_000, 2],
    [1_000_000_000_000, 2],
    [null, 1],
  ])('of %p is %d, worked out by hand', (amountMinor, value) => {
    expect(weigher.value(amountMinor)).toBeCloseTo(value, 12);
  });

  it('lies between a half and two, and never falls with the amount', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, fc.constantFrom(1, 5_000, 100_000_000), (a, b, typicalAmountMinor) => {
        const of = weigherOf(aGeneration({ parameters: { ...parameters, typicalAmountMinor } }));
        for (const amount of [a, b]) {
          expect(of.value(amount)).toBeGreaterThanOrEqual(0.5);
          expect(of.value(amount)).toBeLessThanOrEqual(2);
          if (amount !== null && amount > typicalAmountMinor) expect(of.value(amount)).toBeGreaterThan(1);
        }
        if (a !== null && b !== null) expect(of.value(Math.min(a, b))).toBeLessThanOrEqual(of.value(Math.max(a, b)));
      }),
    );
  });
});

describe('days and hours', () => {
  it('are whole ones since 1970 in UTC, also before it', () => {
    expect(toDay(new Date('1970-01-01T23:59:59.999Z'))).toBe(0);
    expect(toDay(new Date('1969-12-31T23:59:59.999Z'))).toBe(-1);
    expect(toHour(new Date('1970-01-02T01:59:59.999Z'))).toBe(25);
    // 56 years, 14 of them leap years, and 60 days.
    expect(toDay(new Date('2026-03-02T12:00:00Z'))).toBe(56 * 365 + 14 + 60);
    fc.assert(fc.property(fc.date({ noInvalidDate: true }), (time) => expect(dayOf(toHour(time))).toBe(toDay(time))));
  });
});

describe('the tables of a generation', () => {
  it('are made once, and anew for another landmark, half-life or typical amount', () => {
    const generation = aGeneration();
    const tables = weigherOf(generation);
    expect(weigherOf(aGeneration({ id: 2, parameters: { ...parameters, priorStars: 3 } }))).toBe(tables);
    expect(weigherOf(aGeneration({ landmark: landmark + 1 })).aged(1, landmark + 1)).toBe(unit);
    expect(weigherOf(aGeneration({ parameters: { ...parameters, halfLifeDays: 10 } })).aged(1, landmark - 10)).toBe(unit / 2);
    expect(weigherOf(aGeneration({ parameters: { ...parameters, typicalAmountMinor: 10 } })).value(80)).toBe(2);
  });

  it('are the same after many others were used', () => {
    const before = weigherOf(aGeneration());
    for (let later = 1; later <= 20; later += 1) weigherOf(aGeneration({ landmark: landmark + later }));
    expect(weigherOf(aGeneration()).aged(1, landmark - 365)).toBe(before.aged(1, landmark - 365));
  });
});
