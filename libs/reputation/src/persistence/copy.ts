import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { managerOf, type Transaction } from '@evenhand/platform';
import type { Submittable } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** The connection of a transaction, as far as COPY needs it. */
interface Connection {
  query<Stream extends Submittable>(stream: Stream): Stream;
}

async function connectionOf(tx: Transaction): Promise<Connection> {
  const { queryRunner } = managerOf(tx);
  if (queryRunner === undefined) throw new TypeError('A transaction has a connection of its own.');
  return queryRunner.connect() as Promise<Connection>;
}

/** "PGCOPY\n\377\r\n\0", flags and the length of an extension that no server sends. */
const headerBytes = 19;
const endOfRows = -1;
const hoursTo2000 = 10_957 * 24;

/** One row of a binary COPY, without copying: valid until the next row. Source: PostgreSQL manual, COPY, "Binary Format". */
export class CopiedRow {
  private buffer: Buffer = Buffer.alloc(0);
  private readonly starts: Int32Array;
  private readonly lengths: Int32Array;

  constructor(fields: number) {
    this.starts = new Int32Array(fields);
    this.lengths = new Int32Array(fields);
  }

  /** @returns where the next row begins, or −1 when this one is not here in full */
  read(buffer: Buffer, start: number): number {
    this.buffer = buffer;
    let position = start + 2;
    for (let field = 0; field < this.starts.length; field += 1) {
      if (position + 4 > buffer.length) return -1;
      const length = buffer.readInt32BE(position);
      position += 4;
      this.starts[field] = position;
      this.lengths[field] = length;
      if (length > 0) position += length;
    }
    return position > buffer.length ? -1 : position;
  }

  isNull(field: number): boolean {
    return this.lengths[field] === -1;
  }

  int16(field: number): number {
    return this.buffer.readInt16BE(this.start(field));
  }

  int32(field: number): number {
    return this.buffer.readInt32BE(this.start(field));
  }

  /** Exact up to 2^53. */
  int64(field: number): number {
    const start = this.start(field);
    return this.buffer.readInt32BE(start) * 2 ** 32 + this.buffer.readUInt32BE(start + 4);
  }

  /** Of a timestamptz: whole hours since 1970-01-01 in UTC. PostgreSQL counts microseconds since 2000-01-01. */
  hour(field: number): number {
    return Math.floor(this.int64(field) / 3_600_000_000) + hoursTo2000;
  }

  boolean(field: number): boolean {
    return this.buffer[this.start(field)] === 1;
  }

  /** @param letter of ASCII */
  startsWith(field: number, letter: string): boolean {
    return this.buffer[this.start(field)] === letter.charCodeAt(0);
  }

  text(field: number): string {
    const start = this.start(field);
    return this.buffer.toString('utf8', start, start + (this.lengths[field] ?? 0));
  }

  uuid(field: number): string {
    const start = this.start(field);
    const hex = this.buffer.toString('hex', start, start + 16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** One of the four 32-bit words of a uuid. */
  word(field: number, index: number): number {
    return this.buffer.readUInt32BE(this.start(field) + 4 * index);
  }

  /** Keeps the 16 bytes of a uuid in `last`. @returns whether they are others than before */
  movesOn(field: number, last: Buffer): boolean {
    const start = this.start(field);
    // From its end, where ids that were made one after the other differ.
    let byte = 15;
    while (byte >= 0 && this.buffer[start + byte] === last[byte]) byte -= 1;
    if (byte < 0) return false;
    this.buffer.copy(last, 0, start, start + 16);
    return true;
  }

  private start(field: number): number {
    return this.starts[field] ?? 0;
  }
}

/**
 * Streams what a query finds through a transaction, a chunk at a time.
 * @param sql without parameters: COPY takes none
 * @param fields how many columns it has
 */
export async function readRows(tx: Transaction, sql: string, fields: number, onRow: (row: CopiedRow) => void): Promise<void> {
  const connection = await connectionOf(tx);
  const stream = connection.query(copyTo(`COPY (${sql}) TO STDOUT (FORMAT binary)`));
  const row = new CopiedRow(fields);
  let rest: Buffer = Buffer.alloc(0);
  let position = headerBytes;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (position + 2 <= buffer.length && buffer.readInt16BE(position) !== endOfRows) {
      const next = row.read(buffer, position);
      if (next === -1) break;
      onRow(row);
      position = next;
    }
    const consumed = Math.min(position, buffer.length);
    rest = buffer.subarray(consumed);
    position -= consumed;
  }
}

/** Streams lines of COPY's text format into a table: fields parted by tabs, each line ended by a line feed. */
export async function writeRows(tx: Transaction, into: string, lines: Iterable<string>): Promise<void> {
  const connection = await connectionOf(tx);
  await pipeline(Readable.from(inChunks(lines)), connection.query(copyFrom(`COPY ${into} FROM STDIN`)));
}

const chunkLength = 65_536;

function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
