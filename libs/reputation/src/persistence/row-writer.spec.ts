import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CopiedRows } from './copied-rows.js';
import { headerBytes } from './copy-format.js';
import { IdTable, unknown } from './id-table.js';
import { RowWriter } from './row-writer.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly small: number;
  readonly time: Date;
  readonly isSo: boolean;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.uuid(),
  text: fc.string(),
  small: fc.integer({ min: -(2 ** 15), max: 2 ** 15 - 1 }),
  time: fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  isSo: fc.boolean(),
});

function written(rows: readonly Row[]): Buffer {
  const writer = new RowWriter();
  for (const { id, text, small, time, isSo } of rows) writer.row(5).uuid(id).text(text).int16(small).timestamptz(time).boolean(isSo);
  return writer.end();
}

describe('rows in the binary format of COPY', () => {
  it('are read as they were written, wherever a chunk ends', () => {
    fc.assert(
      fc.property(fc.array(row), fc.nat(), (rows, cut) => {
        const bytes = written(rows);
        const copied = new CopiedRows(5);
        const read: unknown[] = [];
        const end = headerBytes + (cut % (bytes.length - headerBytes));
        let position = headerBytes;
        for (const chunk of [bytes.subarray(0, end), bytes]) {
          position = copied.take(chunk, position);
          for (let index = 0; index < copied.length; index += 1) {
            const at = copied.seek(index);
            read.push([at.uuid(0), at.text(1), at.int16(2), at.hour(3), at.boolean(4)]);
          }
        }
        expect(read).toEqual(
          rows.map(({ id, text, small, time, isSo }) => [id, text, small, Math.floor(time.getTime() / 3_600_000), isSo]),
        );
      }),
    );
  });
});

describe('the numbers of ids', () => {
  it('are those of their first appearance, whether looked up together or alone, and lead back to them', () => {
    const someIds = fc.array(fc.uuid(), { minLength: 1 }).chain((ids) => fc.array(fc.constantFrom(...ids), { maxLength: 3_000 }));
    fc.assert(
      fc.property(someIds, fc.uuid(), (ids, other) => {
        const table = new IdTable();
        const rows = rowsOf(ids);
        const numbers = [...table.numbersOf(rows, 0)];
        const distinct = [...new Set(ids)];
        expect(numbers).toEqual(ids.map((id) => distinct.indexOf(id)));
        expect([...table.findAll(rows, 0)]).toEqual(numbers);
        expect(distinct.map((_, number) => table.idOf(number))).toEqual(distinct);
        expect(table.find(rowsOf([other]).seek(0), 0)).toBe(distinct.includes(other) ? distinct.indexOf(other) : unknown);
        const inOrder = distinct.map((_, number) => number).sort((a, b) => table.compare(a, b));
        expect(inOrder.map((number) => table.idOf(number))).toEqual([...distinct].sort());
      }),
      { numRuns: 30 },
    );
  });
});

function rowsOf(ids: readonly string[]): CopiedRows {
  const rows = new CopiedRows(5);
  rows.take(written(ids.map((id) => ({ id, text: '', small: 0, time: new Date(0), isSo: true }))), headerBytes);
  return rows;
}
