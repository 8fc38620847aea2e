import type { Hour } from './weights.js';

/**
 * Many ratings, column by column: rating i is `author[i]` about `subject[i]`. Parties are numbered from 0 up to
 * `parties`. A state is numbered 2 · party + role.
 */
export interface RatingColumns {
  readonly length: number;
  readonly parties: number;
  readonly author: Uint32Array;
  readonly subject: Uint32Array;
  /** The role that the subject took: 0 for BUYER, 1 for SELLER. */
  readonly role: Uint8Array;
  /** Whole hours since 1970-01-01. */
  readonly hour: Int32Array;
  /** 1 to 5. */
  readonly stars: Uint8Array;
  /** In the currency's smallest unit, NaN where it is unknown; null where all are. */
  readonly amountMinor: Float64Array | null;
}

/** Ratings from `from` up to `to`, without copying. */
export const slice = (columns: RatingColumns, from: number, to: number): RatingColumns => ({
  length: to - from,
  parties: columns.parties,
  author: columns.author.subarray(from, to),
  subject: columns.subject.subarray(from, to),
  role: columns.role.subarray(from, to),
  hour: columns.hour.subarray(from, to),
  stars: columns.stars.subarray(from, to),
  amountMinor: columns.amountMinor?.subarray(from, to) ?? null,
});

/** Columns that grow while ratings are read. Amounts are left out. */
export class RatingColumnsBuilder {
  private author = new Uint32Array(1_024);
  private subject = new Uint32Array(1_024);
  private role = new Uint8Array(1_024);
  private hour = new Int32Array(1_024);
  private stars = new Uint8Array(1_024);
  private length = 0;

  add(author: number, subject: number, role: 0 | 1, hour: Hour, stars: number): void {
    if (this.length === this.author.length) this.grow();
    this.author[this.length] = author;
    this.subject[this.length] = subject;
    this.role[this.length] = role;
    this.hour[this.length] = hour;
    this.stars[this.length] = stars;
    this.length += 1;
  }

  columns(parties: number): RatingColumns {
    const { author, subject, role, hour, stars, length } = this;
    return slice({ length, parties, author, subject, role, hour, stars, amountMinor: null }, 0, length);
  }

  private grow(): void {
    const size = this.length * 2;
    this.author = copyInto(new Uint32Array(size), this.author);
    this.subject = copyInto(new Uint32Array(size), this.subject);
    this.role = copyInto(new Uint8Array(size), this.role);
    this.hour = copyInto(new Int32Array(size), this.hour);
    this.stars = copyInto(new Uint8Array(size), this.stars);
  }
}

function copyInto<Column extends Uint8Array | Int32Array | Uint32Array>(larger: Column, column: Column): Column {
  larger.set(column);
  return larger;
}

/** The same ratings in another order: `order[i]` is where the i-th is found. */
export function reordered(
  { length, parties, author, subject, role, hour, stars, amountMinor }: RatingColumns,
  order: Uint32Array,
): RatingColumns {
  const pick = <Column extends Uint8Array | Int32Array | Uint32Array | Float64Array>(column: Column, into: Column): Column => {
    for (let position = 0; position < length; position += 1) into[position] = column[order[position] ?? 0] ?? 0;
    return into;
  };
  return {
    length,
    parties,
    author: pick(author, new Uint32Array(length)),
    subject: pick(subject, new Uint32Array(length)),
    role: pick(role, new Uint8Array(length)),
    hour: pick(hour, new Int32Array(length)),
    stars: pick(stars, new Uint8Array(length)),
    amountMinor: amountMinor && pick(amountMinor, new Float64Array(length)),
  };
}
