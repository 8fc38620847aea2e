import type { RatingColumns } from './rating-columns.js';
import type { Day, Hour } from './weights.js';

/** Where grouped ratings lie: in shared memory. */
export interface GroupedColumns {
  readonly parties: number;
  /** Two words a rating: the other party; and hour · 8 + stars. */
  readonly words: Uint32Array;
  /** In the same order; null where no amount is known. */
  readonly amounts: Float64Array | null;
  /** Where the ratings of each state begin, and at the end where the last ones end. */
  readonly starts: Uint32Array;
}

/**
 * Ratings grouped by the state that they are about, or by the state of who gave them: state 2 · party + role. One after
 * the other in memory, since at ten million ratings every jump costs more than what is done there.
 */
export class GroupedRatings {
  readonly parties: number;
  private readonly words: Uint32Array;
  private readonly amounts: Float64Array | null;
  private readonly starts: Uint32Array;

  constructor(readonly columns: GroupedColumns) {
    ({ parties: this.parties, words: this.words, amounts: this.amounts, starts: this.starts } = columns);
  }

  /**
   * @param state of each rating: by what they are grouped
   * @param other party of each rating
   */
  private static by(state: Uint32Array, other: Uint32Array, { parties, hour, stars, amountMinor, length }: RatingColumns): GroupedRatings {
    const states = parties * 2;
    const words = new Uint32Array(new SharedArrayBuffer(length * 8));
    const amounts = amountMinor && new Float64Array(new SharedArrayBuffer(length * 8));
    // First into some hundred buckets of states that lie together, then within each bucket: both stay within the caches.
    const shift = Math.max(0, Math.ceil(Math.log2(states + 1)) - bucketBits);
    const bucketStarts = startsOf(state, shift, new Uint32Array((states >>> shift) + 2));
    const bucketed = new Uint32Array(length * fieldsPerRating);
    const next = bucketStarts.slice();
    for (let rating = 0; rating < length; rating += 1) {
      const bucket = (state[rating] ?? 0) >>> shift;
      const place = next[bucket] ?? 0;
      next[bucket] = place + 1;
      bucketed[place * fieldsPerRating] = state[rating] ?? 0;
      bucketed[place * fieldsPerRating + 1] = other[rating] ?? 0;
      bucketed[place * fieldsPerRating + 2] = (hour[rating] ?? 0) * 8 + (stars[rating] ?? 0);
      bucketed[place * fieldsPerRating + 3] = rating;
    }
    const starts = startsOf(state, 0, new Uint32Array(new SharedArrayBuffer((states + 1) * 4)));
    const places = starts.slice();
    for (let at = 0; at < bucketed.length; at += fieldsPerRating) {
      const of = bucketed[at] ?? 0;
      const place = places[of] ?? 0;
      places[of] = place + 1;
      words[place * 2] = bucketed[at + 1] ?? 0;
      words[place * 2 + 1] = bucketed[at + 2] ?? 0;
      if (amounts !== null) amounts[place] = amountMinor?.[bucketed[at + 3] ?? 0] ?? NaN;
    }
    return new GroupedRatings({ parties, words, amounts, starts });
  }

  /** By the state that they are about; the other party is the author. Within a state author by author, the latest first. */
  static received(columns: RatingColumns): GroupedRatings {
    const grouped = GroupedRatings.by(statesOf(columns.subject, columns.role, 0), columns.author, columns);
    for (let state = 0; state < grouped.states; state += 1) grouped.sort(grouped.start(state), grouped.start(state + 1));
    return grouped;
  }

  /** By the state of who gave them; the other party is the subject. In no order within a state. */
  static given(columns: RatingColumns): GroupedRatings {
    return GroupedRatings.by(statesOf(columns.author, columns.role, 1), columns.subject, columns);
  }

  get states(): number {
    return this.starts.length - 1;
  }

  /** Where the ratings of a state begin; those of the next begin where they end. */
  start(state: number): number {
    return this.starts[state] ?? 0;
  }

  other(place: number): number {
    return this.words[place * 2] ?? 0;
  }

  hour(place: number): Hour {
    return (this.words[place * 2 + 1] ?? 0) >>> 3;
  }

  /** `dayOf`, for hours that are not before 1970: whole numbers are divided faster than others. */
  day(place: number): Day {
    return (this.hour(place) / 24) | 0;
  }

  stars(place: number): number {
    return (this.words[place * 2 + 1] ?? 0) & 7;
  }

  amountMinor(place: number): number | null {
    const amount = this.amounts?.[place] ?? NaN;
    return Number.isNaN(amount) ? null : amount;
  }

  /** An insertion sort: most states have few ratings, and those of many come nearly in order or are sorted by `sortMany`. */
  private sort(from: number, to: number): void {
    if (to - from > fewRatings) {
      this.sortMany(from, to);
      return;
    }
    const { words } = this;
    for (let next = from + 1; next < to; next += 1) {
      const author = words[next * 2] ?? 0;
      const said = words[next * 2 + 1] ?? 0;
      const amount = this.amounts?.[next] ?? NaN;
      let place = next;
      for (; place > from; place -= 1) {
        const before = words[place * 2 - 2] ?? 0;
        if (before < author || (before === author && (words[place * 2 - 1] ?? 0) >= said)) break;
        words[place * 2] = before;
        words[place * 2 + 1] = words[place * 2 - 1] ?? 0;
        if (this.amounts !== null) this.amounts[place] = this.amounts[place - 1] ?? NaN;
      }
      words[place * 2] = author;
      words[place * 2 + 1] = said;
      if (this.amounts !== null) this.amounts[place] = amount;
    }
  }

  private sortMany(from: number, to: number): void {
    const order = Uint32Array.from({ length: to - from }, (_, index) => from + index);
    order.sort((a, b) => this.other(a) - this.other(b) || (this.words[b * 2 + 1] ?? 0) - (this.words[a * 2 + 1] ?? 0));
    const words = new Uint32Array(order.length * 2);
    const amounts = new Float64Array(this.amounts === null ? 0 : order.length);
    for (const [index, place] of order.entries()) {
      words[index * 2] = this.words[place * 2] ?? 0;
      words[index * 2 + 1] = this.words[place * 2 + 1] ?? 0;
      if (this.amounts !== null) amounts[index] = this.amounts[place] ?? NaN;
    }
    this.words.set(words, from * 2);
    this.amounts?.set(amounts, from);
  }
}

/** Up to here an insertion sort is faster than one that has to be set up. */
const fewRatings = 48;

const bucketBits = 9;
const fieldsPerRating = 4;

/** Counting sort: where each key's ratings begin, and at the end where the last ones end. */
function startsOf(state: Uint32Array, shift: number, starts: Uint32Array): Uint32Array {
  for (const of of state) {
    const key = (of >>> shift) + 1;
    starts[key] = (starts[key] ?? 0) + 1;
  }
  for (let key = 1; key < starts.length; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  return starts;
}

function statesOf(party: Uint32Array, role: Uint8Array, flip: 0 | 1): Uint32Array {
  const states = new Uint32Array(party.length);
  for (let rating = 0; rating < states.length; rating += 1) states[rating] = (party[rating] ?? 0) * 2 + ((role[rating] ?? 0) ^ flip);
  return states;
}
