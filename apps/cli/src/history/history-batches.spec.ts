import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryBatch, HistoryRules } from '@evenhand/ratings';
import fc from 'fast-check';
import { historyBatches } from './history-batches.js';
import { fingerprint, openHistoryFile } from './history-file.js';

const rules: HistoryRules = { scale: { minimum: 1, maximum: 5 }, defaultRole: 'SELLER', now: new Date('2026-03-02T09:00:00Z') };
const options = { delimiter: null, header: null, columns: ['rater', 'ratee', 'rating', 'time'] };
const begin = { byte: 0, line: 0 };

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-history-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(content: string | Buffer) {
  files += 1;
  const path = join(folder, `${files}.csv`);
  await writeFile(path, content);
  return openHistoryFile(path, options);
}

async function batchesOf(file: Awaited<ReturnType<typeof opened>>, from = begin): Promise<HistoryBatch[]> {
  const batches: HistoryBatch[] = [];
  for await (const batch of historyBatches(file, rules, from)) batches.push(batch);
  return batches;
}

const linesIn = (batches: readonly HistoryBatch[]) =>
  batches.flatMap(({ accepted, rejected }) => [...accepted, ...rejected].sort((a, b) => a.line - b.line));
const isGapless = (batches: readonly HistoryBatch[], from = begin, bytes = 0): void => {
  expect(batches.map(({ isLast }) => isLast)).toEqual(batches.map((_, index) => index === batches.length - 1));
  expect(batches[0]?.fromByte).toBe(from.byte);
  for (const [index, batch] of batches.entries()) if (index > 0) expect(batch.fromByte).toBe(batches[index - 1]?.toByte);
  expect(batches.at(-1)?.toByte).toBe(bytes);
};

describe('reading a history', () => {
  it('goes on from the end of any batch as if it had never stopped', async () => {
    const lines = Array.from({ length: 12_345 }, (_, index) =>
      index % 1_000 === 7 ? 'nonsense' : `u${index},v${index % 99},${1 + (index % 5)},${1_700_000_000 + index}`,
    );
    const file = await opened(`rater,ratee,rating,time\n${lines.join('\r\n')}`);
    const whole = await batchesOf(file);
    expect(whole.length).toBe(3);
    isGapless(whole, begin, file.bytes);
    expect(linesIn(whole).map(({ line }) => line)).toEqual(lines.map((_, index) => index + 2));
    for (const [index, { toByte, toLine }] of whole.entries()) {
      const rest = await batchesOf(file, { byte: toByte, line: toLine });
      isGapless(rest, { byte: toByte, line: toLine }, file.bytes);
      expect(linesIn(rest)).toEqual(linesIn(whole.slice(index + 1)));
    }
  });

  it('always accounts for every line once, whatever the file holds', async () => {
    const cell = fc.oneof(
      fc.constantFrom('karl', 'hanna', 'paul', '4', '5', '9', '1700000000', '9999999999', '"', '\0', '\uFEFF', 'ä', '', ' '),
      fc.string({ maxLength: 4 }),
    );
    const row = fc.array(cell, { maxLength: 6 }).map((cells) => Buffer.from(cells.join(',')));
    const raw = fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes));
    const content = fc
      .array(fc.oneof(row, raw), { maxLength: 20 })
      .map((rows) => Buffer.concat(rows.flatMap((each) => [each, Buffer.from('\n')])));
    await fc.assert(
      fc.asyncProperty(content, fc.boolean(), async (rows, hasHeader) => {
        const bytes = Buffer.concat([Buffer.from(hasHeader ? 'rater,ratee,rating,time\n' : 'a,b,1,1\n'), rows]);
        const file = await opened(bytes);
        const batches = await batchesOf(file);
        isGapless(batches, begin, bytes.length);
        const newlines = bytes.filter((byte) => byte === 0x0a).length;
        expect(linesIn(batches).map(({ line }) => line)).toEqual(
          Array.from({ length: newlines - (hasHeader ? 1 : 0) }, (_, index) => index + (hasHeader ? 2 : 1)),
        );
        for (const { raw: kept } of linesIn(batches)) {
          expect(kept.includes('\0')).toBe(false);
          expect(kept.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps batches small where lines are long', async () => {
    const long = `karl,hanna,4,1700000000,${'x'.repeat(60_000)}`;
    const file = await opened(`${long}\n`.repeat(300));
    const batches = await batchesOf(file);
    expect(Math.max(...batches.map(({ fromByte, toByte }) => toByte - fromByte))).toBeLessThan(5 * 1_024 * 1_024);
    expect(linesIn(batches)).toHaveLength(300);
    expect(linesIn(batches).every(({ raw }) => raw.length <= 500)).toBe(true);
  });

  it('takes a line of 10 MB as one rejected line among good ones', async () => {
    const file = await opened(`karl,hanna,4,1700000000\n${'x'.repeat(10 * 1_024 * 1_024)}\npaul,hanna,5,1700000000`);
    const batches = await batchesOf(file);
    expect(batches.flatMap(({ accepted }) => accepted.map(({ line }) => line))).toEqual([1, 3]);
    expect(batches.flatMap(({ rejected }) => rejected)).toEqual([{ line: 2, reason: 'LINE_TOO_LONG', raw: 'x'.repeat(500) }]);
  });

  it.each([
    ['nothing', ''],
    ['a header alone', 'rater,ratee,rating,time\n'],
    ['a header without line end', 'rater,ratee,rating,time'],
  ])('of %s is one empty batch', async (_, content) => {
    const file = await opened(content);
    expect(await batchesOf(file)).toEqual([
      { fromByte: 0, toByte: content.length, toLine: content === '' ? 0 : 1, accepted: [], rejected: [], isLast: true },
    ]);
  });

  it('has a fingerprint of content and rules, not of the name', async () => {
    const [one, same, other] = [await opened('a,b,1,1\n'), await opened('a,b,1,1\n'), await opened('a,b,2,1\n')];
    const print = await fingerprint(one, rules);
    expect(await fingerprint(same, rules)).toBe(print);
    expect(await fingerprint(one, { ...rules, now: new Date() })).toBe(print);
    expect(await fingerprint(other, rules)).not.toBe(print);
    expect(await fingerprint(one, { ...rules, defaultRole: 'BUYER' })).not.toBe(print);
    expect(await fingerprint(one, { ...rules, scale: { minimum: 0, maximum: 5 } })).not.toBe(print);
  });
});
