import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, landmark, parameters as usual, rowsAmong, weigherAt, type RatingRow } from '../../../../test/builders/ratings.js';
import { calibrateOutlook } from './calibrate-outlook.js';
import { GroupedRatings } from './grouped-ratings.js';
import { OutlookReplay } from './outlook-replay.js';
import type { OutlookCalibration } from './outlook.js';
import { marketOf } from './rate-raters.js';
import type { RatingColumns } from './rating-columns.js';

/** The score's half-life changes nothing here; a short one makes short tables. */
const parameters = { ...usual, halfLifeDays: 30 };

const calibrateColumns = (columns: RatingColumns): OutlookCalibration =>
  calibrateOutlook(columns, GroupedRatings.received(columns), landmark, parameters);
/** How many days each generation of the replay lasts. */
const generationDays = 30;
const parties = 6;
const calibrate = (rows: readonly RatingRow[]): OutlookCalibration => calibrateColumns(columnsOf(parties, rows));

/** Of those in one hour none is the latest, so there is one of them. */
const oneAnHour = (rows: readonly RatingRow[]): RatingRow[] => [...new Map(rows.map((row) => [row.hour, row])).values()];
const histories = rowsAmong(parties, { until: landmark, days: 400, maxLength: 60, minLength: 2 }).map(oneAnHour);

describe('the calibration of the outlooks', () => {
  it('without any rating is none', () => {
    expect(calibrate([])).toEqual({ ratings: 0, bad: 0, shift: 0, pairShift: 0 });
  });

  it('never depends on the order in which the ratings are read', () => {
    const mixed = histories.chain((rows) =>
      fc.record({ rows: fc.constant(rows), other: fc.shuffledSubarray(rows, { minLength: rows.length }) }),
    );
    fc.assert(
      fc.property(mixed, ({ rows, other }) => {
        expect(calibrate(other)).toEqual(calibrate(rows));
      }),
      { numRuns: 30 },
    );
  });

  it('knows the whole market, and learns from the last 180 days alone', () => {
    fc.assert(
      fc.property(histories, (rows) => {
        const calibration = calibrate(rows);
        expect(Object.values(calibration).every(Number.isFinite)).toBe(true);
        expect(calibration).toMatchObject(marketOf(GroupedRatings.received(columnsOf(parties, rows)), weigherAt(landmark)));
        const sorted = [...rows].sort((a, b) => a.hour - b.hour);
        const from = sorted.findIndex(({ hour }) => hour >= (landmark - 180) * 24);
        const { shift, pairShift } =
          from === -1 ? { shift: 0, pairShift: 0 } : new OutlookReplay(columnsOf(parties, sorted), parameters, generationDays).run(from);
        expect([calibration.shift, calibration.pairShift]).toEqual([shift, pairShift]);
      }),
      { numRuns: 30 },
    );
  });

  it('learns from so many of the latest ratings only, of whole hours', () => {
    const [hours, perHour, most] = [600, 50, 20_000];
    const rows = Array.from({ length: hours * perHour }, (_, index): RatingRow => {
      const author = index % 900;
      return {
        author,
        subject: 1_000 + ((index * 7) % 900),
        role: 1,
        hour: landmark * 24 - hours + Math.floor(index / perHour),
        stars: index % 11 < 2 ? 1 : 5,
      };
    });
    const columns = columnsOf(2_000, rows);
    const { shift, pairShift } = new OutlookReplay(columns, parameters, generationDays).run(hours * perHour - most);
    expect(calibrateColumns(columns)).toMatchObject({ shift, pairShift });
  });
});
