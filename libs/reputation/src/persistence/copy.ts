import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { managerOf, type Transaction } from '@evenhand/platform';
import type { Submittable } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { CopiedRows } from './copied-rows.js';
import { headerBytes } from './copy-format.js';
import { RowWriter } from './row-writer.js';

/** The connection of a transaction, as far as COPY needs it. */
interface Connection {
  query<Stream extends Submittable>(stream: Stream): Stream;
}

async function connectionOf(tx: Transaction): Promise<Connection> {
  const { queryRunner } = managerOf(tx);
  if (queryRunner === undefined) throw new TypeError('A transaction has a connection of its own.');
  return queryRunner.connect() as Promise<Connection>;
}

/**
 * Streams what a query finds through a transaction, a chunk at a time.
 * @param sql without parameters: COPY takes none
 * @param fields how many columns it has
 * @param onRows the rows of a chunk, valid until the next
 */
export async function readChunks(tx: Transaction, sql: string, fields: number, onRows: (rows: CopiedRows) => void): Promise<void> {
  const connection = await connectionOf(tx);
  const stream = connection.query(copyTo(`COPY (${sql}) TO STDOUT (FORMAT binary)`));
  const rows = new CopiedRows(fields);
  let rest: Buffer = Buffer.alloc(0);
  let position = headerBytes;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (buffer.length > position) position = rows.take(buffer, position);
    onRows(rows);
    const consumed = Math.min(position, buffer.length);
    rest = buffer.subarray(consumed);
    position -= consumed;
  }
}

/** The same row by row. */
export const readRows = (tx: Transaction, sql: string, fields: number, onRow: (row: CopiedRows) => void): Promise<void> =>
  readChunks(tx, sql, fields, (rows) => {
    for (let row = 0; row < rows.length; row += 1) onRow(rows.seek(row));
  });

/**
 * Streams rows into a table.
 * @param into the table and its columns
 * @param write writes one row, in the order of the columns
 */
export async function writeRows<Row>(
  tx: Transaction,
  into: string,
  rows: Iterable<Row>,
  write: (writer: RowWriter, row: Row) => void,
): Promise<void> {
  const connection = await connectionOf(tx);
  await pipeline(Readable.from(inChunks(rows, write)), connection.query(copyFrom(`COPY ${into} FROM STDIN (FORMAT binary)`)));
}

function* inChunks<Row>(rows: Iterable<Row>, write: (writer: RowWriter, row: Row) => void): Generator<Buffer> {
  const writer = new RowWriter();
  for (const row of rows) {
    write(writer, row);
    if (writer.isFull) yield writer.flush();
  }
  yield writer.end();
}
