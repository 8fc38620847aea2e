import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, landmark, rowsAmong, type RatingRow } from '../../../../test/builders/ratings.js';
import { RatingColumnsBuilder, reordered, slice, type RatingColumns } from './rating-columns.js';

const rowsOf = ({ length, author, subject, role, hour, stars, amountMinor }: RatingColumns): RatingRow[] =>
  Array.from({ length }, (_, row) => {
    const amount = amountMinor?.[row] ?? NaN;
    return {
      author: author[row] ?? NaN,
      subject: subject[row] ?? NaN,
      role: role[row] === 1 ? 1 : 0,
      hour: hour[row] ?? NaN,
      stars: stars[row] ?? NaN,
      amountMinor: Number.isNaN(amount) ? null : amount,
    };
  });
const someRows = rowsAmong(9, { until: landmark, days: 1_000, maxLength: 60 });

describe('columns of ratings', () => {
  it('hold what was added to them, also far beyond their first size', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 1, max: 80 }), (rows, times) => {
        const builder = new RatingColumnsBuilder();
        const all = Array.from({ length: times }, () => rows).flat();
        for (const { author, subject, role, hour, stars } of all) builder.add(author, subject, role, hour, stars);
        const columns = builder.columns(9);
        expect(columns.parties).toBe(9);
        expect(columns.amountMinor).toBeNull();
        expect(rowsOf(columns)).toEqual(all.map((row) => ({ ...row, amountMinor: null })));
      }),
      { numRuns: 15 },
    );
  });

  it('are cut without copying', () => {
    fc.assert(
      fc.property(someRows, fc.nat(60), fc.nat(60), (rows, a, b) => {
        const [from, to] = [Math.min(a, b, rows.length), Math.min(Math.max(a, b), rows.length)];
        const columns = columnsOf(9, rows);
        const cut = slice(columns, from, to);
        expect(rowsOf(cut)).toEqual(rowsOf(columns).slice(from, to));
        expect(cut.stars.buffer).toBe(columns.stars.buffer);
      }),
    );
  });

  it('are put into another order, every column alike', () => {
    fc.assert(
      fc.property(
        someRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }))),
        ([rows, order]) => {
          const columns = columnsOf(9, rows);
          const before = rowsOf(columns);
          expect(rowsOf(reordered(columns, Uint32Array.from(order)))).toEqual(order.map((row) => before[row]));
          expect(rowsOf(columns)).toEqual(before);
        },
      ),
    );
  });
});
