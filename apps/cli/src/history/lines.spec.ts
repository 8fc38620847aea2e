import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf, type Line } from './lines.js';

const wholeFile = { byte: 0, line: 0 };

async function read(chunks: Iterable<Buffer> | AsyncIterable<Buffer>, from = wholeFile): Promise<Line[]> {
  const lines: Line[] = [];
  // Copied: a line may lie in memory that its chunk is read into again.
  for await (const line of linesOf(chunks, from)) lines.push({ ...line, bytes: Buffer.from(line.bytes) });
  return lines;
}

const texts = async (text: string): Promise<string[]> => (await read([Buffer.from(text)])).map(({ bytes }) => bytes.toString('utf8'));

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let start = 0;
  for (const size of sizes) {
    chunks.push(bytes.subarray(start, start + size));
    start += size;
  }
  return [...chunks, bytes.subarray(start)];
}

describe('the lines of a file', () => {
  it('end with LF or CRLF, the last one also without', async () => {
    expect(await texts('a\nb\r\nc')).toEqual(['a', 'b', 'c']);
    expect(await texts('a\nb\n')).toEqual(['a', 'b']);
    expect(await texts('')).toEqual([]);
    expect(await texts('\n')).toEqual(['']);
    expect(await texts('a\n\r\n\nb')).toEqual(['a', '', '', 'b']);
    expect(await texts('a\rb\n')).toEqual(['a\rb']);
  });

  it('begin after a byte order mark, which is no part of the first', async () => {
    expect(await texts('\uFEFFrater\n\uFEFFa')).toEqual(['rater', '\uFEFFa']);
    const [, second] = await read([Buffer.from('\uFEFFa\nb')]);
    expect(second).toMatchObject({ number: 2, toByte: 6 });
  });

  it('are the same however the file is cut into chunks, and go on from any line end', async () => {
    const piece = fc.oneof(fc.constantFrom('\n', '\r', '\r\n', '\uFEFF', 'ä', '😀', '"', ',', '\0'), fc.string({ maxLength: 5 }));
    const bytesOf = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(''))),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(bytesOf, fc.array(fc.nat(9), { maxLength: 60 }), async (bytes, sizes) => {
        const whole = await read([bytes]);
        expect(await read(cut(bytes, sizes))).toEqual(whole);
        expect(whole.map(({ number }) => number)).toEqual(whole.map((_, index) => index + 1));
        expect(whole.at(-1)?.toByte ?? 0).toBe(bytes.length);
        for (const [index, { number, toByte }] of whole.entries()) {
          expect(await read([bytes.subarray(toByte)], { byte: toByte, line: number })).toEqual(whole.slice(index + 1));
        }
      }),
    );
  });

  it('may be as long as 64 KiB; of a longer one the beginning is kept, and the next one is found', async () => {
    const bound = 65_536;
    for (const chunkSize of [1_000, bound, 70_000, 300_000]) {
      const bytes = Buffer.from(`${'a'.repeat(bound)}\n${'b'.repeat(bound + 1)}\nc`);
      const lines = await read(
        cut(
          bytes,
          Array.from({ length: Math.ceil(bytes.length / chunkSize) }, () => chunkSize),
        ),
      );
      expect(lines.map(({ bytes: kept, isTooLong }) => [kept.length, isTooLong])).toEqual([
        [bound, false],
        [bound, true],
        [1, false],
      ]);
    }
  });

  it('never take more memory than one chunk and one line, even where 200 MB have no line end', async () => {
    const chunk = Buffer.alloc(65_536, 0x61);
    let peak = 0;
    const chunks = function* (): Generator<Buffer> {
      for (let index = 0; index < 3_200; index += 1) {
        if (index % 100 === 0) peak = Math.max(peak, process.memoryUsage().arrayBuffers);
        yield chunk;
      }
      yield Buffer.from('\nnext');
    };
    const before = process.memoryUsage().arrayBuffers;
    const lines = await read(chunks());
    expect(lines).toMatchObject([
      { number: 1, isTooLong: true, toByte: 3_200 * 65_536 + 1 },
      { number: 2, isTooLong: false },
    ]);
    expect(peak - before).toBeLessThan(20 * 1_024 * 1_024);
  });
});
