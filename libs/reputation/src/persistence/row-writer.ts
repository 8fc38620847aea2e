import { endOfRows, header, hoursTo2000 } from './copy-format.js';

const chunkBytes = 65_536;
const bigintOid = 20;
const jsonbVersion = 1;
const millisecondsTo2000 = hoursTo2000 * 3_600_000;

/** Writes rows in the binary format of COPY: half of the work that numbers as text would be, on both sides. */
export class RowWriter {
  private buffer = Buffer.allocUnsafe(chunkBytes * 2);
  private view = viewOf(this.buffer);
  private length = header.copy(this.buffer);

  get isFull(): boolean {
    return this.length >= chunkBytes;
  }

  /** Begins a row of so many fields. */
  row(fields: number): this {
    this.ensure(2);
    this.view.setInt16(this.length, fields);
    this.length += 2;
    return this;
  }

  uuid(id: string): this {
    const at = this.field(16);
    this.buffer.write(id.replaceAll('-', ''), at, 'hex');
    return this;
  }

  text(text: string): this {
    const at = this.field(Buffer.byteLength(text));
    this.buffer.write(text, at);
    return this;
  }

  jsonb(value: unknown): this {
    const text = JSON.stringify(value);
    const at = this.field(1 + Buffer.byteLength(text));
    this.view.setInt8(at, jsonbVersion);
    this.buffer.write(text, at + 1);
    return this;
  }

  boolean(value: boolean): this {
    this.view.setInt8(this.field(1), value ? 1 : 0);
    return this;
  }

  int16(value: number): this {
    this.view.setInt16(this.field(2), value);
    return this;
  }

  int32(value: number): this {
    this.view.setInt32(this.field(4), value);
    return this;
  }

  timestamptz(time: Date): this {
    this.setInt64(this.field(8), (time.getTime() - millisecondsTo2000) * 1_000);
    return this;
  }

  /** Whole numbers up to 2^53, as a bigint[] of one dimension. */
  int64s(values: Float64Array): this {
    const { length } = values;
    let at = this.field(20 + length * 12);
    // One dimension, no nulls, and its indexes begin at 1.
    for (const word of [1, 0, bigintOid, length, 1]) {
      this.view.setInt32(at, word);
      at += 4;
    }
    for (const value of values) {
      this.view.setInt32(at, 8);
      this.setInt64(at + 4, value);
      at += 12;
    }
    return this;
  }

  /** @returns the rows so far; what comes next is written elsewhere */
  flush(): Buffer {
    const chunk = this.buffer.subarray(0, this.length);
    this.buffer = Buffer.allocUnsafe(chunkBytes * 2);
    this.view = viewOf(this.buffer);
    this.length = 0;
    return chunk;
  }

  /** The same after the last row. */
  end(): Buffer {
    this.row(endOfRows);
    return this.flush();
  }

  /** @returns where a field of so many bytes begins */
  private field(bytes: number): number {
    this.ensure(4 + bytes);
    this.view.setInt32(this.length, bytes);
    const at = this.length + 4;
    this.length = at + bytes;
    return at;
  }

  private setInt64(at: number, value: number): void {
    const high = Math.floor(value / 2 ** 32);
    this.view.setInt32(at, high);
    this.view.setUint32(at + 4, value - high * 2 ** 32);
  }

  private ensure(bytes: number): void {
    if (this.length + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe((this.length + bytes) * 2);
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
    this.view = viewOf(larger);
  }
}

const viewOf = (buffer: Buffer): DataView => new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
