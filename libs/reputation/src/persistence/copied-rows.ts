import { endOfRows, hoursTo2000, microsecondsPerHour, noValue } from './copy-format.js';

/** Rows of a binary COPY, without copying, one of them at a time. */
export class CopiedRows {
  private buffer: Buffer = Buffer.alloc(0);
  /** Of the same bytes: several times faster than the methods of a buffer, which check their arguments. */
  private view = new DataView(this.buffer.buffer);
  /** Where each field of each row begins, and how long it is. */
  private starts = new Int32Array(1_024);
  private lengths = new Int32Array(1_024);
  private count = 0;
  private first = 0;

  constructor(private readonly fields: number) {}

  get length(): number {
    return this.count;
  }

  /** Lets everything below speak of this row. */
  seek(row: number): this {
    this.first = row * this.fields;
    return this;
  }

  /** Takes as many rows as are here in full. @returns where the rest begins */
  take(buffer: Buffer, start: number): number {
    this.buffer = buffer;
    this.view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
    this.count = 0;
    for (let position = start; ;) {
      const next = position + 2 <= buffer.length && this.view.getInt16(position) !== endOfRows ? this.takeOne(position) : -1;
      if (next === -1) return position;
      this.count += 1;
      position = next;
    }
  }

  /** @returns where the next row begins, or −1 when this one is not here in full */
  private takeOne(start: number): number {
    const { view, fields } = this;
    const first = this.count * fields;
    if (first + fields > this.starts.length) this.grow();
    let position = start + 2;
    for (let field = first; field < first + fields; field += 1) {
      if (position + 4 > view.byteLength) return -1;
      const length = view.getInt32(position);
      position += 4;
      this.starts[field] = position;
      this.lengths[field] = length;
      if (length > 0) position += length;
    }
    return position > view.byteLength ? -1 : position;
  }

  isNull(field: number): boolean {
    return this.lengths[this.first + field] === noValue;
  }

  int16(field: number): number {
    return this.view.getInt16(this.start(field));
  }

  int32(field: number): number {
    return this.view.getInt32(this.start(field));
  }

  /** Exact up to 2^53. */
  int64(field: number): number {
    const start = this.start(field);
    return this.view.getInt32(start) * 2 ** 32 + this.view.getUint32(start + 4);
  }

  /** Of a timestamptz: whole hours since 1970-01-01 in UTC. */
  hour(field: number): number {
    return Math.floor(this.int64(field) / microsecondsPerHour) + hoursTo2000;
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
    return this.buffer.toString('utf8', start, start + (this.lengths[this.first + field] ?? 0));
  }

  uuid(field: number): string {
    const start = this.start(field);
    const hex = this.buffer.toString('hex', start, start + 16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** One of the four 32-bit words of a uuid, with a sign. */
  word(field: number, index: number): number {
    return this.view.getInt32(this.start(field) + 4 * index);
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
    return this.starts[this.first + field] ?? 0;
  }

  private grow(): void {
    const [starts, lengths] = [this.starts, this.lengths];
    this.starts = new Int32Array(starts.length * 2);
    this.starts.set(starts);
    this.lengths = new Int32Array(lengths.length * 2);
    this.lengths.set(lengths);
  }
}
